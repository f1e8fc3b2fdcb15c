import { defineTemplate } from '@chiendich/report';
import { environmentParts } from './environment-parts.ts';

/**
 * Results report of the month of action for the environment 2026 (báo cáo kết quả Tháng hành động vì môi trường),
 * for two levels of government: communes and wards report to the province.
 *
 * A proposal, after that of 2024.
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
    vi: 'Đề xuất theo mẫu năm 2024 cho chính quyền địa phương hai cấp; chưa được cơ quan nào ban hành.',
    en: 'A proposal after that of 2024 for two levels of government; adopted by no agency.',
  },
  ...environmentParts,
});
