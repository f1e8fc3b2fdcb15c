import { defineTemplate } from '@chiendich/report';

/**
 * Quick report after the first clean-up drives of 2024 (báo cáo nhanh sau đợt ra quân): what the department needs to see who lags
 * behind, long before the results report.
 */
export const environmentInterim2024 = defineTemplate({
  id: 'environment-interim',
  version: '2024.0-proposal',
  status: 'proposal',
  title: {
    vi: 'Báo cáo nhanh kết quả đợt ra quân hưởng ứng Ngày Môi trường thế giới năm 2024',
    en: 'Quick report on the first clean-up drives for World Environment Day 2024',
  },
  source: {
    vi: 'Đề xuất cho ví dụ này; chưa được cơ quan nào ban hành.',
    en: 'A proposal for this example; adopted by no agency.',
  },
  pages: [
    {
      code: 'dot_ra_quan',
      label: { vi: 'Kết quả đợt ra quân', en: 'Results of the drives' },
      sections: [
        {
          code: 'thong_tin',
          label: { vi: 'Thông tin chung', en: 'About the report' },
          items: [
            {
              ...{ code: 'nguoi_lap', kind: 'text', required: true },
              label: { vi: 'Người lập báo cáo', en: 'Prepared by' },
            },
          ],
        },
        {
          code: 'so_lieu',
          label: { vi: 'Số liệu', en: 'Figures' },
          items: [
            {
              ...{ code: 'da_ra_quan', kind: 'yesNo', required: true, aggregation: 'count' },
              label: { vi: 'Đã tổ chức ra quân', en: 'Drives were held' },
            },
            {
              ...{ code: 'so_nguoi', kind: 'number', unit: 'attendance', scale: 0, minimum: 0 },
              ...{ aggregation: 'sum', required: 'da_ra_quan', askedWhen: 'da_ra_quan' },
              label: { vi: 'Số lượt người tham gia', en: 'Participants' },
            },
            {
              ...{ code: 'chat_thai', kind: 'number', unit: 'tonne', scale: 3, minimum: 0 },
              ...{ aggregation: 'sum', required: 'da_ra_quan', askedWhen: 'da_ra_quan' },
              label: { vi: 'Chất thải thu gom', en: 'Waste collected' },
            },
            {
              ...{ code: 'kho_khan', kind: 'text', format: 'long', required: false },
              label: { vi: 'Khó khăn, vướng mắc', en: 'Difficulties' },
            },
          ],
        },
      ],
    },
  ],
  rules: [],
});
