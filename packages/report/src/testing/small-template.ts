// Over 250 lines: a template, one entry for each question.
import { defineTemplate } from '../template/check-template.ts';

const label = (vi: string) => ({ vi, en: vi });
const whole = { kind: 'number', minimum: 0, aggregation: 'sum' } as const;

/** A template with every kind of item and every rule that may govern one, small enough to be seen at once. */
export const smallTemplate = defineTemplate({
  id: 'small',
  version: '1',
  status: 'proposal',
  title: label('Báo cáo nhỏ'),
  source: label('Dùng để kiểm thử'),
  lists: [
    {
      code: 'tinh',
      label: label('Tỉnh'),
      items: [
        { code: '20', label: label('Lạng Sơn') },
        { code: '04', label: label('Cao Bằng') },
      ],
    },
    {
      code: 'xa',
      label: label('Xã'),
      parent: 'tinh',
      items: [
        { code: '20a', label: label('Tân Thanh'), parent: '20' },
        { code: '20b', label: label('Đồng Đăng'), parent: '20' },
        { code: '04a', label: label('Tân Thanh'), parent: '04' },
      ],
    },
    {
      code: 'loai',
      label: label('Loại hoạt động'),
      items: [
        { code: 'mit_tinh', label: label('Mít tinh') },
        { code: 'ra_quan', label: label('Ra quân') },
        { code: 'khac', label: label('Khác') },
      ],
    },
  ],
  pages: [
    {
      code: 'chung',
      label: label('Thông tin chung'),
      sections: [
        {
          code: 'lien_he',
          label: label('Liên hệ'),
          items: [
            { code: 'nguoi_lap', label: label('Người lập'), kind: 'text', required: true },
            { code: 'ngay_lap', label: label('Ngày lập'), kind: 'date', required: true },
            { code: 'dien_thoai', label: label('Điện thoại'), kind: 'text', format: 'phone' },
            { code: 'thu', label: label('Thư điện tử'), kind: 'text', format: 'email' },
            { code: 'tinh', label: label('Tỉnh'), kind: 'choice', from: 'tinh' },
            { code: 'xa', label: label('Xã'), kind: 'choice', from: 'xa', parent: 'tinh' },
            { code: 'dia_ban', label: label('Địa bàn'), kind: 'choice', from: 'territories' },
          ],
        },
      ],
    },
    {
      code: 'so_lieu',
      label: label('Số liệu'),
      sections: [
        {
          code: 'chinh',
          label: label('Chỉ tiêu chính'),
          items: [
            { code: 'loi_dan', kind: 'note', text: label('Chỉ ghi số liệu trong kỳ.') },
            {
              ...whole,
              code: 'rac',
              label: label('Rác'),
              hint: label('Cân tại nơi tập kết.'),
              unit: 'tonne',
              scale: 3,
              required: true,
            },
            {
              ...whole,
              code: 'nhua',
              label: label('Nhựa'),
              unit: 'tonne',
              scale: 3,
              whenMissing: 'zero',
              partOf: 'rac',
            },
            {
              ...whole,
              code: 'nguoi',
              label: label('Người'),
              unit: 'person',
              maximum: 100000,
              required: true,
              whenMissing: 'block',
            },
            {
              code: 'nhiet_do',
              label: label('Nhiệt độ'),
              kind: 'number',
              unit: 'degree',
              scale: 1,
              aggregation: 'max',
            },
            {
              ...whole,
              code: 'ti_le',
              label: label('Tỉ lệ'),
              unit: 'percent',
              scale: 2,
              maximum: 100,
              aggregation: 'weightedMean',
              weight: 'nguoi',
            },
            {
              ...whole,
              code: 'co_hoat_dong',
              label: label('Số đơn vị có hoạt động'),
              unit: 'organization',
              aggregation: 'count',
            },
            { ...whole, code: 'ho', label: label('Hộ'), unit: 'household', aggregation: 'distinct' },
            {
              ...whole,
              code: 'xep_hang',
              label: label('Xếp hạng'),
              unit: 'time',
              minimum: 1,
              aggregation: 'none',
            },
          ],
        },
        {
          code: 'them',
          label: label('Chỉ tiêu thêm'),
          items: [
            { code: 'co_le', label: label('Có lễ phát động'), kind: 'yesNo', required: true },
            {
              ...whole,
              code: 'du_le',
              label: label('Người dự lễ'),
              unit: 'person',
              askedWhen: 'co_le',
              required: true,
            },
            {
              ...whole,
              code: 'tong_nguoi',
              label: label('Tổng số người'),
              unit: 'person',
              computed: 'nguoi + du_le',
              required: true,
            },
            {
              ...whole,
              code: 'rac_moi_nguoi',
              label: label('Rác mỗi người'),
              unit: 'tonne/person',
              scale: 3,
              computed: 'rac / nguoi',
              aggregation: 'ofTotals',
            },
            { code: 'hinh_thuc', label: label('Hình thức'), kind: 'choice', from: 'loai', many: true },
            {
              code: 'hinh_thuc_khac',
              label: label('Hình thức khác'),
              kind: 'text',
              askedWhen: 'hinh_thuc = "khac"',
              required: 'co_le',
            },
          ],
        },
      ],
    },
    {
      code: 'bang',
      label: label('Bảng'),
      sections: [
        {
          code: 'bang_ke',
          label: label('Bảng kê'),
          items: [
            {
              code: 'hoat_dong',
              label: label('Hoạt động'),
              kind: 'table',
              minimumRows: 1,
              maximumRows: 4,
              columns: [
                { code: 'ngay', label: label('Ngày'), required: true, kind: 'date' },
                { code: 'loai', label: label('Loại'), kind: 'choice', from: 'loai' },
                { ...whole, code: 'rac', label: label('Rác'), unit: 'tonne', scale: 3 },
                { code: 'ghi_chu', label: label('Ghi chú'), required: true, kind: 'text', maxLength: 5 },
                {
                  code: 'noi_khac',
                  label: label('Nơi khác'),
                  kind: 'text',
                  askedWhen: 'hoat_dong.loai = "khac"',
                },
              ],
            },
            {
              code: 'dan_so',
              label: label('Theo giới'),
              kind: 'table',
              rows: [
                { code: 'nam', label: label('Nam') },
                { code: 'nu', label: label('Nữ') },
                { code: 'khac', label: label('Khác'), askedWhen: 'co_le' },
              ],
              columns: [
                { ...whole, code: 'lon', label: label('Người lớn'), unit: 'person', required: true },
                { ...whole, code: 'nho', label: label('Trẻ em'), unit: 'person' },
                {
                  ...whole,
                  code: 'tong',
                  label: label('Cộng'),
                  unit: 'person',
                  computed: 'dan_so.lon + thay thiếu(dan_so.nho; 0)',
                },
                { code: 'du', label: label('Đủ'), kind: 'yesNo' },
              ],
            },
            {
              code: 'theo_tinh',
              label: label('Theo tỉnh'),
              kind: 'table',
              rowsFrom: 'tinh',
              columns: [{ ...whole, code: 'rac', label: label('Rác'), unit: 'tonne', scale: 3 }],
            },
          ],
        },
        {
          code: 'loi_van',
          label: label('Lời văn'),
          items: [
            {
              code: 'ton_tai',
              label: label('Tồn tại'),
              kind: 'text',
              format: 'long',
              required: true,
              maxLength: 20,
            },
            { code: 'kien_nghi', label: label('Kiến nghị'), kind: 'text', format: 'long' },
            {
              code: 'ban_ky',
              label: label('Bản ký'),
              kind: 'files',
              mediaTypes: ['application/pdf'],
              maximumFiles: 2,
            },
          ],
        },
      ],
    },
  ],
  rules: [
    {
      code: 'tong_rac',
      severity: 'error',
      expression: 'tổng(hoat_dong.rac) ≤ rac',
      message: label('Rác các hoạt động vượt tổng số.'),
    },
    {
      code: 'co_nguoi',
      severity: 'warning',
      expression: 'nếu rac > 0 thì nguoi > 0',
      message: label('Có rác mà không có người.'),
    },
    {
      code: 'nam_nu',
      severity: 'warning',
      expression: 'dan_so.nam.lon + dan_so.nu.lon ≤ nguoi',
      message: label('Số người theo giới vượt tổng số.'),
    },
  ],
  measureUnits: [
    { code: 'degree', label: label('°C') },
    { code: 'tonne/person', label: label('tấn/người') },
  ],
});
