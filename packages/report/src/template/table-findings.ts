import type { Finding } from '@chiendich/core';
import { hostLists } from '../questions/lists.ts';
import { limits } from '../validate/limits.ts';
import { templateFinding } from './findings.ts';
import { fixedRowsOf } from './items.ts';
import { nearWords } from './near-words.ts';
import { roomFindings } from './room-findings.ts';
import type { ReportTable, ReportTemplate } from './template.ts';

type Path = readonly (string | number)[];

/** What is wrong with a table: no column, rows that can never be, rows that are named and counted. */
export function tableFindings(
  table: ReportTable,
  path: Path,
  template: Pick<ReportTemplate, 'lists'>,
): readonly Finding[] {
  const { code, label, columns, minimumRows = 0 } = table;
  const found: Finding[] = [];
  if (columns.length === 0) {
    found.push(templateFinding('report/template-no-column', { code, label }, { path: [...path, 'columns'] }));
  }
  if (fixedRowsOf(table, template) !== null) return [...found, ...fixedFindings(table, path, template)];
  const maximum = Math.min(table.maximumRows ?? limits.rows, limits.rows);
  if (table.maximumRows !== undefined && table.maximumRows > maximum) {
    const params = { code, label, found: table.maximumRows, maximum };
    const at = { path: [...path, 'maximumRows'] };
    found.push(templateFinding('report/template-maximum-rows', params, at));
  }
  if (minimumRows > maximum)
    found.push(templateFinding('report/template-range', { code, minimum: minimumRows, maximum }, { path }));
  else found.push(...roomFindings(table, maximum, [...path, 'maximumRows']));
  return found;
}

/** Rows that the template names: from one place, some of them, and as many as they are. */
function fixedFindings(
  table: ReportTable,
  path: Path,
  template: Pick<ReportTemplate, 'lists'>,
): readonly Finding[] {
  const { code, label, rows, rowsFrom, minimumRows, maximumRows } = table;
  const found: Finding[] = [];
  if (rowsFrom !== undefined && hostLists.includes(rowsFrom))
    return [
      templateFinding('report/template-rows-of-host', { code, label }, { path: [...path, 'rowsFrom'] }),
    ];
  const { lists = [] } = template;
  if (rowsFrom !== undefined && !lists.some((list) => list.code === rowsFrom)) {
    const near = nearWords(
      rowsFrom,
      lists.map((list) => list.code),
    );
    const params = { code, label, list: rowsFrom, near };
    found.push(templateFinding('report/template-rows-of-no-list', params, { path: [...path, 'rowsFrom'] }));
  } else if (fixedRowsOf(table, template)?.length === 0)
    found.push(templateFinding('report/template-no-row', { code, label }, { path }));
  if ((rows !== undefined && rowsFrom !== undefined) || (minimumRows ?? maximumRows) !== undefined)
    found.push(templateFinding('report/template-rows-twice', { code, label }, { path }));
  return found;
}
