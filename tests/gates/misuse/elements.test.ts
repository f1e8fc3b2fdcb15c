import { workCalendar } from '@chiendich/core';
import { compose } from '@chiendich/document';
import { createForm, formFromTemplate } from '@chiendich/form';
import { checkOrganizations, register } from '@chiendich/organizations';
import { checkCoverage, readPlan } from '@chiendich/plan';
import { submit } from '@chiendich/report';
import { startCampaign } from '@chiendich/timeline';
import { expect, it } from 'vitest';
import {
  vaccinationRound as round,
  vaccinationDrive as template,
} from '../../templates/vaccination-drive.ts';
import { organizations } from './organizations.ts';
import { plan } from './plan.ts';

/** Calls of a function as a program without types makes them. */
type Untyped = (...args: readonly unknown[]) => unknown;
const call = (called: unknown, ...args: readonly unknown[]) => (called as Untyped)(...args);

const environment = { locale: 'vi', clock: () => '2024-07-01T02:00:00Z', ids: () => 'a', round };
const form = createForm(formFromTemplate(template), environment as never);
const at = '2024-05-20T01:00:00Z';
const start = { plan, templates: {}, register: organizations, calendar: workCalendar(), at, by: 'A' };

it.each<[string, () => unknown, string]>([
  [
    'days alone where rows of the calendar belong',
    () => call(workCalendar, { overrides: ['2026-08-25'] }),
    "core/not-a-calendar-row: workCalendar({ overrides: [row, …], … }) got the text \"2026-08-25\", expected a day of the calendar: its date (YYYY-MM-DD), working (true or false) and source; write { date: '2026-08-25', working: false, source: 'Thông báo …' }",
  ],
  [
    'a period of two units',
    () => call(workCalendar().addPeriod, '2024-07-10', { days: 5, months: 1 }),
    'core/not-a-period: calendar.addPeriod(…, period) got an object with the keys days, months, expected a period with one unit; write { workingDays: 5 }, or days, weeks, months or years instead',
  ],
  [
    'names where organizations belong',
    () => call(register, ['Sở Y tế']),
    "organizations/not-an-organization: register([organization, …]) got the text \"Sở Y tế\", expected an organization with id, name, kind, territory, superior, validFrom, validTo and successors; write { id: 'so-y-te', name: 'Sở Y tế', kind: 'department', territory: null, superior: null, validFrom: null, validTo: null, successors: [] }",
  ],
  [
    'labels where questions belong',
    () => call(checkCoverage, plan, [{ label: 'Số trẻ' }]),
    "plan/not-a-question: checkCoverage(…, [question, …]) got an object with the key label, expected a question with its label in Vietnamese; write { label: { vi: 'Số cây đã trồng', en: 'Trees planted' } }",
  ],
  [
    'one reporter where a list of them belongs',
    () => call(startCampaign, { ...start, reporting: { 'duty-1': 'so-y-te' } }),
    "timeline/not-reporting: startCampaign({ reporting, … }) got an object with the key duty-1, expected lists of ids of organizations by the ids of the duties; write { 'duty-1': ['so-y-te', 'so-tai-chinh'] }, or leave reporting out",
  ],
  [
    'a language that no form speaks',
    () => call(createForm, formFromTemplate(template), { ...environment, locale: 'fr' }),
    "core/not-a-locale: createForm(…, { locale, … }) got the text \"fr\", expected 'vi' or 'en'; write 'vi' for Vietnamese, 'en' for English",
  ],
  [
    'the Result of readPlan where the plan of a paper belongs',
    () => call(compose, 'reminder', { plan: readPlan('KẾ HOẠCH\nTrồng cây\nI. MỤC ĐÍCH\nTrồng cây.') }),
    'plan/not-plan-data: compose(…, { plan, … }, …) got a Result, expected a plan (Plan); write result.value.plan after looking at result.ok',
  ],
  [
    'a Date where a day of a paper belongs',
    () => call(compose, 'reminder', { plan, due: new Date(0) }),
    'document/not-a-fact: compose(…, { due, … }, …) got a Date, expected facts as plain data; write civilDateAt(instantOf(date)) for a day, instantOf(date) for an instant',
  ],
  [
    'a Date where the instant of an act belongs',
    () => call(submit, [], { organization: 'ubnd', at: new Date(0), by: 'A', key: 'k', report: {} }),
    'report/not-an-act-time: submit(…, { at, … }) got a Date, expected an instant (UTC in whole seconds); write instantOf(date)',
  ],
  [
    'the Result of a reader where the report of an act belongs',
    () => call(submit, [], { organization: 'ubnd', at, by: 'A', key: 'k', report: { ok: true, value: {} } }),
    'report/not-an-act-report: submit(…, { report, … }) got a Result, expected a report; write result.value after looking at result.ok',
  ],
])('%s', (_, wrongCall, sentence) => {
  expect(wrongCall).toThrow(expect.objectContaining({ name: 'MisuseError', message: sentence }));
});

it.each<[string, () => unknown, string]>([
  [
    'a day as written',
    () => call(workCalendar, { overrides: [{ date: '25/8/2026', working: false }] }),
    'calendar-row',
  ],
  ['a row of no working', () => call(workCalendar, { overrides: [{ date: '2026-08-25' }] }), 'calendar-row'],
  ['null among questions', () => call(checkCoverage, plan, [null]), 'plan/not-a-question'],
  ['a text among questions', () => call(checkCoverage, plan, ['Số trẻ']), 'plan/not-a-question'],
  ['a question of a code alone', () => call(checkCoverage, plan, [{ code: 'A' }]), 'plan/not-a-question'],
  ['a name in checkOrganizations', () => call(checkOrganizations, ['Sở Y tế']), 'not-an-organization'],
  ['a kind that bodies lack', () => call(register, [{ ...organizations[0], kind: 'sở' }]), 'not-a-kind'],
  ['a body without a kind', () => call(register, [{ ...organizations[0], kind: undefined }]), 'not-a-kind'],
  ['a duty of no plan', () => call(startCampaign, { ...start, reporting: { 'duty-9': [] } }), 'no-such-duty'],
  ['any object as an answer', () => call(form.set, 'da_tiem', { a: 1 }), 'form/not-an-answer'],
])('%s is refused inside an argument', (_, wrongCall, code) => {
  expect(wrongCall).toThrow(
    expect.objectContaining({ name: 'MisuseError', message: expect.stringContaining(`${code}:`) }),
  );
});
