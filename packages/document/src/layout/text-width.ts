/** Advance widths of bold Times in thousandths of the size, by the base letters that have each. */
const widths: readonly (readonly [number, string])[] = [
  [220, '|'],
  [250, ' ,.'],
  [278, "il/\\'"],
  [333, '!()-:;`fjt['],
  [389, 'Is'],
  [394, '{}'],
  [444, 'cerz'],
  [500, 'aogvxy0123456789#$*?_J–“”'],
  [556, '"bdđhknpquS'],
  [570, '+<=>'],
  [581, '^'],
  [600, 'ư'],
  [611, 'PF'],
  [667, 'BELTZ'],
  [722, 'ACDĐNRUVXYw'],
  [778, 'GHKOQ'],
  [796, 'Ư'],
  [833, 'm&'],
  [944, 'M'],
  [1000, 'W%—…'],
];

const widthOfLetter: ReadonlyMap<string, number> = new Map(
  widths.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
);

/** No line of a page is longer; what is, is broken by the program that shows it. */
const longestLine = 2_000;

/**
 * The length of a line of bold text in Times New Roman, in points. Vietnamese letters are as wide as their base
 * letters, but for `ư`; what is not in the table counts as a letter of middle width.
 */
export function textWidth(text: string, size: number): number {
  let thousandths = 0;
  for (const letter of text.slice(0, longestLine).normalize('NFC')) {
    const horned = /[ưứừửữựƯỨỪỬỮỰ]/u.test(letter);
    const base = horned ? (letter === letter.toLowerCase() ? 'ư' : 'Ư') : letter.normalize('NFD').charAt(0);
    thousandths += widthOfLetter.get(letter) ?? widthOfLetter.get(base) ?? 556;
  }
  return (thousandths * size) / 1000;
}

/**
 * Breaks a centred text into as few lines as fit the width, as equal in length as words allow.
 *
 * A word wider than the line stands alone. The lines joined by a space are the text.
 */
export function balancedLines(text: string, width: number, size: number): readonly string[] {
  const words = text.split(' ');
  if (text.length > longestLine) return [text];
  const least = greedyLines(words, width, size).length;
  if (least === 1) return [text];
  let low = textWidth(text, size) / least;
  let high = width;
  for (let step = 0; step < 12; step += 1) {
    const middle = (low + high) / 2;
    if (greedyLines(words, middle, size).length <= least) high = middle;
    else low = middle;
  }
  const lines = greedyLines(words, high, size);
  return lines.length === 2 ? beforeConnective(words, width, size) : lines;
}

/** Words before which a title is better broken than behind them. */
const connectives =
  /^(và|của|trong|tại|về|theo|cho|trên|từ|đến|do|để|với|hưởng|nhân|tỉnh|huyện|xã|phường|thị|thành)$/iu;

/** Two lines, as equal as may be, but rather parted before a connective or behind a comma. */
function beforeConnective(words: readonly string[], width: number, size: number): readonly string[] {
  const parted = words.slice(1).map((word, index) => {
    const first = words.slice(0, index + 1).join(' ');
    const second = words.slice(index + 1).join(' ');
    const [a, b] = [textWidth(first, size), textWidth(second, size)];
    const fits = Math.max(a, b) <= width;
    const isGood = connectives.test(word) || /^ngày \d/u.test(second) || /[,;]$/u.test(first);
    return { lines: [first, second], cost: Math.abs(a - b) - (isGood ? width * 0.3 : 0) + (fits ? 0 : 1e6) };
  });
  return parted.reduce((best, one) => (one.cost < best.cost ? one : best)).lines;
}

function greedyLines(words: readonly string[], width: number, size: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
