import { expectArgument } from '#misuse';
import { distinctLabel, listsOf } from '../questions/lists.ts';
import type { Question } from '../questions/question.ts';
import type { FixedRow } from './table.ts';
import type { ReportTable, ReportTemplate, TemplateItem } from './template.ts';

/** An item with its place in the template, as paths name it. */
export interface PlacedItem {
  readonly item: TemplateItem;
  readonly path: readonly (string | number)[];
  /** The rules of its page and section that must hold for it to be asked. */
  readonly within: readonly string[];
}

/** Every item of a template in the author's order, with its place. */
export function placedItems({ pages }: ReportTemplate): readonly PlacedItem[] {
  const placed: PlacedItem[] = [];
  pages.forEach((page, pageAt) => {
    page.sections.forEach((section, sectionAt) => {
      const within = [page.askedWhen, section.askedWhen].filter((rule) => rule !== undefined);
      section.items.forEach((item, itemAt) => {
        placed.push({ item, path: ['pages', pageAt, 'sections', sectionAt, 'items', itemAt], within });
      });
    });
  });
  return placed;
}

/** Every item of a template (mục của mẫu) in the author's order. */
export function itemsOf(template: Pick<ReportTemplate, 'pages'>): readonly TemplateItem[] {
  expectArgument(template, 'report/not-rule-names', 'itemsOf(template)');
  const items: TemplateItem[] = [];
  for (const { sections } of template.pages) for (const section of sections) items.push(...section.items);
  return items;
}

/** Every question of a template that is not a column (câu hỏi), in the author's order. */
export function questionsOf(template: Pick<ReportTemplate, 'pages'>): readonly Question[] {
  expectArgument(template, 'report/not-rule-names', 'questionsOf(template)');
  return itemsOf(template).filter(isQuestion);
}

/** Every table of a template (bảng), in the author's order. */
export function tablesOf(template: Pick<ReportTemplate, 'pages'>): readonly ReportTable[] {
  expectArgument(template, 'report/not-rule-names', 'tablesOf(template)');
  return itemsOf(template).filter((item) => item.kind === 'table');
}

/** Whether an item asks for one answer. */
export function isQuestion(item: TemplateItem): item is Question {
  return item.kind !== 'table' && item.kind !== 'note';
}

/** The rows that a table names, those of one name set apart as choices are; null where they are the reporter's own. */
export function fixedRowsOf(
  table: ReportTable,
  template: Pick<ReportTemplate, 'lists'>,
): readonly FixedRow[] | null {
  expectArgument(table, 'report/not-a-table', 'fixedRowsOf(table, …)');
  expectArgument(template, 'report/not-a-template', 'fixedRowsOf(…, template)');
  const { rows, rowsFrom } = table;
  if (rowsFrom === undefined) return rows ?? null;
  const lists = listsOf(template);
  const list = lists.get(rowsFrom);
  if (list === undefined) return [];
  const label = distinctLabel(list, lists.get(list.parent ?? ''));
  return list.items.map((item) => ({ code: item.code, label: label(item) }));
}
