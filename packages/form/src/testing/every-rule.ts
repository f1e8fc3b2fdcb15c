import type { FormDefinition, WrittenRule } from '../form-definition.ts';

/** The same definition with another object for every rule: what a definition is, plain data, anyone may make again. */
export function withEveryRule(
  definition: FormDefinition,
  again: (written: WrittenRule) => WrittenRule,
): FormDefinition {
  const isWritten = (value: unknown): value is WrittenRule =>
    typeof value === 'object' && value !== null && 'rule' in value && 'text' in value;
  return JSON.parse(JSON.stringify(definition), (_key, value: unknown) =>
    isWritten(value) ? again(value) : value,
  );
}

/** The same rule, which calls `look` whenever it is worked out: working it out is reading its kind. */
export function watched(written: WrittenRule, look: () => void): WrittenRule {
  const { kind, ...rest } = written.rule;
  const get = () => {
    look();
    return kind;
  };
  return { ...written, rule: Object.defineProperty(rest, 'kind', { get }) as WrittenRule['rule'] };
}
