import type { Finding } from '@chiendich/core';
import { formatDate, formatNumber, isCivilDate, sameText } from '@chiendich/core';
import type { TableCell } from '@chiendich/official-text';
import type {
  NumericAnswer,
  Report,
  ReportTable,
  ReportTemplate,
  TableAnswer,
  TableColumn,
} from '@chiendich/report';
import * as z from 'zod';
import { finding } from '../../findings.ts';
import { organizationReportText } from '../../templates/generated/organization-report.ts';
import { campaignPaper } from '../campaign-paper.ts';
import { openText } from '../campaign-view.ts';
import { answersTable, unitLabel } from '../figure-tables.ts';
import { reportInput, templateInput } from '../report-inputs.ts';
import { cell, centred, right, sharesByContent, tableOf } from '../table-parts.ts';

/** Báo cáo kết quả of one organization. The frame names it: its issuer is the organization, not the plan's. */
export const organizationReport = campaignPaper({
  name: 'Báo cáo kết quả của đơn vị',
  heading: 'BÁO CÁO',
  type: 'BC',
  ofAnother: true,
  text: organizationReportText,
  tables: ['indicators', 'activities'],
  facts: {
    template: templateInput,
    report: reportInput,
  },
  extra: {
    period: z.object({ from: z.string(), to: z.string() }).readonly(),
    activities: z.boolean(),
    narratives: z
      .array(z.object({ label: z.string(), text: openText('Nội dung báo cáo') }).readonly())
      .readonly(),
  },
  addressees: ({ plan }) => plan.reportingDuties.filter(({ stage }) => stage === 1).flatMap(({ to }) => to),
  prepare: ({ template, report }) => {
    const filled = template.tables.filter(({ code }) => (report.tables[code]?.length ?? 0) > 0);
    return {
      view: {
        period: report.period,
        activities: filled.length > 0,
        narratives: template.narratives.map(({ code, label }) => ({
          label: label.vi,
          text: report.narratives[code] ?? null,
        })),
      },
      tables: {
        indicators: answersTable(template, ({ code }) => [
          answerCell(report.indicators[code]),
          cell(reasonOf(report.indicators[code])),
        ]),
        activities: filled.map((table) => rowsTable(table, template, report)),
      },
      findings: unanswered(template, report),
      places: new Map(
        template.narratives.map(({ code, label }, index) => [
          `narratives.${index}.text`,
          { path: ['report', 'narratives', code], field: label.vi },
        ]),
      ),
    };
  },
});

/** One finding for every indicator that the table leaves blank. */
function unanswered(template: ReportTemplate, report: Report): readonly Finding[] {
  return template.indicators
    .filter(({ code }) => report.indicators[code] === undefined)
    .map(({ code, label }) =>
      finding('document/fact-missing', { field: label }, { path: ['report', 'indicators', code] }),
    );
}

/** Zero, missing and not applicable are three answers; an indicator that was not answered is a blank. */
function answerCell(answer: NumericAnswer | undefined): TableCell {
  if (answer === undefined) return cell('……', centred);
  return typeof answer === 'number'
    ? cell(formatNumber(answer), right)
    : cell(stateWords[answer.state], centred);
}

const stateWords = { missing: 'Chưa có số liệu', notApplicable: 'Không phát sinh' } as const;

/** Why there is no number, unless it only repeats that the number is missing. */
function reasonOf(answer: NumericAnswer | undefined): string {
  if (typeof answer !== 'object') return '';
  const { reason = '' } = answer;
  return sameText(reason, stateWords[answer.state]) ? '' : reason;
}

function rowsTable(table: ReportTable, template: ReportTemplate, report: Report) {
  const rows = (report.tables[table.code] ?? []).map((row, index) => [
    cell(String(index + 1), centred),
    ...table.columns.map((column) => tableCell(row[column.code] ?? null, column)),
  ]);
  const headings = ['TT', ...table.columns.map((column) => headingOf(column, template))];
  const widths = sharesByContent(headings, rows);
  return tableOf({ headings, widths, caption: table.label.vi, landscape: table.columns.length > 7 }, rows);
}

/** How a column stands in the paper: what is written behind its label, and a cell of it. */
type ColumnFace = {
  readonly [Kind in TableColumn['kind']]: {
    readonly unit: (column: TableColumn & { readonly kind: Kind }, template: ReportTemplate) => string | null;
    readonly cell: (answer: string, column: TableColumn & { readonly kind: Kind }) => TableCell;
  };
};

const columnFaces: ColumnFace = {
  number: { unit: ({ unit }, template) => unitLabel(unit, template), cell: (answer) => cell(answer) },
  text: { unit: () => null, cell: (answer) => cell(answer) },
  date: {
    unit: () => null,
    cell: (answer) => (isCivilDate(answer) ? cell(formatDate(answer, 'short'), centred) : cell(answer)),
  },
  choice: {
    unit: () => null,
    cell: (answer, { choices }) => cell(choices.find(({ code }) => code === answer)?.label.vi ?? answer),
  },
};

/** What a column holds, a number with its measure unit. */
function headingOf(column: TableColumn, template: ReportTemplate): string {
  const unit = columnFaces[column.kind].unit(column as never, template);
  return unit === null ? column.label.vi : `${column.label.vi} (${unit})`;
}

function tableCell(answer: TableAnswer, column: TableColumn): TableCell {
  if (answer === null) return cell('');
  if (typeof answer !== 'string') return answerCell(answer);
  return columnFaces[column.kind].cell(answer, column as never);
}
