import type { LocalizedText } from '@chiendich/core';
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

/** A list made ready for look-ups. */
export interface KnownList {
  /** In the order in which they are offered. */
  readonly items: readonly ListItem[];
  /** Each item with its place in the list. */
  readonly byCode: ReadonlyMap<string, PlacedListItem>;
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
}

/** The lists that the questions of a template choose from. */
export function listsOf(template: { readonly lists?: readonly NamedItems[] }, host: HostLists = {}): Lists {
  expectArgument(template, 'report/not-a-template-draft', 'listsOf(template, …)');
  expectArgument(host, 'report/not-host-lists', 'listsOf(…, { organizations, territories })');
  const known = new Map<string, KnownList>();
  for (const { code, items } of template.lists ?? []) known.set(code, knownList(items));
  if (host.organizations !== undefined) known.set('organizations', knownList(host.organizations));
  if (host.territories !== undefined) known.set('territories', knownList(host.territories));
  return known;
}

function knownList(items: readonly ListItem[]): KnownList {
  return { items, byCode: new Map(items.map((item, place) => [item.code, { item, place }])) };
}

/** Most labels that a sentence lists. */
const mostListed = 12;

/** What may be chosen, in the words of a sentence; a long list is cut. */
export function choicesInWords(items: readonly ListItem[]): readonly LocalizedText[] {
  const labels = items.slice(0, mostListed).map(({ label }) => label);
  return items.length > mostListed ? [...labels, { vi: '…', en: '…' }] : labels;
}
