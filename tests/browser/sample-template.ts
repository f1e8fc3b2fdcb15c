import type { ReportTemplate, Round } from '@chiendich/report';

const text = (vi: string, en: string) => ({ vi, en });

/** A small template with every kind of question. */
export const template: ReportTemplate = {
  id: 'ngay-chu-nhat-xanh',
  version: '1.0.0',
  status: 'proposal',
  title: text('Báo cáo Ngày Chủ nhật xanh', 'Green Sunday report'),
  source: text('Đề xuất để thử nghiệm.', 'Proposed for tests.'),
  pages: [
    {
      code: 'chung',
      label: text('Thông tin chung', 'General information'),
      sections: [
        {
          code: 'nguoi',
          label: text('Người lập báo cáo', 'Who prepared it'),
          items: [
            {
              code: 'nguoi_lap',
              label: text('Người lập', 'Prepared by'),
              kind: 'text',
              format: 'short',
              required: true,
            },
            { code: 'ngay_lap', label: text('Ngày lập', 'Date'), kind: 'date', required: true },
            { code: 'thu', label: text('Thư điện tử', 'E-mail'), kind: 'text', format: 'email' },
          ],
        },
      ],
    },
    {
      code: 'so_lieu',
      label: text('Số liệu', 'Figures'),
      sections: [
        {
          code: 'C',
          label: text('Ra quân', 'Clean-up'),
          items: [
            {
              code: 'C1',
              label: text('Rác thải thu gom', 'Waste collected'),
              kind: 'number',
              unit: 'tonne',
              scale: 3,
              minimum: 0,
              required: true,
              aggregation: 'sum',
            },
            {
              code: 'C2',
              label: text('Trong đó rác nhựa', 'Of which plastics'),
              kind: 'number',
              unit: 'tonne',
              scale: 3,
              minimum: 0,
              partOf: 'C1',
              aggregation: 'sum',
            },
            {
              code: 'C3',
              label: text('Người tham gia', 'Attendances'),
              kind: 'number',
              unit: 'attendance',
              minimum: 0,
              required: true,
              aggregation: 'sum',
            },
          ],
        },
      ],
    },
    {
      code: 'bang',
      label: text('Bảng kê', 'Tables'),
      sections: [
        {
          code: 'hoat_dong_muc',
          label: text('Hoạt động', 'Activities'),
          items: [
            {
              code: 'hoat_dong',
              kind: 'table',
              label: text('Hoạt động', 'Activities'),
              columns: [
                { code: 'ngay', label: text('Ngày', 'Date'), required: true, kind: 'date' },
                { code: 'noi_dung', label: text('Nội dung', 'Content'), required: true, kind: 'text' },
                {
                  code: 'so_nguoi',
                  label: text('Số người', 'People'),
                  kind: 'number',
                  unit: 'person',
                  minimum: 0,
                  aggregation: 'sum',
                },
              ],
            },
          ],
        },
      ],
    },
    {
      code: 'loi_van',
      label: text('Phần lời văn', 'Narrative'),
      sections: [
        {
          code: 'loi_van_muc',
          label: text('Phần lời văn', 'Narrative'),
          items: [
            {
              code: 'han_che',
              kind: 'text',
              format: 'long',
              label: text('Tồn tại, hạn chế', 'Shortcomings'),
              maxLength: 500,
            },
          ],
        },
      ],
    },
    {
      code: 'tep',
      label: text('Tệp đính kèm', 'Attachments'),
      sections: [
        {
          code: 'tep_muc',
          label: text('Tệp đính kèm', 'Attachments'),
          items: [
            {
              code: 'anh',
              kind: 'files',
              label: text('Ảnh hoạt động', 'Photos'),
              mediaTypes: ['image/jpeg', 'image/png'],
              maximumFiles: 2,
            },
          ],
        },
      ],
    },
  ],
  rules: [
    {
      code: 'R1',
      severity: 'error',
      expression: 'nếu C1 > 0 thì C3 > 0',
      message: text('Có rác thu gom thì phải có người tham gia.', 'Waste collected needs people.'),
    },
  ],
};

/** The round that its reports answer. */
export const round: Round = {
  duty: 'duty-1',
  occurrence: 'once',
  from: '2024-06-01',
  to: '2024-06-30',
};
