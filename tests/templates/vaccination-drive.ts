// Over 250 lines: a template, one entry for each question.
import { defineTemplate } from '@chiendich/report';

const words = (vi: string, en: string) => ({ vi, en });
const whole = { kind: 'number', minimum: 0, aggregation: 'sum' } as const;

/**
 * Report of a commune on a vaccination drive (chiến dịch tiêm chủng): every kind of question and item, and every rule that
 * may govern one. Its campaign is another than that of the examples, so that no package fits one campaign alone.
 */
export const vaccinationDrive = defineTemplate({
  id: 'vaccination-drive',
  version: '1',
  status: 'proposal',
  title: words('Báo cáo kết quả chiến dịch tiêm chủng mở rộng', 'Results of the vaccination drive'),
  source: words('Mẫu dùng để kiểm thử, không cơ quan nào ban hành.', 'For tests; adopted by no agency.'),
  lists: [
    {
      code: 'huyen',
      label: words('Huyện', 'District'),
      items: [
        { code: 'h1', label: words('Huyện Một', 'District One') },
        { code: 'h2', label: words('Huyện Hai', 'District Two') },
      ],
    },
    {
      code: 'tram',
      label: words('Trạm y tế', 'Health station'),
      parent: 'huyen',
      items: [
        { code: 't11', label: words('Trạm Tân Lập', 'Tan Lap station'), parent: 'h1' },
        { code: 't12', label: words('Trạm Hòa Bình', 'Hoa Binh station'), parent: 'h1' },
        { code: 't21', label: words('Trạm Tân Lập', 'Tan Lap station'), parent: 'h2' },
      ],
    },
    {
      code: 'kenh',
      label: words('Kênh truyền thông', 'Channel'),
      items: [
        { code: 'loa', label: words('Loa truyền thanh', 'Loudspeakers') },
        { code: 'zalo', label: words('Nhóm mạng xã hội', 'Social media groups') },
        { code: 'khac', label: words('Kênh khác', 'Another channel') },
      ],
    },
    {
      code: 'vac_xin',
      label: words('Vắc xin', 'Vaccine'),
      items: [
        { code: 'soi', label: words('Sởi', 'Measles') },
        { code: 'bai_liet', label: words('Bại liệt', 'Polio') },
      ],
    },
  ],
  pages: [
    {
      code: 'chung',
      label: words('Thông tin chung', 'General information'),
      sections: [
        {
          code: 'noi_tiem',
          label: words('Nơi tiêm', 'Place'),
          items: [
            {
              code: 'nguoi_lap',
              label: words('Người lập báo cáo', 'Prepared by'),
              kind: 'text',
              required: true,
            },
            {
              code: 'dien_thoai',
              label: words('Điện thoại', 'Telephone'),
              kind: 'text',
              format: 'phone',
              hint: words('Số để liên hệ khi cần đối chiếu.', 'For questions on the figures.'),
            },
            { code: 'thu', label: words('Thư điện tử', 'E-mail'), kind: 'text', format: 'email' },
            {
              code: 'huyen',
              label: words('Huyện', 'District'),
              kind: 'choice',
              from: 'huyen',
              required: true,
            },
            {
              code: 'tram',
              label: words('Trạm y tế', 'Health station'),
              kind: 'choice',
              from: 'tram',
              parent: 'huyen',
            },
            { code: 'ngay_tiem', label: words('Ngày tiêm', 'Day'), kind: 'date', required: true },
            { code: 'co_tiem', label: words('Có tổ chức tiêm', 'Held'), kind: 'yesNo', required: true },
          ],
        },
      ],
    },
    {
      code: 'ket_qua',
      label: words('Kết quả tiêm', 'Results'),
      askedWhen: 'co_tiem',
      sections: [
        {
          code: 'tre',
          label: words('Trẻ em', 'Children'),
          items: [
            {
              code: 'ghi_chu',
              kind: 'note',
              text: words('Tính trẻ từ 1 đến 5 tuổi.', 'Children of 1 to 5 years.'),
            },
            {
              ...whole,
              code: 'doi_tuong',
              label: words('Trẻ trong diện tiêm', 'Children due'),
              unit: 'person',
              required: true,
            },
            {
              ...whole,
              code: 'da_tiem',
              label: words('Trẻ đã tiêm', 'Children vaccinated'),
              unit: 'person',
              partOf: 'doi_tuong',
              required: true,
            },
            {
              ...whole,
              code: 'hoan',
              label: words('Trẻ tạm hoãn', 'Postponed'),
              unit: 'person',
              hint: words('Chỉ ghi khi có chỉ định của bác sĩ.', 'Only by order of a physician.'),
            },
            {
              ...whole,
              code: 'chua_tiem',
              label: words('Trẻ chưa tiêm', 'Not yet vaccinated'),
              unit: 'person',
              computed: 'doi_tuong - da_tiem - thay thiếu(hoan; 0)',
              required: true,
            },
            {
              ...whole,
              code: 'ti_le',
              label: words('Tỷ lệ tiêm', 'Coverage'),
              unit: 'percent',
              scale: 2,
              computed: 'da_tiem / doi_tuong × 100',
              aggregation: 'ofTotals',
            },
            {
              code: 'nhiet_do',
              label: words('Nhiệt độ bảo quản cao nhất', 'Highest storage temperature'),
              kind: 'number',
              unit: 'degree',
              scale: 1,
              minimum: -50,
              maximum: 50,
              aggregation: 'max',
            },
          ],
        },
        {
          code: 'phan_ung',
          label: words('Phản ứng sau tiêm', 'Reactions'),
          items: [
            {
              code: 'co_phan_ung',
              label: words('Có phản ứng sau tiêm', 'Reactions seen'),
              kind: 'yesNo',
              required: true,
            },
            {
              ...whole,
              code: 'so_phan_ung',
              label: words('Số trẻ có phản ứng', 'Children with a reaction'),
              unit: 'person',
              minimum: 1,
              partOf: 'da_tiem',
              askedWhen: 'co_phan_ung',
              required: true,
            },
            {
              code: 'xu_tri',
              label: words('Cách xử trí', 'What was done'),
              kind: 'text',
              format: 'long',
              maxLength: 500,
              askedWhen: 'co_phan_ung',
              required: 'so_phan_ung > 1',
            },
          ],
        },
      ],
    },
    {
      code: 'bang',
      label: words('Bảng', 'Tables'),
      sections: [
        {
          code: 'theo_gioi',
          label: words('Theo giới', 'By sex'),
          items: [
            {
              code: 'gioi',
              label: words('Trẻ theo giới', 'Children by sex'),
              kind: 'table',
              askedWhen: 'co_tiem',
              rows: [
                { code: 'nam', label: words('Nam', 'Boys') },
                { code: 'nu', label: words('Nữ', 'Girls') },
                {
                  code: 'chua_ro',
                  label: words('Chưa rõ', 'Not known'),
                  askedWhen: 'gioi.nam.da_tiem + gioi.nu.da_tiem < da_tiem',
                },
              ],
              columns: [
                {
                  ...whole,
                  code: 'da_tiem',
                  label: words('Đã tiêm', 'Vaccinated'),
                  unit: 'person',
                  required: true,
                },
                { ...whole, code: 'hoan', label: words('Tạm hoãn', 'Postponed'), unit: 'person' },
                {
                  ...whole,
                  code: 'cong',
                  label: words('Cộng', 'Together'),
                  unit: 'person',
                  computed: 'gioi.da_tiem + thay thiếu(gioi.hoan; 0)',
                },
              ],
            },
            {
              code: 'lieu',
              label: words('Liều vắc xin', 'Doses'),
              kind: 'table',
              rowsFrom: 'vac_xin',
              columns: [
                { ...whole, code: 'nhan', label: words('Nhận', 'Received'), unit: 'dose' },
                {
                  ...whole,
                  code: 'dung',
                  label: words('Sử dụng', 'Used'),
                  unit: 'dose',
                  partOf: 'nhan',
                },
              ],
            },
          ],
        },
        {
          code: 'buoi_tiem',
          label: words('Buổi tiêm', 'Sessions'),
          items: [
            {
              code: 'buoi',
              label: words('Các buổi tiêm', 'Sessions'),
              kind: 'table',
              maximumRows: 20,
              columns: [
                { code: 'ngay', label: words('Ngày', 'Day'), kind: 'date', required: true },
                { code: 'huyen', label: words('Huyện', 'District'), kind: 'choice', from: 'huyen' },
                {
                  code: 'tram',
                  label: words('Trạm', 'Station'),
                  kind: 'choice',
                  from: 'tram',
                  parent: 'huyen',
                },
                { ...whole, code: 'tre', label: words('Số trẻ', 'Children'), unit: 'person', required: true },
                { code: 'luu_dong', label: words('Lưu động', 'Mobile'), kind: 'yesNo' },
                {
                  code: 'dia_diem',
                  label: words('Địa điểm lưu động', 'Mobile place'),
                  kind: 'text',
                  maxLength: 200,
                  askedWhen: 'buoi.luu_dong',
                  required: true,
                },
              ],
            },
          ],
        },
      ],
    },
    {
      code: 'khac',
      label: words('Nội dung khác', 'Other'),
      sections: [
        {
          code: 'truyen_thong',
          label: words('Truyền thông', 'Communication'),
          items: [
            {
              code: 'kenh',
              label: words('Kênh đã dùng', 'Channels used'),
              kind: 'choice',
              from: 'kenh',
              many: true,
              required: true,
            },
            {
              code: 'kenh_khac',
              label: words('Kênh khác là gì', 'Which other channel'),
              kind: 'text',
              askedWhen: 'kenh = "khac"',
              required: true,
            },
            {
              code: 'kho_khan',
              label: words('Khó khăn, vướng mắc', 'Difficulties'),
              kind: 'text',
              format: 'long',
            },
            {
              code: 'bien_ban',
              label: words('Biên bản', 'Minutes'),
              kind: 'files',
              mediaTypes: ['application/pdf', 'image/jpeg'],
              maximumFiles: 3,
            },
          ],
        },
      ],
    },
  ],
  rules: [
    {
      code: 'buoi_tong',
      severity: 'warning',
      expression: 'nếu số dòng(buoi) > 0 thì tổng(buoi.tre) = da_tiem',
      message: words(
        'Số trẻ các buổi cộng lại phải bằng số trẻ đã tiêm.',
        'The children of the sessions add up to those vaccinated.',
      ),
    },
    {
      code: 'gioi_tong',
      severity: 'error',
      expression: 'gioi.nam.da_tiem + gioi.nu.da_tiem ≤ da_tiem',
      message: words(
        'Số trẻ theo giới không thể nhiều hơn số trẻ đã tiêm.',
        'Boys and girls cannot be more than those vaccinated.',
      ),
    },
    {
      code: 'ngay_trong_ky',
      severity: 'warning',
      expression: 'ngay_tiem ≥ ngày đầu kỳ và ngay_tiem ≤ ngày cuối kỳ',
      message: words('Ngày tiêm nằm ngoài kỳ báo cáo.', 'The day lies outside the period.'),
    },
  ],
  measureUnits: [
    { code: 'degree', label: words('°C', '°C') },
    { code: 'dose', label: words('liều', 'doses') },
  ],
});

/** The round that its reports answer. */
export const vaccinationRound = {
  duty: 'bao-cao-tiem-chung',
  occurrence: 'once',
  from: '2025-09-01',
  to: '2025-09-30',
} as const;
