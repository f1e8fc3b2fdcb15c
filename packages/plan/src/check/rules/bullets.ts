import type { Finding } from '@chiendich/core';
import { finding } from '../../findings.ts';
import type { NumberedItem } from '../numbered-items.ts';
import { numberedItems } from '../numbered-items.ts';
import type { PlanRule } from '../plan-rule.ts';
import { everyForm } from '../plan-rule.ts';

/** Bullets of one rank that are "-" under one item and "+" under its neighbour. */
export const bulletsOfOneKind: PlanRule = {
  codes: ['plan/bullets-of-two-kinds'],
  forms: everyForm,
  check({ plan, document }) {
    return neighbours(numberedItems(plan, document));
  },
};

function neighbours(items: readonly NumberedItem[]): readonly Finding[] {
  const first = items.find((item) => bulletOf(item) !== null);
  const usual = first === undefined ? null : bulletOf(first);
  const own = items.flatMap((item) => {
    const bullet = bulletOf(item);
    if (first === undefined || usual === null || bullet === null || bullet === usual) return [];
    const params = { item: item.label, bullet, other: first.label, usual };
    return [finding('plan/bullets-of-two-kinds', params, { path: item.path, span: item.span })];
  });
  return [...own, ...items.flatMap((item) => neighbours(item.children))];
}

/** The bullet of an item's children, where it has any and numbers them no other way. */
function bulletOf(item: NumberedItem): string | null {
  const [child] = item.children;
  return child === undefined || child.value !== null ? null : child.label;
}
