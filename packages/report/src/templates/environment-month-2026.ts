import { defineTemplate } from '../template/check-template.ts';
import { environmentParts } from './environment-month.ts';

/**
 * Results report of the month of action for the environment 2026 (báo cáo kết quả Tháng hành động vì môi trường),
 * for two levels of government: communes and wards report to the province.
 *
 * A proposal. Its deadlines carry those of 2024 over to 2026 and must be replaced by those of the plan that is used.
 */
export const environmentMonth2026 = defineTemplate({
  id: 'environment-month',
  version: '2026.0-proposal',
  status: 'proposal',
  title: {
    vi: 'Báo cáo kết quả hưởng ứng Ngày Môi trường thế giới, Tháng hành động vì môi trường năm 2026',
    en: 'Results of World Environment Day and the month of action for the environment 2026',
  },
  source: {
    vi: 'Đề xuất theo mẫu năm 2024 cho chính quyền địa phương hai cấp; thời hạn là giả định, chưa được cơ quan nào ban hành.',
    en: 'A proposal after that of 2024 for two levels of government; its deadlines are assumed, adopted by no agency.',
  },
  period: { from: '2026-05-20', to: '2026-06-30' },
  stages: [
    { stage: 1, due: '2026-07-10', boundary: 'before' },
    { stage: 2, due: '2026-07-31', boundary: 'before' },
  ],
  ...environmentParts,
});
