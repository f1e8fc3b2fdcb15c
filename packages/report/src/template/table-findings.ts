import type { Finding } from '@chiendich/core';
import { limits } from '../validate/limits.ts';
import { repeatedChoices } from './code-findings.ts';
import { figureFindings } from './figure-findings.ts';
import { templateFinding } from './findings.ts';
import type { LocalizedLabel, ReportTable, ReportTemplate, TableColumn } from './template.ts';

type Path = readonly (string | number)[];

/** What is wrong with the tables of a template: no column, rows that can never be, columns that nothing can fill. */
export function tableFindings(template: ReportTemplate): readonly Finding[] {
  return template.tables.flatMap((table, index) => {
    const path = ['tables', index];
    return [
      ...shapeFindings(table, path),
      ...table.columns.flatMap((column, place) =>
        columnFindings(column, template, [...path, 'columns', place]),
      ),
    ];
  });
}

function shapeFindings(table: ReportTable, path: Path): readonly Finding[] {
  const { code, label, columns, minimumRows = 0 } = table;
  const maximum = Math.min(table.maximumRows ?? limits.rows, limits.rows);
  const found: Finding[] = [];
  if (columns.length === 0) {
    found.push(templateFinding('report/template-no-column', { code, label }, { path: [...path, 'columns'] }));
  }
  if (minimumRows > maximum)
    found.push(templateFinding('report/template-range', { code, minimum: minimumRows, maximum }, { path }));
  else found.push(...roomFindings(table, maximum, [...path, 'maximumRows']));
  return found;
}

function columnFindings(column: TableColumn, template: ReportTemplate, path: Path): readonly Finding[] {
  const { code, label } = column;
  switch (column.kind) {
    case 'number':
      return figureFindings(column, template, path);
    case 'choice':
      if (column.choices.length === 0)
        return [
          templateFinding('report/template-no-choice', { code, label }, { path: [...path, 'choices'] }),
        ];
      return repeatedChoices(
        column.choices.map((choice) => choice.code),
        path,
      );
    case 'text':
      return roomFindings(column, column.maxLength, [...path, 'maxLength']);
    default:
      return [];
  }
}

/** What may be written or handed in at all. */
export function roomFindings(
  { code, label }: LocalizedLabel,
  maximum: number | undefined,
  path: Path,
): readonly Finding[] {
  return maximum === 0 ? [templateFinding('report/template-no-room', { code, label }, { path })] : [];
}
