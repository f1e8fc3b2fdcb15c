// Over 250 lines: a table, one entry for each figure.
import type { Indicator, NumberKind } from '../template/template.ts';

const whole = { kind: 'integer' } as const satisfies NumberKind;
const decimal = <const Scale extends number>(scale: Scale) => ({ kind: 'decimal', scale }) as const;

type Extra = Partial<Pick<Indicator, 'aggregation' | 'partOf' | 'hint'>>;

/** A figure of 0 or more that adds up over the reports. */
function figure<const Code extends string, const Required extends boolean>(
  code: Code,
  required: Required,
  [vi, en]: readonly [vi: string, en: string],
  unit: string,
  number: NumberKind = whole,
  extra: Extra = {},
) {
  return {
    code,
    label: { vi, en },
    group: code.slice(0, 1),
    unit,
    number,
    minimum: 0,
    required,
    nullPolicy: 'skip',
    aggregation: 'sum',
    ...extra,
  } as const;
}

/** The groups of figures (nhóm chỉ tiêu) of a month of action for the environment. */
const groups = [
  { code: 'A', label: { vi: 'Công tác chỉ đạo, triển khai', en: 'Direction and organization' } },
  { code: 'B', label: { vi: 'Lễ phát động, mít tinh', en: 'Launch ceremonies and rallies' } },
  { code: 'C', label: { vi: 'Ra quân vệ sinh môi trường', en: 'Clean-up drives' } },
  { code: 'D', label: { vi: 'Cây xanh, đa dạng sinh học', en: 'Trees and biodiversity' } },
  { code: 'E', label: { vi: 'Truyền thông', en: 'Communication' } },
  { code: 'F', label: { vi: 'Tập huấn, tuyên truyền trực tiếp', en: 'Training' } },
  { code: 'G', label: { vi: 'Mô hình, phong trào', en: 'Models and movements' } },
  { code: 'H', label: { vi: 'Kiểm tra, xử lý', en: 'Inspection' } },
  { code: 'I', label: { vi: 'Biểu dương, khen thưởng', en: 'Commendation' } },
  { code: 'K', label: { vi: 'Nguồn lực', en: 'Resources' } },
] as const;

/** The figures (chỉ tiêu) of a month of action for the environment. */
const indicators = [
  figure('A1', true, ['Văn bản chỉ đạo, triển khai đã ban hành', 'Guiding documents issued'], 'document'),
  figure(
    'A2',
    true,
    ['Cơ quan, đơn vị, địa phương có tổ chức hoạt động hưởng ứng', 'Bodies that held activities'],
    'organization',
    whole,
    {
      aggregation: 'count',
      hint: {
        vi: 'Ghi 1 nếu có tổ chức, 0 nếu không; bảng tổng hợp đếm số đơn vị có tổ chức.',
        en: 'Enter 1 if activities were held, else 0; the consolidated report counts the bodies that held some.',
      },
    },
  ),
  figure('B1', true, ['Lễ phát động, mít tinh', 'Launch ceremonies and rallies'], 'event'),
  figure('B2', true, ['Người tham dự lễ phát động, mít tinh', 'Attendances at ceremonies'], 'attendance'),
  figure('C1', true, ['Đợt, buổi ra quân', 'Clean-up sessions'], 'session'),
  figure('C2', true, ['Người tham gia ra quân', 'Attendances at clean-up sessions'], 'attendance'),
  figure('C3', true, ['Rác thải, chất thải thu gom', 'Waste collected, by mass'], 'tonne', decimal(3)),
  figure(
    'C3b',
    false,
    ['Rác thải, chất thải thu gom tính theo thể tích (phần không cân)', 'Waste not weighed, by volume'],
    'cubicMetre',
    decimal(2),
    {
      hint: {
        vi: 'Chỉ ghi phần không cân được; không quy đổi sang tấn.',
        en: 'Only what was not weighed; never converted to tonnes.',
      },
    },
  ),
  figure('C4', true, ['Trong đó: rác thải nhựa', 'Of which plastic waste'], 'tonne', decimal(3), {
    partOf: 'C3',
  }),
  figure(
    'C5',
    false,
    ['Đường làng, ngõ xóm, tuyến phố được vệ sinh', 'Roads and streets cleaned'],
    'kilometre',
    decimal(3),
  ),
  figure(
    'C6',
    false,
    ['Kênh mương, cống rãnh, sông suối được nạo vét, khơi thông', 'Canals, drains and streams dredged'],
    'kilometre',
    decimal(3),
  ),
  figure('C7', false, ['Điểm tập kết rác tự phát đã xóa bỏ', 'Waste black spots removed'], 'place'),
  figure('C7T', false, ['Điểm tập kết rác tự phát đã biết', 'Waste black spots known'], 'place'),
  figure(
    'C8',
    false,
    ['Bao bì thuốc bảo vệ thực vật thu gom', 'Pesticide packaging collected'],
    'kilogram',
    decimal(1),
  ),
  figure('D1', true, ['Cây xanh trồng mới', 'Trees planted'], 'tree'),
  figure('D2', false, ['Diện tích trồng rừng, trồng cây', 'Area planted'], 'hectare', decimal(2)),
  figure('D3', false, ['Cây xanh được chăm sóc', 'Trees cared for'], 'tree'),
  figure('D3H', false, ['Diện tích cây xanh được chăm sóc', 'Planted area cared for'], 'hectare', decimal(2)),
  figure('D4', false, ['Cá giống, thủy sản thả tái tạo', 'Fish and aquatic animals released'], 'animal'),
  figure('E1', true, ['Băng rôn, khẩu hiệu', 'Banners and slogans'], 'piece'),
  figure('E2', false, ['Pano, áp phích', 'Panels and posters'], 'piece'),
  figure('E3', false, ['Tờ rơi, tờ gấp, tài liệu đã phát', 'Leaflets and papers handed out'], 'sheet'),
  figure('E4', true, ['Tin, bài trên báo, cổng thông tin điện tử', 'News items and articles'], 'article'),
  figure(
    'E5',
    false,
    ['Phóng sự, chuyên mục phát thanh, truyền hình', 'Radio and television programmes'],
    'programme',
  ),
  figure(
    'E6',
    false,
    ['Lượt phát thanh cơ sở, xe tuyên truyền', 'Local broadcasts, loudspeaker cars'],
    'broadcast',
  ),
  figure('E7', false, ['Bài đăng mạng xã hội', 'Social media posts'], 'post'),
  figure('E7R', false, ['Lượt tiếp cận bài đăng mạng xã hội', 'Reach of social media posts'], 'view'),
  figure('E8', false, ['Cuộc thi, hội thi, tọa đàm', 'Contests and talks'], 'event'),
  figure('F1', false, ['Lớp, hội nghị tập huấn, tuyên truyền', 'Training courses and meetings'], 'course'),
  figure('F2', false, ['Người dự tập huấn, tuyên truyền', 'Attendances at training'], 'attendance'),
  figure('G1N', false, ['Mô hình bảo vệ môi trường mới', 'New models'], 'model'),
  figure('G1M', false, ['Mô hình bảo vệ môi trường được duy trì', 'Models kept up'], 'model'),
  figure('G1R', false, ['Mô hình bảo vệ môi trường được nhân rộng', 'Models replicated'], 'model'),
  figure('G2', false, ['Hộ gia đình phân loại rác tại nguồn', 'Households sorting waste'], 'household'),
  figure(
    'H1',
    false,
    ['Cơ sở được kiểm tra về bảo vệ môi trường', 'Establishments inspected'],
    'establishment',
  ),
  figure('H1V', false, ['Vụ vi phạm đã xử lý', 'Violations dealt with'], 'case'),
  figure('I1O', false, ['Tập thể được biểu dương, khen thưởng', 'Collectives commended'], 'collective'),
  figure('I1P', false, ['Cá nhân được biểu dương, khen thưởng', 'Individuals commended'], 'individual'),
  figure('K1', false, ['Kinh phí từ ngân sách nhà nước', 'Money from the state budget'], 'dong'),
  figure('K2', false, ['Kinh phí xã hội hóa, tài trợ (kể cả hiện vật)', 'Money and goods donated'], 'dong'),
  figure('K3', false, ['Công trình, thiết bị trao tặng', 'Works and equipment given'], 'piece'),
] as const;

const part = <const Part extends { readonly code: string; readonly required: boolean }>(
  asked: Part,
  vi: string,
  en: string,
) => ({ ...asked, label: { vi, en }, maxLength: 10_000 }) as const;

/** The parts in words (phần lời văn), in the order of the paper. */
const narratives = [
  part({ code: 'chi_dao', required: true }, 'Công tác chỉ đạo, triển khai', 'Direction and organization'),
  part({ code: 'le_phat_dong', required: false }, 'Lễ phát động', 'Launch ceremony'),
  part({ code: 'ra_quan', required: false }, 'Hoạt động ra quân', 'Clean-up drives'),
  part({ code: 'truyen_thong', required: false }, 'Hoạt động truyền thông', 'Communication'),
  part({ code: 'mo_hinh', required: false }, 'Mô hình, sáng kiến', 'Models and initiatives'),
  part({ code: 'kinh_phi', required: false }, 'Kinh phí thực hiện', 'Funding'),
  part({ code: 'thuan_loi', required: false }, 'Thuận lợi', 'What went well'),
  part({ code: 'ton_tai', required: true }, 'Tồn tại, hạn chế', 'Shortcomings'),
  part({ code: 'nguyen_nhan', required: false }, 'Nguyên nhân', 'Causes'),
  part({ code: 'kien_nghi', required: false }, 'Kiến nghị, đề xuất', 'Proposals'),
] as const;

interface AskedFact {
  readonly code: string;
  readonly kind: 'text' | 'date' | 'phone' | 'email';
  readonly required: boolean;
}

const fact = <const Fact extends AskedFact>(asked: Fact, vi: string, en: string) =>
  ({ ...asked, label: { vi, en } }) as const;

/** Facts about the report itself (thông tin chung). */
const header = [
  fact(
    { code: 'so_ke_hoach', kind: 'text', required: false },
    'Số, ký hiệu kế hoạch làm căn cứ',
    'Number of the plan that it answers',
  ),
  fact({ code: 'nguoi_lap', kind: 'text', required: true }, 'Người lập báo cáo', 'Prepared by'),
  fact({ code: 'dien_thoai', kind: 'phone', required: true }, 'Điện thoại', 'Telephone'),
  fact({ code: 'email', kind: 'email', required: false }, 'Thư điện tử', 'E-mail'),
  fact({ code: 'ngay_lap', kind: 'date', required: true }, 'Ngày lập báo cáo', 'Date of the report'),
  fact({ code: 'nguoi_ky', kind: 'text', required: false }, 'Người ký', 'Signed by'),
  fact({ code: 'chuc_vu', kind: 'text', required: false }, 'Chức vụ người ký', 'Position of the signer'),
] as const;

const count = (unit: string) => ({ kind: 'number', unit, number: whole, minimum: 0 }) as const;

/** Tables (bảng kê): typical activities, guiding documents. */
const tables = [
  {
    code: 'hoat_dong',
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
        required: false,
        ...count('attendance'),
      },
      {
        code: 'chat_thai',
        label: { vi: 'Chất thải thu gom', en: 'Waste collected' },
        required: false,
        kind: 'number',
        unit: 'tonne',
        number: decimal(3),
        minimum: 0,
      },
    ],
  },
  {
    code: 'van_ban',
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
const attachments = [
  {
    code: 'anh',
    label: { vi: 'Ảnh hoạt động', en: 'Photographs' },
    required: false,
    mediaTypes: ['image/jpeg', 'image/png'],
    maximumFiles: 10,
  },
  {
    code: 'ban_ky',
    label: { vi: 'Báo cáo đã ký', en: 'Signed report' },
    required: false,
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
  header,
  groups,
  indicators,
  tables,
  narratives,
  attachments,
  rules,
} as const;
