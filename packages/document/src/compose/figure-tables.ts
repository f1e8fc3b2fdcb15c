import type { Finding, TableNode } from '@chiendich/core';
import { formatNumber } from '@chiendich/core';
import type { ConsolidatedFigure, Consolidation, Indicator, ReportTemplate } from '@chiendich/report';
import { measureUnitOf } from '@chiendich/report';
import { finding } from '../findings.ts';
import { cell, centred, right, tableOf } from './table-parts.ts';

function topFigures({ nodes }: Consolidation): readonly ConsolidatedFigure[] {
  return nodes.find(({ superior }) => superior === null)?.figures ?? [];
}

/** The figures of the top organization, group by group, in words and printed numbers. */
export function groupsOf(template: ReportTemplate, consolidation: Consolidation) {
  const someAbsent = consolidation.reporting.some(({ counted }) => !counted);
  const figures = new Map(topFigures(consolidation).map((figure) => [figure.indicator, figure]));
  const line = (indicator: Indicator) => {
    const figure = figures.get(indicator.code);
    return {
      label: indicator.label.vi,
      value: figure === undefined || figure.value === null ? null : formatNumber(figure.value),
      unit: measureUnitOf(indicator.unit, template)?.label.vi ?? indicator.unit,
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

/** TT | Chỉ tiêu | Đơn vị tính | Kết quả | Ghi chú. */
export function indicatorTable(groups: ReturnType<typeof groupsOf>) {
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
  return tableOf(['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Kết quả', 'Ghi chú'], [6, 38, 13, 20, 23], rows);
}

/** Figures whose indicator the template does not have. */
export function unknownIndicators(
  template: ReportTemplate,
  consolidation: Consolidation,
): readonly Finding[] {
  const known = new Set(template.indicators.map(({ code }) => code));
  return topFigures(consolidation)
    .filter(({ indicator }) => !known.has(indicator))
    .map(({ indicator }) => finding('document/unknown-indicator', { indicator, template: template.id }));
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
    tables.push(organizationColumns(template, below.slice(at, at + perTable)));
  }
  return tables;
}

function organizationColumns(template: ReportTemplate, nodes: Consolidation['nodes']): TableNode {
  const values = nodes.map(
    ({ figures }) => new Map(figures.map((figure) => [figure.indicator, figure.value])),
  );
  const rows = template.indicators.map((indicator, index) => [
    cell(String(index + 1), centred),
    cell(indicator.label.vi),
    cell(measureUnitOf(indicator.unit, template)?.label.vi ?? indicator.unit, centred),
    ...values.map((byCode) => {
      const value = byCode.get(indicator.code) ?? null;
      return value === null ? cell('–', centred) : cell(formatNumber(value), right);
    }),
  ]);
  const headings = ['TT', 'Chỉ tiêu', 'Đơn vị tính', ...nodes.map(({ name }) => name)];
  return tableOf(headings, [4, 24, 8, ...nodes.map(() => 64 / nodes.length)], rows, { landscape: true });
}
