import * as report from '@chiendich/report';
import { parseRule } from '@chiendich/report/rules';
import * as validate from '@chiendich/report/validate';
import {
  vaccinationRound as round,
  vaccinationDrive as template,
} from '../../templates/vaccination-drive.ts';
import type { Calls, MethodCall } from './calls.ts';
import { anything, optional, outside, taking } from './calls.ts';

const rule = parseRule('1 > 0');
if (!rule.ok) throw new Error('the rule of the gate is not read');
const reader = { answer: () => undefined, rows: () => [], period: () => null };
const checks = validate.compileChecks(template, validate.readTemplateRules(template));
const hierarchy = { nodes: [{ id: 'ubnd', name: 'UBND', superior: null }] };
const input = {
  ...{ templates: [template], hierarchy, entries: [], round },
  asOf: '2025-10-10T17:00:00Z',
} as const;
const consolidation = report.consolidate(input);
const [figure] = report.questionsOf(template).filter(({ kind }) => kind === 'number');
const [table] = report.tablesOf(template);
const tableCheck = checks.items.find(({ kind }) => kind === 'table');
const questionCheck = checks.items.find(({ kind }) => kind === 'question');
const list = checks.lists.get('tram');
const handedIn = {
  template: { id: template.id, version: template.version },
  organization: 'ubnd',
  round,
  answers: {},
};
const act = {
  round,
  organization: 'ubnd',
  at: '2025-10-09T01:00:00Z',
  by: 'A',
  key: 'k',
  salt: 'a salt of this gate',
  version: 1,
  reason: 'r',
} as const;
const standing = report.standingOf([], handedIn);
const submitted = report.submit([], { ...act, report: handedIn });
const entry = submitted.ok ? submitted.value[0] : null;
const compiled = report.compileTemplate(template);
const place = { read: reader, within: null, required: false, labelOf: () => ({ vi: 'a', en: 'a' }) };

export const reportCalls: Readonly<Record<string, Calls>> = {
  '.': {
    accept: [[], act],
    answeredPages: [template, handedIn, optional({})],
    checkTemplate: [outside(template)],
    compileTemplate: [template, optional({})],
    consolidate: [input],
    correct: [[], { ...act, report: handedIn }],
    defineTemplate: [template],
    diffReports: [handedIn, handedIn],
    diffTemplates: [template, template],
    explain: [consolidation, 'ubnd', 'da_tiem'],
    figuresOf: [consolidation, 'ubnd'],
    isLate: [taking('2025-10-10T17:00:00Z', 'null'), '2025-10-09T01:00:00Z'],
    isSealed: [entry],
    itemsOf: [template],
    measureUnitOf: ['tonne', optional(template)],
    migrateReport: [outside(handedIn), template, template, optional({})],
    placeInReport: [template, ['answers', 'da_tiem']],
    questionsOf: [template],
    readSubmission: [outside({}), { templates: [template] }],
    receiveInput: [template, outside({ organization: 'ubnd' }), optional({})],
    returnForCorrection: [[], act],
    standingAfter: [standing, entry],
    standingOf: [[], handedIn],
    submit: [[], { ...act, report: handedIn }],
    tablesOf: [template],
    verdict: [[]],
    verifyLedger: [outside([])],
    withdraw: [[], act],
  },
  './validate': {
    answerProblem: [questionCheck, anything(1)],
    atTypedRow: [{ code: 'a/b', severity: 'error', params: {}, path: [] }, new Map()],
    compileChecks: [template, validate.readTemplateRules(template), optional({})],
    createValidator: [template, optional({})],
    decideReport: [template, handedIn],
    distinctLabel: [list, optional(checks.lists.get('huyen'))],
    eachCauseOnce: [[], []],
    fixedRowsOf: [table, template],
    isBlankAnswer: [figure, anything(' ')],
    listsOf: [template, optional({})],
    measureUnitOf: ['tonne', optional(template)],
    organizationProblem: [anything('ubnd'), checks.lists],
    readTemplateRules: [template],
    readTyped: [figure, anything('12'), { unit: null }],
    reportFindings: [checks, outside(handedIn)],
    rowCountFinding: [tableCheck, 1],
    ruleFindings: [checks, reader, optional([], 'bytes')],
    workOut: [figure, rule.value, place],
  },
  './rules': {
    dependenciesOf: [rule.value],
    evaluate: [rule.value, reader],
    holds: [rule.value, reader],
    parseRule: [outside('1 > 0')],
    printRule: [rule.value],
    readRule: [outside('1 > 0'), template, optional({})],
  },
  './schema': { schemaOf: [template, optional({})] },
  './messages': {},
};

export const reportMethods: readonly MethodCall[] = [
  { name: 'compiled.validate', call: compiled.validate, args: [outside(handedIn)] },
  { name: 'compiled.verdict', call: compiled.verdict, args: [[]] },
];
