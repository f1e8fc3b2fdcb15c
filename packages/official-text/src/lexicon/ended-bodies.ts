import type { NamedRows, WordRow } from './word-row.ts';

const march = { ended: '2025-02-28' };
const july = { ended: '2025-06-30' };

/**
 * Bodies that the reorganisation of 2025 ended everywhere, by name and by short name, for plans that are checked without a
 * register: `meaning` is what took over, `ended` the last day.
 *
 * @source Nghị quyết 176/2025/QH15; NĐ 45/2025/NĐ-CP (departments, from 01/3/2025); Luật 72/2025/QH15 and Nghị quyết
 * 203/2025/QH15 (no districts from 01/7/2025)
 */
export const endedBodies: readonly (WordRow & { readonly ended: string })[] = [
  {
    ...march,
    pattern: 'bộ (?:tài nguyên và môi trường|tn ?& ?mt|tnmt)',
    meaning: 'Bộ Nông nghiệp và Môi trường',
    yes: ['Bộ Tài nguyên và Môi trường', 'Bộ TN&MT', 'bộ TNMT'],
    no: ['Bộ Nông nghiệp và Môi trường', 'Sở Tài nguyên và Môi trường', 'Bộ Tài chính'],
  },
  {
    ...march,
    pattern: 'bộ (?:nông nghiệp và phát triển nông thôn|nn ?& ?ptnt|nnptnt)',
    meaning: 'Bộ Nông nghiệp và Môi trường',
    yes: ['Bộ Nông nghiệp và Phát triển nông thôn', 'Bộ NN&PTNT', 'Bộ NNPTNT'],
    no: ['Bộ Nông nghiệp và Môi trường', 'Sở NN&PTNT', 'Bộ Nội vụ'],
  },
  {
    ...march,
    pattern: 'bộ (?:kế hoạch và đầu tư|kh ?& ?đt|khđt)',
    meaning: 'Bộ Tài chính',
    yes: ['Bộ Kế hoạch và Đầu tư', 'Bộ KH&ĐT', 'Bộ KHĐT'],
    no: ['Bộ Tài chính', 'Sở Kế hoạch và Đầu tư', 'kế hoạch'],
  },
  {
    ...march,
    pattern: 'bộ (?:lao động ?[,–-]? ?thương binh và xã hội|lđ ?-? ?tb ?& ?xh|lđtbxh)',
    meaning: 'Bộ Nội vụ',
    yes: ['Bộ Lao động - Thương binh và Xã hội', 'Bộ LĐ-TB&XH', 'Bộ LĐTBXH'],
    no: ['Bộ Nội vụ', 'Bộ luật Lao động', 'Sở LĐTBXH'],
  },
  {
    ...march,
    pattern: 'bộ (?:giao thông vận tải|gtvt)',
    meaning: 'Bộ Xây dựng',
    yes: ['Bộ Giao thông vận tải', 'Bộ GTVT', 'bộ giao thông vận tải'],
    no: ['Bộ Xây dựng', 'đường bộ', 'Sở GTVT'],
  },
  {
    ...march,
    pattern: 'bộ (?:thông tin và truyền thông|tt ?& ?tt|tttt)',
    meaning: 'Bộ Khoa học và Công nghệ',
    yes: ['Bộ Thông tin và Truyền thông', 'Bộ TT&TT', 'Bộ TTTT'],
    no: ['Bộ Khoa học và Công nghệ', 'Sở TT&TT', 'thông tin'],
  },
  {
    ...march,
    pattern: 'sở (?:tài nguyên và môi trường|tn ?& ?mt|tnmt)',
    meaning: 'Sở Nông nghiệp và Môi trường',
    yes: ['Sở Tài nguyên và Môi trường', 'Sở TN&MT', 'sở TNMT'],
    no: ['Sở Nông nghiệp và Môi trường', 'Phòng Tài nguyên', 'Sở Tài chính'],
  },
  {
    ...march,
    pattern: 'sở (?:nông nghiệp và phát triển nông thôn|nn ?& ?ptnt|nnptnt)',
    meaning: 'Sở Nông nghiệp và Môi trường',
    yes: ['Sở Nông nghiệp và Phát triển nông thôn', 'Sở NN&PTNT', 'Sở NNPTNT'],
    no: ['Sở Nông nghiệp và Môi trường', 'Sở Nội vụ', 'Bộ NN&PTNT'],
  },
  {
    ...march,
    pattern: 'sở (?:kế hoạch và đầu tư|kh ?& ?đt|khđt)',
    meaning: 'Sở Tài chính',
    yes: ['Sở Kế hoạch và Đầu tư', 'Sở KH&ĐT', 'Sở KHĐT'],
    no: ['Sở Tài chính', 'Sở Khoa học và Công nghệ', 'Bộ KH&ĐT'],
  },
  {
    ...march,
    pattern: 'sở (?:lao động ?[,–-]? ?thương binh và xã hội|lđ ?-? ?tb ?& ?xh|lđtbxh)',
    meaning: 'Sở Nội vụ',
    yes: ['Sở Lao động - Thương binh và Xã hội', 'Sở LĐ-TB&XH', 'Sở LĐTBXH'],
    no: ['Sở Nội vụ', 'Bộ LĐTBXH', 'Phòng LĐTBXH'],
  },
  {
    ...march,
    pattern: 'sở (?:thông tin và truyền thông|tt ?& ?tt|tttt)',
    meaning: 'Sở Khoa học và Công nghệ',
    yes: ['Sở Thông tin và Truyền thông', 'Sở TT&TT', 'Sở TTTT'],
    no: ['Sở Khoa học và Công nghệ', 'Bộ TT&TT', 'Sở Tư pháp'],
  },
  {
    ...march,
    pattern: 'ban dân vận (?:tỉnh|thành|trung ương)(?: ủy)?',
    meaning: 'Ban Tuyên giáo và Dân vận',
    yes: ['Ban Dân vận Tỉnh ủy', 'Ban Dân vận Thành ủy', 'Ban Dân vận Trung ương'],
    no: ['Ban Tuyên giáo và Dân vận', 'Ban Dân vận', 'Ban Dân tộc'],
  },
  {
    ...march,
    pattern: 'công an (?:cấp )?(?:huyện|quận|thị xã|các huyện)',
    meaning: 'Công an tỉnh, Công an xã',
    yes: ['Công an huyện', 'Công an cấp huyện', 'Công an các huyện'],
    no: ['Công an tỉnh', 'Công an xã', 'công an viên'],
  },
  {
    ...july,
    pattern:
      'phòng (?:tài nguyên và môi trường|tn ?& ?mt|lao động ?[,–-]? ?thương binh và xã hội|lđ ?-? ?tb ?& ?xh)',
    meaning: 'phòng chuyên môn thuộc Ủy ban nhân dân cấp xã',
    yes: ['Phòng Tài nguyên và Môi trường', 'Phòng TN&MT', 'Phòng LĐ-TB&XH'],
    no: ['Phòng Kinh tế', 'Sở TN&MT', 'phòng họp'],
  },
  {
    ...july,
    pattern:
      '(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân) (?:các )?(?:huyện|quận)(?:, (?:quận|huyện|thị xã|thành phố)){0,3}|cấp huyện',
    meaning: 'Ủy ban nhân dân các xã, phường, đặc khu',
    yes: ['UBND các huyện, thị xã, thành phố', 'Ủy ban nhân dân huyện', 'cấp huyện'],
    no: ['UBND các xã', 'cấp xã', 'huyện ủy'],
  },
  {
    ...july,
    pattern:
      '(?:các )?(?:xã, phường|phường, xã|huyện, xã|xã), thị trấn|thị trấn, (?:xã|phường)|(?:các )?(?:quận, huyện|huyện, (?:thị xã|thành phố|quận))',
    meaning: 'các xã, phường, đặc khu',
    yes: ['các xã, phường, thị trấn', 'huyện, xã, thị trấn', 'quận, huyện'],
    no: ['các xã, phường, đặc khu', 'xã hội', 'thị trấn Đồng Đăng'],
  },
];

/** What is said around a body that is named as a former one. */
export const formerBodyWords = {
  before: {
    pattern:
      'trước đây(?: là)?|nguyên là|nay là|tiền thân(?: là)?|tiếp nhận từ|sáp nhập|hợp nhất|giải thể|kết thúc hoạt động|chuyển từ',
    meaning: 'before a body that is named as a former one',
    yes: ['trước đây là', 'sáp nhập', 'tiếp nhận từ'],
    no: ['trước ngày', 'nguyên nhân', 'tiếp nhận'],
  },
  behind: {
    pattern:
      'cũ|trước đây|\\(?(?:trước|sau) (?:khi )?(?:sáp nhập|sắp xếp|hợp nhất)|\\(?nay là|\\(?cũ|trước đó',
    meaning: 'behind a body that is named as a former one',
    yes: ['cũ', '(trước sáp nhập)', '(nay là Sở Tài chính)'],
    no: ['cụ thể', 'trước ngày', 'sau ngày'],
  },
} satisfies NamedRows;
