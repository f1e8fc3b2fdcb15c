// Over 250 lines: a table, one row for each notion of core.
import { isIsoDay, isIsoInstant, isoDateParts } from '../dates/real-day.ts';
import { isRecord } from '../shape/is-record.ts';
import type { Expectation } from './expectation.ts';

const isText = (value: unknown) => typeof value === 'string';
const isNumber = (value: unknown) => typeof value === 'number';
const isWordOf = (value: unknown, ...words: readonly string[]) =>
  typeof value === 'string' && words.includes(value);
const isDay = (value: unknown) => typeof value === 'string' && isIsoDay(value);
const hasKeys = (value: unknown, ...keys: readonly string[]) =>
  isRecord(value) && keys.every((key) => value[key] !== undefined);
/** Records and our own objects, which may be instances of classes. */
const isOptions = (value: unknown) => value === undefined || (isRecord(value) && !('ok' in value));

/** What the functions of core, and of every package above it, expect of plain arguments. */
export const coreExpectations = {
  'core/not-text': {
    is: isText,
    what: 'a text (string)',
    write: "the text itself, such as the content of a file read as 'utf8'",
    from: { bytes: 'new TextDecoder().decode(bytes)', number: 'String(number) or formatNumber(number)' },
  },
  'core/not-optional-text': {
    is: (value) => value === undefined || isText(value),
    what: 'a text (string), or nothing',
    write: 'the text itself, or leave the argument out',
    from: { bytes: 'new TextDecoder().decode(bytes)', number: 'String(number) or formatNumber(number)' },
  },
  'core/not-an-optional-civil-date': {
    is: (value) => value === undefined || isDay(value),
    what: 'a civil date (YYYY-MM-DD), or nothing',
    write: "'2024-07-10', or leave the argument out",
    from: {
      text: 'parseDate(text)?.date for what a person typed',
      date: 'civilDateAt(instantOf(date)), which is the day in Vietnam',
    },
  },
  'core/not-a-code': {
    is: isText,
    what: 'the code of a finding (string)',
    write: 'finding.code',
    from: { list: 'findings.map(({ code }) => …), one code a call' },
  },
  'core/not-a-number': {
    is: isNumber,
    what: 'a number',
    write: 'a JavaScript number such as 12.5',
    from: { text: 'parseNumber(text) for what a person typed, Number(text) for what a program wrote' },
  },
  'core/not-a-year': {
    is: (value) => value === undefined || (Number.isInteger(value) && Number(value) > 0),
    what: 'a year (whole number), or nothing',
    write: '2024, or leave the option out',
    from: { text: 'Number(text)', date: 'date.getFullYear()' },
  },
  'core/not-a-scale': {
    is: (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 15,
    what: 'a number of decimals, 0 to 15',
    write: '2 for hundredths, or 0 for whole numbers',
    from: { text: 'Number(text)' },
  },
  'core/not-an-amount': {
    is: (value) => typeof value === 'number' || typeof value === 'bigint',
    what: 'a whole number or a bigint',
    write: 'the amount in whole đồng, such as 1234000',
    from: { text: 'BigInt(text) or parseNumber(text)' },
  },
  'core/not-a-fraction': {
    is: (value) =>
      isRecord(value) && typeof value.numerator === 'bigint' && typeof value.denominator === 'bigint',
    what: 'a fraction',
    write: "fractionOfText('0.25') or fractionOfNumber(number)",
    distinct: true,
  },
  'core/not-a-list': {
    is: Array.isArray,
    what: 'a list (array)',
    write: '[…], also for a single element',
  },
  'core/not-options': {
    is: isOptions,
    what: 'an object of options, or nothing',
    write: '{ … } with the options by their names, or leave the argument out',
  },
  'core/not-a-civil-date': {
    is: isDay,
    what: 'a civil date (YYYY-MM-DD)',
    write: "'2024-07-10', or parseDate(text)?.date for what a person typed",
    from: {
      text: 'parseDate(text)?.date for what a person typed',
      date: 'civilDateAt(instantOf(date)), which is the day in Vietnam',
      object: 'civilDate(year, month, day)',
      number: 'civilDate(year, month, day)',
    },
  },
  'core/not-a-date': {
    is: (value) => typeof value === 'string' && isoDateParts(value) !== null,
    what: 'a date as ISO text (2024-07-10, 2024-07, 2025-Q4 or 2025)',
    write: "'2024-07-10', or parseDate(text)?.date for what a person typed",
    from: {
      text: 'parseDate(text)?.date for what a person typed',
      date: 'civilDateAt(instantOf(date)), which is the day in Vietnam',
      object: 'civilDate(year, month, day)',
      number: 'civilDate(year, month, day)',
    },
  },
  'core/not-a-date-style': {
    is: (value) => value === 'long' || value === 'short',
    what: "'long' or 'short'",
    write: "'short' for 09/7/2024, 'long' for ngày 09 tháng 7 năm 2024",
  },
  'core/not-date-parts': {
    is: (value) => isRecord(value) && 'year' in value && 'precision' in value,
    what: 'the parts of a date',
    write: 'readDateParts(folded, start)',
    distinct: true,
  },
  'core/not-a-pattern': {
    is: (value) => value instanceof RegExp,
    what: 'a pattern over folded text',
    write: "foldedPattern('…', 'gu')",
  },
  'core/not-an-instant': {
    is: (value) => typeof value === 'string' && isIsoInstant(value),
    what: 'an instant (UTC in whole seconds)',
    write: "'2024-07-10T17:00:00Z', or instantOf(new Date()) for now",
    from: {
      text: 'instantOf(new Date(text)) for another form of time, startOfDay(day) for a civil date',
      date: 'instantOf(date)',
      number: 'instantOf(new Date(milliseconds))',
      function: 'instantOf(new Date()) for now',
    },
  },
  'core/not-a-date-object': {
    is: (value) => value instanceof Date,
    what: 'a Date',
    write: 'new Date()',
    from: {
      text: 'startOfDay(day) for a civil date; an instant is text already',
      number: 'new Date(number)',
    },
  },
  'core/not-a-deadline': {
    is: (value) => hasKeys(value, 'date', 'boundary'),
    what: 'a deadline',
    write: "{ date: '2024-07-10', boundary: 'by', quote: 'chậm nhất ngày 10/7/2024', span: null }",
    distinct: true,
  },
  'core/not-a-boundary': {
    is: (value) => isWordOf(value, 'before', 'by', 'on', 'during'),
    what: "'before', 'by', 'on' or 'during'",
    write:
      "'before' for trước ngày, 'by' for chậm nhất ngày, 'on' for vào ngày, 'during' for từ ngày … đến ngày …",
  },
  'core/not-years': {
    is: (value) => Array.isArray(value) && value.every(Number.isInteger),
    what: 'a list of years',
    write: '[2026], with each year as a number',
  },
  'core/not-a-spoken-four': {
    is: (value) => value === undefined || isWordOf(value, 'bốn', 'tư'),
    what: "'bốn' or 'tư'",
    write: "'tư' for ba mươi tư, or leave four out",
  },
  'core/not-spoken-zero-tens': {
    is: (value) => value === undefined || isWordOf(value, 'linh', 'lẻ'),
    what: "'linh' or 'lẻ'",
    write: "'lẻ' for một trăm lẻ năm, or leave zeroTens out",
  },
  'core/not-scaled': {
    is: (value) => typeof value === 'number' && !(Number.isFinite(value) && !Number.isInteger(value)),
    what: 'a scaled whole number',
    write: 'scaledOfNumber(value, scale) for each, and numberOfScaled(sum, scale) for the sum',
  },
  'core/not-a-deadline-date': {
    is: (value) => typeof value === 'string' && /^[\dQT:-]+$/.test(value),
    what: 'the ISO date of a deadline (2024-07-10, 2024-07, 2025-Q4, 07-10)',
    write: "'2024-07-10', or one of findDeadlines(text)",
    from: {
      text: 'parseDate(text)?.date for what a person typed',
      date: 'civilDateAt(instantOf(date)), which is the day in Vietnam',
    },
  },
  'core/not-a-calendar': {
    is: (value) => hasKeys(value, 'isWorkingDay', 'addWorkingDays'),
    what: 'a working calendar',
    write: 'workCalendar(), or workCalendar({ overrides }) with the days of your agency',
    from: { function: 'workCalendar()' },
    distinct: true,
  },
  'core/not-a-calendar-row': {
    is: (value) =>
      isRecord(value) &&
      isDay(value.date) &&
      typeof value.working === 'boolean' &&
      typeof value.source === 'string',
    what: 'a day of the calendar: its date (YYYY-MM-DD), working (true or false) and source',
    write: "{ date: '2026-08-25', working: false, source: 'Thông báo …' }",
  },
  'core/not-a-period': {
    is: (value) =>
      ['workingDays', 'days', 'weeks', 'months', 'years'].filter((unit) => hasKeys(value, unit)).length === 1,
    what: 'a period with one unit',
    write: '{ workingDays: 5 }, or days, weeks, months or years instead',
    from: { number: '{ workingDays: count } or { days: count }' },
  },
  'core/not-a-finding': {
    is: (value) => hasKeys(value, 'code', 'params'),
    what: 'a finding',
    write: 'one element of the findings of a Result',
    from: {
      list: 'findings.map((finding) => …), one finding a call',
      result: 'result.findings.map((finding) => …)',
      failure: 'result.findings.map((finding) => …)',
    },
    distinct: true,
  },
  'core/not-findings': {
    is: Array.isArray,
    what: 'a list of findings',
    write: '[…] with the findings',
    from: { result: 'result.findings', failure: 'result.findings', object: '[finding] for a single one' },
  },
  'core/not-a-locale': {
    is: (value) => value === 'vi' || value === 'en',
    what: "'vi' or 'en'",
    write: "'vi' for Vietnamese, 'en' for English",
  },
  'core/not-a-measure': {
    is: (value) => hasKeys(value, 'value', 'unit'),
    what: 'a measure',
    write: "{ value: 12.5, unit: 'tonne' }",
  },
  'core/not-a-unit-product': {
    is: (value) => value instanceof Map,
    what: 'a product of units',
    write: "unitAlgebra.of('dong/piece')",
  },
  'core/not-a-shape': {
    is: (value) => isRecord(value) && typeof value.look === 'function',
    what: 'a shape',
    write: 'one of @chiendich/core/shape, such as text or record({ … })',
    distinct: true,
  },
  'core/not-fields': {
    is: (value) => isRecord(value) && !('look' in value) && !('ok' in value),
    what: 'an object of values by their names',
    write: '{ name: … }',
  },
  'core/not-a-function': {
    is: (value) => typeof value === 'function',
    what: 'a function',
    write: '(value) => …, without calling it',
  },
} as const satisfies Readonly<Record<string, Expectation>>;
