import * as core from '@chiendich/core';
import * as scan from '@chiendich/core/scan';
import * as shape from '@chiendich/core/shape';
import type { Calls, MethodCall } from './calls.ts';
import { anything, optional, outside, taking } from './calls.ts';

const day = '2024-07-10';
const instant = '2024-07-10T17:00:00Z';
const folded = core.foldTone('Ủy ban ngày 10/7/2024');
const parts = scan.readDateParts(core.foldTone('10/7/2024'), 0);
const finding = { code: 'core/number-empty', severity: 'error', path: [], params: {} };
const makeFinding = core.defineFindings({}, { 'test/odd': 'Lạ.' }, { 'test/odd': 'Odd.' });

export const coreCalls: Readonly<Record<string, Calls>> = {
  '.': {
    MisuseError: 'internal',
    addDays: [day, 2],
    amountInWords: [1_234_000, optional({})],
    canonicalJson: [taking({ a: 1 }, 'null', 'result', 'bareResult', 'failure', 'number', 'text', 'list')],
    civilDate: [2024, 7, 10],
    civilDateAt: [instant],
    convertMeasure: [{ value: 1, unit: 'tonne' }, 'kilogram'],
    daysBetween: [day, day],
    daysInMonth: [2024, 2],
    declaredFindings: [],
    defineExplanations: [makeFinding, {}],
    // Before `defineFindings`, which is given a function that fetches nothing.
    fetchEnglish: [],
    defineFindings: [{}, {}, taking({}, 'function')],
    describeFinding: [finding, 'vi'],
    explainFinding: [finding, 'vi'],
    failure: [[finding]],
    foldTone: ['Ủy ban'],
    formatDate: [day, 'short'],
    formatInstant: ['2024-07-08T01:00:05Z'],
    formatMessage: ['{a}', { a: 1 }, 'vi'],
    formatNumber: [12.5, optional('vi'), optional({})],
    fractionOfNumber: [0.25],
    fractionOfText: ['0.25'],
    hasErrors: [[finding]],
    instantOf: [new Date(0)],
    isCivilDate: [taking(day, 'dayAsWritten', 'noRealDay')],
    isInstant: [taking(instant, 'timeOfAnotherForm')],
    isJson: [anything({})],
    isPartialDate: [taking(day, 'dayAsWritten', 'noRealDay')],
    isWellFormed: ['text'],
    largestAtScale: [2],
    lastDayOf: [{ date: day, boundary: 'before', quote: '', span: null }],
    leastAtScale: [0.12, 1],
    millisecondsOf: [instant],
    nearestAtScale: [1.005, 2],
    normaliseText: ['text'],
    numberOfFraction: [{ numerator: 1n, denominator: 8n }],
    numberOfScaled: [1005, 3],
    parseDate: ['10/7/2024', optional({})],
    parseNumber: ['1.234,5', optional({})],
    partsOf: [day],
    romanNumeral: [14],
    romanValue: ['XIV'],
    sameText: ['a', 'b'],
    scaledOfNumber: [1.005, 3],
    scaledOfText: ['1.005', 3],
    sha256: ['text'],
    sourceOf: ['core/odd'],
    startOfDay: [day],
    success: [anything(1), optional([])],
    sumScaled: [[1, 2]],
    weekdayOf: [day],
    workCalendar: [optional({})],
  },
  './scan': {
    composeText: ['text'],
    dateTextOf: [parts],
    existsInCalendar: [parts],
    foldInPlace: ['text'],
    foldedPattern: ['ủy ban'],
    joinFolded: [[folded], ' '],
    matchAt: [scan.foldedPattern('ủy', 'uy'), folded, 0],
    matchesOf: [scan.foldedPattern('ủy', 'gu'), folded],
    moveTones: ['text'],
    pattern: ['ủy ban'],
    readDateParts: [folded, 0],
    scanText: ['text'],
    skip: [scan.foldedPattern('ủy', 'uy'), folded, 0],
  },
  './messages': {},
  './shape': {
    byKind: ['kind', {}],
    dictionary: [shape.text],
    either: [shape.text, shape.number],
    isRecord: [anything({})],
    list: [shape.text],
    matching: ['a text', () => true],
    named: [shape.text],
    nullable: [shape.text],
    oneOf: [anything('a')],
    record: [{}],
    shapeFaults: [outside('a'), shape.text],
    shortForm: [anything('a')],
    shortText: [anything('a')],
    where: [shape.text, 'a text', () => true],
  },
  // The mechanism itself, which the packages' own code calls; its types hold the rest.
  './misuse': {
    defineExpectations: 'internal',
    expectArgument: 'internal',
    expectKeys: 'internal',
    expectNumber: 'internal',
    expectText: 'internal',
    nearestWord: 'internal',
  },
};

const calendar = core.workCalendar();
const record = core.hashChain.link(core.hashChain.genesis, { text: 'a' });

export const coreMethods: readonly MethodCall[] = [
  { name: 'calendar.isWorkingDay', call: calendar.isWorkingDay, args: [day] },
  { name: 'calendar.addWorkingDays', call: calendar.addWorkingDays, args: [day, 5] },
  { name: 'calendar.addPeriod', call: calendar.addPeriod, args: [day, { days: 5 }] },
  { name: 'calendar.statusOf', call: calendar.statusOf, args: [2024] },
  { name: 'calendar.doubts', call: calendar.doubts, args: [day, day] },
  { name: 'calendar.rows', call: calendar.rows, args: [day, day] },
  { name: 'hashChain.link', call: core.hashChain.link, args: [core.hashChain.genesis, { text: 'a' }] },
  {
    name: 'hashChain.verify',
    call: core.hashChain.verify,
    args: [[record], optional(core.hashChain.genesis)],
  },
];
