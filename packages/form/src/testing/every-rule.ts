import type { Rule } from '@chiendich/report/rules';
import type { FormDefinition } from '../form-definition.ts';

/** A rule where it stands in the template. */
interface PlacedRule {
  readonly rule: Rule;
}

/** The same definition with another object for every rule: what a definition is, plain data, anyone may make again. */
export function withEveryRule(
  definition: FormDefinition,
  again: (placed: PlacedRule) => PlacedRule,
): FormDefinition {
  const isPlaced = (value: unknown): value is PlacedRule =>
    typeof value === 'object' && value !== null && 'rule' in value && ('index' in value || 'level' in value);
  return JSON.parse(JSON.stringify(definition), (_key, value: unknown) =>
    isPlaced(value) ? again(value) : value,
  );
}

/** The same rule, which calls `look` whenever it is taken to be worked out. */
export function watched(placed: PlacedRule, look: () => void): PlacedRule {
  const { rule } = placed;
  const get = () => {
    look();
    return rule;
  };
  return Object.defineProperty({ ...placed }, 'rule', { enumerable: true, get });
}
