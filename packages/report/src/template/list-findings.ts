import type { Finding } from '@chiendich/core';
import { foldTone, isWellFormed } from '@chiendich/core';
import { templateFinding } from './findings.ts';
import type { NamedList, ReportTemplate } from './template.ts';

type Path = readonly (string | number)[];

/** Longest code of a list's entry, and no blanks around it: it is compared letter by letter. */
const entryCode = /^\S(?:.{0,198}\S)?$/u;

/** What is wrong with the lists of a template: codes, entries of one name, and parents that are not there. */
export function listFindings({ lists = [] }: ReportTemplate): readonly Finding[] {
  const byCode = new Map(lists.map((list) => [list.code, list]));
  return lists.flatMap((list, index) => {
    const path = ['lists', index];
    const parent = list.parent === undefined ? null : (byCode.get(list.parent) ?? undefined);
    const found = [...entryFindings(list, path)];
    if (parent === undefined || isOwnAncestor(list, byCode)) {
      const params = { code: list.code, parent: list.parent ?? '' };
      return [
        ...found,
        templateFinding('report/template-list-parent', params, { path: [...path, 'parent'] }),
      ];
    }
    return [...found, ...parentFindings(list, parent, path)];
  });
}

function isOwnAncestor(list: NamedList, byCode: ReadonlyMap<string, NamedList>): boolean {
  const seen = new Set<string>();
  for (let at: NamedList | undefined = list; at?.parent !== undefined; at = byCode.get(at.parent)) {
    if (seen.has(at.code)) return true;
    seen.add(at.code);
  }
  return false;
}

function entryFindings({ items }: NamedList, path: Path): readonly Finding[] {
  const codes = new Set<string>();
  const names = new Set<string>();
  return items.flatMap(({ code, label, parent = '' }, place) => {
    const found: Finding[] = [];
    const at = [...path, 'items', place];
    if (!entryCode.test(code) || !isWellFormed(code))
      found.push(templateFinding('report/template-entry-code', { found: code }, { path: [...at, 'code'] }));
    if (codes.has(code))
      found.push(templateFinding('report/template-code-repeated', { code }, { path: [...at, 'code'] }));
    codes.add(code);
    const name = `${parent}\0${foldTone(label.vi)}`;
    if (names.has(name))
      found.push(templateFinding('report/template-name-repeated', { label }, { path: [...at, 'label'] }));
    names.add(name);
    return found;
  });
}

/** Every entry belongs to one of the parent list, and to none where there is no parent list. */
function parentFindings(list: NamedList, parent: NamedList | null, path: Path): readonly Finding[] {
  const known = new Set(parent?.items.map(({ code }) => code));
  return list.items.flatMap((item, place) => {
    const fits =
      parent === null ? item.parent === undefined : item.parent !== undefined && known.has(item.parent);
    if (fits) return [];
    const params = { label: item.label, parent: item.parent ?? null };
    return [
      templateFinding('report/template-entry-parent', params, { path: [...path, 'items', place, 'parent'] }),
    ];
  });
}
