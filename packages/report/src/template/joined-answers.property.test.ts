import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carried, missing, notApplicable, number, versionOf } from '../testing/two-versions.ts';

const codes = ['a', 'b', 'c'];
const versions = [
  versionOf(
    '1',
    codes.map((code) => number(code, code)),
  ),
  versionOf('2', [number('tong', 'Tổng')]),
] as const;
const part = fc.oneof(
  fc.nat({ max: 1000 }),
  fc.constantFrom('A', 'B').map(missing),
  fc.constant(notApplicable),
  fc.constant(undefined),
);

describe('figures that become one', () => {
  it('are a sum of all, or the reasons of all; what is not in it is listed whole', () => {
    fc.assert(
      fc.property(fc.tuple(part, part, part), (parts) => {
        const answers = Object.fromEntries(
          codes.flatMap((code, at) => (parts[at] === undefined ? [] : [[code, parts[at]]])),
        );
        const migrated = carried(answers, versions, { joined: { tong: { from: codes } } });
        if (!migrated.ok) throw new Error('refused');
        const { tong } = migrated.value.answers;
        const reasons = new Set(
          parts.flatMap((each) => (typeof each === 'object' && 'reason' in each ? each.reason : [])),
        );
        const numbers = parts.filter((each) => typeof each === 'number');
        if (reasons.size > 0) expect(tong).toEqual(missing([...reasons].join('; ')));
        else if (parts.includes(undefined)) expect(tong).toBeUndefined();
        else if (numbers.length > 0) expect(tong).toBe(numbers.reduce((sum, each) => sum + each, 0));
        else expect(tong).toEqual(notApplicable);
        const listed = migrated.findings.filter(({ code }) => code.startsWith('report/migration'));
        const contents = listed.map(({ params }) => JSON.parse(String(params.content)));
        expect(contents).toEqual(Object.keys(answers).length === 0 ? [] : [answers]);
      }),
      { numRuns: 500 },
    );
  });
});
