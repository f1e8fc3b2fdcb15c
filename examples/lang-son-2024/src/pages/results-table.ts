import { formatNumber } from '@chiendich/core';
import type { ConsolidatedFigure, Consolidation, ReportTemplate } from '@chiendich/report';
import { figuresOf, measureUnitOf } from '@chiendich/report';
import { type Html, html } from './html.ts';

/** The consolidated figures of one node of the hierarchy, section by section. */
export function resultsTable(template: ReportTemplate, consolidation: Consolidation, node: string): Html {
  const totals = figuresOf(consolidation, node);
  const rows = template.pages
    .flatMap(({ sections }) => sections)
    .flatMap(({ label, items }) => {
      const codes = new Set(items.map(({ code }) => code));
      const figures = consolidation.figures.flatMap((figure, place) =>
        codes.has(figure.item) ? [rowOf(template, figure, totals[place])] : [],
      );
      if (figures.length === 0) return [];
      return [html`<tr class="group"><th colspan="4" scope="colgroup">${label.vi}</th></tr>`, ...figures];
    });
  return html`<div class="scroll"><table class="figures">
<thead><tr><th scope="col">Chỉ tiêu</th><th scope="col">Đơn vị tính</th><th scope="col" class="number">Kết quả</th><th scope="col" class="number">Số báo cáo có số liệu</th></tr></thead>
<tbody>${rows}</tbody></table></div>`;
}

/** Answers that are counted, such as who says yes, are counted by organization. */
function rowOf(
  template: ReportTemplate,
  { label, unit }: Consolidation['figures'][number],
  total: ConsolidatedFigure | undefined,
): Html {
  const value = total?.value ?? null;
  const code = unit ?? 'organization';
  return html`<tr><th scope="row">${label.vi}</th><td>${measureUnitOf(code, template)?.label.vi ?? code}</td>
<td class="number">${value === null ? html`<span class="absent">chưa có</span>` : formatNumber(value, 'vi')}</td>
<td class="number source">${total?.given ?? 0}</td></tr>`;
}
