import type { Finding } from '@chiendich/core';
import { hostLists } from '../questions/lists.ts';
import { limits } from '../validate/limits.ts';
import { templateFinding } from './findings.ts';
import { fixedRowsOf } from './items.ts';
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
  const fixed = fixedRowsOf(table, template);
  if (fixed !== null) return [...found, ...fixedFindings(table, path, fixed.length)];
  const maximum = Math.min(table.maximumRows ?? limits.rows, limits.rows);
  if (minimumRows > maximum)
    found.push(templateFinding('report/template-range', { code, minimum: minimumRows, maximum }, { path }));
  else found.push(...roomFindings(table, maximum, [...path, 'maximumRows']));
  return found;
}

/** Rows that the template names: from one place, some of them, and as many as they are. */
function fixedFindings(table: ReportTable, path: Path, count: number): readonly Finding[] {
  const { code, label, rows, rowsFrom, minimumRows, maximumRows } = table;
  const found: Finding[] = [];
  if (rowsFrom !== undefined && hostLists.includes(rowsFrom))
    return [
      templateFinding('report/template-rows-of-host', { code, label }, { path: [...path, 'rowsFrom'] }),
    ];
  if (count === 0) found.push(templateFinding('report/template-no-row', { code, label }, { path }));
  if ((rows !== undefined && rowsFrom !== undefined) || (minimumRows ?? maximumRows) !== undefined)
    found.push(templateFinding('report/template-rows-twice', { code, label }, { path }));
  return found;
}
