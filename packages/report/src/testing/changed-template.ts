import type { ReportTable, ReportTemplate, TemplateItem } from '../template/template.ts';
import { smallTemplate } from './small-template.ts';

const base: ReportTemplate = smallTemplate;

/** The small template with fields of one item changed. */
export function withItem(code: string, change: object): ReportTemplate {
  const changed = (item: TemplateItem): TemplateItem =>
    item.code === code ? ({ ...item, ...change } as TemplateItem) : item;
  return withItems(changed);
}

function withItems(changed: (item: TemplateItem) => TemplateItem): ReportTemplate {
  const pages = base.pages.map((page) => ({
    ...page,
    sections: page.sections.map((section) => ({ ...section, items: section.items.map(changed) })),
  }));
  return { ...base, pages };
}

/** With fields of one column changed. */
export function withColumn(table: string, code: string, change: object): ReportTemplate {
  return withItems((item) =>
    item.code === table && item.kind === 'table'
      ? ({
          ...item,
          columns: item.columns.map((column) => (column.code === code ? { ...column, ...change } : column)),
        } as ReportTable)
      : item,
  );
}
