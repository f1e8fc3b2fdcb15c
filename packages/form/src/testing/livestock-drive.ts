// Over 250 lines: a template, one entry for each question.
import { defineTemplate } from '@chiendich/report';

const words = (vi: string) => ({ vi, en: vi });
const head = { kind: 'number', unit: 'con', minimum: 0, aggregation: 'sum' } as const;

/**
 * Report of a commune on vaccinating livestock (tiêm phòng gia súc): every kind of item, conditions of pages, questions, rows and
 * cells, and rules over them.
 */
export const livestockDrive = defineTemplate({
  id: 'tiem-phong-gia-suc',
  version: '1',
  status: 'proposal',
  title: words('Báo cáo tiêm phòng gia súc'),
  source: words('Mẫu dùng để kiểm thử'),
  measureUnits: [{ code: 'con', label: words('con') }],
  lists: [
    {
      code: 'loai',
      label: words('Loài'),
      items: [
        { code: 'trau_bo', label: words('Trâu, bò') },
        { code: 'lon', label: words('Lợn') },
        { code: 'cho', label: words('Chó') },
      ],
    },
    {
      code: 'benh',
      label: words('Bệnh'),
      parent: 'loai',
      items: [
        { code: 'lmlm', label: words('Lở mồm long móng'), parent: 'trau_bo' },
        { code: 'thuong_han', label: words('Phó thương hàn'), parent: 'lon' },
        { code: 'dai', label: words('Dại'), parent: 'cho' },
      ],
    },
    {
      code: 'kenh',
      label: words('Kênh'),
      items: [
        { code: 'loa', label: words('Loa') },
        { code: 'hop', label: words('Họp thôn; bản') },
        { code: 'khac', label: words('Khác') },
      ],
    },
  ],
  pages: [
    {
      code: 'chung',
      label: words('Chung'),
      sections: [
        {
          code: 'lien_he',
          label: words('Liên hệ'),
          items: [
            { code: 'nguoi_lap', label: words('Người lập'), kind: 'text', required: true },
            { code: 'dien_thoai', label: words('Điện thoại'), kind: 'text', format: 'phone' },
            { code: 'thu', label: words('Thư'), kind: 'text', format: 'email' },
            { code: 'ngay', label: words('Ngày tiêm'), kind: 'date', required: true },
            { code: 'co_tiem', label: words('Có tiêm'), kind: 'yesNo', required: true },
            { code: 'loai', label: words('Loài chính'), kind: 'choice', from: 'loai' },
            { code: 'benh', label: words('Bệnh chính'), kind: 'choice', from: 'benh', parent: 'loai' },
            {
              code: 'kenh',
              label: words('Kênh'),
              kind: 'choice',
              from: 'kenh',
              many: true,
              required: 'co_tiem',
            },
            {
              code: 'kenh_khac',
              label: words('Kênh khác'),
              kind: 'text',
              askedWhen: 'kenh = "khac"',
              required: true,
            },
            { code: 'dia_ban', label: words('Địa bàn'), kind: 'choice', from: 'territories' },
          ],
        },
      ],
    },
    {
      code: 'ket_qua',
      label: words('Kết quả'),
      askedWhen: 'co_tiem',
      sections: [
        {
          code: 'so_lieu',
          label: words('Số liệu'),
          items: [
            { code: 'loi', kind: 'note', text: words('Chỉ tính trong kỳ.') },
            { ...head, code: 'tong_dan', label: words('Tổng đàn'), required: true },
            {
              ...head,
              code: 'da_tiem',
              label: words('Đã tiêm'),
              partOf: 'tong_dan',
              required: 'tong_dan > 0',
            },
            {
              ...head,
              code: 'con_lai',
              label: words('Còn lại'),
              computed: 'tong_dan - da_tiem',
              required: true,
            },
            {
              ...{ code: 'dien_tich', label: words('Diện tích'), kind: 'number', unit: 'hectare', scale: 1 },
              ...{ minimum: -20, maximum: 40, aggregation: 'max' },
            },
            {
              code: 'ly_do',
              label: words('Lý do'),
              kind: 'text',
              format: 'long',
              askedWhen: 'con_lai > 5',
              required: true,
            },
          ],
        },
        {
          code: 'theo_loai',
          label: words('Theo loài'),
          items: [
            {
              code: 'gioi',
              label: words('Theo hình thức'),
              kind: 'table',
              rows: [
                { code: 'nuoi_nhot', label: words('Nuôi nhốt') },
                { code: 'tha_rong', label: words('Thả rông'), askedWhen: 'tong_dan > 10' },
              ],
              columns: [
                { ...head, code: 'dan', label: words('Đàn') },
                { ...head, code: 'tiem', label: words('Tiêm'), partOf: 'dan', required: 'gioi.dan > 0' },
                { ...head, code: 'chua', label: words('Chưa'), computed: 'gioi.dan - gioi.tiem' },
                { code: 'vi_sao', label: words('Vì sao'), kind: 'text', askedWhen: 'gioi.chua > 0' },
              ],
            },
            {
              code: 'lieu',
              label: words('Liều'),
              kind: 'table',
              rowsFrom: 'loai',
              columns: [
                { ...head, code: 'nhan', label: words('Nhận') },
                { code: 'du', label: words('Đủ'), kind: 'yesNo' },
                { code: 'benh', label: words('Bệnh'), kind: 'choice', from: 'benh', parent: 'loai' },
              ],
            },
            {
              ...head,
              code: 'tong_lieu',
              label: words('Tổng liều'),
              computed: 'tổng(lieu.nhan) + tổng(buoi.lieu)',
            },
          ],
        },
      ],
    },
    {
      code: 'bang',
      label: words('Các buổi'),
      sections: [
        {
          code: 'cac_buoi',
          label: words('Các buổi'),
          items: [
            {
              code: 'buoi',
              label: words('Buổi tiêm'),
              kind: 'table',
              maximumRows: 4,
              columns: [
                { code: 'ngay', label: words('Ngày'), kind: 'date', required: true },
                { code: 'loai', label: words('Loài'), kind: 'choice', from: 'loai' },
                { code: 'benh', label: words('Bệnh'), kind: 'choice', from: 'benh', parent: 'loai' },
                { ...head, code: 'lieu', label: words('Liều'), required: 'buoi.loai = "cho"' },
                { ...head, code: 'hong', label: words('Liều hỏng'), partOf: 'lieu' },
                {
                  ...head,
                  code: 'dung',
                  label: words('Liều dùng'),
                  computed: 'buoi.lieu - buoi.hong',
                  required: true,
                },
                { code: 'kenh', label: words('Kênh'), kind: 'choice', from: 'kenh', many: true },
                {
                  code: 'noi',
                  label: words('Nơi khác'),
                  kind: 'text',
                  askedWhen: 'buoi.kenh = "khac"',
                  required: true,
                },
              ],
            },
            {
              code: 'can_bo',
              label: words('Cán bộ'),
              kind: 'table',
              askedWhen: 'co_tiem',
              columns: [
                { code: 'ten', label: words('Họ tên'), kind: 'text' },
                { code: 'thu_y', label: words('Là thú y'), kind: 'yesNo' },
              ],
            },
            { ...head, code: 'so_buoi', label: words('Số buổi'), computed: 'số dòng(buoi)' },
            {
              code: 'bien_ban',
              label: words('Biên bản'),
              kind: 'files',
              mediaTypes: ['application/pdf'],
              maximumFiles: 1,
            },
          ],
        },
      ],
    },
  ],
  rules: [
    {
      code: 'moi_buoi',
      severity: 'error',
      expression: 'mọi dòng(buoi; buoi.lieu > 0)',
      message: words('Mỗi buổi phải có liều.'),
    },
    {
      code: 'it_nhat',
      severity: 'warning',
      expression: 'nếu co_tiem thì số dòng(buoi) ≥ 1',
      message: words('Có tiêm thì phải có buổi.'),
    },
    {
      code: 'trong_ky',
      severity: 'warning',
      expression: 'mọi dòng(buoi; buoi.ngay ≥ ngày đầu kỳ)',
      message: words('Buổi tiêm phải trong kỳ.'),
    },
    {
      code: 'khop',
      severity: 'error',
      expression: 'nếu có giá trị(da_tiem) thì tổng(gioi.tiem) ≤ tong_dan',
      message: words('Không vượt tổng đàn.'),
    },
    {
      code: 'can_bo_it_nhat',
      severity: 'warning',
      expression: 'số dòng(can_bo) ≥ 1',
      message: words('Phải có cán bộ.'),
    },
  ],
});
