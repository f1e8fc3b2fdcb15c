import type { Finding } from '@chiendich/core';
import { formatNumber, romanNumeral } from '@chiendich/core';
import type { TableCell, TableNode } from '@chiendich/official-text';
import type { ConsolidatedFigure, Consolidation, Indicator, ReportTemplate } from '@chiendich/report';
import { figuresOf, measureUnitOf } from '@chiendich/report';
import { finding } from '../findings.ts';
import type { TableHead } from './table-parts.ts';
import { cell, centred, right, tableOf } from './table-parts.ts';

function topFigures(consolidation: Consolidation): readonly ConsolidatedFigure[] {
  const top = consolidation.nodes.find(({ superior }) => superior === null);
  return top === undefined ? [] : figuresOf(consolidation, top.id);
}

/** The figures of the top organization, group by group, in words and printed numbers. */
export function groupsOf(template: ReportTemplate, consolidation: Consolidation) {
  const someAbsent = consolidation.reporting.some(({ counted }) => !counted);
  const figures = new Map(topFigures(consolidation).map((figure) => [figure.indicator, figure]));
  const line = (indicator: Indicator) => {
    const figure = figures.get(indicator.code);
    return {
      label: indicator.label.vi,
      phrase: indicator.label.vi.replace(/^Trong đó:\s+/u, 'Trong đó, '),
      value: figure === undefined || figure.value === null ? null : formatNumber(figure.value),
      unit: unitLabel(indicator.unit, template),
      note: noteOf(figure, someAbsent),
    };
  };
  return template.groups
    .map((group) => ({
      label: group.label.vi,
      figures: template.indicators.filter((indicator) => indicator.group === group.code).map(line),
    }))
    .filter((group) => group.figures.length > 0);
}

/** What a total lacks beyond the reports that are absent: those are named once, over all the figures. */
function noteOf(figure: ConsolidatedFigure | undefined, someAbsent: boolean): string | null {
  if (figure === undefined || figure.value === null || figure.complete) return null;
  if (figure.missing > 0) return `Chưa gồm số liệu của ${figure.missing} đơn vị`;
  return someAbsent ? null : 'Chưa đủ số liệu của các đơn vị';
}

/** A group of indicators with one row each: what stands behind the running number. */
interface RowGroup {
  readonly label: string;
  readonly rows: readonly (readonly TableCell[])[];
}

/** A table of figures: the groups numbered in Roman, the indicators through all of them. */
function groupedTable(head: TableHead, groups: readonly RowGroup[]): TableNode {
  let number = 0;
  const rows = groups.flatMap(({ label, rows: inner }, index) => [
    [
      cell(romanNumeral(index + 1), { align: 'center', bold: true }),
      cell(label, { bold: true, columns: head.headings.length - 1 }),
    ],
    ...inner.map((row) => {
      number += 1;
      return [cell(String(number), centred), ...row];
    }),
  ]);
  return tableOf(head, rows);
}

/** The indicators of a template in their groups; a group without any is left out. */
function indicatorGroups(
  template: ReportTemplate,
  rowOf: (indicator: Indicator) => readonly TableCell[],
): readonly RowGroup[] {
  return template.groups
    .map(({ code, label }) => ({
      label: label.vi,
      rows: template.indicators.filter(({ group }) => group === code).map(rowOf),
    }))
    .filter(({ rows }) => rows.length > 0);
}

const figureHead: TableHead = {
  headings: ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Kết quả', 'Ghi chú'],
  widths: [6, 38, 13, 20, 23],
};

/** TT | Chỉ tiêu | Đơn vị tính | Kết quả | Ghi chú. */
export function indicatorTable(groups: ReturnType<typeof groupsOf>): TableNode {
  const rowGroups = groups.map(({ label, figures }) => ({
    label,
    rows: figures.map((figure) => [
      cell(figure.label),
      cell(figure.unit, centred),
      cell(figure.value ?? 'Chưa có số liệu', figure.value === null ? centred : right),
      cell(figure.note ?? ''),
    ]),
  }));
  return groupedTable(figureHead, rowGroups);
}

/** The same of one organization's answers; `answerOf` gives what stands under "Kết quả" and "Ghi chú". */
export function answersTable(
  template: ReportTemplate,
  answerOf: (indicator: Indicator) => readonly [TableCell, TableCell],
): TableNode {
  const groups = indicatorGroups(template, (indicator) => [
    cell(indicator.label.vi),
    cell(unitLabel(indicator.unit, template), centred),
    ...answerOf(indicator),
  ]);
  return groupedTable(figureHead, groups);
}

/** A measure unit as it is printed. */
export function unitLabel(unit: Indicator['unit'], template: ReportTemplate): string {
  return measureUnitOf(unit, template)?.label.vi ?? unit;
}

/** Figures whose indicator the template does not have. */
export function unknownIndicators(
  template: ReportTemplate,
  consolidation: Consolidation,
): readonly Finding[] {
  const known = new Set(template.indicators.map(({ code }) => code));
  return topFigures(consolidation)
    .filter(({ indicator }) => !known.has(indicator))
    .map(({ indicator }) => finding('document/unknown-indicator', { indicator, template: template.title }));
}

/** What stands where an organization has no figure. */
const noFigure = '–';

/** Whether such tables leave figures open. */
export function hasNoFigure(tables: readonly TableNode[]): boolean {
  return tables.some(({ rows }) =>
    rows.some((row) => row.some(({ leaves }) => leaves[0]?.text === noFigure)),
  );
}

/** More columns of figures do not fit the long side of the page. */
const mostOrganizations = 7;

/** The figures of every organization under the top one (biểu tổng hợp theo đơn vị), on wide pages. */
export function organizationFigures(
  template: ReportTemplate,
  consolidation: Consolidation,
): readonly TableNode[] {
  const top = consolidation.nodes.find(({ superior }) => superior === null)?.id ?? null;
  const below = consolidation.nodes.filter(({ superior }) => superior !== null && superior === top);
  const perTable = Math.ceil(below.length / Math.max(1, Math.ceil(below.length / mostOrganizations)));
  const tables: TableNode[] = [];
  for (let at = 0; at < below.length; at += perTable) {
    tables.push(organizationColumns(template, consolidation, below.slice(at, at + perTable)));
  }
  return tables;
}

function organizationColumns(
  template: ReportTemplate,
  { indicators }: Consolidation,
  nodes: Consolidation['nodes'],
): TableNode {
  const columns = new Map(indicators.map(({ code }, index) => [code, index]));
  const groups = indicatorGroups(template, (indicator) => [
    cell(indicator.label.vi),
    cell(unitLabel(indicator.unit, template), centred),
    ...nodes.map(({ values }) => {
      const value = values[columns.get(indicator.code) ?? -1] ?? null;
      return value === null ? cell(noFigure, centred) : cell(formatNumber(value), right);
    }),
  ]);
  const headings = ['TT', 'Chỉ tiêu', 'Đơn vị tính', ...nodes.map(({ name }) => name)];
  const widths = [4, 24, 8, ...nodes.map(() => 64 / nodes.length)];
  return groupedTable({ headings, widths, landscape: true }, groups);
}
