import {
  addDays,
  civilDateAt,
  describeFinding,
  formatDate,
  lastDayOf,
  parseDate,
  scaledOfText,
  sourceOf,
  workCalendar,
} from '@chiendich/core';
import { decree30, houseProfile, writeDocx } from '@chiendich/document';
import { createForm, formFromTemplate, memoryDrafts } from '@chiendich/form';
import { findDeadlines, readOutline } from '@chiendich/official-text';
import { register } from '@chiendich/organizations';
import { checkPlan, readPlan, resolveAddressees } from '@chiendich/plan';
import { checkTemplate, compileTemplate, consolidate, submit } from '@chiendich/report';
import { advanceTo, dispatch, replay, startCampaign, writeGanttSvg } from '@chiendich/timeline';
import { expect, it } from 'vitest';
import {
  vaccinationRound as round,
  vaccinationDrive as template,
} from '../../templates/vaccination-drive.ts';
import { document } from './official-text.ts';
import { organizations } from './organizations.ts';
import { plan } from './plan.ts';
import { state } from './timeline.ts';

/** Calls of a function as a program without types makes them. */
type Untyped = (...args: readonly unknown[]) => unknown;
const call = (called: unknown, ...args: readonly unknown[]) => (called as Untyped)(...args);

const text = 'KẾ HOẠCH\nTrồng cây\nI. MỤC ĐÍCH\nTrồng cây.';
const bytes = new TextEncoder().encode(text);
const environment = { locale: 'vi', clock: () => '2024-07-01T02:00:00Z', ids: () => 'a', round };
const at = '2024-05-20T01:00:00Z';
const start = { plan, templates: {}, register: organizations, calendar: workCalendar(), at, by: 'A' };
const { calendar: _, ...withoutCalendar } = start;

it.each<[string, () => unknown, string]>([
  [
    'the Result of readPlan where its plan belongs',
    () => call(checkPlan, readPlan(text)),
    'plan/not-plan-data: checkPlan(plan, …) got a Result, expected a plan (Plan); write result.value.plan after looking at result.ok',
  ],
  [
    'the value of readPlan, which holds plan and document',
    () => call(checkPlan, { plan, document }),
    'plan/not-plan-data: checkPlan(plan, …) got an object with the keys plan, document, expected a plan (Plan); write value.plan',
  ],
  [
    'a Result that failed',
    () => call(checkPlan, readPlan('THÔNG BÁO')),
    'plan/not-plan-data: checkPlan(plan, …) got a Result that failed with "plan/not-a-plan", expected a plan (Plan); write if (result.ok) before the call, and show result.findings otherwise',
  ],
  [
    'a Buffer of a text',
    () => call(readPlan, Buffer.from(bytes)),
    'plan/not-plan-source: readPlan(source, …) got bytes, expected the text of a plan or its document (OfficialDocument); write new TextDecoder().decode(bytes) for a text file; save a Word file as text first',
  ],
  [
    'a Promise of a text, without await',
    () => call(readOutline, Promise.resolve(text)),
    'core/not-text: readOutline(text) got a Promise, expected a text (string); write await in front of the call that gave it',
  ],
  [
    'the Result of readOutline where its document belongs',
    () => call(readPlan, readOutline(text)),
    'plan/not-plan-source: readPlan(source, …) got a Result, expected the text of a plan or its document (OfficialDocument); write result.value after looking at result.ok',
  ],
  [
    'the text of a plan where the plan belongs',
    () => call(checkPlan, text),
    'plan/not-plan-data: checkPlan(plan, …) got the text "KẾ HOẠCH\\nTrồng cây\\nI. MỤC ĐÍCH\\nTrồng cây.", expected a plan (Plan); write readPlan(text), then result.value.plan',
  ],
  [
    'the function workCalendar, not called',
    () => call(checkPlan, plan, { calendar: workCalendar }),
    'core/not-a-calendar: checkPlan(…, { calendar, … }) got the function workCalendar, expected a working calendar; write workCalendar()',
  ],
  [
    'the list of organizations where the register belongs',
    () => call(resolveAddressees, plan, organizations, '2024-07-10'),
    'organizations/not-a-register: resolveAddressees(…, register, …) got a list of 2, expected a register of organizations; write register(organizations)',
  ],
  [
    'a plan where the template belongs',
    () => call(compileTemplate, plan),
    'report/not-a-template: compileTemplate(template, …) got a plan (Plan), expected a report template; write defineTemplate({ … }), or the value of checkTemplate(json)',
  ],
  [
    'the Result of checkTemplate where the template belongs',
    () => call(compileTemplate, checkTemplate(template)),
    'report/not-a-template: compileTemplate(template, …) got a Result, expected a report template; write result.value after looking at result.ok',
  ],
  [
    'a compiled template where the template belongs',
    () => call(formFromTemplate, compileTemplate(template)),
    'report/not-a-template: formFromTemplate(template, …) got a compiled template, expected a report template; write defineTemplate({ … }), or the value of checkTemplate(json)',
  ],
  [
    'a template where the form definition belongs',
    () => call(createForm, template, environment),
    'form/not-a-definition: createForm(definition, …) got a report template, expected a form definition (FormDefinition); write formFromTemplate(template)',
  ],
  [
    'a clock that gives a Date',
    () => call(createForm, formFromTemplate(template), { ...environment, clock: () => new Date(0) }),
    'core/not-an-instant: createForm(…, { clock: () => …, … }) got a Date, expected an instant (UTC in whole seconds); write instantOf(date)',
  ],
  [
    'a store of drafts and reports where the one of drafts belongs',
    () =>
      call(createForm, formFromTemplate(template), {
        ...environment,
        draftStore: { drafts: memoryDrafts() },
      }),
    'form/not-a-draft-store: createForm(…, { draftStore, … }) got an object with the key drafts, expected a draft store; write value.drafts',
  ],
  [
    'the Result of a reader where answers belong',
    () => call(createForm, formFromTemplate(template), { ...environment, answers: checkTemplate(template) }),
    'core/not-fields: createForm(…, { answers, … }) got a Result, expected an object of values by their names; write result.value after looking at result.ok',
  ],
  [
    'a register where the list of organizations belongs',
    () => call(formFromTemplate, template, { organizations: register(organizations) }),
    'form/not-form-options: formFromTemplate(…, options) got an object with the key organizations, expected an object of lists; write value.organizations',
  ],
  [
    'one day where a list of days belongs',
    () => call(workCalendar, { overrides: { date: '2024-09-03', working: false } }),
    'core/not-a-list: workCalendar({ overrides, … }) got an object with the keys date, working, expected a list (array); write […], also for a single element',
  ],
  [
    'a campaign without its calendar',
    () => call(startCampaign, withoutCalendar),
    'timeline/not-a-calendar: startCampaign({ calendar, … }) got undefined, expected a working calendar; write workCalendar(), or workCalendar({ overrides }) with the days of your agency',
  ],
  [
    'a campaign that starts at a Date',
    () => call(startCampaign, { ...start, at: new Date(0) }),
    'core/not-an-instant: startCampaign({ at, … }) got a Date, expected an instant (UTC in whole seconds); write instantOf(date)',
  ],
  [
    'the first event where the log belongs',
    () => call(replay, startCampaign(start as never)),
    'timeline/not-events: replay(events) got an event of a campaign, expected a list of events; write [event] for a single event',
  ],
  [
    'a Date where an instant belongs',
    () => call(advanceTo, state, new Date(0)),
    'core/not-an-instant: advanceTo(…, instant) got a Date, expected an instant (UTC in whole seconds); write instantOf(date)',
  ],
  [
    'milliseconds where an instant belongs',
    () => call(civilDateAt, 1_720_000_000_000),
    'core/not-an-instant: civilDateAt(instant) got 1720000000000, expected an instant (UTC in whole seconds); write instantOf(new Date(milliseconds))',
  ],
  [
    'an object of year, month and day where a civil date belongs',
    () => call(addDays, { year: 2024, month: 7, day: 10 }, 1),
    'core/not-a-civil-date: addDays(date, …) got an object with the keys year, month, day, expected a civil date (YYYY-MM-DD); write civilDate(year, month, day)',
  ],
  [
    'what parseDate gave where a civil date belongs',
    () => call(addDays, parseDate('31/6/2024'), 1),
    "core/not-a-civil-date: addDays(date, …) got null, expected a civil date (YYYY-MM-DD); write '2024-07-10', or parseDate(text)?.date for what a person typed",
  ],
  [
    'a day as a person writes it',
    () => call(checkPlan, plan, { today: '01/4/2025' }),
    'core/not-an-optional-civil-date: checkPlan(…, { today, … }) got the text "01/4/2025", expected a civil date (YYYY-MM-DD), or nothing; write parseDate(text)?.date for what a person typed',
  ],
  [
    'a day that the calendar lacks',
    () => call(register(organizations).find, 'Sở Y tế', '2025-13-40'),
    'core/not-a-civil-date: register.find(…, date) got the text "2025-13-40", expected a civil date (YYYY-MM-DD); write parseDate(text)?.date for what a person typed',
  ],
  [
    'a deadline with a day as a person writes it',
    () => call(lastDayOf, { date: '10/7/2024', boundary: 'before', quote: '', span: null }),
    'core/not-a-deadline-date: lastDayOf({ date, … }) got the text "10/7/2024", expected the ISO date of a deadline (2024-07-10, 2024-07, 2025-Q4, 07-10); write parseDate(text)?.date for what a person typed',
  ],
  [
    'what parseDate gave where a date belongs',
    () => call(formatDate, parseDate('10/7/2024'), 'long'),
    'core/not-a-date: formatDate(date, …) got an object with the keys date, precision, raw, expected a date as ISO text (2024-07-10, 2024-07, 2025-Q4 or 2025); write value.date',
  ],
  [
    'a finding where its code belongs',
    () => call(sourceOf, readPlan('THÔNG BÁO').findings[0]),
    'core/not-a-code: sourceOf(code) got a finding, expected the code of a finding (string); write finding.code',
  ],
  [
    'a decimal without its scale',
    () => call(scaledOfText, '0.1'),
    'core/not-a-scale: scaledOfText(…, scale) got undefined, expected a number of decimals, 0 to 15; write 2 for hundredths, or 0 for whole numbers',
  ],
  [
    'the Result of readOutline where the text belongs',
    () => call(findDeadlines, readOutline(text)),
    "core/not-text: findDeadlines(text, …) got a Result, expected a text (string); write the text itself, such as the content of a file read as 'utf8'",
  ],
  [
    'all deadlines where one belongs',
    () => call(lastDayOf, findDeadlines('trước ngày 10/7/2024')),
    "core/not-a-deadline: lastDayOf(deadline) got a list of 1, expected a deadline; write { date: '2024-07-10', boundary: 'by', quote: 'chậm nhất ngày 10/7/2024', span: null }",
  ],
  [
    'all findings where one belongs',
    () => call(describeFinding, readPlan('THÔNG BÁO').findings, 'vi'),
    'core/not-a-finding: describeFinding(finding, …) got a list of 1, expected a finding; write findings.map((finding) => …), one finding a call',
  ],
  [
    'a finding without its language',
    () => call(describeFinding, readPlan('THÔNG BÁO').findings[0]),
    "core/not-a-locale: describeFinding(…, locale) got undefined, expected 'vi' or 'en'; write 'vi' for Vietnamese, 'en' for English",
  ],
  [
    'the Result of an act where the next ledger belongs',
    () => call(submit, submit([], {} as never), {}),
    'report/not-a-ledger: submit(ledger, …) got a Result that failed with "report/act-incomplete", expected a ledger (a list of entries); write if (result.ok) before the call, and show result.findings otherwise',
  ],
  [
    'a template where the input of consolidate belongs',
    () => call(consolidate, template, { nodes: [] }, [], at),
    'report/not-consolidate-input: consolidate(input) got a report template, expected an object with templates, hierarchy, entries, round and asOf; write value.title',
  ],
  [
    'a day where the instant of an expectation belongs',
    () =>
      call(consolidate, {
        ...{ templates: [template], hierarchy: { nodes: [] }, entries: [], asOf: at },
        round: { duty: 'duty-1', occurrence: 'once' },
        expectations: [{ organization: 'ubnd', due: '2024-07-10', owed: 'owed', successors: [] }],
      }),
    'report/not-expectations: consolidate({ expectations, … }) got a list of 1, expected a list of { organization, due (an instant, or null), owed, successors }; write expectationsOf(state, round), or leave expectations out',
  ],
  [
    'the Result of houseProfile where the profile belongs',
    () => call(writeDocx, document, { profile: houseProfile() }),
    'document/not-a-profile: writeDocx(…, { profile }) got a Result, expected a house profile (HouseProfile); write result.value after looking at result.ok',
  ],
  [
    'a plan where the document belongs',
    () => call(writeDocx, plan),
    'official-text/not-a-document: writeDocx(document, …) got a plan (Plan), expected an official document (OfficialDocument); write the value of readOutline(text) or of compose(kind, data)',
  ],
  [
    'a chart without its day',
    () => call(writeGanttSvg, state),
    "timeline/not-gantt-options: writeGanttSvg(…, options) got undefined, expected an object with the day today; write { today: '2024-07-10' }",
  ],
  [
    'a Date where an instant belongs',
    () => call(dispatch, state, { kind: 'archive', by: 'A' }, new Date(0)),
    'timeline/not-a-time: dispatch(…, at) got a Date, expected an instant (UTC in whole seconds); write instantOf(date)',
  ],
  [
    'an option with a misspelt name',
    () => call(findDeadlines, text, { yeer: 2024 }),
    'core/unknown-option: findDeadlines(…, options) got the option yeer, write year; did you mean year?',
  ],
  [
    'an option that another function has',
    () => call(writeDocx, document, { profiles: decree30 }),
    'core/unknown-option: writeDocx(…, options) got the option profiles, write one of profile, form, created; did you mean profile?',
  ],
])('%s', (_, wrongCall, sentence) => {
  expect(wrongCall).toThrow(expect.objectContaining({ name: 'MisuseError', message: sentence }));
});
