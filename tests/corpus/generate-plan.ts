import * as fc from 'fast-check';
import type { Gold } from './score.ts';

/** How a generated plan is laid out; every habit was seen in papers of agencies. */
interface Layout {
  /** Columns at which lines break; 0 keeps a paragraph on one line. */
  readonly width: number;
  readonly header: 'lines' | 'flattened' | 'twoColumns';
  readonly tail: 'lines' | 'flattened' | 'signatureFirst';
  readonly markdown: boolean;
  readonly blankLines: boolean;
  readonly headingColon: boolean;
  /** A page ends inside each nth paragraph; 0 never. */
  readonly pageBreak: number;
  readonly bullet: '-' | '–' | '+' | '•';
  readonly lineEnd: '\n' | '\r\n';
  readonly form: 'NFC' | 'NFD';
}

export interface GeneratedPlan {
  readonly text: string;
  readonly gold: Gold;
}

const places = ['Lạng Sơn', 'Đắk Lắk', 'Cà Mau', 'Thừa Thiên Huế', 'Bà Rịa - Vũng Tàu'];
const bodies = [
  'Sở Y tế',
  'Sở Nông nghiệp và Môi trường',
  'Công an tỉnh',
  'Báo và Phát thanh - Truyền hình tỉnh',
  'Đề nghị Hội Nông dân tỉnh',
  'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội',
  'Ủy ban nhân dân các xã, phường',
  'Các sở, ban, ngành, đoàn thể',
  'Văn phòng Ủy ban nhân dân tỉnh',
];
const headings = [
  'Tuyên truyền',
  'Ra quân dọn vệ sinh',
  'Kiểm tra, giám sát',
  'Tập huấn cho cơ sở',
  'Nhân rộng mô hình',
];
const sentences = [
  'Tổ chức rà soát các điểm tồn lưu rác thải trên các tuyến đường liên xã và báo cáo cấp trên những việc vượt thẩm quyền.',
  'Bảo đảm thiết thực, tiết kiệm, không phô trương; gắn với nhiệm vụ chính trị của từng cơ quan, đơn vị.',
  'Phát huy vai trò của cộng đồng dân cư trong việc giữ gìn đường làng, ngõ xóm sạch đẹp và an toàn.',
  'Lồng ghép nội dung vào các buổi sinh hoạt của chi hội, tổ dân phố, nhà trường và khu nhà trọ công nhân.',
];
const recipients = [
  'Bộ Nông nghiệp và Môi trường',
  'Thường trực Tỉnh ủy',
  'Các sở, ban, ngành',
  'UBND các xã, phường',
  'Như mục IV',
  'Báo và PTTH tỉnh',
];
const names = ['Nguyễn Văn An', 'Trần Thị Diệu Thúy', 'Lê Minh', 'Hoàng Thị Ngọc Ánh'];
const cited = ['24-NQ/TW', '450/QĐ-TTg', '08/2022/NĐ-CP', '13/CT-TTg', '2964/BTNMT-TTTT'];
const citedAs: Readonly<Record<string, readonly [type: string, issuer: string, subject: string]>> = {
  '24-NQ/TW': ['Nghị quyết', 'Ban Chấp hành Trung ương Đảng', 'ứng phó với biến đổi khí hậu'],
  '450/QĐ-TTg': ['Quyết định', 'Thủ tướng Chính phủ', 'phê duyệt Chiến lược bảo vệ môi trường'],
  '08/2022/NĐ-CP': ['Nghị định', 'Chính phủ', 'quy định chi tiết một số điều của luật'],
  '13/CT-TTg': ['Chỉ thị', 'Thủ tướng Chính phủ', 'quản lý tín chỉ các-bon'],
  '2964/BTNMT-TTTT': ['Công văn', 'Bộ Tài nguyên và Môi trường', 'hưởng ứng ngày hội thu gom rác'],
};

const layouts: fc.Arbitrary<Layout> = fc.record({
  width: fc.constantFrom(0, 0, 70, 84, 100),
  header: fc.constantFrom('lines', 'flattened', 'twoColumns'),
  tail: fc.constantFrom('lines', 'flattened', 'signatureFirst'),
  markdown: fc.boolean(),
  blankLines: fc.boolean(),
  headingColon: fc.boolean(),
  pageBreak: fc.constantFrom(0, 0, 3),
  bullet: fc.constantFrom('-', '–', '+', '•'),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  form: fc.constantFrom('NFC', 'NFD'),
});

const facts = fc.record({
  number: fc.option(fc.integer({ min: 1, max: 9999 }).map((number) => String(number).padStart(2, '0'))),
  place: fc.constantFrom(...places),
  day: fc.integer({ min: 1, max: 28 }),
  month: fc.integer({ min: 3, max: 9 }),
  year: fc.integer({ min: 2023, max: 2027 }),
  bodies: fc.shuffledSubarray(bodies, { minLength: 2 }),
  headings: fc.shuffledSubarray(headings, { minLength: 1 }),
  cited: fc.shuffledSubarray(cited, { minLength: 1 }),
  recipients: fc.shuffledSubarray(recipients, { minLength: 2 }),
  name: fc.constantFrom(...names),
  due: fc.integer({ min: 1, max: 28 }),
  annex: fc.boolean(),
});

/** Plans in the decree's form with their known facts, in any layout. */
export const generatedPlans: fc.Arbitrary<GeneratedPlan> = fc
  .tuple(facts, layouts)
  .map(([fact, layout]) => writePlan(fact, layout));

type Facts = typeof facts extends fc.Arbitrary<infer T> ? T : never;

function writePlan(fact: Facts, layout: Layout): GeneratedPlan {
  const lines: string[] = [];
  let paragraphs = 0;
  const heading = (level: number, text: string) => {
    lines.push(layout.markdown ? `${'#'.repeat(level + 1)} **${text}**` : text, ...gap());
  };
  const paragraph = (text: string) => {
    paragraphs += 1;
    const breaks = layout.pageBreak > 0 && paragraphs % layout.pageBreak === 0;
    lines.push(...wrap(breaks ? breakPage(text) : text, layout.width), ...gap());
  };
  const gap = () => (layout.blankLines ? [''] : []);
  const colon = layout.headingColon ? ':' : '';
  const symbol = 'KH-UBND';
  const subject = `Về việc ra quân bảo vệ môi trường năm ${fact.year}`;

  lines.push(
    ...headerLines(fact, layout, symbol),
    '',
    layout.markdown ? '## KẾ HOẠCH' : 'KẾ HOẠCH',
    subject,
    '',
  );
  const bases = fact.cited.map(
    (reference) =>
      `${citedAs[reference]?.[0]} số ${reference} ngày 02 tháng 3 năm 2022 của ${citedAs[reference]?.[1]} về ${citedAs[reference]?.[2]}`,
  );
  paragraph(`Thực hiện ${bases.join('; ')}, Ủy ban nhân dân tỉnh ban hành Kế hoạch với các nội dung sau:`);
  heading(1, 'I. MỤC ĐÍCH, YÊU CẦU');
  heading(2, `1. Mục đích${colon}`);
  paragraph(`${layout.bullet} ${sentences[0]}`);
  heading(2, `2. Yêu cầu${colon}`);
  paragraph(`${layout.bullet} ${sentences[1]}`);
  heading(1, 'II. NỘI DUNG');
  for (const [index, title] of fact.headings.entries()) {
    heading(2, `${index + 1}. ${title}${colon}`);
    paragraph(`a) ${sentences[2]}`);
    paragraph(`b) ${sentences[3]}`);
  }
  heading(1, 'III. KINH PHÍ THỰC HIỆN');
  paragraph('1. Từ nguồn ngân sách tỉnh giao cho các cơ quan, đơn vị theo phân cấp hiện hành.');
  paragraph('2. Từ nguồn xã hội hóa và các nguồn hợp pháp khác theo quy định của pháp luật.');
  heading(1, 'IV. TỔ CHỨC THỰC HIỆN');
  for (const [index, body] of fact.bodies.entries()) {
    heading(2, `${index + 1}. ${body}${colon}`);
    paragraph(
      `${layout.bullet} Xây dựng kế hoạch của cơ quan, đơn vị mình. ${sentences[index % sentences.length]}`,
    );
  }
  const due = `trước ngày ${fact.due}/10/${fact.year}`;
  paragraph(
    `Kết thúc đợt ra quân, đề nghị các cơ quan, đơn vị báo cáo kết quả về Sở Nông nghiệp và Môi trường ${due} để tổng hợp${fact.annex ? ' (theo mẫu tại Phụ lục I kèm theo)' : ''}./.`,
  );
  const archive = 'Lưu: VT, KT';
  lines.push(...tailLines([...fact.recipients, archive], fact.name, layout));
  if (fact.annex)
    lines.push(
      '',
      'PHỤ LỤC I',
      'MẪU BÁO CÁO KẾT QUẢ',
      '',
      '| TT | Nội dung | Kết quả |',
      '|---|---|---|',
      '| 1 | Rác thu gom | |',
    );

  const text = lines.join(layout.lineEnd).normalize(layout.form);
  const date = `${fact.year}-${String(fact.month).padStart(2, '0')}-${String(fact.day).padStart(2, '0')}`;
  const titled = (title: string, index: number) => ({ label: String(index + 1), title });
  const gold: Gold = {
    isPlan: true,
    documentType: 'KH',
    number: fact.number,
    symbol,
    place: fact.place,
    date,
    issuer: `ỦY BAN NHÂN DÂN TỈNH ${fact.place.toUpperCase()}`,
    title: subject,
    bases: fact.cited,
    sections: [
      { label: 'I', title: 'MỤC ĐÍCH, YÊU CẦU', children: ['Mục đích', 'Yêu cầu'].map(titled) },
      { label: 'II', title: 'NỘI DUNG', children: fact.headings.map(titled) },
      {
        label: 'III',
        title: 'KINH PHÍ THỰC HIỆN',
        children: [
          { label: '1', title: null },
          { label: '2', title: null },
        ],
      },
      { label: 'IV', title: 'TỔ CHỨC THỰC HIỆN', children: fact.bodies.map(titled) },
    ],
    citations: fact.cited,
    deadlines: [
      { quote: due, date: `${fact.year}-10-${String(fact.due).padStart(2, '0')}`, relation: 'before' },
    ],
    units: fact.bodies.map((body) => body.replace(/^Đề nghị /u, '')),
    recipients: [...fact.recipients, archive],
    signature: {
      authority: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'],
      position: 'PHÓ CHỦ TỊCH',
      name: fact.name,
    },
    annexes: fact.annex ? ['I'] : [],
  };
  return { text, gold };
}

function headerLines(fact: Facts, { header }: Layout, symbol: string): readonly string[] {
  const agency = ['ỦY BAN NHÂN DÂN', `TỈNH ${fact.place.toUpperCase()}`];
  const nation = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];
  const number = `Số: ${fact.number ?? '      '}/${symbol}`;
  const month = fact.month < 3 ? `0${fact.month}` : fact.month;
  const date = `${fact.place}, ngày ${String(fact.day).padStart(2, '0')} tháng ${month} năm ${fact.year}`;
  if (header === 'flattened')
    return [`${agency.join(' ')} ------- | ${nation.join(' ')} ------ | | ${number} | ${date}`];
  if (header === 'lines') return [...agency, ...nation, number, date];
  const rows = [
    [agency[0], nation[0]],
    [agency[1], nation[1]],
    [number, date],
  ] as const;
  return rows.map(([left, right]) => `${(left ?? '').padEnd(38)}    ${right ?? ''}`);
}

function tailLines(lines: readonly string[], name: string, { tail, bullet }: Layout): readonly string[] {
  const mark = bullet === '•' || bullet === '+' ? '-' : bullet;
  const items = lines.map((line, index) => `${mark} ${line}${index === lines.length - 1 ? '.' : ';'}`);
  const signature = ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'];
  if (tail === 'flattened') return ['', `Nơi nhận: ${items.join(' ')} | ${signature.join(' ')} ${name}`];
  if (tail === 'signatureFirst') return ['', ...signature, '', name, '', 'Nơi nhận:', ...items];
  return ['', 'Nơi nhận:', ...items, '', ...signature, '', name];
}

function wrap(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((part) => {
    if (width === 0 || part === '') return [part];
    const lines: string[] = [];
    let line = '';
    for (const word of part.split(' ')) {
      if (line !== '' && line.length + word.length + 1 > width) {
        lines.push(line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
  });
}

/** A page ends after a lower-case word before another one, in the second half of the paragraph. */
function breakPage(text: string): string {
  const places = [...text.matchAll(/(?<=\p{Ll}) (?=\p{Ll}{2,} )/gu)].map((match) => match.index);
  const place = places.find((at) => at > text.length / 2);
  return place === undefined ? text : `${text.slice(0, place)}\n\n${text.slice(place + 1)}`;
}
