import { foldedPattern, matchAt, matchesOf, pattern, skip } from './folded-pattern.ts';
import type { FoldedText } from './folded-text.ts';
import { joinFolded } from './folded-text.ts';
import { scanText } from './scan-text.ts';
import { foldTone } from './text.ts';

const words = foldedPattern('ủy ban');
const sticky = pattern('ủy ban', 'y');
const plain: string = 'Uỷ ban nhân dân';
const folded = foldTone(plain);

words.test(folded);
// @ts-expect-error the text is not folded
words.test(plain);
// @ts-expect-error the text is not folded
words.exec(plain);
// @ts-expect-error the text is not folded
matchAt(sticky, plain, 0);
// @ts-expect-error the text is not folded
skip(sticky, plain, 0);
// @ts-expect-error the text is not folded
matchesOf(words, plain);
// @ts-expect-error a text in lower case is not folded yet
words.test(folded.toLowerCase());
// @ts-expect-error the view that keeps its case is not folded
words.test(scanText(plain).shown);
// @ts-expect-error words in a template may bear their tones elsewhere
words.test(`${folded} tỉnh`);
// @ts-expect-error the methods of a string take no folded pattern
plain.match(words);
// @ts-expect-error the methods of a string take no folded pattern
plain.replace(words, '');
// @ts-expect-error a regular expression of any other origin may have its tones elsewhere
matchAt(/ủy ban/uy, folded, 0);

/** Stretches of folded text are folded. */
export const stretches: readonly FoldedText[] = [
  folded.slice(2),
  folded.trim(),
  folded.trimEnd(),
  ...folded.split(/[;,]/),
  joinFolded([folded, folded], ' '),
  words.exec(folded)?.[0] ?? folded,
  scanText(plain).folded,
];
