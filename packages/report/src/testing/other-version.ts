import type { ReportTemplate, TemplateItem } from '../template/template.ts';
import { smallTemplate } from './small-template.ts';

const base: ReportTemplate = smallTemplate;

/** Another version of the small template, with items changed; null takes one out. */
export function other(
  changed: (item: TemplateItem) => object | null,
  change: Partial<ReportTemplate> = {},
): ReportTemplate {
  const pages = base.pages.map((page) => ({
    ...page,
    sections: page.sections.map((section) => ({
      ...section,
      items: section.items.flatMap((item) => (changed(item) ?? []) as TemplateItem),
    })),
  }));
  return { ...base, version: '2', pages, ...change };
}

/** With fields of one item changed. */
export const withItem = (code: string, change: object, rest: Partial<ReportTemplate> = {}) =>
  other((item) => (item.code === code ? { ...item, ...change } : item), rest);
/** Without some items. */
export const without = (...codes: string[]) => other((item) => (codes.includes(item.code) ? null : item));
/** With the columns of a table changed; null takes one out. */
export const withColumns = (code: string, changed: (column: { readonly code: string }) => object | null) =>
  other((item) =>
    item.code === code && item.kind === 'table'
      ? { ...item, columns: item.columns.flatMap((column) => changed(column) ?? []) }
      : item,
  );
