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

/** A text of more words is not a title: it is broken where its lines are full. */
const mostTitleWords = 120;

/**
 * Breaks a centred text where a careful hand would: into few lines of like length, rather before a connective or a
 * proper name, or behind a comma, than within a phrase.
 *
 * A word wider than the line stands alone. The lines joined by a space are the text.
 */
export function balancedLines(text: string, width: number, size: number): readonly string[] {
  const words = text.split(' ');
  if (text.length > longestLine) return [text];
  const least = greedyLines(words, width, size);
  if (least.length === 1 || words.length > mostTitleWords) return least;
  const measured = {
    words,
    width,
    lengths: words.map((word) => textWidth(word, size)),
    space: textWidth(' ', size),
  };
  const tight = bestBreaking(measured, least.length);
  const loose = bestBreaking(measured, least.length + 1);
  const best = loose.cost + extraLine < tight.cost ? loose : tight;
  return best.lines.length === 0 ? least : best.lines;
}

/** What a title is better broken before than behind. */
const connectives =
  /^\(?(?:(?:và|của|trong|tại|về|theo|cho|trên|từ|đến|do|để|với|vì|tỉnh|huyện|phường)(?!\p{L})|kết quả|hưởng ứng|[uủ][yỷ] ban|nhân (?:dịp|ngày)|ngày [\d…]|xã(?! hội|\p{L})|thị (?:xã|trấn)|thành phố)/iu;
/** What a break within a phrase costs, and one line more than must be, in the same measure as uneven lines. */
const withinPhrase = 0.3;
const extraLine = 0.15;

interface Measured {
  readonly words: readonly string[];
  readonly width: number;
  readonly lengths: readonly number[];
  readonly space: number;
}

interface Breaking {
  readonly cost: number;
  readonly lines: readonly string[];
}

const none: Breaking = { cost: Number.POSITIVE_INFINITY, lines: [] };

/** The cheapest way to break words into so many lines; none where a line would be wider than the width. */
function bestBreaking({ words, width, lengths, space }: Measured, count: number): Breaking {
  const whole = lengths.reduce((sum, length) => sum + length + space, -space);
  const even = whole / count;
  // best[end]: the words before `end` in the lines so far.
  let best: readonly Breaking[] = words.map(() => none);
  best = [{ cost: 0, lines: [] }, ...best];
  for (let line = 0; line < count; line += 1) {
    const next: Breaking[] = [none, ...words.map(() => none)];
    for (const [start, before] of best.entries()) {
      if (before.cost === none.cost) continue;
      let length = -space;
      for (let end = start + 1; end <= words.length; end += 1) {
        length += space + (lengths[end - 1] ?? 0);
        if (length > width && end > start + 1) break;
        const cost = before.cost + ((length - even) / even) ** 2 + breakCost(words, end);
        if (cost < (next[end]?.cost ?? 0))
          next[end] = { cost, lines: [...before.lines, words.slice(start, end).join(' ')] };
      }
    }
    best = next;
  }
  return best[words.length] ?? none;
}

/** What it costs to part the words before and after a place. */
function breakCost(words: readonly string[], place: number): number {
  const [before = '', after] = [words[place - 1], words[place]];
  if (after === undefined || /[,;]$/u.test(before)) return 0;
  if (connectives.test(`${after} ${words[place + 1] ?? ''}`)) return 0;
  // The small letter before distinguishes a name from a text that is all in capitals.
  const beginsName = /^\p{Lu}/u.test(after) && /^\p{Ll}/u.test(before);
  return beginsName ? withinPhrase / 3 : withinPhrase;
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
