// Over 250 lines: the plan of a campaign under test, whole, and what starts from it.
import type { CivilDate, Instant } from '@chiendich/core';
import { hashChain } from '@chiendich/core';
import type { Organization } from '@chiendich/organizations';
import type { Plan, PlanDeadline } from '@chiendich/plan';
import type { LedgerEntry } from '@chiendich/report';
import type { CampaignState } from '../campaign/campaign.ts';
import type { CampaignStart } from '../campaign/campaign-start.ts';
import { dispatch } from '../campaign/dispatch.ts';
import { startCampaign } from '../campaign/start-campaign.ts';
import type { CampaignCommand } from '../decide/command.ts';
import { nothingIn } from '../evolve/duties.ts';
import { replay } from '../evolve/evolve.ts';
import { dutyOf } from '../rounds/duties.ts';
import type { RoundName } from '../rounds/reporting-duty.ts';

/** A deadline of a plan under test. */
export function deadline(
  id: string,
  date: string,
  boundary: PlanDeadline['boundary'] = 'before',
): PlanDeadline {
  return { id, date, boundary, responsible: null, quote: `${boundary} ${date}`, span: null };
}

/** An organization under test. */
export function organization(id: string, more: Partial<Organization> = {}): Organization {
  return {
    id,
    name: `UBND huyện ${id}`,
    kind: 'districtCommittee',
    territory: null,
    superior: 'province',
    validFrom: null,
    validTo: null,
    successors: [],
    ...more,
  };
}

/** A small plan: two stages of reports, a launch on 5 June, a peak in June, an ordered and a requested task. */
export function examplePlan(change: Partial<Plan> = {}): Plan {
  const unitReports = deadline('deadline-1', '2024-07-10');
  const finalReport = deadline('deadline-2', '2024-07-31');
  return {
    schemaVersion: 1,
    document: {
      type: 'KH',
      number: null,
      symbol: 'KH-STNMT',
      place: 'Lạng Sơn',
      date: '2024-05',
      issuer: 'Sở Tài nguyên và Môi trường',
      superior: 'UBND tỉnh Lạng Sơn',
    },
    subject: 'Về việc tổ chức các hoạt động hưởng ứng',
    preamble: null,
    closing: null,
    campaign: {
      name: 'Ngày Môi trường thế giới',
      observances: [],
      theme: null,
      period: null,
      peak: {
        start: '2024-05-31',
        end: '2024-06-30',
        fuzzyStart: true,
        fuzzyEnd: false,
        quote: 'cao điểm từ cuối tháng 5 đến hết tháng 6',
        span: null,
      },
      locality: null,
    },
    bases: [],
    purpose: null,
    requirements: null,
    contents: [],
    sections: [],
    citations: [],
    deadlines: [unitReports, finalReport],
    assignments: [
      {
        id: 'assignment-1',
        organization: 'phòng Quản lý Môi trường',
        mode: 'giao',
        role: 'lead',
        tasks: [
          {
            text: 'Tham mưu tổng hợp báo cáo',
            with: [],
            result: null,
            deadline: finalReport,
            duty: null,
            span: null,
          },
        ],
        deadline: null,
        span: null,
      },
      {
        id: 'assignment-2',
        organization: 'Báo Lạng Sơn',
        mode: 'đề nghị',
        role: 'coordinate',
        tasks: [
          {
            text: 'Phối hợp đưa tin',
            with: [],
            result: null,
            deadline: unitReports,
            duty: null,
            span: null,
          },
        ],
        deadline: null,
        span: null,
      },
    ],
    ceremony: {
      name: 'Lễ phát động',
      start: '2024-06-05T07:30',
      place: null,
      hosts: [],
      programme: [],
      guests: [],
      forces: [],
      transport: null,
    },
    procurement: [],
    funding: [],
    reportingDuties: [
      {
        id: 'duty-1',
        from: ['UBND các huyện'],
        to: ['Sở Tài nguyên và Môi trường'],
        due: unitReports,
        template: 'Phụ lục III',
        stage: 1,
        span: null,
      },
      {
        id: 'duty-2',
        from: ['Sở Tài nguyên và Môi trường'],
        to: ['UBND tỉnh', 'Bộ Tài nguyên và Môi trường'],
        due: finalReport,
        template: null,
        stage: 2,
        span: null,
      },
    ],
    slogans: [],
    annexes: [],
    recipients: [],
    signature: null,
    unplaced: [],
    ...change,
  };
}

/** Ids of organizations under test: `org-1` … */
function organizationIds(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `org-${index + 1}`);
}

function templatesFor({ reportingDuties }: Plan): CampaignStart['templates'] {
  const asked = reportingDuties.filter(({ stage }) => stage === 1);
  return Object.fromEntries(asked.map(({ id }) => [id, { id: 'environment-month', version: '2024' }]));
}

/** How a campaign under test starts: `count` organizations owe the first report. */
export function exampleStart(count = 2, change: Partial<CampaignStart> = {}): CampaignStart {
  const ids = organizationIds(count);
  return {
    id: 'campaign-1',
    plan: examplePlan(),
    templates: templatesFor(change.plan ?? examplePlan()),
    register: ids.map((id) => organization(id)),
    calendar: [],
    at: '2024-05-20T01:00:00Z',
    by: 'chuyên viên A',
    reporting: { 'duty-1': ids, 'duty-2': [] },
    ...change,
  };
}

/** A draft campaign. */
export function draft(count = 2, change: Partial<CampaignStart> = {}): CampaignState {
  return replay([startCampaign(exampleStart(count, change))]);
}

/** A campaign whose plan was issued on 22 May 2024. */
export function issued(count = 2, change: Partial<CampaignStart> = {}): CampaignState {
  const command = {
    kind: 'issue',
    number: '15',
    date: '2024-05-22',
    signer: 'Nguyễn Văn A',
    by: 'văn thư',
  } as const;
  return dispatch(draft(count, change), command, '2024-05-22T02:00:00Z').state;
}

/** The state after commands, each at the noon of its day in Vietnam; a refusal throws with its codes. */
export function after(
  state: CampaignState,
  steps: readonly (readonly [CivilDate, CampaignCommand | CommandIn])[],
): CampaignState {
  return steps.reduce((current, [date, given]) => {
    const command = typeof given === 'function' ? given(current) : given;
    const { state: next, refused } = dispatch(current, command, noon(date));
    if (refused.length > 0) throw new Error(`${command.kind}: ${refused.map(({ code }) => code).join()}`);
    return next;
  }, state);
}

/** Noon of a day in Vietnam. */
export function noon(date: CivilDate): Instant {
  return `${date}T05:00:00Z`;
}

/** The round of the first duty of the example. */
export const firstRound = { duty: 'duty-1', occurrence: 'once' } as const;

/** The round of the example's report to superiors. */
export const secondRound = { duty: 'duty-2', occurrence: 'once' } as const;

/** A command that depends on where the campaign stands. */
export type CommandIn = (state: CampaignState) => CampaignCommand;

/** An entry of a ledger behind those that a campaign has recorded, possible or not. */
export function entryIn(
  state: CampaignState,
  [kind, organizationId, at, more = {}]: readonly [LedgerEntry['kind'], string, Instant, object?],
  round: RoundName = firstRound,
) {
  const { report = null } = dutyOf(state, { round, organization: organizationId }) ?? {};
  const { sequence, hash, version, versions } = report ?? nothingIn;
  const brings = kind === 'submit' || kind === 'correct';
  const content = { kind, sequence: sequence + 1, at, version: brings ? versions + 1 : version };
  const corrects = kind === 'correct' ? { corrects: version } : {};
  return hashChain.link(hash, { ...content, ...corrects, round, organization: organizationId, ...more });
}

/** The command that records one more act of an organization. */
export function record(
  organizationId: string,
  kind: LedgerEntry['kind'],
  at: Instant,
  round: RoundName = firstRound,
): CommandIn {
  return (state) => {
    const entry = entryIn(state, [kind, organizationId, at], round);
    return { kind: 'recordReport', entry, by: 'cán bộ đầu mối' };
  };
}
