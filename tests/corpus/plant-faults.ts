import type { CivilDate } from '@chiendich/core';
import { addDays, weekdayOf } from '@chiendich/core';

/** A fault that can be planted in a plan's text: what it does to the text, and what must then be found where. */
export interface PlantedFault {
  readonly code: string;
  readonly plant: (text: string, year: number) => string | null;
  /** What the finding's place shows, in part; '' where the fault is something missing. */
  readonly quote: string;
}

/** A paragraph put before the closing one, so that it belongs to the body of any plan. */
function insert(text: string, paragraph: string): string | null {
  const end = text.lastIndexOf('./.');
  const at = text.lastIndexOf('\n', end);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  return end === -1 || at === -1
    ? null
    : `${text.slice(0, at + 1)}${newline}${paragraph}${newline}${newline}${text.slice(at + 1)}`;
}

function swap(text: string, from: string | RegExp, to: string): string | null {
  const swapped = text.replace(from, to);
  return swapped === text ? null : swapped;
}

const said = (code: string, quote: string, sentence: (year: number) => string): PlantedFault => ({
  ...{ code: `plan/${code}`, quote },
  plant: (text, year) => insert(text, sentence(year)),
});
const swapped = (code: string, quote: string, from: string | RegExp, to: string): PlantedFault => ({
  ...{ code: `plan/${code}`, quote },
  plant: (text) => swap(text, from, to),
});
const decision = (symbol: string, day: string, type = 'Quyết định') =>
  `- Thực hiện ${type} số ${symbol} ngày ${day} của Thủ tướng Chính phủ về trồng cây phân tán.`;
const month = (name: string) => `Hưởng ứng Tháng hành động ${name} môi trường năm nay tại cơ sở.`;

function mondayAfter(date: CivilDate): string {
  const monday = addDays(date, (8 - weekdayOf(date)) % 7);
  return monday.split('-').reverse().map(Number).join('/');
}

/** Faults that a sentence brings into any plan; none disturbs another, so all can be planted at once. */
export const saidFaults: readonly PlantedFault[] = [
  said(
    'deadline-before-issue',
    'trước ngày 15/01/',
    (year) => `- Sở Y tế hoàn thành trước ngày 15/01/${year - 1}.`,
  ),
  said('date-impossible', '31/6/', (year) => `- Sở Y tế hoàn thành trước ngày 31/6/${year + 1}.`),
  said('weekday-contradicted', '02/9/2025', () => '- Lễ ra quân tổ chức vào thứ Hai, ngày 02/9/2025 tại xã.'),
  said(
    'period-reversed',
    'ngày 20/12/',
    (year) => `- Ra quân từ ngày 20/12/${year + 1} đến ngày 10/12/${year + 1} tại cơ sở.`,
  ),
  said(
    'amount-contradicted',
    'bằng chữ',
    () => '- Kinh phí 12.500.000 đồng (bằng chữ: Mười hai triệu đồng) do ngân sách cấp.',
  ),
  said(
    'phrase-repeated',
    'trồng cây trồng cây',
    () => '- Phát động phong trào trồng cây trồng cây tại thôn.',
  ),
  said('capital-not-allowed', 'Tỉnh', () => '- Tuyên truyền trên địa bàn Tỉnh Cao Bằng về trồng cây.'),
  said('capital-missing', 'nhân dân', () => '- Tuyên truyền, vận động nhân dân tham gia trồng cây.'),
  said('citation-after-plan', '91/QĐ-TTg', (year) => decision('91/QĐ-TTg', `05 tháng 3 năm ${year + 1}`)),
  said('citation-type-contradicted', '92/QĐ-TTg', () =>
    decision('92/QĐ-TTg', '05 tháng 3 năm 2021', 'Chỉ thị'),
  ),
  said(
    'citation-incomplete',
    '93/QĐ-TTg',
    () => '- Thực hiện Quyết định số 93/QĐ-TTg của Thủ tướng Chính phủ về trồng cây phân tán.',
  ),
  said(
    'citation-incomplete',
    '94/QĐ-TTg',
    () => '- Thực hiện Quyết định số 94/QĐ-TTg ngày 05 tháng 3 năm 2021 của Thủ tướng Chính phủ.',
  ),
  said(
    'citation-incomplete',
    '95/QĐ-TTg',
    () => '- Thực hiện Quyết định số 95/QĐ-TTg ngày 05 tháng 3 năm 2021 về trồng cây phân tán.',
  ),
  said(
    'citation-symbol-two-ways',
    '96/QĐ-TTG',
    () => `${decision('96/QĐ-TTg', '05 tháng 3 năm 2021')} Tiếp tục thực hiện Quyết định số 96/QĐ-TTG.`,
  ),
  said(
    'citation-dated-two-ways',
    '06 tháng 3',
    () =>
      `${decision('97/QĐ-TTg', '05 tháng 3 năm 2021')}\n\n${decision('97/QĐ-TTg', '06 tháng 3 năm 2021')}`,
  ),
  said(
    'citation-year-contradicted',
    '08/2021/NĐ-CP',
    () => '- Thực hiện Nghị định số 08/2021/NĐ-CP ngày 10 tháng 01 năm 2022 của Chính phủ về trồng cây.',
  ),
  said(
    'citation-incomplete',
    '89/QĐ-TTg',
    () => '- Tiếp tục thực hiện số 89/QĐ-TTg ngày 05 tháng 3 năm 2021 của Thủ tướng Chính phủ về trồng cây.',
  ),
  said('annexes-numbered-two-ways', 'Phụ lục số 08', () => '- Danh sách thôn tại Phụ lục số 08 kèm theo.'),
  said(
    'deadline-on-day-off',
    'trước ngày',
    (year) => `- Sở Y tế hoàn thành trước ngày ${mondayAfter(`${year + 1}-03-10`)}.`,
  ),
  said('letter-not-vietnamese', 'f)', () =>
    [...'abcdđef'].map((letter) => `${letter}) Rà soát nhóm việc thứ ${letter} của cơ sở.`).join('\n\n'),
  ),
  said('annex-absent', 'Phụ lục VII', () => '- Danh mục loài cây tại Phụ lục VII kèm theo.'),
  said(
    'theme-quoted-two-ways',
    'Giữ đất, trồng cây và giữ nước',
    () =>
      '- Ra quân với chủ đề “Giữ đất, trồng cây, giữ nước”; tuyên truyền chủ đề “Giữ đất, trồng cây và giữ nước”.',
  ),
  said(
    'name-written-two-ways',
    'về môi trường',
    () => `- ${[month('vì'), month('vì'), month('vì'), month('về')].join(' ')}`,
  ),
  said('territory-ended', 'huyện Cao Lộc', () => '- Ra quân trồng cây trên địa bàn huyện Cao Lộc.'),
  said(
    'table-sum-differs',
    '1.600',
    () =>
      '| TT | Đơn vị | Số cây |\n|---|---|---|\n| 1 | Sở Y tế | 1.200 |\n| 2 | Sở Nội vụ | 300 |\n| | Tổng cộng | 1.600 |',
  ),
];

/** Faults that the register of bodies shows, in the plan of the environment month in Lạng Sơn. */
export const bodyFaults: readonly PlantedFault[] = [
  swapped('superior-not-addressed', '', '- UBND tỉnh (để B/c);\n', ''),
  swapped(
    'organization-not-founded',
    'Sở Nông nghiệp và Môi trường',
    '- UBND tỉnh (để B/c);',
    '- Sở Nông nghiệp và Môi trường;\n- UBND tỉnh (để B/c);',
  ),
  swapped(
    'order-outside-authority',
    'Ủy ban Mặt trận Tổ quốc',
    '2. Đề nghị Ủy ban Mặt trận',
    '2. Giao Ủy ban Mặt trận',
  ),
  swapped(
    'assigned-not-addressed',
    'Ủy ban nhân dân các huyện',
    '- UBND các huyện, thành phố thành phố Lạng Sơn;\n',
    '',
  ),
  swapped('title-before-name', '', '**Hoàng Thế Mẫu**', '**ThS. Hoàng Thế Mẫu**'),
  swapped(
    'table-sum-differs',
    '310',
    '| 4 | Lực lượng của các Sở, ban, ngành | 40 |',
    '| 4 | Lực lượng của các Sở, ban, ngành | 40 |\n| | Tổng cộng | 310 |',
  ),
  swapped('annex-not-mentioned', 'Phụ lục I', /Phụ lục số 01/g, 'phần cuối'),
];

/** Faults of the parts that every paper in the decree's form has. */
export const formFaults: readonly PlantedFault[] = [
  swapped('number-missing', 'Số:', /Số: *\d+ *\//, 'Số:      /'),
  swapped('number-out-of-order', 'VIII.', /(?<=^[#*\s]*)IV(?=\. \p{Lu})/mu, 'VIII'),
  swapped('number-colon-missing', 'Số', /Số:(?= *\d+ *\/)/, 'Số'),
  swapped('day-missing', 'ngày', /ngày \d+ (?=tháng \d+ năm \d{4})/, 'ngày     '),
  swapped('end-mark-missing', '', /\.\/\.(?![\s\S]*\.\/\.)/, '.'),
  swapped('archive-line-missing', 'Báo Nhân Dân', /Lưu\s*:\s*VT[^.;|\n]*/, 'Báo Nhân Dân'),
  swapped('deputy-without-kt', '', /KT\. ?CHỦ TỊCH[ \r\n|*]*(?=PHÓ)/, ''),
  swapped('kt-without-deputy', '', /PHÓ CHỦ TỊCH/, 'CHÁNH VĂN PHÒNG'),
  swapped('tm-without-collective', '', /TM\. ?[UỦ][ỶY] BAN NHÂN DÂN/, 'TM. CHỦ TỊCH'),
  swapped('signer-not-of-issuer', '', /KT\. ?CHỦ TỊCH([ \r\n|*]*)PHÓ CHỦ TỊCH/, 'KT. GIÁM ĐỐC$1PHÓ GIÁM ĐỐC'),
];
