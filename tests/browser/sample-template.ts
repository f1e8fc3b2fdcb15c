import type { ReportTemplate } from '@chiendich/report';

const text = (vi: string, en: string) => ({ vi, en });

/** A small template with every kind of question. */
export const template: ReportTemplate = {
  id: 'ngay-chu-nhat-xanh',
  version: '1.0.0',
  status: 'proposal',
  title: text('Báo cáo Ngày Chủ nhật xanh', 'Green Sunday report'),
  source: text('Đề xuất để thử nghiệm.', 'Proposed for tests.'),
  period: { from: '2024-06-01', to: '2024-06-30' },
  stages: [{ stage: 1, due: '2024-07-10', boundary: 'before' }],
  header: [
    { code: 'nguoi_lap', label: text('Người lập', 'Prepared by'), kind: 'text', required: true },
    { code: 'ngay_lap', label: text('Ngày lập', 'Date'), kind: 'date', required: true },
    { code: 'thu', label: text('Thư điện tử', 'E-mail'), kind: 'email', required: false },
  ],
  groups: [{ code: 'C', label: text('Ra quân', 'Clean-up') }],
  indicators: [
    {
      code: 'C1',
      label: text('Rác thải thu gom', 'Waste collected'),
      group: 'C',
      unit: 'tonne',
      number: { kind: 'decimal', scale: 3 },
      minimum: 0,
      required: true,
      nullPolicy: 'skip',
      aggregation: 'sum',
    },
    {
      code: 'C2',
      label: text('Trong đó rác nhựa', 'Of which plastics'),
      group: 'C',
      unit: 'tonne',
      number: { kind: 'decimal', scale: 3 },
      minimum: 0,
      required: false,
      partOf: 'C1',
      nullPolicy: 'skip',
      aggregation: 'sum',
    },
    {
      code: 'C3',
      label: text('Người tham gia', 'Attendances'),
      group: 'C',
      unit: 'attendance',
      number: { kind: 'integer' },
      minimum: 0,
      required: true,
      nullPolicy: 'skip',
      aggregation: 'sum',
    },
  ],
  tables: [
    {
      code: 'hoat_dong',
      label: text('Hoạt động', 'Activities'),
      columns: [
        { code: 'ngay', label: text('Ngày', 'Date'), required: true, kind: 'date' },
        { code: 'noi_dung', label: text('Nội dung', 'Content'), required: true, kind: 'text' },
        {
          code: 'so_nguoi',
          label: text('Số người', 'People'),
          required: false,
          kind: 'number',
          unit: 'person',
          number: { kind: 'integer' },
          minimum: 0,
        },
      ],
    },
  ],
  narratives: [
    { code: 'han_che', label: text('Tồn tại, hạn chế', 'Shortcomings'), required: false, maxLength: 500 },
  ],
  attachments: [
    {
      code: 'anh',
      label: text('Ảnh hoạt động', 'Photos'),
      required: false,
      mediaTypes: ['image/jpeg', 'image/png'],
      maximumFiles: 2,
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
