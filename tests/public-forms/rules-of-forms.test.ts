import { createForm, type Draft, formFromTemplate, memoryDrafts } from '@chiendich/form';
import { compileTemplate, type Report, type ReportTemplate, readSubmission } from '@chiendich/report';
import { describe, expect, it } from 'vitest';
import { campusEmissions } from './campus-emissions.js';
import { healthStatistics } from './health-statistics.js';
import { publicForms, reportOf, round } from './public-forms.js';
import { socioEconomicSurvey } from './socio-economic-survey.js';

type Answers = Record<string, unknown>;
/** What is changed in a sound report, and which findings that gives: `code path`, none for "still sound". */
type Case = readonly [what: string, change: (answers: Answers) => void, ...findings: string[]];

const sound = (template: ReportTemplate): Answers => {
  const form = publicForms.find((each) => each.template.id === template.id);
  return JSON.parse(JSON.stringify(form?.answers ?? {})) as Answers;
};

/** Sets the answer at a path such as `bieu05.tu_nhan.C09`; `undefined` takes it away. */
function put(path: string, value?: unknown) {
  return (answers: Answers) => {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    const holder = keys.reduce((at, key) => (at as Answers)[key] as Answers, answers);
    if (value === undefined) delete holder[last];
    else holder[last] = value;
  };
}
const all =
  (...changes: ((answers: Answers) => void)[]) =>
  (answers: Answers) => {
    for (const change of changes) change(answers);
  };

function rulesAct(template: ReportTemplate, cases: readonly Case[]) {
  const compiled = compileTemplate(template);
  for (const [what, change, ...findings] of cases) {
    it(what, () => {
      const answers = sound(template);
      change(answers);
      const found = compiled.validate(reportOf(template, answers as Report['answers'])).findings;
      expect(
        found.map(({ code, path }) => `${code.slice('report/'.length)} ${path.slice(1).join('.')}`),
      ).toEqual(findings);
    });
  }
}

describe('household survey: the rules of the original act', () => {
  rulesAct(socioEconomicSurvey, [
    ['the region is required, and a district needs it', put('region'), 'answer-required region'],
    ['a district belongs to its region', put('region', 'KP'), 'choice-outside-parent district'],
    ['a district is one of the list', put('district', 'Hanoi'), 'not-a-choice district'],
    ['the second telephone may be left out', put('SecondaryContactNo')],
    ['the class follows from the income', put('householdIncome', '4'), 'computed-differs SEClass'],
    ['a middle income', all(put('householdIncome', '4'), put('SEClass', 'Trung bình'))],
    ['a low income', all(put('householdIncome', '3'), put('SEClass', 'Thấp'))],
    ['no income, no class', all(put('householdIncome'), put('SEClass'))],
    ['the kind of access is required with internet', put('internetType'), 'answer-required internetType'],
    ['the kind of access is not asked without', put('internetHH', '2'), 'answer-not-asked internetType'],
    ['nor when it is not known', all(put('internetHH', '3'), put('internetType'))],
    [
      'a name is required in each row',
      put('familyMembers.0.firstNameFM'),
      'answer-required familyMembers.0.firstNameFM',
    ],
    [
      'the facility is required after a visit',
      put('familyMembers.0.healthFacility'),
      'answer-required familyMembers.0.healthFacility',
    ],
    [
      'the reason is not asked after a visit',
      put('familyMembers.0.reasonForNoHealthVisit', ['1']),
      'answer-not-asked familyMembers.0.reasonForNoHealthVisit',
    ],
    [
      'neither is asked when the visit was not answered',
      all(put('familyMembers.0.healthVisit'), put('familyMembers.0.healthFacility')),
    ],
    [
      'one entry is chosen once',
      put('familyMembers.1.diseases', ['1', '1']),
      'choice-repeated familyMembers.1.diseases',
    ],
    ['a household without members', put('familyMembers', [])],
  ]);
});

describe('campus emissions: the rules of the original act', () => {
  rulesAct(campusEmissions, [
    ['consent must be given', put('consent', false), 'rule-broken consent'],
    ['consent is required', put('consent'), 'answer-required consent'],
    ['the year lies in its range', put('ayfy', 2014), 'figure-too-small ayfy'],
    ['at most fifty buildings', put('BuildingNumber', 51), 'figure-too-large BuildingNumber'],
    [
      'the number of students is shown again, computed',
      put('studentnumber', 1),
      'computed-differs studentnumber',
    ],
    ['practices are asked with an office', put('campussus', false), 'answer-not-asked campussuspractices'],
    ['the rating year is required with a rating', put('ratingYear'), 'answer-required ratingYear'],
    ['the bill is asked once its period is chosen', put('billperiod'), 'answer-not-asked BillValue'],
    [
      'efforts are not asked without maintenance',
      put('maintenancelevel', 'none'),
      'answer-not-asked effort1',
      'answer-not-asked effort2',
      'answer-not-asked effort3',
    ],
    [
      'another effort is asked when it was chosen',
      put('energyefforts', ['green_roofs']),
      'answer-not-asked energyefforts_other',
    ],
    [
      'another use of water, row by row',
      put('watersources.treated.wateruse_other', 'x'),
      'answer-not-asked watersources.treated.wateruse_other',
    ],
    [
      'shares of the students are 100',
      put('percentagematrix.Bike.students', 10),
      'rule-broken percentagematrix',
    ],
    ['shares of the faculty are not checked', put('percentagematrix.Bike.faculty', 11)],
    ['shares of disposal are 100', put('wastestrategy.landfill.share', 61), 'rule-broken wastestrategy'],
    [
      'the shares are not asked when unknown',
      put('percentknown', false),
      'answer-not-asked percentagematrix',
    ],
    ['the fleet has a row', put('modeoftransport', []), 'too-few-rows modeoftransport'],
    [
      'another fertilizer is not asked',
      put('fertilizerrows.0.fertilizer_other', 'x'),
      'answer-not-asked fertilizerrows.0.fertilizer_other',
    ],
    ['a letter address needs its sign', put('Email', 'lan'), 'doubtful-email Email'],
  ]);
});

describe('district health statistics: the conditions of the original act', () => {
  rulesAct(healthStatistics, [
    [
      'C04 ≤ C03 in form 04',
      put('bieu04.r5.C04', 10),
      'computed-differs B04_C04',
      'part-exceeds-whole bieu04.r5.C04',
    ],
    ['the levels do not exceed the total', put('bieu04.r5.C05', 5), 'rule-broken bieu04.r5'],
    ['row 15 is part of row 14', put('bieu04.r15.C03', 10), 'rule-broken bieu04.r15.C03'],
    ['the total of staff is computed', put('B04_C03', 1), 'computed-differs B04_C03'],
    ['C04 ≤ C03 in form 05', put('bieu05.tu_nhan.C04', 31), 'part-exceeds-whole bieu05.tu_nhan.C04'],
    ['C09 + … + C14 ≤ C08', put('bieu05.tu_nhan.C09', 5), 'rule-broken bieu05.tu_nhan'],
    ['C16 ≤ C15', put('bieu05.tu_nhan.C16', 21), 'part-exceeds-whole bieu05.tu_nhan.C16'],
    ['deaths ≤ cases', put('bieu06.xa_cao_loc.C04', 3), 'part-exceeds-whole bieu06.xa_cao_loc.C04'],
    ['adolescents ≤ all abortions', put('bieu07.xa_cao_loc.C09', 7), 'rule-broken bieu07.xa_cao_loc'],
    ['the methods do not exceed the new users', put('bieu08.tu_nhan.C08', 27), 'rule-broken bieu08.tu_nhan'],
    ['C10 ≤ C09', put('bieu08.tu_nhan.C10', 5), 'part-exceeds-whole bieu08.tu_nhan.C10'],
    ['C12 ≤ C11', put('bieu08.tu_nhan.C12', 2), 'part-exceeds-whole bieu08.tu_nhan.C12'],
    ['C06 ≤ C05 in form 09', put('bieu09.tu_nhan.C06', 21), 'part-exceeds-whole bieu09.tu_nhan.C06'],
    ['the rate is at most 100 %', put('bieu09.tu_nhan.C10', 100.5), 'figure-too-large bieu09.tu_nhan.C10'],
    ['figures are whole', put('bieu09.tu_nhan.C03', 20.5), 'not-whole bieu09.tu_nhan.C03'],
    ['no figure is negative', put('bieu09.tu_nhan.C07', -1), 'figure-too-small bieu09.tu_nhan.C07'],
    ['a row may be missing', all(put('bieu09.tu_nhan'))],
    [
      'a facility of another district is not in the table',
      put('bieu09.xa_khac', { C03: 1 }),
      'unknown-field bieu09.xa_khac',
    ],
  ]);
});

function open(template: ReportTemplate, draft?: Draft) {
  const environment = {
    round,
    locale: 'vi' as const,
    clock: () => '2026-04-01T02:00:00Z' as const,
    draftStore: memoryDrafts(),
  };
  return createForm(formFromTemplate(template), {
    ...environment,
    ids: () => 'bao-cao-1',
    ...(draft && { draft }),
  });
}

describe('the form of a public template', () => {
  it.each(publicForms)('makes a submission of the sound report: $name', ({ template, answers }) => {
    const report = reportOf(template, answers);
    const empty = open(template).draft();
    const { organization, ...rest } = { organization: report.organization, round, answers };
    const form = open(template, { ...empty, answers: { organization, ...rest } } as Draft);
    const sent = form.submission();
    expect(sent.findings).toEqual([]);
    if (!sent.ok) throw new Error('not sent');
    expect(sent.value.report).toEqual(report);
    const body = JSON.parse(JSON.stringify(sent.value));
    // A server that has done nothing else with the template.
    const templates = [JSON.parse(JSON.stringify(template)) as ReportTemplate];
    expect(readSubmission(body, { templates })).toMatchObject({ ok: true, findings: [] });
    body.report.organization = 'ubnd-xa-dong-dang';
    expect(readSubmission(body, { templates }).findings).toMatchObject([
      { code: 'report/submission-altered' },
    ]);
  });

  it('shows and hides what the original does', () => {
    const household = open(socioEconomicSurvey);
    expect(household.isShown('internetType')).toBe(false);
    household.type('internetHH', 'Có');
    expect(household.isShown('internetType')).toBe(true);
    household.type('internetHH', 'Không biết');
    expect(household.isShown('internetType')).toBe(false);

    const campus = open(campusEmissions);
    expect(campus.isShown('percentagematrix')).toBe(false);
    expect(campus.isShown('carpool')).toBe(false);
    campus.set('percentknown', false);
    expect(campus.isShown('carpool')).toBe(true);
    campus.set('percentknown', true);
    expect(campus.isShown('percentagematrix')).toBe(true);
    expect(campus.isShown('carpool')).toBe(false);
    campus.type('Students', '1.200');
    expect(campus.get('studentnumber')).toBe(1200);
  });
});
