import type { Finding } from '@chiendich/core';
import { choiceFindings } from '../questions/choice.ts';
import { numberFindings } from '../questions/number-definition.ts';
import type { QuestionFace } from '../questions/question.ts';
import { byKind } from '../questions/question.ts';
import { textFindings } from '../questions/text.ts';
import { limits } from '../validate/limits.ts';
import { templateFinding } from './findings.ts';
import { roomFindings } from './room-findings.ts';
import type { ReportTable, ReportTemplate } from './template.ts';

type Path = readonly (string | number)[];

const noFindings = () => [];

/** What may be wrong with the definition of a question of each kind. */
const definitions: QuestionFace<readonly Finding[], [path: Path, template: ReportTemplate]> = {
  number: numberFindings,
  text: textFindings,
  date: noFindings,
  choice: choiceFindings,
  phone: noFindings,
  email: noFindings,
};

/** What is wrong with the tables of a template: no column, rows that can never be, columns that nothing can fill. */
export function tableFindings(template: ReportTemplate): readonly Finding[] {
  return template.tables.flatMap((table, index) => {
    const path = ['tables', index];
    return [
      ...shapeFindings(table, path),
      ...table.columns.flatMap((column, place) =>
        byKind(definitions, column, [...path, 'columns', place], template),
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
