import type { Finding } from '@chiendich/core';
import { civilDateAt, formatDate } from '@chiendich/core';
import { Plan } from '@chiendich/plan';
import type { Consolidation } from '@chiendich/report';
import * as z from 'zod';
import { finding } from '../../findings.ts';
import { consolidatedReportText } from '../../templates/generated/consolidated-report.ts';
import { superiorReportText } from '../../templates/generated/superior-report.ts';
import { campaignOrigins, openText } from '../campaign-view.ts';
import { groupsOf, hasNoFigure, organizationFigures, totalsTable, unknownFigures } from '../figure-tables.ts';
import { decideFrame, PaperFrame } from '../paper-frame.ts';
import type { PreparedPaper } from '../paper-kind.ts';
import { paperKind } from '../paper-kind.ts';
import { basisLines, campaignName, planView } from '../plan-phrases.ts';
import { consolidationInput, roundInput, templateInput } from '../report-inputs.ts';
import { cell, centred, tableOf } from '../table-parts.ts';

/** What the report on the whole campaign is composed from. The consolidation's top organization issues it. */
export const ConsolidatedReportInput = z
  .object({
    plan: Plan.describe('Kế hoạch'),
    template: templateInput,
    consolidation: consolidationInput,
    round: roundInput,
    frame: PaperFrame.optional(),
    assessment: z
      .object({
        strengths: openText('Ưu điểm'),
        weaknesses: openText('Tồn tại, hạn chế'),
        causes: openText('Nguyên nhân'),
      })
      .partial()
      .readonly()
      .optional(),
    proposals: z.array(z.string()).readonly().optional(),
  })
  .readonly();
export interface ConsolidatedReportInput extends z.infer<typeof ConsolidatedReportInput> {}

const View = z.object({
  campaign: openText('Tên chiến dịch'),
  issuer: openText('Cơ quan báo cáo'),
  bases: z.array(z.string()),
  plan: z.object({
    number: openText('Số của kế hoạch'),
    symbol: openText('Ký hiệu của kế hoạch'),
    date: openText('Ngày ban hành kế hoạch'),
    issuer: openText('Cơ quan ban hành kế hoạch'),
    subject: openText('Trích yếu của kế hoạch'),
  }),
  round: z.object({ from: z.string(), to: z.string() }),
  asOf: z.string(),
  counts: z.object({
    expected: z.number(),
    counted: z.number(),
    received: z.number(),
    onTime: z.number(),
    late: z.number(),
    missing: z.number(),
  }),
  /** Whether a report of everybody is there: not when one was withdrawn. */
  allReceived: z.boolean(),
  missing: z.array(z.string()),
  /** Whose figures are in no total. */
  absent: z.array(z.string()),
  groups: z.array(
    z.object({
      label: z.string(),
      figures: z.array(
        z.object({
          label: z.string(),
          /** The label as it stands before a colon. */
          phrase: z.string(),
          value: z.string().nullable(),
          unit: z.string(),
          note: z.string().nullable(),
        }),
      ),
    }),
  ),
  proposal: z.boolean(),
  assessment: z.object({
    strengths: openText('Ưu điểm'),
    weaknesses: openText('Tồn tại, hạn chế'),
    causes: openText('Nguyên nhân'),
  }),
  proposals: z.array(z.string()).describe('Kiến nghị, đề xuất'),
  /** Whether somebody said that there is nothing to report. */
  noProposals: z.boolean(),
  /** Whether there are figures of organizations below, and whether some of them are open. */
  hasFigures: z.boolean(),
  hasOpenFigures: z.boolean(),
});

const kind = {
  heading: 'BÁO CÁO',
  input: ConsolidatedReportInput,
  view: View,
  tables: ['totals', 'organizations', 'figures'],
  origins: campaignOrigins,
} as const;

/** Báo cáo tổng hợp kết quả: every figure computed from the consolidation, nothing typed again. */
export const consolidatedReport = paperKind<ConsolidatedReportInput>({
  ...kind,
  name: 'Báo cáo tổng hợp kết quả',
  text: consolidatedReportText,
  prepare,
});

/** Báo cáo gửi cấp trên: in short, the figures of every organization as an annex. */
export const superiorReport = paperKind<ConsolidatedReportInput>({
  ...kind,
  name: 'Báo cáo kết quả gửi cấp trên',
  text: superiorReportText,
  prepare,
});

function prepare(input: ConsolidatedReportInput): PreparedPaper {
  const { plan, template, consolidation } = input;
  const frame = decideFrame(input.frame, { type: 'BC', plan, addressees: addresseesOf(plan) });
  const figures = organizationFigures(template, consolidation);
  const groups = groupsOf(template, consolidation);
  const missing = consolidation.reporting.filter(({ status }) => status === 'notReceived');
  const view: z.infer<typeof View> = {
    campaign: campaignName(plan),
    issuer: frame.identity.issuer,
    bases: [...basisLines(plan.bases)],
    plan: planView(plan),
    round: input.round,
    asOf: civilDateAt(consolidation.asOf),
    counts: { ...consolidation.completeness, missing: missing.length },
    allReceived: consolidation.completeness.received >= consolidation.completeness.expected,
    missing: missing.map(({ name }) => name),
    absent: consolidation.reporting.filter(({ counted }) => !counted).map(({ name }) => name),
    groups,
    proposal: template.status === 'proposal',
    assessment: {
      strengths: input.assessment?.strengths ?? null,
      weaknesses: input.assessment?.weaknesses ?? null,
      causes: input.assessment?.causes ?? null,
    },
    proposals: [...(input.proposals ?? [])],
    noProposals: input.proposals?.length === 0,
    hasFigures: figures.length > 0,
    hasOpenFigures: hasNoFigure(figures),
  };
  return {
    view,
    frame,
    tables: {
      totals: totalsTable(groups),
      organizations: organizationTable(consolidation),
      figures,
    },
    findings: [...missingFinding(missing), ...unknownFigures(template, consolidation)],
  };
}

/** Whom the last duty to report of the plan names. */
function addresseesOf(plan: Plan): readonly string[] {
  const last = plan.reportingDuties.reduce((stage, duty) => Math.max(stage, duty.stage), 0);
  return plan.reportingDuties.filter(({ stage }) => stage === last).flatMap(({ to }) => to);
}

const statusWords = {
  notReceived: 'Chưa báo cáo',
  submitted: 'Đã báo cáo',
  accepted: 'Đã báo cáo',
  returned: 'Đã trả lại để bổ sung',
  withdrawn: 'Đã rút báo cáo',
} as const;

function organizationTable({ reporting }: Consolidation) {
  const rows = reporting.map((state, index) => {
    const arrived = state.status === 'submitted' || state.status === 'accepted';
    return [
      cell(String(index + 1), centred),
      cell(state.name),
      cell(arrived && state.late ? 'Trễ hạn' : statusWords[state.status], centred),
      cell(state.receivedAt === null ? '' : formatDate(civilDateAt(state.receivedAt), 'short'), centred),
      cell(state.versions > 1 ? `Đã nộp ${state.versions} lần` : ''),
    ];
  });
  const headings = ['TT', 'Cơ quan, đơn vị', 'Tình trạng', 'Ngày nhận', 'Ghi chú'];
  return tableOf({ headings, widths: [6, 44, 18, 15, 17] }, rows);
}

function missingFinding(missing: Consolidation['reporting']): readonly Finding[] {
  if (missing.length === 0) return [];
  const organizations = missing.map(({ name }) => name);
  return [finding('document/organizations-missing', { count: missing.length, organizations })];
}
