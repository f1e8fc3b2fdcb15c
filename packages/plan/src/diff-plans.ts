import { canonicalJson } from '@chiendich/core';
import { nameKey } from '@chiendich/organizations';
import { expectArgument } from './misuse.ts';
import type { Plan } from './plan.ts';

/**
 * One difference between two states of a plan (thay đổi của kế hoạch).
 *
 * `path` leads into the later plan, of something removed into the earlier one. Values are those of the plans.
 *
 * @inline
 */
export type PlanChange =
  | { readonly kind: 'added'; readonly path: ChangePath; readonly after: unknown }
  | { readonly kind: 'removed'; readonly path: ChangePath; readonly before: unknown }
  | {
      /** A value that is another one now. */
      readonly kind: 'changed';
      /** Leads into the later plan. */
      readonly path: ChangePath;
      /** The value in the earlier plan. */
      readonly before: unknown;
      /** The value in the later plan. */
      readonly after: unknown;
    };

/** @inline */
type ChangePath = readonly (string | number)[];

/** What makes two items of a list the same item; other lists go by text or place. */
const identities: Readonly<Record<string, readonly string[]>> = {
  deadlines: ['id'],
  assignments: ['organization', 'mode'],
  reportingDuties: ['id'],
  recipients: ['name'],
  citations: ['reference', 'type', 'subject'],
  bases: ['reference', 'name'],
  annexes: ['label'],
  procurement: ['item'],
  contents: ['label'],
  sections: ['label'],
  children: ['label'],
  observances: ['name'],
  guests: ['name'],
  forces: ['organization'],
};

/**
 * What changed from one plan to another (so sánh hai bản kế hoạch), fact by fact.
 *
 * Items of lists are matched by what names them (a recipient by name, an annex by label, a deadline by id), so an
 * inserted line is one addition. Places in source texts, the order of items and the order of keys do not count: a plan
 * that comes back from a database of JSON has not changed.
 */
export function diffPlans(before: Plan, after: Plan): readonly PlanChange[] {
  expectArgument(before, 'plan/not-plan-data', 'diffPlans(before, …)');
  expectArgument(after, 'plan/not-plan-data', 'diffPlans(…, after)');
  return compare(before, after, [], 'plan');
}

function compare(before: unknown, after: unknown, path: ChangePath, key: string): readonly PlanChange[] {
  if (Array.isArray(before) && Array.isArray(after)) return compareLists(before, after, path, key);
  if (!isObject(before) || !isObject(after)) {
    return Object.is(before, after) ? [] : [{ kind: 'changed', path, before, after }];
  }
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  keys.delete('span');
  return [...keys].flatMap((name) => compare(before[name], after[name], [...path, name], name));
}

function compareLists(
  before: readonly unknown[],
  after: readonly unknown[],
  path: ChangePath,
  key: string,
): readonly PlanChange[] {
  const waiting = new Map<string, number[]>();
  before.forEach((item, index) => {
    const name = identityOf(item, key);
    const same = waiting.get(name);
    if (same === undefined) waiting.set(name, [index]);
    else same.push(index);
  });
  const changes = after.flatMap((item, index): readonly PlanChange[] => {
    const match = waiting.get(identityOf(item, key))?.shift();
    return match === undefined
      ? [{ kind: 'added', path: [...path, index], after: item }]
      : compare(before[match], item, [...path, index], key);
  });
  const removed = [...waiting.values()].flat().sort((a, b) => a - b);
  return [
    ...changes,
    ...removed.map((index) => ({ kind: 'removed', path: [...path, index], before: before[index] }) as const),
  ];
}

function identityOf(item: unknown, key: string): string {
  if (!isObject(item)) return nameKey(String(item));
  const names = Object.hasOwn(identities, key) ? identities[key] : undefined;
  if (names === undefined) return canonicalJson(withoutPlaces(item));
  return names.map((name) => nameKey(String(item[name] ?? ''))).join('|');
}

/** The facts of a value, without the places in a source text at which they or their parts were read. */
function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) => (key === 'span' ? [] : [[key, withoutPlaces(part)]])),
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
