import type { Finding } from '@chiendich/core';
import { civilDateAt, formatDate, formatNumber } from '@chiendich/core';
import { Plan } from '@chiendich/plan';
import type { ConsolidatedFigure, Consolidation, Indicator, ReportTemplate } from '@chiendich/report';
import { measureUnitOf } from '@chiendich/report';
import * as z from 'zod';
import { finding } from '../../findings.ts';
import { consolidatedReportText } from '../../templates/generated/consolidated-report.ts';
import { decideFrame, PaperFrame } from '../paper-frame.ts';
import { paperKind } from '../paper-kind.ts';
import { basisLines, campaignName, planView } from '../plan-phrases.ts';
import { cell, centred, right, tableOf } from '../table-parts.ts';

const openText = (label: string) => z.string().nullable().describe(label);
const isObject = (value: unknown) => typeof value === 'object' && value !== null;

/** What the report on the whole campaign is composed from. The consolidation's top organization issues it. */
export const ConsolidatedReportInput = z
  .object({
    plan: Plan.describe('Kế hoạch'),
    template: z.custom<ReportTemplate>(isObject, 'a report template').describe('Mẫu báo cáo'),
    consolidation: z.custom<Consolidation>(isObject, 'a consolidation').describe('Số liệu tổng hợp'),
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
  period: z.object({ from: z.string(), to: z.string() }),
  asOf: z.string(),
  counts: z.object({
    expected: z.number(),
    received: z.number(),
    onTime: z.number(),
    late: z.number(),
    missing: z.number(),
  }),
  missing: z.array(z.string()),
  groups: z.array(
    z.object({
      label: z.string(),
      figures: z.array(
        z.object({
          label: z.string(),
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
  proposals: z.array(z.string()),
});

/** Báo cáo tổng hợp kết quả: every figure computed from the consolidation, nothing typed again. */
export const consolidatedReport = paperKind<ConsolidatedReportInput>({
  name: 'Báo cáo tổng hợp kết quả',
  heading: 'BÁO CÁO',
  input: ConsolidatedReportInput,
  view: View,
  tables: ['indicators', 'organizations'],
  text: consolidatedReportText,
  prepare: (input) => {
    const { plan, template, consolidation } = input;
    const frame = decideFrame(input.frame, { type: 'BC', plan, addressees: addresseesOf(plan) });
    const groups = groupsOf(template, consolidation);
    const missing = consolidation.reporting.filter(({ status }) => status === 'notReceived');
    const view: z.infer<typeof View> = {
      campaign: campaignName(plan),
      issuer: frame.identity.issuer,
      bases: [...basisLines(plan.bases)],
      plan: planView(plan),
      period: template.period,
      asOf: civilDateAt(consolidation.asOf),
      counts: { ...consolidation.completeness, missing: missing.length },
      missing: missing.map(({ name }) => name),
      groups,
      proposal: template.status === 'proposal',
      assessment: {
        strengths: input.assessment?.strengths ?? null,
        weaknesses: input.assessment?.weaknesses ?? null,
        causes: input.assessment?.causes ?? null,
      },
      proposals: [...(input.proposals ?? [])],
    };
    return {
      view,
      frame,
      tables: {
        indicators: indicatorTable(groups),
        organizations: organizationTable(consolidation),
      },
      findings: [...missingFinding(missing), ...unknownIndicators(template, consolidation)],
    };
  },
});

/** Whom the last duty to report of the plan names. */
function addresseesOf(plan: Plan): readonly string[] {
  const last = plan.reportingDuties.reduce((stage, duty) => Math.max(stage, duty.stage), 0);
  return plan.reportingDuties.filter(({ stage }) => stage === last).flatMap(({ to }) => to);
}

function topFigures({ nodes }: Consolidation): readonly ConsolidatedFigure[] {
  return nodes.find(({ superior }) => superior === null)?.figures ?? [];
}

function groupsOf(template: ReportTemplate, consolidation: Consolidation) {
  const figures = new Map(topFigures(consolidation).map((figure) => [figure.indicator, figure]));
  const line = (indicator: Indicator) => {
    const figure = figures.get(indicator.code);
    return {
      label: indicator.label.vi,
      value: figure === undefined || figure.value === null ? null : formatNumber(figure.value),
      unit: measureUnitOf(indicator.unit, template)?.label.vi ?? indicator.unit,
      note: noteOf(figure),
    };
  };
  return template.groups
    .map((group) => ({
      label: group.label.vi,
      figures: template.indicators.filter((indicator) => indicator.group === group.code).map(line),
    }))
    .filter((group) => group.figures.length > 0);
}

/** What a reader must know of a total: which reports are not in it. */
function noteOf(figure: ConsolidatedFigure | undefined): string | null {
  if (figure === undefined || figure.value === null || figure.complete) return null;
  return figure.missing > 0
    ? `Chưa gồm ${figure.missing} đơn vị chưa có số liệu`
    : 'Chưa đủ số liệu của các đơn vị';
}

function indicatorTable(groups: ReturnType<typeof groupsOf>) {
  let number = 0;
  const rows = groups.flatMap((group) => [
    [cell(''), cell(group.label, { bold: true, columns: 4 })],
    ...group.figures.map((figure) => {
      number += 1;
      return [
        cell(String(number), centred),
        cell(figure.label),
        cell(figure.unit, centred),
        cell(figure.value ?? 'Chưa có số liệu', figure.value === null ? centred : right),
        cell(figure.note ?? ''),
      ];
    }),
  ]);
  return tableOf(['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Kết quả', 'Ghi chú'], [6, 44, 13, 15, 22], rows);
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
  return tableOf(['TT', 'Cơ quan, đơn vị', 'Tình trạng', 'Ngày nhận', 'Ghi chú'], [6, 44, 18, 15, 17], rows);
}

function missingFinding(missing: Consolidation['reporting']): readonly Finding[] {
  if (missing.length === 0) return [];
  const organizations = missing.map(({ name }) => name);
  return [finding('document/organizations-missing', { count: missing.length, organizations })];
}

function unknownIndicators(template: ReportTemplate, consolidation: Consolidation): readonly Finding[] {
  const known = new Set(template.indicators.map(({ code }) => code));
  return topFigures(consolidation)
    .filter(({ indicator }) => !known.has(indicator))
    .map(({ indicator }) => finding('document/unknown-indicator', { indicator, template: template.id }));
}
