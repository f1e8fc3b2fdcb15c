export type { DateParts } from './dates/date-parts.ts';
export { dateTextOf, existsInCalendar, readDateParts } from './dates/date-parts.ts';
export type { FoldedMatch, FoldedPattern } from './text/folded-pattern.ts';
export { foldedPattern, matchAt, matchesOf, pattern, skip } from './text/folded-pattern.ts';
export { joinFolded } from './text/folded-text.ts';
export type { ScanText } from './text/scan-text.ts';
export { foldInPlace, scanText } from './text/scan-text.ts';
export { composeText, moveTones } from './text/text.ts';
