// Over 250 lines: a table, one entry for each thing that an argument may have to be.
import { defineExpectations } from '@chiendich/core/misuse';
import { isRecord } from '@chiendich/core/shape';
import { ledgerExpectations } from './misuse-ledger.ts';

/** The names of `questions/lists.ts`, which reads this file. */
const hostLists = ['organizations', 'territories'];

/** What `readRule` may be asked. */
const ruleOptions = ['expects', 'within'];

/** An object as a program writes it down: a Promise, a Date or bytes have no keys of their own either. */
const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isRecord(value) &&
  (Object.getPrototypeOf(value) === Object.prototype || Object.getPrototypeOf(value) === null);

const isGiven = (value: unknown) => isRecord(value) && !('ok' in value);

/** A Result in the place of what it holds; data from outside has no `ok` beside `findings`, and may throw as it is read. */
const isResult = (value: unknown) => {
  try {
    return isRecord(value) && typeof value.ok === 'boolean' && Array.isArray(value.findings);
  } catch {
    return false;
  }
};

const isCompiled = (value: unknown) =>
  isRecord(value) && typeof value.validate === 'function' && 'verdict' in value;

const isFilled = (value: unknown) => typeof value === 'string' && value.trim() !== '';

/** An entry of a list of the host. */
const isEntry = (value: unknown) =>
  isRecord(value) &&
  isFilled(value.code) &&
  isRecord(value.label) &&
  isFilled(value.label.vi) &&
  isFilled(value.label.en) &&
  (value.parent === undefined || typeof value.parent === 'string');

/** Lists whose entries were looked at: a host hands in the same ones with every report. */
const soundLists = /* @__PURE__ */ new WeakSet<object>();

const isHostList = (list: unknown) => {
  if (!Array.isArray(list)) return false;
  if (!soundLists.has(list) && !list.every(isEntry)) return false;
  soundLists.add(list);
  return true;
};

/** Throws where an argument of this package is not what is expected: docs/guide/misuse.md. */
export const expectArgument = defineExpectations({
  /** A report template that somebody made and checked. */
  'report/not-a-template': {
    is: (value) =>
      isRecord(value) &&
      typeof value.id === 'string' &&
      typeof value.version === 'string' &&
      Array.isArray(value.pages),
    what: 'a report template',
    write: 'defineTemplate({ … }), or the value of checkTemplate(json)',
    from: { text: 'the value of checkTemplate(JSON.parse(text))' },
    distinct: true,
  },

  /** What compiling a template gives: named where it stands in the place of the template. */
  'report/not-a-compiled-template': {
    is: isCompiled,
    what: 'a compiled template',
    write: 'compileTemplate(template)',
    distinct: true,
  },

  /** A template as a program writes it down, faults and all. */
  'report/not-a-template-draft': {
    is: (value) => isGiven(value) && !isCompiled(value),
    what: 'a report template as an object',
    write: 'defineTemplate({ id, version, … }), or checkTemplate(json) for one from outside',
  },

  /** A template of which a part is asked, or none. */
  'report/not-an-optional-template': {
    is: (value) => value === undefined || (isGiven(value) && !isCompiled(value)),
    what: 'a report template, or nothing',
    write: 'the template, or leave the argument out',
  },

  /** A template of unknown origin: what is wrong in it is a finding, what a program made of one is not. */
  'report/not-outside-template': {
    is: (value) => !isResult(value) && !isCompiled(value),
    what: 'a template as JSON data',
    write: 'JSON.parse(text)',
  },

  /** A report of unknown origin: what is wrong in it is a finding, a Result around it is not. */
  'report/not-outside-report': {
    is: (value) => !isResult(value),
    what: 'a report as JSON data',
    write: 'result.value after looking at result.ok, or JSON.parse(text)',
  },

  /** A ledger of unknown origin. */
  'report/not-outside-ledger': {
    is: (value) => !isResult(value),
    what: 'a ledger as JSON data',
    write: 'result.value after looking at result.ok, or JSON.parse(text)',
  },

  /** A table of a template, or what a form makes of it. */
  'report/not-a-table': {
    is: (value) => isRecord(value) && Array.isArray(value.columns),
    what: 'a table of a template',
    write: 'one of tablesOf(template)',
    from: { list: 'one of the list' },
  },

  /** A report as it is handed in. */
  'report/not-report-data': {
    is: (value) => isRecord(value) && 'template' in value && 'organization' in value,
    what: 'a report',
    write: 'the value of compileTemplate(template).validate(report), or entry.report of the ledger',
    distinct: true,
  },

  ...ledgerExpectations,

  /** Checks made ready by `compileChecks`. */
  'report/not-compiled-checks': {
    is: (value) => isRecord(value) && value.relations instanceof Map,
    what: 'compiled checks',
    write: 'compileChecks(template, readTemplateRules(template))',
  },

  /** Checks of one table among compiled checks. */
  'report/not-table-checks': {
    is: (value) => isRecord(value) && 'minimumRows' in value && 'columns' in value,
    what: 'the checks of a table',
    write: 'one of checks.items',
  },

  /** A question of a template. */
  'report/not-a-question': {
    is: (value) => isRecord(value) && typeof value.code === 'string' && typeof value.kind === 'string',
    what: 'a question of a template',
    write: 'one of questionsOf(template), or of the columns of a table',
  },

  /** The rules of a template, read. */
  'report/not-template-rules': {
    is: (value) => isRecord(value) && Array.isArray(value.rules) && Array.isArray(value.governing),
    what: 'the rules of a template, read',
    write: 'readTemplateRules(template)',
  },

  /** The lists that a host supplies. */
  'report/not-host-lists': {
    is: (value) =>
      isPlain(value) &&
      Object.entries(value).every(
        ([key, list]) => hostLists.includes(key) && (list === undefined || isHostList(list)),
      ),
    what: 'an object of lists, each of entries { code, label: { vi, en } }',
    write:
      "{ organizations: [{ code: 'so-y-te', label: { vi: 'Sở Y tế', en: 'Department of Health' } }], territories: [{ code, label, parent }] }; of the organizations of a register organizations.map(({ id, name }) => ({ code: id, label: { vi: name, en: name } }))",
  },

  /** Lists made ready for look-ups. */
  'report/not-known-lists': {
    is: (value) => value instanceof Map,
    what: 'the lists of a template and its host',
    write: 'listsOf(template, { organizations, territories }), or checks.lists',
  },

  /** One list among them. */
  'report/not-a-known-list': {
    is: (value) => isRecord(value) && value.byCode instanceof Map,
    what: 'one list of a template or its host',
    write: 'listsOf(template, host).get(question.from)',
  },

  /** A list that contains the entries of another, or none. */
  'report/not-a-containing-list': {
    is: (value) => value === undefined || (isRecord(value) && value.byCode instanceof Map),
    what: 'the list that contains the entries, or nothing',
    write: 'listsOf(template, host).get(parent), or leave the argument out',
  },

  /** The check of one question. */
  'report/not-a-question-check': {
    is: (value) => isRecord(value) && typeof value.check === 'function',
    what: 'the check of a question',
    write: 'checks.byCode.get(code), or one of the columns of a table',
  },

  /** Where a computed answer is worked out. */
  'report/not-a-working-place': {
    is: (value) => isRecord(value) && typeof value.labelOf === 'function' && 'within' in value,
    what: 'an object of read, within, required and labelOf',
    write: '{ read, within: null, required: false, labelOf: (code) => … }',
  },

  /** How a rule is read. */
  'report/not-read-rule-options': {
    is: (value) => isPlain(value) && Object.keys(value).every((key) => ruleOptions.includes(key)),
    what: 'an object of expects and within',
    write: "{ expects: 'number' }, or leave the argument out",
  },

  /** What a schema is made with. */
  'report/not-schema-options': {
    is: (value) => isPlain(value) && !('ok' in value),
    what: 'an object of locale, organizations and territories',
    write: "{ locale: 'en' }, or leave the argument out",
  },

  /** What a submission is read with. */
  'report/not-submission-options': {
    is: (value) => isRecord(value) && Array.isArray(value.templates),
    what: 'an object with the templates',
    write: '{ templates: [template] }',
    from: { list: '{ templates: list }' },
  },

  /** How a typed answer is read. */
  'report/not-read-options': {
    is: (value) => isRecord(value) && 'unit' in value,
    what: 'an object with the unit of the answer',
    write: '{ unit: null }, or { unit: { vi, en } }',
  },

  /** A rule that was read. */
  'report/not-a-rule': {
    is: (value) => isRecord(value) && typeof value.kind === 'string',
    what: 'a rule (Rule)',
    write: 'the value of parseRule(text)',
    from: { text: 'the value of parseRule(text)' },
  },

  /** What rules read answers from. */
  'report/not-a-rule-reader': {
    is: (value) =>
      typeof value === 'object' &&
      value !== null &&
      ['answer', 'rows', 'period'].every(
        (name) => typeof (value as Readonly<Record<string, unknown>>)[name] === 'function',
      ),
    what: 'a reader of answers with the functions answer, rows and period',
    write: '{ answer: (code) => …, rows: (table) => …, period: (bound) => … }',
  },

  /** The parts of a template that rules name. */
  'report/not-rule-names': {
    is: (value) => isRecord(value) && Array.isArray(value.pages),
    what: 'a template, or the pages of one',
    write: 'template, or { pages }',
  },

  /** Which of the typed rows those of a report were. */
  'report/not-typed-rows': {
    is: (value) => value instanceof Map,
    what: 'a map of the places of typed rows, by table',
    write: "new Map([['activities', [0, 2]]])",
  },

  /** Which relations of compiled checks are asked. */
  'report/not-indexes': {
    is: (value) =>
      value === undefined || (typeof value === 'object' && value !== null && Symbol.iterator in value),
    what: 'indexes of relations, or nothing',
    write: '[0, 2], or leave the argument out for all',
  },

  /** What a rule is read for. */
  'report/not-an-expected-type': {
    is: (value) => ['truth', 'number', 'date', 'text'].includes(value as string),
    what: "'truth', 'number', 'date' or 'text'",
    write: "'truth' for what must hold, 'number' for a total",
  },

  /** What becomes of old answers. */
  'report/faulty-mapping': {
    is: isGiven,
    what: 'an object of renamed, given, values, converted, joined and dropped',
    write: '{ renamed: { new code: old code }, given: { new code: answer }, dropped: [old code] }',
  },
});
