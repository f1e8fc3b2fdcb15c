import { formatNumber } from '@chiendich/core';
import type { Consolidation, ReportTemplate } from '@chiendich/report';
import { figuresOf, measureUnitOf } from '@chiendich/report';
import { type Html, html } from './html.ts';

/** The consolidated figures of one node of the hierarchy, group by group. */
export function resultsTable(template: ReportTemplate, consolidation: Consolidation, node: string): Html {
  const figures = figuresOf(consolidation, node);
  const rows = template.groups.flatMap((group) => [
    html`<tr class="group"><th colspan="4" scope="colgroup">${group.label.vi}</th></tr>`,
    ...template.indicators
      .filter((indicator) => indicator.group === group.code)
      .map((indicator) => {
        const figure = figures.find((entry) => entry.indicator === indicator.code);
        const value = figure?.value ?? null;
        return html`<tr><th scope="row">${indicator.partOf === undefined ? '' : 'Trong đó: '}${indicator.label.vi}</th><td>${measureUnitOf(indicator.unit, template)?.label.vi ?? indicator.unit}</td>
<td class="number">${value === null ? html`<span class="absent">chưa có</span>` : formatNumber(value, 'vi')}</td>
<td class="number source">${figure?.given ?? 0}</td></tr>`;
      }),
  ]);
  return html`<div class="scroll"><table class="figures">
<thead><tr><th scope="col">Chỉ tiêu</th><th scope="col">Đơn vị tính</th><th scope="col" class="number">Kết quả</th><th scope="col" class="number">Số báo cáo có số liệu</th></tr></thead>
<tbody>${rows}</tbody></table></div>`;
}
