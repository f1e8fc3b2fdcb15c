export type { CalendarRow } from './calendar/holidays/holiday.ts';
export type { WorkCalendar } from './calendar/working-calendar.ts';
export { workCalendar } from './calendar/working-calendar.ts';
export type { CivilDate, Instant } from './dates/civil-date.ts';
export {
  addDays,
  civilDate,
  civilDateAt,
  daysBetween,
  daysInMonth,
  instantOf,
  isCivilDate,
  isInstant,
  millisecondsOf,
  partsOf,
  startOfDay,
  weekdayOf,
} from './dates/civil-date.ts';
export type { DatePrecision } from './dates/date-parts.ts';
export type { Deadline, DeadlineBoundary, Recurrence } from './dates/deadline.ts';
export { formatDate } from './dates/format-date.ts';
export { formatInstant } from './dates/format-instant.ts';
export { lastDayOf } from './dates/last-day-of.ts';
export { parseDate } from './dates/parse-date.ts';
export { isPartialDate } from './dates/partial-date.ts';
export { amountInWords } from './decimal/amount-in-words.ts';
export { formatNumber } from './decimal/format-number.ts';
export type { Fraction } from './decimal/fraction.ts';
export { fractionOfNumber, fractionOfText, numberOfFraction } from './decimal/fraction.ts';
export { parseNumber } from './decimal/parse-number.ts';
export { romanNumeral, romanValue } from './decimal/roman-numeral.ts';
export {
  largestAtScale,
  leastAtScale,
  nearestAtScale,
  numberOfScaled,
  scaledOfNumber,
  scaledOfText,
  sumScaled,
} from './decimal/scaled-decimal.ts';
export type { Explanation } from './findings/explanations.ts';
export { defineExplanations, explainFinding, sourceOf } from './findings/explanations.ts';
export type { Finding, FindingParam, Severity } from './findings/finding.ts';
export { hasErrors } from './findings/finding.ts';
export { formatMessage } from './findings/format-message.ts';
export { laws } from './findings/laws.ts';
export type { Locale, LocalizedText } from './findings/locale.ts';
export type { FindingPlace } from './findings/message-catalogue.ts';
export {
  declaredFindings,
  defineFindings,
  describeFinding,
  fetchEnglish,
} from './findings/message-catalogue.ts';
export { MisuseError } from './findings/misuse-error.ts';
export type { Result } from './findings/result.ts';
export { failure, success } from './findings/result.ts';
export type { FindingSource, Provision } from './findings/source.ts';
export type { Span } from './findings/span.ts';
export type { JsonValue } from './json/canonical-json.ts';
export { canonicalJson, isJson, isWellFormed } from './json/canonical-json.ts';
export { hashChain } from './json/hash-chain.ts';
export { sha256 } from './json/sha256.ts';
export type { Measure } from './measure/measure.ts';
export { CONVERTIBLE_UNITS, convertMeasure } from './measure/measure.ts';
export type { UnitProduct } from './measure/unit-algebra.ts';
export { unitAlgebra } from './measure/unit-algebra.ts';
export type { FoldedText } from './text/folded-text.ts';
export { foldTone, normaliseText, sameText } from './text/text.ts';
