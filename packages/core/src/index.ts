export type {
  CalendarRow,
  HolidayKind,
  HolidayRow,
  HolidayYear,
  HolidayYearStatus,
} from './calendar/holidays/holiday.ts';
export { vietnamHolidays } from './calendar/holidays/vietnam.ts';
export type { Period, WorkCalendar, WorkCalendarOptions } from './calendar/working-calendar.ts';
export { workCalendar } from './calendar/working-calendar.ts';
export type { CivilDate, Instant, PartialDate, Weekday } from './dates/civil-date.ts';
export {
  addDays,
  civilDate,
  civilDateAt,
  compareDates,
  dateOfDayNumber,
  dayNumber,
  daysBetween,
  daysInMonth,
  instantOf,
  isCivilDate,
  isInstant,
  isLeapYear,
  isRealDay,
  millisecondsOf,
  partsOf,
  startOfDay,
  weekdayOf,
} from './dates/civil-date.ts';
export type { DatePrecision } from './dates/date-parts.ts';
export type { Deadline, DeadlineBoundary, Recurrence } from './dates/deadline.ts';
export { formatDate } from './dates/format-date.ts';
export { lastDayOf } from './dates/last-day-of.ts';
export type { ParsedDate } from './dates/parse-date.ts';
export { parseDate } from './dates/parse-date.ts';
export type { PartialDateParts } from './dates/partial-date.ts';
export { daysOf, isPartialDate, partsOfPartialDate } from './dates/partial-date.ts';
export type { AmountWords } from './decimal/amount-in-words.ts';
export { amountInWords } from './decimal/amount-in-words.ts';
export { formatNumber } from './decimal/format-number.ts';
export type { NumberLimits, ParsedNumber } from './decimal/parse-number.ts';
export { parseNumber } from './decimal/parse-number.ts';
export {
  decimalText,
  numberOfScaled,
  scaledOfNumber,
  scaledOfText,
  sumScaled,
  textOfScaled,
} from './decimal/scaled-decimal.ts';
export type { CellAddress, Finding, FindingParam, Severity } from './findings/finding.ts';
export { hasErrors } from './findings/finding.ts';
export { formatMessage } from './findings/format-message.ts';
export type { Locale, LocalizedText } from './findings/locale.ts';
export type { FindingFactory, FindingPlace } from './findings/message-catalogue.ts';
export { declaredFindings, defineFindings, describeFinding } from './findings/message-catalogue.ts';
export { MisuseError } from './findings/misuse-error.ts';
export type { Result } from './findings/result.ts';
export { failure, success } from './findings/result.ts';
export type { Span } from './findings/span.ts';
export type { JsonValue } from './json/canonical-json.ts';
export { canonicalJson, isJson, isWellFormed } from './json/canonical-json.ts';
export type { ChainBreak, ChainLink } from './json/hash-chain.ts';
export { hashChain } from './json/hash-chain.ts';
export { sha256 } from './json/sha256.ts';
export type { ConvertibleUnit, Dimension, Measure } from './measure/measure.ts';
export { CONVERTIBLE_UNITS, convertibleUnit, convertMeasure } from './measure/measure.ts';
export { foldTone, normaliseText, sameText } from './text/text.ts';
