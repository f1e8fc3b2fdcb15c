import { weekdayNames } from '../lexicon/dates.ts';
import { anyOf } from '../lexicon/word-row.ts';

/** The days of the week in Vietnamese, as the source of a `pattern`. */
export const weekdayName = `(?:${anyOf(weekdayNames)})`;
