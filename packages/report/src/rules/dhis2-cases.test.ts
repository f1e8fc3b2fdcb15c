import { describe, expect, it } from 'vitest';
import { dhis2Cases, dhis2RowCases } from '../testing/dhis2-cases.ts';
import { evaluate } from './evaluate.ts';
import { parseRule } from './parse.ts';
import { reportReader } from './rule-reader.ts';

/** What a rule comes to; null for no value. */
function valueFor(text: string, rows: readonly number[] = []): unknown {
  const rule = parseRule(text);
  if (!rule.ok) throw new Error(`${text} is not read: ${rule.findings.map(({ code }) => code).join()}`);
  const found = evaluate(rule.value, reportReader({ answers: { u: rows.map((v) => ({ v })) } }));
  return found.state === 'value' ? found.value : null;
}

/** Numbers as the tests of DHIS2 compare them. */
function agree(found: unknown, expected: unknown): void {
  if (typeof expected === 'number') expect(found).toBeCloseTo(expected, 6);
  else expect(found).toBe(expected);
}

describe('what DHIS2 works out, the rule language works out too', () => {
  it.each(dhis2Cases)('%s: %s', (_, text, expected) => {
    agree(valueFor(text), expected);
  });

  it.each(dhis2RowCases)('%s over rows: %s is %j of %j', (_, text, expected, rows) => {
    agree(valueFor(text, rows), expected);
  });
});
