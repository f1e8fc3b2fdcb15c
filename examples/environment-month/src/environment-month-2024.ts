import { defineTemplate } from '@chiendich/report';
import { environmentParts } from './environment-parts.ts';

/**
 * Results report of the month of action for the environment 2024 (báo cáo kết quả Tháng hành động vì môi trường),
 * for the three levels of government of that year.
 *
 * A proposal: no annex with the ministry's or a province's own outline was found. Its figures follow the activities
 * that the plans of the year order and the measure units of published results.
 *
 * @source Công văn 2964/BTNMT-TTTT ngày 09/5/2024 (nội dung hoạt động); mẫu chỉ tiêu là đề xuất
 */
export const environmentMonth2024 = defineTemplate({
  id: 'environment-month',
  version: '2024.0-proposal',
  status: 'proposal',
  title: {
    vi: 'Báo cáo kết quả hưởng ứng Ngày Môi trường thế giới, Tháng hành động vì môi trường năm 2024',
    en: 'Results of World Environment Day and the month of action for the environment 2024',
  },
  source: {
    vi: 'Đề xuất theo nội dung hoạt động của Công văn số 2964/BTNMT-TTTT ngày 09/5/2024; chưa được cơ quan nào ban hành.',
    en: 'A proposal after the activities of official letter 2964/BTNMT-TTTT of 9 May 2024; adopted by no agency.',
  },
  ...environmentParts,
});
