import type { LocalizedText } from '@chiendich/core';
import { sameText } from '@chiendich/core';
import { type InferShape, record } from '@chiendich/core/shape';
import { expectArgument } from '#misuse';
import { filled, words } from '../template/label.ts';

export const listItemShape = /* @__PURE__ */ record(
  { /** What a report holds. */ code: filled, /** What a person chooses. */ label: words },
  { /** Code of the item of the parent list to which it belongs. */ parent: filled },
);

/**
 * One entry of a list (mục trong danh mục).
 *
 * @inline
 */
export interface ListItem extends InferShape<typeof listItemShape> {}

/** The lists that a host supplies (danh mục của hệ thống): a template names them and does not hold them. */
export interface HostLists {
  /** The organizations of the campaign; with them a report must name one of these. */
  readonly organizations?: readonly ListItem[];
  /** Territories, each with the code of the one that contains it as `parent`. */
  readonly territories?: readonly ListItem[];
}

/** Names of the lists that a host supplies. */
export const hostLists: readonly string[] = ['organizations', 'territories'] satisfies (keyof HostLists)[];

/**
 * An item with its place in its list, the first being 0.
 *
 * @inline
 */
interface PlacedListItem {
  /** The item. */
  readonly item: ListItem;
  /** Its place, from 0. */
  readonly place: number;
}

/**
 * A list made ready for look-ups.
 *
 * @inline
 */
export interface KnownList {
  /** In the order in which they are offered. */
  readonly items: readonly ListItem[];
  /** Each item with its place in the list. */
  readonly byCode: ReadonlyMap<string, PlacedListItem>;
  /** Code of the list that contains its items, where a template says so. */
  readonly parent?: string;
}

/** The lists of a template and of its host by name; one that the host did not supply is absent. */
export type Lists = ReadonlyMap<string, KnownList>;

/**
 * A named list as a template holds it.
 *
 * @inline
 */
interface NamedItems {
  /** As questions name it in `from`. */
  readonly code: string;
  /** In the order in which they are offered. */
  readonly items: readonly ListItem[];
  /** Code of the list above it. */
  readonly parent?: string;
}

/** The lists that the questions of a template choose from. */
export function listsOf(template: { readonly lists?: readonly NamedItems[] }, host: HostLists = {}): Lists {
  expectArgument(template, 'report/not-a-template-draft', 'listsOf(template, …)');
  expectArgument(host, 'report/not-host-lists', 'listsOf(…, { organizations, territories })');
  const known = new Map<string, KnownList>();
  for (const { code, items, parent } of template.lists ?? []) known.set(code, knownList(items, parent));
  if (host.organizations !== undefined) known.set('organizations', knownList(host.organizations));
  if (host.territories !== undefined) known.set('territories', knownList(host.territories));
  return known;
}

function knownList(items: readonly ListItem[], parent?: string): KnownList {
  const byCode = new Map(items.map((item, place) => [item.code, { item, place }]));
  return parent === undefined ? { items, byCode } : { items, byCode, parent };
}

/** The list that contains the entries of a list: the one that it names, else one that holds all their parents. */
export function parentsOf(list: KnownList, lists: Lists): KnownList | undefined {
  if (list.parent !== undefined) return lists.get(list.parent);
  const above = list.items.flatMap(({ parent }) => parent ?? []);
  if (above.length === 0) return undefined;
  const others = [...lists.values()].filter((other) => other !== list);
  return [...others, list].find(({ byCode }) => above.every((code) => byCode.has(code)));
}

/** The words of a list's entries, those of one name set apart by what contains them, else by their codes. */
export function distinctLabel(list: KnownList, parents?: KnownList): (item: ListItem) => ListItem['label'] {
  expectArgument(list, 'report/not-a-known-list', 'distinctLabel(list, …)');
  expectArgument(parents, 'report/not-a-containing-list', 'distinctLabel(…, parents)');
  const vi = distinctWords(list, parents, 'vi');
  const en = distinctWords(list, parents, 'en');
  return (item) => {
    const label = { vi: vi(item), en: en(item) };
    return label.vi === item.label.vi && label.en === item.label.en ? item.label : label;
  };
}

function distinctWords(
  { items }: KnownList,
  parents: KnownList | undefined,
  locale: 'vi' | 'en',
): (item: ListItem) => string {
  const times = new Map<string, number>();
  const count = (words: string) => times.set(words, (times.get(words) ?? 0) + 1);
  const isOne = (words: string) => (times.get(words) ?? 0) < 2;
  const within = ({ label, code, parent }: ListItem) =>
    `${label[locale]} (${parents?.byCode.get(parent ?? '')?.item.label[locale] ?? code})`;
  for (const { label } of items) count(label[locale]);
  const repeated = items.filter(({ label }) => !isOne(label[locale]));
  for (const item of repeated) count(within(item));
  return (item) => {
    const own = item.label[locale];
    if (isOne(own)) return own;
    const contained = within(item);
    return isOne(contained) ? contained : `${own} (${item.code})`;
  };
}

/** A list, the lists that may contain it, and the entry of the list above to which its entries are to belong. */
interface Named {
  readonly list: KnownList;
  readonly lists: Lists;
  readonly parent?: string | undefined;
}

/** What is longer is compared with no name. */
const longestName = 1000;

/** The entries that words name: those within `parent` where there are any, then all; by their distinct words where no label fits. */
export function entriesNamed(text: string, { list, lists, parent: above }: Named): readonly ListItem[] {
  if (text.length > longestName) return [];
  const isNamed = (label: LocalizedText) => sameText(label.vi, text) || sameText(label.en, text);
  const named = list.items.filter(({ label }) => isNamed(label));
  if (named.length === 0) {
    const distinct = distinctLabel(list, parentsOf(list, lists));
    return text.endsWith(')') ? list.items.filter((item) => isNamed(distinct(item))) : [];
  }
  const within = named.filter(({ parent }) => parent === undefined || parent === above);
  return within.length === 0 ? named : within;
}

/** The code of the entry that has these words in either language, whatever their capitals and blanks; undefined for none, and for two. */
export function codeInWords(list: KnownList, words: unknown): string | undefined {
  if (typeof words !== 'string' || words.length > longestName) return undefined;
  let codes = codesOf.get(list);
  if (codes === undefined) {
    codes = new Map();
    for (const { code, label } of list.items)
      for (const name of new Set([plainName(label.vi), plainName(label.en)]))
        codes.set(name, codes.has(name) ? undefined : code);
    codesOf.set(list, codes);
  }
  return codes.get(plainName(words));
}

/** Without capitals and further blanks. Where a person typed, `entriesNamed` knows more; a page that only validates is spared it. */
function plainName(text: string): string {
  return text.normalize('NFC').toLowerCase().trim().split(/\s+/).join(' ');
}

/** The code of each name, undefined where two entries have it; made when a list is first asked. */
const codesOf = new WeakMap<KnownList, Map<string, string | undefined>>();

/** Most labels that a sentence lists, and most characters of them together. */
const [mostListed, mostWords] = [12, 200];

/** What may be chosen, in the words of a sentence: of a list that cascades what belongs to `above`; a long list is cut. */
export function choicesInWords(list: KnownList, lists: Lists, above?: string): readonly LocalizedText[] {
  const left = list.items.filter(
    ({ parent }) => above === undefined || parent === undefined || parent === above,
  );
  const items = left.length === 0 ? list.items : left;
  let room = mostWords;
  const labels = items
    .slice(0, mostListed)
    .map(distinctLabel(list, parentsOf(list, lists)))
    .filter(({ vi }, at) => {
      room -= vi.length;
      return at === 0 || room >= 0;
    });
  return items.length > labels.length ? [...labels, { vi: '…', en: '…' }] : labels;
}
