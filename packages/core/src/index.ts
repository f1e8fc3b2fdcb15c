export type { AmountWords } from './amount-in-words.ts';
export { amountInWords } from './amount-in-words.ts';
export type { JsonValue } from './canonical-json.ts';
export { canonicalJson, isJson, isWellFormed } from './canonical-json.ts';
export type { Citation } from './citation.ts';
export type { CivilDate, Instant, PartialDate, Weekday } from './civil-date.ts';
export {
  addDays,
  civilDate,
  civilDateAt,
  compareDates,
  dateOfDayNumber,
  dayNumber,
  daysBetween,
  daysInMonth,
  isCivilDate,
  isInstant,
  isLeapYear,
  isRealDay,
  millisecondsOf,
  partsOf,
  startOfDay,
  weekdayOf,
} from './civil-date.ts';
export type { DatePrecision } from './date-parts.ts';
export type { Deadline, DeadlineBoundary, Recurrence } from './deadline.ts';
export type { DocumentSymbol } from './document-symbol.ts';
export { formatDocumentNumber, formatSymbol, parseSymbol } from './document-symbol.ts';
export type { DocumentType } from './document-type.ts';
export { COPY_TYPES, DOCUMENT_TYPES, documentTypeOf } from './document-type.ts';
export { findCitations } from './find-citations.ts';
export type { DateMention } from './find-dates.ts';
export { findDates } from './find-dates.ts';
export { findDeadlines } from './find-deadlines.ts';
export type { CellAddress, Finding, FindingParam, Severity } from './finding.ts';
export { hasErrors } from './finding.ts';
export { formatDate } from './format-date.ts';
export { formatMessage } from './format-message.ts';
export { formatNumber } from './format-number.ts';
export type { ChainBreak, ChainLink } from './hash-chain.ts';
export { hashChain } from './hash-chain.ts';
export type {
  CalendarRow,
  HolidayKind,
  HolidayRow,
  HolidayYear,
  HolidayYearStatus,
} from './holidays/holiday.ts';
export { vietnamHolidays } from './holidays/vietnam.ts';
export { lastDayOf } from './last-day-of.ts';
export type { Locale, LocalizedText } from './locale.ts';
export type { ConvertibleUnit, Dimension, Measure } from './measure.ts';
export { CONVERTIBLE_UNITS, convertibleUnit, convertMeasure } from './measure.ts';
export type { FindingFactory, FindingPlace } from './message-catalogue.ts';
export { declaredFindings, defineFindings, describeFinding } from './message-catalogue.ts';
export { MisuseError } from './misuse-error.ts';
export { checkOrganizations } from './organization/check-organizations.ts';
export { existsOn } from './organization/exists-on.ts';
export type { ExpandedPart, Expansion, ExpansionContext } from './organization/expand-phrase.ts';
export type { KeyWord } from './organization/name-key.ts';
export { keyWords, nameKey } from './organization/name-key.ts';
export type { Organization, OrganizationKind } from './organization/organization.ts';
export type { Register } from './organization/register.ts';
export { register } from './organization/register.ts';
export { annexLabel } from './outline/annex.ts';
export { foldedPattern, namesBody, orderLength } from './outline/heading.ts';
export { leavesOf } from './outline/leaves.ts';
export { readLabel, romanNumeral } from './outline/numbering.ts';
export type {
  Annex,
  BlockNode,
  DocumentIdentity,
  OfficialDocument,
  OtherParts,
  ParagraphNode,
  RecipientLine,
  SectionLevel,
  SectionNode,
  SignatureBlock,
  TableCell,
  TableNode,
  TextLeaf,
  TextMark,
} from './outline/official-document.ts';
export { readOutline } from './outline/read-outline.ts';
export type { ParsedDate } from './parse-date.ts';
export { parseDate } from './parse-date.ts';
export type { NumberLimits, ParsedNumber } from './parse-number.ts';
export { parseNumber } from './parse-number.ts';
export type { PartialDateParts } from './partial-date.ts';
export { daysOf, isPartialDate, partsOfPartialDate } from './partial-date.ts';
export type { Result } from './result.ts';
export { failure, success } from './result.ts';
export {
  decimalText,
  numberOfScaled,
  scaledOfNumber,
  scaledOfText,
  sumScaled,
  textOfScaled,
} from './scaled-decimal.ts';
export { sha256 } from './sha256.ts';
export type { Span } from './span.ts';
export { foldTone, normaliseText, sameText } from './text.ts';
export type { Period, WorkCalendar, WorkCalendarOptions } from './working-calendar.ts';
export { workCalendar } from './working-calendar.ts';
