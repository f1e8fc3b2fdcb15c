import type { Question } from '../questions/question.ts';
import type { PlacedItem } from './items.ts';
import { placedItems } from './items.ts';
import type { ReportTable, ReportTemplate } from './template.ts';

/** An item that is answered. */
export interface AnsweredItem {
  readonly item: Question | ReportTable;
  /** Whether no rule stands before it: a report that lacks it where it is required has the wrong shape. */
  readonly isAlwaysAsked: boolean;
}

/** The items of a template that are answered, in order, and whether each is always asked. */
export function answeredItems(template: ReportTemplate): readonly AnsweredItem[] {
  return placedItems(template).flatMap(({ item, within }: PlacedItem) =>
    item.kind === 'note'
      ? []
      : [{ item, isAlwaysAsked: within.length === 0 && item.askedWhen === undefined }],
  );
}

/** Whether every report, or row, must have an answer to a question, whatever the other answers are. */
export function isAlwaysRequired({ required, askedWhen }: Question): boolean {
  return required === true && askedWhen === undefined;
}

/** Whether every report must have rows of a table that is always asked. */
export function hasRequiredRows({ columns, minimumRows = 0 }: ReportTable, isFixed: boolean): boolean {
  return isFixed ? columns.some(isAlwaysRequired) : minimumRows > 0;
}
