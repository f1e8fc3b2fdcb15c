import { figureSections } from './environment-figures.ts';

type Words = readonly [vi: string, en: string];

/** A part in words (phần lời văn). */
const part = <const Code extends string, const Required extends boolean>(
  code: Code,
  required: Required,
  [vi, en]: Words,
) => ({ code, kind: 'text', format: 'long', required, label: { vi, en } }) as const;

/** The parts in words, in the order of the paper. */
const narratives = [
  part('chi_dao', true, ['Công tác chỉ đạo, triển khai', 'Direction and organization']),
  part('le_phat_dong', false, ['Lễ phát động', 'Launch ceremony']),
  part('ra_quan', false, ['Hoạt động ra quân', 'Clean-up drives']),
  part('truyen_thong', false, ['Hoạt động truyền thông', 'Communication']),
  part('mo_hinh', false, ['Mô hình, sáng kiến', 'Models and initiatives']),
  part('kinh_phi', false, ['Kinh phí thực hiện', 'Funding']),
  part('thuan_loi', false, ['Thuận lợi', 'What went well']),
  part('ton_tai', true, ['Tồn tại, hạn chế', 'Shortcomings']),
  part('nguyen_nhan', false, ['Nguyên nhân', 'Causes']),
  part('kien_nghi', false, ['Kiến nghị, đề xuất', 'Proposals']),
] as const;

/** A fact about the report itself, in a line. */
const line = <
  const Code extends string,
  const Format extends 'short' | 'phone' | 'email',
  const Required extends boolean,
>(
  code: Code,
  format: Format,
  required: Required,
  [vi, en]: Words,
) => ({ code, kind: 'text', format, required, label: { vi, en } }) as const;

/** Facts about the report itself (thông tin chung). */
const facts = [
  line('so_ke_hoach', 'short', false, [
    'Số, ký hiệu kế hoạch làm căn cứ',
    'Number of the plan that it answers',
  ]),
  line('nguoi_lap', 'short', true, ['Người lập báo cáo', 'Prepared by']),
  line('dien_thoai', 'phone', true, ['Điện thoại', 'Telephone']),
  line('email', 'email', false, ['Thư điện tử', 'E-mail']),
  {
    code: 'ngay_lap',
    kind: 'date',
    required: true,
    label: { vi: 'Ngày lập báo cáo', en: 'Date of the report' },
  },
  line('nguoi_ky', 'short', false, ['Người ký', 'Signed by']),
  line('chuc_vu', 'short', false, ['Chức vụ người ký', 'Position of the signer']),
] as const;

const count = <const Unit extends string>(unit: Unit, scale = 0) =>
  ({ kind: 'number', unit, scale, minimum: 0, aggregation: 'sum' }) as const;

/** Tables (bảng kê): typical activities, guiding documents. */
const tables = [
  {
    code: 'hoat_dong',
    kind: 'table',
    label: { vi: 'Hoạt động tiêu biểu', en: 'Typical activities' },
    maximumRows: 200,
    columns: [
      { code: 'ngay', label: { vi: 'Ngày', en: 'Date' }, required: true, kind: 'date' },
      {
        code: 'dia_diem',
        label: { vi: 'Địa điểm', en: 'Place' },
        required: true,
        kind: 'text',
        maxLength: 300,
      },
      {
        code: 'noi_dung',
        label: { vi: 'Nội dung', en: 'Content' },
        required: true,
        kind: 'text',
        maxLength: 1000,
      },
      {
        code: 'so_nguoi',
        label: { vi: 'Số người tham gia', en: 'Participants' },
        ...count('attendance'),
      },
      {
        code: 'chat_thai',
        label: { vi: 'Chất thải thu gom', en: 'Waste collected' },
        ...count('tonne', 3),
      },
    ],
  },
  {
    code: 'van_ban',
    kind: 'table',
    label: { vi: 'Văn bản chỉ đạo, triển khai đã ban hành', en: 'Guiding documents issued' },
    maximumRows: 200,
    columns: [
      {
        code: 'so_ky_hieu',
        label: { vi: 'Số, ký hiệu', en: 'Number and symbol' },
        required: true,
        kind: 'text',
        maxLength: 60,
      },
      { code: 'ngay', label: { vi: 'Ngày ban hành', en: 'Date issued' }, required: true, kind: 'date' },
      {
        code: 'trich_yeu',
        label: { vi: 'Trích yếu', en: 'Subject' },
        required: true,
        kind: 'text',
        maxLength: 500,
      },
    ],
  },
] as const;

/** Photographs, and the signed report as a file. */
const files = [
  {
    code: 'anh',
    kind: 'files',
    label: { vi: 'Ảnh hoạt động', en: 'Photographs' },
    mediaTypes: ['image/jpeg', 'image/png'],
    maximumFiles: 10,
  },
  {
    code: 'ban_ky',
    kind: 'files',
    label: { vi: 'Báo cáo đã ký', en: 'Signed report' },
    mediaTypes: ['application/pdf'],
    maximumFiles: 1,
  },
] as const;

interface StatedRule {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly expression: string;
}

const rule = (stated: StatedRule, vi: string, en: string) => ({ ...stated, message: { vi, en } }) as const;

/** What must hold between the answers (quy tắc). "Trong đó" is not repeated here: `partOf` says it. */
const rules = [
  rule(
    { code: 'diem_rac', severity: 'error', expression: 'C7 ≤ C7T' },
    'Số điểm rác đã xóa bỏ (C7) không thể lớn hơn số điểm đã biết (C7T).',
    'More waste spots removed (C7) than known (C7T).',
  ),
  rule(
    { code: 'nguoi_du_le', severity: 'error', expression: 'nếu B2 > 0 thì B1 > 0' },
    'Có người dự lễ phát động (B2) thì phải có ít nhất một lễ phát động, mít tinh (B1).',
    'Attendances at ceremonies (B2) need at least one ceremony (B1).',
  ),
  rule(
    { code: 'nguoi_ra_quan', severity: 'error', expression: 'nếu C2 > 0 thì C1 > 0' },
    'Có người tham gia ra quân (C2) thì phải có ít nhất một buổi ra quân (C1).',
    'Attendances at clean-up sessions (C2) need at least one session (C1).',
  ),
  rule(
    { code: 'nguoi_tap_huan', severity: 'error', expression: 'nếu F2 > 0 thì F1 > 0' },
    'Có người dự tập huấn (F2) thì phải có ít nhất một lớp (F1).',
    'Attendances at training (F2) need at least one course (F1).',
  ),
  rule(
    { code: 'tiep_can', severity: 'warning', expression: 'nếu E7R > 0 thì E7 > 0' },
    'Có lượt tiếp cận (E7R) mà không có bài đăng mạng xã hội nào (E7).',
    'Reach (E7R) without any social media post (E7).',
  ),
  rule(
    { code: 'vi_pham', severity: 'warning', expression: 'nếu H1V > 0 thì H1 > 0' },
    'Có vụ vi phạm đã xử lý (H1V) mà không có cơ sở nào được kiểm tra (H1).',
    'Violations dealt with (H1V) without any inspection (H1).',
  ),
  rule(
    { code: 'rac_hoat_dong', severity: 'warning', expression: 'tổng(hoat_dong.chat_thai) ≤ C3' },
    'Chất thải ghi ở các hoạt động tiêu biểu cộng lại nhiều hơn tổng số đã thu gom (C3).',
    'The waste of the typical activities adds up to more than the waste collected (C3).',
  ),
  rule(
    { code: 'so_van_ban', severity: 'warning', expression: 'số dòng(van_ban) ≤ A1' },
    'Bảng kê có nhiều văn bản hơn số văn bản đã ban hành (A1).',
    'The list has more documents than were issued (A1).',
  ),
  rule(
    {
      code: 'ngay_hoat_dong',
      severity: 'warning',
      expression: 'mọi dòng(hoat_dong; hoat_dong.ngay ≥ ngày đầu kỳ và hoat_dong.ngay ≤ ngày cuối kỳ)',
    },
    'Có hoạt động tiêu biểu nằm ngoài kỳ báo cáo.',
    'A typical activity lies outside the period of the report.',
  ),
] as const;

/** The parts of the template that every year shares. */
export const environmentParts = {
  pages: [
    {
      code: 'general',
      label: { vi: 'Thông tin chung', en: 'General information' },
      sections: [
        {
          code: 'facts',
          label: { vi: 'Người lập, người ký', en: 'Who prepared and who signs' },
          items: facts,
        },
      ],
    },
    { code: 'figures', label: { vi: 'Số liệu', en: 'Figures' }, sections: figureSections },
    {
      code: 'tables',
      label: { vi: 'Bảng kê', en: 'Tables' },
      sections: [
        { code: 'activities', label: tables[0].label, items: [tables[0]] },
        { code: 'documents', label: tables[1].label, items: [tables[1]] },
      ],
    },
    {
      code: 'narrative',
      label: { vi: 'Phần lời văn', en: 'Narrative' },
      sections: [{ code: 'narratives', label: { vi: 'Phần lời văn', en: 'Narrative' }, items: narratives }],
    },
    {
      code: 'attached',
      label: { vi: 'Tệp đính kèm', en: 'Attachments' },
      sections: [{ code: 'files', label: { vi: 'Tệp đính kèm', en: 'Attachments' }, items: files }],
    },
  ],
  rules,
} as const;
