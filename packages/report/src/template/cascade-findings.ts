import type { Finding } from '@chiendich/core';
import type { ChoiceQuestion } from '../questions/choice.ts';
import { templateFinding } from './findings.ts';
import type { SideBySide } from './side-by-side.ts';
import type { ReportTemplate } from './template.ts';

/** Choices whose parent is not a choice of one, or chooses from another list than theirs belongs to. */
export function cascadeFindings(
  group: SideBySide,
  around: SideBySide,
  { lists = [] }: ReportTemplate,
): readonly Finding[] {
  const choices = new Map<string, ChoiceQuestion>();
  for (const { question } of [...around, ...group])
    if (question.kind === 'choice') choices.set(question.code, question);
  const parentList = new Map(lists.map(({ code, parent }) => [code, parent]));
  return group.flatMap(({ question, path }) => {
    if (question.kind !== 'choice' || question.parent === undefined) return [];
    const { code, from, parent } = question;
    const above = choices.get(parent);
    const fits =
      above !== undefined &&
      above !== question &&
      above.many !== true &&
      isAbove(above.from, from, parentList);
    return fits
      ? []
      : [templateFinding('report/template-cascade', { code, parent }, { path: [...path, 'parent'] })];
  });
}

/** Whether the entries of a list belong to those of another; territories contain territories. */
function isAbove(above: string, below: string, parentList: ReadonlyMap<string, string | undefined>): boolean {
  if (below === 'territories' || below === 'organizations') return above === below;
  return parentList.get(below) === above;
}
