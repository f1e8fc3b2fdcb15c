export type { DateParts } from './dates/date-parts.ts';
export { dateTextOf, existsInCalendar, readDateParts } from './dates/date-parts.ts';
export { foldedPattern } from './text/folded-pattern.ts';
export type { ScanText } from './text/scan-text.ts';
export { matchAt, pattern, scanText, skip } from './text/scan-text.ts';
export { composeText, moveTones } from './text/text.ts';
