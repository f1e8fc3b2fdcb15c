import type { ScanText } from '@chiendich/core/scan';
import { matchAt, pattern } from '@chiendich/core/scan';
import { taskVerbs } from '../lexicon/acts.ts';
import { bodyStarts, groupOpenings } from '../lexicon/bodies.ts';
import { citationWords } from '../lexicon/citations.ts';
import { connectives } from '../lexicon/connectives.ts';
import { calendarUnits } from '../lexicon/dates.ts';
import { headingWords } from '../lexicon/headings.ts';
import { lawWords } from '../lexicon/laws.ts';
import { bases } from '../lexicon/preambles.ts';
import { recipientWords } from '../lexicon/recipients.ts';
import { anyOf } from '../lexicon/word-row.ts';
import { citedTypeNames } from './cited-type.ts';

const { and, number } = connectives;
const { day, year } = calendarUnits;
const types = citedTypeNames.join('|');
const { inNoName, ofPlace, rank, subject, nextBody } = citationWords;

/** What begins a new clause or the next document behind a comma, not the other half of a name. */
const newClause = `(?:${lawWords.notInName.pattern}|${inNoName.pattern}|${nextBody.pattern}|${anyOf(bases)}|${anyOf(taskVerbs)}|${types})(?!\\p{L})`;
/** Words of nouns up to what closes a name; a sentence shows by its small words, or by the place it speaks of. */
const nouns = `(?:(?!(?:${inNoName.pattern}|${ofPlace.pattern})(?!\\p{L}))\\p{L}{1,10}(?: |, (?!${newClause})|(?=[^\\p{L}]|$))){1,16}?`;

const nextDocument = `${and.pattern} (?:(?:${headingWords.several.pattern}) )?(?:${types}|${lawWords.otherDocuments.pattern}|${connectives.the.pattern})(?!\\p{L})`;
const dated = `${day.pattern} ?\\d|${year.pattern} \\d{4}|${number.pattern} ?:? ?\\d`;
const next = ` ?, (?:${types}|${nextBody.pattern}|${anyOf(bases)})(?!\\p{L})`;
const behindLaw = pattern(
  `, (?!${newClause})${nouns}(?=${dated}|(?:${lawWords.isLaw.pattern})(?!\\p{L})|${nextDocument}|${next}|[;.:()\\[\\]"“”|\\n]|$)`,
  'y',
);

/**
 * Whether the name of a law goes on behind the comma at a place: "Luật Khám bệnh, chữa bệnh".
 *
 * What follows are nouns with none of the words that only sentences have, up to a date, a number, the next document, the end
 * of the clause or what is said of laws alone.
 */
export function lawGoesOn({ folded }: Pick<ScanText, 'folded'>, comma: number): boolean {
  return matchAt(behindLaw, folded, comma) !== null;
}

const issuerClosed = `${dated}|(?:${subject.pattern})(?!\\p{L})`;
const behindIssuer = pattern(
  `, (?!${newClause})(?:${nouns}(?=${issuerClosed})|${nouns}(?<=(?<!\\p{L})(?:${rank.pattern})) ?(?=[;.)|\\n]|$))`,
  'y',
);
const newBody = pattern(
  `, (?:${anyOf(groupOpenings)}|${anyOf(bodyStarts)}|${nextBody.pattern}|${types}|${anyOf(bases)}|${inNoName.pattern}|${recipientWords.asAbove.pattern})(?!\\p{L})`,
  'y',
);
const capital = /,\s{1,24}\p{Lu}\p{Ll}/uy;
/** Two halves of one word. */
const pair = pattern(
  `(?<=(?<!\\p{L})${citationWords.firstOfPair.pattern}), (?:${citationWords.secondOfPair.pattern})(?!\\p{L})`,
  'y',
);

/**
 * Whether the name of a body goes on behind the comma at a place: "Sở Văn hóa, Thể thao và Du lịch", with a capital
 * that begins no other body; "Ban Chỉ đạo phòng, chống thiên tai tỉnh về …", by nouns up to its rank or subject.
 */
export function bodyGoesOn(scan: Pick<ScanText, 'folded' | 'shown'>, comma: number): boolean {
  return isSameBody(scan, comma) || matchAt(behindIssuer, scan.folded, comma) !== null;
}

/** The same in a list of bodies, where a comma stands between them as well: by the capital, or by a word of two halves. */
export function isSameBody({ folded, shown }: Pick<ScanText, 'folded' | 'shown'>, comma: number): boolean {
  capital.lastIndex = comma;
  return (
    matchAt(pair, folded, comma) !== null || (capital.test(shown) && matchAt(newBody, folded, comma) === null)
  );
}
