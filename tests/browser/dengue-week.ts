import { defineTemplate } from '@chiendich/report';

const words = (vi: string, en: string) => ({ vi, en });
const count = (unit: string) => ({ kind: 'number', unit, minimum: 0, aggregation: 'sum' }) as const;

/** A commune's report on a week against dengue fever, as an office might write it: invented for these tests. */
export const dengueWeek = defineTemplate({
  id: 'tuan-le-sot-xuat-huyet',
  version: '2026.1',
  status: 'proposal',
  title: words(
    'Báo cáo kết quả tuần lễ diệt lăng quăng, phòng chống sốt xuất huyết',
    'Report on the week against dengue fever',
  ),
  source: words('Mẫu dùng để kiểm thử.', 'For tests.'),
  lists: [
    {
      code: 'xa',
      label: words('Xã, phường', 'Commune'),
      items: [
        { code: 'xa-binh-an', label: words('Xã Bình An', 'Binh An') },
        { code: 'phuong-dong-hoa', label: words('Phường Đông Hòa', 'Dong Hoa') },
      ],
    },
    {
      code: 'khu_pho',
      label: words('Thôn, khu phố', 'Quarter'),
      parent: 'xa',
      items: [
        { code: 'ba-1', label: words('Thôn 1', 'Quarter 1'), parent: 'xa-binh-an' },
        { code: 'ba-2', label: words('Thôn 2', 'Quarter 2'), parent: 'xa-binh-an' },
        { code: 'dh-1', label: words('Khu phố Tân Lập', 'Tan Lap'), parent: 'phuong-dong-hoa' },
      ],
    },
    {
      code: 'bien_phap',
      label: words('Biện pháp', 'Measures'),
      items: [
        { code: 'lat-up', label: words('Lật úp, thu gom vật chứa nước', 'Emptying containers') },
        { code: 'tha-ca', label: words('Thả cá diệt lăng quăng', 'Larva-eating fish') },
        { code: 'phun', label: words('Phun hóa chất diệt muỗi', 'Spraying') },
      ],
    },
  ],
  measureUnits: [{ code: 'vat_chua', label: words('vật chứa', 'containers') }],
  pages: [
    {
      code: 'chung',
      label: words('Thông tin chung', 'General information'),
      sections: [
        {
          code: 'nguoi_bao_cao',
          label: words('Người báo cáo', 'Reporter'),
          items: [
            { code: 'ho_ten', label: words('Họ và tên', 'Name'), kind: 'text', required: true },
            {
              code: 'so_may',
              label: words('Điện thoại', 'Telephone'),
              kind: 'text',
              format: 'phone',
              required: true,
            },
            {
              code: 'noi',
              label: words('Xã, phường', 'Commune'),
              kind: 'choice',
              from: 'xa',
              required: true,
            },
            {
              code: 'ra_quan',
              label: words(
                'Xã, phường có tổ chức ra quân trong tuần không?',
                'Was there a drive in the week?',
              ),
              kind: 'yesNo',
              required: true,
            },
            {
              code: 'ly_do',
              label: words('Lý do không tổ chức', 'Why not'),
              kind: 'text',
              format: 'long',
              maxLength: 300,
              askedWhen: 'không(ra_quan)',
              required: true,
            },
          ],
        },
      ],
    },
    {
      code: 'ho',
      label: words('Hộ gia đình và vật chứa nước', 'Households and containers'),
      askedWhen: 'ra_quan',
      sections: [
        {
          code: 'kiem_tra',
          label: words('Kết quả kiểm tra', 'Inspection'),
          hint: words('Số liệu tính từ thứ Hai đến hết Chủ nhật.', 'Monday to Sunday.'),
          items: [
            {
              code: 'cach_tinh',
              kind: 'note',
              text: words(
                'Mỗi hộ chỉ đếm một lần, dù được kiểm tra nhiều lần.',
                'Count each household once.',
              ),
            },
            {
              ...count('household'),
              code: 'ho_kiem_tra',
              label: words('Hộ được kiểm tra', 'Inspected'),
              required: true,
            },
            {
              ...count('household'),
              code: 'ho_co_lang_quang',
              label: words('Hộ có lăng quăng', 'With larvae'),
              partOf: 'ho_kiem_tra',
              required: true,
            },
            {
              ...count('vat_chua'),
              code: 'vat_chua',
              label: words('Vật chứa được xử lý', 'Containers treated'),
            },
            {
              code: 'ty_le',
              label: words('Tỷ lệ hộ có lăng quăng', 'House index'),
              kind: 'number',
              unit: 'percent',
              scale: 1,
              computed: 'ho_co_lang_quang / ho_kiem_tra × 100',
              aggregation: 'ofTotals',
              required: true,
            },
            {
              code: 'bien_phap',
              label: words('Biện pháp đã dùng', 'Measures'),
              kind: 'choice',
              from: 'bien_phap',
              many: true,
              required: true,
            },
            {
              code: 'ngay_phun',
              label: words('Ngày phun hóa chất', 'Day of spraying'),
              kind: 'date',
              askedWhen: 'bien_phap = "phun"',
              required: true,
            },
          ],
        },
      ],
    },
    {
      code: 'ca_benh',
      label: words('Ca bệnh', 'Cases'),
      sections: [
        {
          code: 'theo_gioi',
          label: words('Ca bệnh theo giới', 'Cases by sex'),
          items: [
            {
              code: 'ca_mac',
              label: words('Ca bệnh theo giới', 'Cases by sex'),
              kind: 'table',
              rows: [
                { code: 'nam', label: words('Nam', 'Male') },
                { code: 'nu', label: words('Nữ', 'Female') },
              ],
              columns: [
                { ...count('person'), code: 'mac', label: words('Số mắc', 'Cases'), required: true },
                {
                  ...count('person'),
                  code: 'nang',
                  label: words('Trong đó nặng', 'Severe'),
                  partOf: 'mac',
                  hint: words('Có dấu hiệu cảnh báo trở lên.', 'With warning signs.'),
                },
              ],
            },
          ],
        },
        {
          code: 'o_dich',
          label: words('Ổ dịch', 'Outbreaks'),
          items: [
            {
              code: 'o_dich',
              label: words('Các ổ dịch phát hiện trong tuần', 'Outbreaks of the week'),
              kind: 'table',
              maximumRows: 10,
              columns: [
                { code: 'ngay', label: words('Ngày', 'Day'), kind: 'date', required: true },
                {
                  code: 'thon',
                  label: words('Thôn, khu phố', 'Quarter'),
                  kind: 'choice',
                  from: 'khu_pho',
                  parent: 'noi',
                  required: true,
                },
                { ...count('person'), code: 'mac', label: words('Số mắc', 'Cases'), required: true },
                { code: 'da_xu_ly', label: words('Đã xử lý', 'Dealt with'), kind: 'yesNo', required: true },
              ],
            },
          ],
        },
        {
          code: 'tai_lieu',
          label: words('Tài liệu', 'Documents'),
          items: [
            {
              code: 'anh',
              label: words('Ảnh hoạt động', 'Photographs'),
              kind: 'files',
              mediaTypes: ['image/jpeg', 'image/png'],
              maximumFiles: 3,
            },
          ],
        },
      ],
    },
  ],
  rules: [
    {
      code: 'o_dich_khong_nhieu_hon',
      severity: 'warning',
      expression: 'tổng(o_dich.mac) ≤ ca_mac.nam.mac + ca_mac.nu.mac',
      message: words('Số mắc ở các ổ dịch nhiều hơn tổng số mắc.', 'More cases in outbreaks than in all.'),
    },
  ],
});

/** The round that its reports answer. */
export const dengueRound = {
  duty: 'bao-cao-tuan',
  occurrence: 'once',
  from: '2026-06-15',
  to: '2026-06-21',
} as const;
