import { expectArgument } from '#misuse';
import type { GoverningRule } from '../derive/governing-rule.ts';
import { dependenciesOf } from '../rules/dependencies.ts';

/**
 * The items of which nobody can say whether they are asked, or what they come to, because an answer that their rules read could
 * not be read; those that read such items in turn too.
 */
export function undecidedItems(
  unread: readonly string[],
  governing: readonly GoverningRule[],
): ReadonlySet<string> {
  expectArgument(unread, 'core/not-a-list', 'undecidedItems(unread, …)');
  expectArgument(governing, 'core/not-a-list', 'undecidedItems(…, governing)');
  const open = new Set(unread);
  // By level: what a rule reads is decided before it.
  for (const { item, rule, state } of governing) {
    if (state === 'required') continue;
    const { answers, tables } = dependenciesOf(rule);
    const items = [...answers.map((code) => code.split('.')[0] ?? code), ...tables];
    if (items.some((read) => open.has(read))) open.add(item);
  }
  return open;
}
