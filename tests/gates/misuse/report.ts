import * as report from '@chiendich/report';
import { environmentMonth2024 } from '@chiendich/report';
import { parseRule } from '@chiendich/report/rules';
import * as validate from '@chiendich/report/validate';
import type { Calls, MethodCall } from './calls.ts';
import { anything, optional, outside } from './calls.ts';

const template = environmentMonth2024;
const rule = parseRule('1 > 0');
if (!rule.ok) throw new Error('the rule of the gate is not read');
const reader = { answer: () => undefined, rows: () => [], period: () => null };
const checks = validate.compileChecks(template, validate.readTemplateRules(template).rules);
const hierarchy = { nodes: [{ id: 'ubnd', name: 'UBND', superior: null }] };
const options = { asOf: '2024-07-10T17:00:00Z' } as const;
const consolidation = report.consolidate(template, hierarchy, [], options);
const figure = template.indicators[0];
const handedIn = {
  template: { id: template.id, version: template.version },
  organization: 'ubnd',
  period: template.period,
  header: {},
  indicators: {},
  tables: {},
  narratives: {},
  attachments: {},
};
const act = { organization: 'ubnd', at: '2024-07-09T01:00:00Z', by: 'A', key: 'k', reason: 'r' };
const compiled = report.compileTemplate(template);

export const reportCalls: Readonly<Record<string, Calls>> = {
  '.': {
    accept: [[], act],
    checkTemplate: [outside(template)],
    compileTemplate: [template],
    consolidate: [template, hierarchy, [], options],
    correct: [[], { ...act, report: handedIn }],
    defineTemplate: [template],
    diffReports: [handedIn, handedIn],
    diffTemplates: [template, template],
    explain: [consolidation, 'ubnd', figure.code],
    figuresOf: [consolidation, 'ubnd'],
    measureUnitOf: ['tonne', optional(template)],
    migrateReport: [outside(handedIn), template, template, optional({})],
    placeInReport: [template, ['indicators', figure.code]],
    readInput: [template, outside({ organization: 'ubnd' })],
    returnForCorrection: [[], act],
    statusOf: [[], 'ubnd'],
    submit: [[], { ...act, report: handedIn }],
    verdict: [[]],
    verifyLedger: [outside([])],
    withdraw: [[], act],
  },
  './validate': {
    compileChecks: [template, []],
    createValidator: [template],
    measureUnitOf: ['tonne', optional(template)],
    organizationCheck: [figure],
    readTemplateRules: [template],
    readTyped: [figure, anything('12'), { unit: null }],
    reportFindings: [checks, outside(handedIn)],
    rowCountFinding: [checks.tables[0], 1],
    ruleFindings: [checks, reader, optional([], 'bytes')],
  },
  './rules': {
    dependenciesOf: [rule.value],
    evaluate: [rule.value, reader],
    holds: [rule.value, reader],
    parseRule: [outside('1 > 0')],
    printRule: [rule.value],
    readRule: [outside('1 > 0'), template, optional('truth')],
  },
  './template': { defineTemplate: [template] },
  './messages': {},
};

export const reportMethods: readonly MethodCall[] = [
  { name: 'compiled.validate', call: compiled.validate, args: [outside(handedIn)] },
  { name: 'compiled.verdict', call: compiled.verdict, args: [[]] },
];
