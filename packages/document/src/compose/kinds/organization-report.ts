import type { Finding } from '@chiendich/core';
import type { AnsweredPage, Report, ReportTemplate } from '@chiendich/report';
import { answeredPages, itemsOf } from '@chiendich/report';
import * as z from 'zod';
import { finding } from '../../findings.ts';
import { organizationReportText } from '../../templates/generated/organization-report.ts';
import { answerPrinter } from '../answer-cells.ts';
import { campaignPaper } from '../campaign-paper.ts';
import { openText } from '../campaign-view.ts';
import { hostListsInput, reportInput, templateInput } from '../report-inputs.ts';
import { printedReport } from '../report-pages.ts';

const part = z
  .object({
    heading: z.string().nullable(),
    question: z.string().nullable(),
    under: z.boolean(),
    text: openText('Nội dung báo cáo'),
    table: z.boolean(),
  })
  .readonly();

/** Báo cáo kết quả of one organization. The frame names it: its issuer is the organization, not the plan's. */
export const organizationReport = campaignPaper({
  name: 'Báo cáo kết quả của đơn vị',
  heading: 'BÁO CÁO',
  type: 'BC',
  ofAnother: true,
  text: organizationReportText,
  tables: ['answers'],
  facts: {
    template: templateInput,
    report: reportInput,
    lists: hostListsInput.optional(),
  },
  extra: {
    round: z.object({ from: z.string(), to: z.string() }).readonly(),
    pages: z.array(z.object({ label: z.string(), parts: z.array(part).readonly() }).readonly()).readonly(),
    proposal: z.boolean(),
  },
  addressees: ({ plan }) => plan.reportingDuties.filter(({ stage }) => stage === 1).flatMap(({ to }) => to),
  prepare: ({ template, report, lists = {} }) => {
    const answered = answeredPages(template, report, lists);
    const { pages, tables, findings, places } = printedReport(answered, {
      template,
      print: answerPrinter(template, lists),
    });
    return {
      view: { round: report.round, pages, proposal: template.status === 'proposal' },
      tables,
      findings: [...findings, ...notPrinted(template, report, answered)],
      places,
    };
  },
});

/** One finding for each answer of a report that its template does not ask of it. */
function notPrinted(
  template: ReportTemplate,
  report: Report,
  pages: readonly AnsweredPage[],
): readonly Finding[] {
  const asked = new Set(
    pages.flatMap(({ sections }) =>
      sections.flatMap(({ items }) =>
        items.map((item) => {
          if (item.kind === 'note') return item.note.code;
          return item.kind === 'table' ? item.table.code : item.question.code;
        }),
      ),
    ),
  );
  const known = new Map(
    itemsOf(template).flatMap((item) => (item.kind === 'note' ? [] : [[item.code, item.label] as const])),
  );
  return Object.keys(report.answers)
    .filter((code) => !asked.has(code))
    .map((code) => {
      const label = known.get(code) ?? { vi: code, en: code };
      const path = ['report', 'answers', code];
      return finding('document/answer-not-printed', { label, template: template.title }, { path });
    });
}
