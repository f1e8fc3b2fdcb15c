import type { Finding } from '@chiendich/core';
import { choiceFindings } from '../questions/choice.ts';
import { filesFindings } from '../questions/files.ts';
import { listsOf } from '../questions/lists.ts';
import { numberFindings } from '../questions/number.ts';
import type { QuestionFace } from '../questions/question.ts';
import { byKind } from '../questions/question.ts';
import type { TemplateParts } from '../questions/template-parts.ts';
import { textFindings } from '../questions/text.ts';
import { cascadeFindings } from './cascade-findings.ts';
import { figureFindings } from './figure-findings.ts';
import { placedItems } from './items.ts';
import type { SideBySide } from './side-by-side.ts';
import { tableFindings } from './table-findings.ts';
import type { ReportTemplate } from './template.ts';

type Path = readonly (string | number)[];

const noFindings = () => [];

/** What may be wrong with the definition of a question of each kind. */
const definitions: QuestionFace<readonly Finding[], [path: Path, parts: TemplateParts]> = {
  number: numberFindings,
  text: textFindings,
  date: noFindings,
  yesNo: noFindings,
  choice: choiceFindings,
  files: filesFindings,
};

/** What is wrong with the questions and tables of a template, each by itself and between them. */
export function questionFindings(template: ReportTemplate): readonly Finding[] {
  const parts = { template, lists: listsOf(template) };
  const ownFindings = (group: SideBySide) =>
    group.flatMap(({ question, path }) => byKind(definitions, question, path, parts));
  const items = placedItems(template);
  const questions = items.flatMap(({ item, path }) =>
    item.kind === 'table' || item.kind === 'note' ? [] : [{ question: item, path }],
  );
  const tables = items.flatMap(({ item, path }) => {
    if (item.kind !== 'table') return [];
    const columns = item.columns.map((question, place) => ({ question, path: [...path, 'columns', place] }));
    return [
      ...tableFindings(item, path, template),
      ...ownFindings(columns),
      ...figureFindings(columns, template),
      ...cascadeFindings(columns, questions, template),
    ];
  });
  return [
    ...ownFindings(questions),
    ...figureFindings(questions, template),
    ...cascadeFindings(questions, [], template),
    ...tables,
  ];
}
