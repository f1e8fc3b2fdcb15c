import type { Alignment, AuthorityForm, ComponentRule, LayoutRules } from './layout-rule.ts';

type Look = Partial<Pick<ComponentRule, 'letters' | 'bold' | 'italic' | 'underline' | 'sameSizeAs'>> & {
  readonly align?: Alignment;
};

/** A component with its sizes as `[minimum, maximum, sample]`. */
function component(
  name: string,
  clause: string,
  [minimum, maximum, sample]: readonly [number, number, number],
  look: Look = {},
): ComponentRule {
  return {
    name,
    size: { minimum, maximum, sample },
    letters: 'sentence',
    bold: false,
    italic: false,
    align: 'justify',
    ...look,
    clause,
  };
}

function authority(sign: string, meaning: string, example: readonly string[]): AuthorityForm {
  return { sign, meaning, example, clause: 'Mục II, khoản 7, điểm b' };
}

const wholeLine = { minimum: 1, maximum: 1, sample: 1 };
const partOfLine = { minimum: 1 / 3, maximum: 1 / 2, sample: 0.4 };
const centred = { align: 'center' } as const;
const capitals = { letters: 'upper', bold: true, align: 'center' } as const;

/**
 * The layout of administrative papers under Decree 30/2020/NĐ-CP (thể thức văn bản hành chính): for every component the
 * range that the decree allows, the size of its own example, the letters and the place.
 *
 * @source NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I
 * @example decree30.components.motto.size // => { minimum: 13, maximum: 14, sample: 13 }
 */
export const decree30: LayoutRules = {
  id: 'nd30-2020',
  title: 'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư',
  inForceFrom: '2020-03-05',
  page: {
    width: 210,
    height: 297,
    margins: {
      top: { minimum: 20, maximum: 25, sample: 20 },
      bottom: { minimum: 20, maximum: 25, sample: 20 },
      left: { minimum: 30, maximum: 35, sample: 30 },
      right: { minimum: 15, maximum: 20, sample: 15 },
    },
    font: 'Times New Roman',
    colour: '000000',
    clause: 'Phụ lục I, Phần I, Mục I, khoản 1, 3, 4',
  },
  paragraph: {
    firstLineIndents: [10, 12.7],
    minimumGap: 6,
    lineSpacing: { minimum: 1, maximum: 1.5 },
    clause: 'Phụ lục I, Phần I, Mục II, khoản 6, điểm e',
  },
  zeros: {
    numberBelow: 10,
    dayBelow: 10,
    monthBelow: 3,
    clause: 'Phụ lục I, Phần I, Mục II, khoản 3, điểm c; khoản 4, điểm b',
  },
  pageNumbers: { first: 1, shownFrom: 2, place: 'topMargin', clause: 'Mục I, khoản 7' },
  numbering: {
    signs: {
      part: 'roman',
      chapter: 'roman',
      section: 'arabic',
      subsection: 'arabic',
      article: 'arabic',
      clause: 'arabic',
      point: 'letter',
      annex: 'roman',
    },
    letters: 'abcdđeghiklmnopqrstuvxy',
    clause: 'Mục II, khoản 6, điểm đ; Mục III, khoản 1, điểm a',
  },
  annexes: {
    numberedFrom: 2,
    pagesCountedApart: true,
    referenceFilledOn: 'paper',
    clause: 'Mục III, khoản 1, điểm a, c, đ',
  },
  authorities: [
    { sign: null, meaning: 'Người đứng đầu ký', example: ['GIÁM ĐỐC'], clause: 'Điều 13, khoản 1' },
    authority('TM.', 'Ký thay mặt tập thể', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']),
    authority('Q.', 'Được giao quyền cấp trưởng', ['Q. GIÁM ĐỐC']),
    authority('KT.', 'Ký thay người đứng đầu', ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']),
    authority('TL.', 'Ký thừa lệnh', ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG']),
    authority('TUQ.', 'Ký thừa ủy quyền', ['TUQ. GIÁM ĐỐC', 'TRƯỞNG PHÒNG']),
  ],
  urgencyStamps: {
    stamps: [
      { word: 'HỎA TỐC', width: 30, height: 8 },
      { word: 'THƯỢNG KHẨN', width: 40, height: 8 },
      { word: 'KHẨN', width: 20, height: 8 },
    ],
    clause: 'Mục III, khoản 2, điểm b',
  },
  components: {
    nationalName: component('Quốc hiệu', 'Mục II, khoản 1, điểm a', [12, 13, 12], capitals),
    motto: component('Tiêu ngữ', 'Mục II, khoản 1, điểm b', [13, 14, 13], {
      bold: true,
      align: 'center',
      underline: wholeLine,
    }),
    superior: component('Tên cơ quan chủ quản trực tiếp', 'Mục II, khoản 2, điểm b', [12, 13, 12], {
      letters: 'upper',
      align: 'center',
    }),
    issuer: component('Tên cơ quan ban hành văn bản', 'Mục II, khoản 2, điểm b', [12, 13, 12], {
      ...capitals,
      underline: partOfLine,
    }),
    number: component('Số, ký hiệu', 'Mục II, khoản 3, điểm c', [13, 13, 13], centred),
    placeDate: component('Địa danh và thời gian ban hành', 'Mục II, khoản 4, điểm c', [13, 14, 13], {
      italic: true,
      align: 'center',
    }),
    typeName: component('Tên loại văn bản', 'Mục II, khoản 5, điểm b', [13, 14, 14], capitals),
    subject: component('Trích yếu nội dung', 'Mục II, khoản 5, điểm b', [13, 14, 14], {
      bold: true,
      align: 'center',
      underline: partOfLine,
    }),
    dispatchSubject: component('Trích yếu công văn', 'Mục II, khoản 5, điểm b', [12, 13, 12], centred),
    addressee: component('Kính gửi', 'Mục II, khoản 9, điểm d', [13, 14, 14], { align: 'left' }),
    basis: component('Căn cứ ban hành', 'Mục II, khoản 6, điểm a', [13, 14, 14], { italic: true }),
    body: component('Nội dung văn bản', 'Mục II, khoản 6, điểm e', [13, 14, 14]),
    partLabel: component('Số thứ tự phần, chương, mục', 'Mục II, khoản 6, điểm đ', [13, 14, 14], {
      bold: true,
      align: 'center',
    }),
    partTitle: component('Tiêu đề phần, chương, mục', 'Mục II, khoản 6, điểm đ', [13, 14, 14], capitals),
    articleTitle: component('Điều', 'Mục II, khoản 6, điểm đ', [13, 14, 14], {
      bold: true,
      sameSizeAs: 'body',
    }),
    romanTitle: component('Số thứ tự và tiêu đề của mục', 'Mục V, số 6, điểm b', [13, 14, 14], {
      letters: 'upper',
      bold: true,
    }),
    clauseTitle: component('Khoản có tiêu đề', 'Mục II, khoản 6, điểm đ', [13, 14, 14], {
      bold: true,
      sameSizeAs: 'body',
    }),
    clause: component('Khoản không có tiêu đề', 'Mục II, khoản 6, điểm đ', [13, 14, 14], {
      sameSizeAs: 'body',
    }),
    point: component('Điểm', 'Mục II, khoản 6, điểm đ', [13, 14, 14], { sameSizeAs: 'body' }),
    authority: component(
      'Quyền hạn, chức vụ của người ký',
      'Mục II, khoản 7, điểm đ',
      [13, 14, 14],
      capitals,
    ),
    signerName: component('Họ và tên người ký', 'Mục II, khoản 7, điểm đ', [13, 14, 14], {
      bold: true,
      align: 'center',
    }),
    recipientsHeading: component('Từ “Nơi nhận”', 'Mục II, khoản 9, điểm d', [12, 12, 12], {
      bold: true,
      italic: true,
      align: 'left',
    }),
    recipient: component('Tên nơi nhận', 'Mục II, khoản 9, điểm d', [11, 11, 11], { align: 'left' }),
    annexLabel: component('Từ “Phụ lục” và số thứ tự', 'Mục III, khoản 1, điểm b', [14, 14, 14], {
      bold: true,
      align: 'center',
    }),
    annexTitle: component('Tiêu đề phụ lục', 'Mục III, khoản 1, điểm b', [13, 14, 14], capitals),
    annexReference: component('Chỉ dẫn kèm theo văn bản', 'Mục III, khoản 1, điểm c', [13, 14, 14], {
      italic: true,
      align: 'center',
    }),
    urgency: component('Dấu chỉ mức độ khẩn', 'Mục III, khoản 2, điểm b', [13, 14, 13], capitals),
    circulation: component('Chỉ dẫn về phạm vi lưu hành', 'Mục III, khoản 2, điểm c', [13, 14, 13], capitals),
    drafterMark: component('Ký hiệu người soạn thảo', 'Mục III, khoản 3', [11, 11, 11], { align: 'left' }),
    contact: component('Địa chỉ cơ quan', 'Mục III, khoản 4', [11, 12, 11], { align: 'left' }),
    signedFileNote: component('Thông tin chữ ký số trên phụ lục', 'Mục III, khoản 1, điểm d', [10, 10, 10], {
      align: 'right',
    }),
    pageNumber: component('Số trang', 'Mục I, khoản 7', [13, 14, 14], centred),
  },
};
