import type { Finding } from '@chiendich/core';
import { formatNumber } from '@chiendich/core';
import type { TableCell, TableNode } from '@chiendich/official-text';
import type { ConsolidatedFigure, Consolidation, ReportTemplate } from '@chiendich/report';
import { figuresOf, itemsOf } from '@chiendich/report';
import { finding } from '../findings.ts';
import type { RowGroup } from './grouped-table.ts';
import { groupedTable, unitLabel } from './grouped-table.ts';
import { cell, centred, right } from './table-parts.ts';

/** What a consolidation says of a figure: its words, its measure unit, how it adds up. */
type FigureWords = Consolidation['figures'][number];

function topFigures(consolidation: Consolidation): readonly ConsolidatedFigure[] {
  const top = consolidation.nodes.find(({ superior }) => superior === null);
  return top === undefined ? [] : figuresOf(consolidation, top.id);
}

/** The figures of a template section by section, in the author's order; a section without any is left out. */
function figureSections<Line>(
  { pages }: ReportTemplate,
  { figures }: Consolidation,
  lineOf: (figure: FigureWords, place: number) => readonly Line[],
): readonly { readonly label: string; readonly lines: readonly Line[] }[] {
  const byItem = new Map<string, Line[]>();
  figures.forEach((figure, place) => {
    byItem.set(figure.item, [...(byItem.get(figure.item) ?? []), ...lineOf(figure, place)]);
  });
  return pages
    .flatMap(({ sections }) => sections)
    .map(({ label, items }) => ({
      label: label.vi,
      lines: items.flatMap(({ code }) => byItem.get(code) ?? []),
    }))
    .filter(({ lines }) => lines.length > 0);
}

/**
 * The figures of the top organization, section by section, in words and printed numbers. A figure that means nothing above
 * its own report is not among them.
 */
export function groupsOf(template: ReportTemplate, consolidation: Consolidation) {
  const someAbsent = consolidation.reporting.some(({ counted }) => !counted);
  const totals = topFigures(consolidation);
  const sections = figureSections(template, consolidation, ({ label, unit, aggregation }, place) => {
    const figure = totals[place];
    if (aggregation === 'none') return [];
    return [
      {
        label: label.vi,
        phrase: label.vi.replace(/^Trong đó:\s+/u, 'Trong đó, '),
        value: figure === undefined || figure.value === null ? null : formatNumber(figure.value),
        unit: unitLabel(unit, template),
        note: noteOf(figure, someAbsent),
      },
    ];
  });
  return sections.map(({ label, lines }) => ({ label, figures: [...lines] }));
}

/** What a total lacks beyond the reports that are absent: those are named once, over all the figures. */
function noteOf(figure: ConsolidatedFigure | undefined, someAbsent: boolean): string | null {
  if (figure === undefined || figure.value === null || figure.complete) return null;
  if (figure.missing > 0) return `Chưa gồm số liệu của ${figure.missing} đơn vị`;
  return someAbsent ? null : 'Chưa đủ số liệu của các đơn vị';
}

/** TT | Chỉ tiêu | Đơn vị tính | Kết quả | Ghi chú. */
export function totalsTable(groups: ReturnType<typeof groupsOf>): TableNode {
  const rowGroups = groups.map(({ label, figures }) => ({
    label,
    rows: figures.map((figure) => [
      cell(figure.label),
      cell(figure.unit, centred),
      cell(figure.value ?? 'Chưa có số liệu', figure.value === null ? centred : right),
      cell(figure.note ?? ''),
    ]),
  }));
  const headings = ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Kết quả', 'Ghi chú'];
  return groupedTable({ headings, widths: [6, 38, 13, 20, 23] }, rowGroups);
}

/** Figures whose item the template does not have. */
export function unknownFigures(template: ReportTemplate, { figures }: Consolidation): readonly Finding[] {
  const known = new Set(itemsOf(template).map(({ code }) => code));
  return figures
    .filter(({ item }) => !known.has(item))
    .map(({ label }) => finding('document/unknown-figure', { label, template: template.title }));
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
  consolidation: Consolidation,
  nodes: Consolidation['nodes'],
): TableNode {
  const sections = figureSections(
    template,
    consolidation,
    ({ label, unit }, place): readonly (readonly TableCell[])[] => [
      [
        cell(label.vi),
        cell(unitLabel(unit, template), centred),
        ...nodes.map(({ values }) => {
          const value = values[place] ?? null;
          return value === null ? cell(noFigure, centred) : cell(formatNumber(value), right);
        }),
      ],
    ],
  );
  const groups = sections.map(({ label, lines }): RowGroup => ({ label, rows: lines }));
  const headings = ['TT', 'Chỉ tiêu', 'Đơn vị tính', ...nodes.map(({ name }) => name)];
  const widths = [4, 24, 8, ...nodes.map(() => 64 / nodes.length)];
  return groupedTable({ headings, widths, landscape: true }, groups);
}
