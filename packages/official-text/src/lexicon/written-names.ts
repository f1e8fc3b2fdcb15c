import type { WordRow } from './word-row.ts';

const fields = [
  ...['Nội vụ', 'Tư pháp', 'Tài chính', 'Công Thương', 'Xây dựng', 'Y tế', 'Ngoại vụ', 'Du lịch'],
  ...['Nông nghiệp và Môi trường', 'Khoa học và Công nghệ', 'Giáo dục và Đào tạo', 'Dân tộc và Tôn giáo'],
  ...['Văn hóa, Thể thao và Du lịch', 'Văn hóa và Thể thao', 'Quy hoạch - Kiến trúc', 'An toàn thực phẩm'],
  ...['Tài nguyên và Môi trường', 'Nông nghiệp và Phát triển nông thôn', 'Kế hoạch và Đầu tư'],
  ...[
    'Thông tin và Truyền thông',
    'Giao thông vận tải',
    'Lao động - Thương binh và Xã hội',
    'Văn hóa - Xã hội',
  ],
];

const schools = [
  'Mầm non',
  'Mẫu giáo',
  'Tiểu học',
  'Trung học cơ sở',
  'Trung học phổ thông',
  'Cao đẳng',
  'Đại học',
];

/**
 * Names that headers have in capitals: `names` has them as running text writes them, large and small letters included.
 *
 * @source NĐ 30/2020/NĐ-CP, Phụ lục II, Mục IV
 */
export const writtenNames: readonly (WordRow & { readonly names: readonly string[] })[] = [
  row(
    'state',
    [
      ...['Ủy ban nhân dân', 'Hội đồng nhân dân', 'Viện kiểm sát nhân dân', 'Tòa án nhân dân', 'Quốc hội'],
      ...['Thủ tướng Chính phủ', 'Chính phủ', 'Văn phòng Chính phủ', 'Thanh tra Chính phủ', 'Bộ Quốc phòng'],
      ...[
        'Bộ Công an',
        'Bộ Ngoại giao',
        'Ngân hàng Nhà nước Việt Nam',
        'Kho bạc Nhà nước',
        'Bảo hiểm xã hội Việt Nam',
      ],
      ...[
        'Bộ Chỉ huy Quân sự',
        'Ban Chỉ huy Quân sự',
        'Ban Quản lý',
        'Khu kinh tế',
        'Đài Phát thanh và Truyền hình',
      ],
    ],
    {
      yes: ['Ủy ban nhân dân tỉnh Sơn La', 'THỦ TƯỚNG CHÍNH PHỦ', 'Bộ Công an'],
      no: ['Ủy ban Kiểm tra', 'nhân dân', 'công an xã'],
    },
  ),
  row(
    'party and unions',
    [
      ...[
        'Tỉnh ủy',
        'Thành ủy',
        'Huyện ủy',
        'Quận ủy',
        'Thị ủy',
        'Đảng ủy',
        'Đảng bộ',
        'Chi bộ',
        'Bộ Chính trị',
      ],
      ...['Ban Chấp hành', 'Ban Thường vụ', 'Ban Chỉ đạo', 'Ban Tổ chức', 'Ban Bí thư', 'Ban Thường trực'],
      ...[
        'Mặt trận Tổ quốc Việt Nam',
        'Tổng Liên đoàn Lao động Việt Nam',
        'Liên đoàn Lao động',
        'Hội Nông dân',
      ],
      ...[
        'Hội Liên hiệp Phụ nữ',
        'Hội Cựu chiến binh',
        'Hội Chữ thập đỏ',
        'Hội Người cao tuổi',
        'Hội Khuyến học',
      ],
      ...['Đoàn Thanh niên Cộng sản Hồ Chí Minh', 'Đoàn TNCS Hồ Chí Minh', 'Hội Liên hiệp Thanh niên'],
    ],
    {
      yes: ['TỈNH ỦY LAI CHÂU', 'Hội Nông dân xã', 'Ban Chấp hành Đoàn'],
      no: ['hội nghị', 'tỉnh Lai Châu', 'ban hành'],
    },
  ),
  row(
    'institutions',
    [
      ...schools.map((school) => `Trường ${school}`),
      ...['Trường THCS', 'Trường THPT', 'Trường TH', 'Bệnh viện Đa khoa', 'Bệnh viện Đa khoa khu vực'],
      ...[
        'Trung tâm Y tế',
        'Trung tâm Kiểm soát bệnh tật',
        'Trạm Y tế',
        'Chi cục Kiểm lâm',
        'Chi cục Bảo vệ môi trường',
      ],
    ],
    {
      yes: ['TRƯỜNG TIỂU HỌC NAM HỒNG', 'Bệnh viện Đa khoa khu vực Ngọc Lặc', 'Trạm Y tế xã'],
      no: ['trường hợp', 'trung tâm văn hóa', 'bệnh viện Bạch Mai'],
    },
  ),
  row(
    'departments',
    ['Bộ', 'Sở', 'Phòng'].flatMap((kind) => fields.map((field) => `${kind} ${field}`)),
    {
      yes: ['SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH', 'Bộ Y tế', 'Phòng Văn hóa - Xã hội'],
      no: ['sở thích', 'Sở Đoàn', 'phòng, chống'],
    },
  ),
  row('names of places', ['Việt Nam', 'Hồ Chí Minh', 'Thành phố Hồ Chí Minh', 'Thủ đô Hà Nội'], {
    yes: ['Việt Nam', 'HỒ CHÍ MINH', 'Thành phố Hồ Chí Minh'],
    no: ['việt vị', 'thành phố Huế', 'hồ chứa'],
  }),
];

function row(meaning: string, names: readonly string[], examples: Pick<WordRow, 'yes' | 'no'>) {
  return { meaning, names, pattern: names.join('|').toLowerCase(), ...examples };
}
