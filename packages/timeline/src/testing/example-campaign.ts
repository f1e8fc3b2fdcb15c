import type { CivilDate, Instant } from '@chiendich/core';
import type { Organization } from '@chiendich/organizations';
import type { Plan, PlanDeadline } from '@chiendich/plan';
import type { LedgerEntry } from '@chiendich/report';
import type { CampaignState } from '../campaign/campaign.ts';
import type { CampaignStart } from '../campaign/campaign-start.ts';
import { dispatch } from '../campaign/dispatch.ts';
import { startCampaign } from '../campaign/start-campaign.ts';
import type { CampaignCommand } from '../decide/command.ts';
import { replay } from '../evolve/evolve.ts';

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

/** How a campaign under test starts: `count` organizations owe the first report. */
export function exampleStart(count = 2, change: Partial<CampaignStart> = {}): CampaignStart {
  const ids = organizationIds(count);
  return {
    id: 'campaign-1',
    plan: examplePlan(),
    template: { id: 'environment-month', version: '2024' },
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
  steps: readonly (readonly [CivilDate, CampaignCommand])[],
): CampaignState {
  return steps.reduce((current, [date, command]) => {
    const { state: next, refused } = dispatch(current, command, noon(date));
    if (refused.length > 0) throw new Error(`${command.kind}: ${refused.map(({ code }) => code).join()}`);
    return next;
  }, state);
}

/** Noon of a day in Vietnam. */
export function noon(date: CivilDate): Instant {
  return `${date}T05:00:00Z`;
}

/** An entry of the report ledger under test; its report is of no interest here. */
export function entry(
  sequence: number,
  organizationId: string,
  kind: LedgerEntry['kind'],
  at: Instant,
  version = 1,
): LedgerEntry {
  const head = { sequence, organization: organizationId, at, by: 'cán bộ', key: `k${sequence}`, version };
  const chain = { previousHash: '', hash: sequence.toString(16).padStart(64, '0') };
  const report = { template: { id: 't', version: '1' }, organization: organizationId } as never;
  if (kind === 'submit') return { ...head, ...chain, kind, report };
  if (kind === 'correct') return { ...head, ...chain, kind, report, reason: 'sửa số liệu' };
  return kind === 'accept'
    ? { ...head, ...chain, kind }
    : { ...head, ...chain, kind, reason: 'thiếu phụ lục' };
}

/** The command that records an entry. */
export function record(
  sequence: number,
  organizationId: string,
  kind: LedgerEntry['kind'],
  at: Instant,
): CampaignCommand {
  return { kind: 'recordReport', entry: entry(sequence, organizationId, kind, at), by: 'cán bộ đầu mối' };
}
