import { isCivilDate } from '@chiendich/core';
import { defineExpectations } from '@chiendich/core/misuse';
import { isRecord } from '@chiendich/core/shape';

/** The day by which reports were due, none, or not said. */
const isDue = (value: unknown) =>
  value === undefined ||
  value === null ||
  (isRecord(value) &&
    typeof value.due === 'string' &&
    isCivilDate(value.due) &&
    typeof value.boundary === 'string');

const isGiven = (value: unknown) => isRecord(value) && !('ok' in value);

/** Throws where an argument of this package is not what is expected: docs/guide/misuse.md. */
export const expectArgument = defineExpectations({
  /** A report template that somebody made and checked. */
  'report/not-a-template': {
    is: (value) =>
      isRecord(value) &&
      typeof value.id === 'string' &&
      typeof value.version === 'string' &&
      Array.isArray(value.rules),
    what: 'a report template',
    write: 'defineTemplate({ … }), or the value of checkTemplate(json)',
    from: { text: 'the value of checkTemplate(JSON.parse(text))' },
    distinct: true,
  },

  /** What compiling a template gives: named where it stands in the place of the template. */
  'report/not-a-compiled-template': {
    is: (value) => isRecord(value) && typeof value.validate === 'function' && 'verdict' in value,
    what: 'a compiled template',
    write: 'compileTemplate(template)',
    distinct: true,
  },

  /** A template as a program writes it down, faults and all. */
  'report/not-a-template-draft': {
    is: isGiven,
    what: 'a report template as an object',
    write: 'defineTemplate({ id, version, … }), or checkTemplate(json) for one from outside',
  },

  /** A template of which a part is asked, or none. */
  'report/not-an-optional-template': {
    is: (value) => value === undefined || isGiven(value),
    what: 'a report template, or nothing',
    write: 'the template, or leave the argument out',
  },

  /** A report as it is handed in. */
  'report/not-report-data': {
    is: (value) => isRecord(value) && 'template' in value && 'organization' in value,
    what: 'a report',
    write: 'the value of validate(report), or entry.report of the ledger',
    distinct: true,
  },

  /** The ledger of submissions. */
  'report/not-a-ledger': {
    is: Array.isArray,
    what: 'a ledger (a list of entries)',
    write: '[] for a new ledger, or the value of the act before',
  },

  /** What an act on a report states. */
  'report/no-act': {
    is: isGiven,
    what: 'what the act states',
    write: "{ organization, at: '2024-07-10T01:00:00Z', by, key, … }",
  },

  /** When an act was done: another text than an instant is a finding, an object of a program is not. */
  'report/not-an-act-time': {
    is: (value) => typeof value !== 'object' || value === null,
    what: 'an instant (UTC in whole seconds)',
    write: "'2024-07-10T01:00:00Z', or instantOf(new Date()) for now",
    from: { date: 'instantOf(date)' },
  },

  /** What an act hands in: what is wrong in it is a finding, a Result around it is not. */
  'report/not-an-act-report': {
    is: (value) => !isRecord(value) || !('ok' in value),
    what: 'a report',
    write: 'the value of readInput(template, input), or form.submission().value.report',
  },

  /** The tree of organizations that reports climb. */
  'report/not-a-hierarchy': {
    is: (value) => isRecord(value) && Array.isArray(value.nodes) && !('completeness' in value),
    what: 'a reporting hierarchy',
    write: '{ nodes: [{ id, name, superior }, …] }',
    from: { list: '{ nodes: list }' },
  },

  /** What `consolidate` is asked for. */
  'report/not-consolidate-options': {
    is: (value) => isRecord(value) && typeof value.asOf === 'string' && isDue(value.due),
    what: 'an object with the instant asOf; due is { due, boundary }, null or left out',
    write: "{ asOf: '2024-07-10T17:00:00Z' }, or { asOf: instantOf(new Date()) } for now",
    from: { text: '{ asOf: instant }', date: '{ asOf: instantOf(date) }' },
  },

  /** What `consolidate` gives. */
  'report/not-a-consolidation': {
    is: (value) => isRecord(value) && Array.isArray(value.nodes) && 'completeness' in value,
    what: 'a consolidation',
    write: 'consolidate(template, hierarchy, entries, { asOf })',
    distinct: true,
  },

  /** Checks made ready by `compileChecks`. */
  'report/not-compiled-checks': {
    is: (value) => isRecord(value) && value.relations instanceof Map,
    what: 'compiled checks',
    write: 'compileChecks(template, readTemplateRules(template).rules)',
  },

  /** Checks of one table among compiled checks. */
  'report/not-table-checks': {
    is: (value) => isRecord(value) && 'minimumRows' in value && 'columns' in value,
    what: 'the checks of a table',
    write: 'one of checks.tables',
  },

  /** A part of a template that asks for one answer. */
  'report/not-a-field': {
    is: (value) => isRecord(value) && typeof value.code === 'string',
    what: 'a part of a template with its code',
    write: 'one of template.indicators, of template.header or of the columns of a table',
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
    is: (value) => isRecord(value) && typeof value.answer === 'function',
    what: 'a reader of answers',
    write: '{ answer: (code) => …, rows: (table) => …, period: (bound) => … }',
  },

  /** The parts of a template that rules name. */
  'report/not-rule-names': {
    is: (value) => isRecord(value) && Array.isArray(value.indicators),
    what: 'a template, or the parts of one that rules name',
    write: 'template, or { header, indicators, tables, narratives }',
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
    is: (value) => value === 'truth' || value === 'number',
    what: "'truth' or 'number'",
    write: "'truth' for what must hold, 'number' for a total",
  },

  /** What becomes of old answers. */
  'report/faulty-mapping': {
    is: isGiven,
    what: 'an object of renamed, given and dropped',
    write: '{ renamed: { new code: old code }, given: { new code: answer }, dropped: [old code] }',
  },
});
