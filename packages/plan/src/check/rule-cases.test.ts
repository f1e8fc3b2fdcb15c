import { describeFinding } from '@chiendich/core';
import { describe, expect, it } from 'vitest';
import { definePlan } from '../define-plan.ts';
import { checkPlan } from './check-plan.ts';
import { planCheck } from './plan-check.ts';
import { planRules } from './plan-rules.ts';
import { everyCase } from './testing/every-case.ts';
import type { RuleCase } from './testing/rule-cases.ts';

const cases = everyCase();
const codes = planRules.flatMap((rule) => rule.codes);
const found = ({ draft, options }: RuleCase) => checkPlan(definePlan(draft), options);

it('every code of the checker has its three cases, and no case is left of a code that went', () => {
  expect(Object.keys(cases).sort()).toEqual([...codes].sort());
});

it('a rule finds nothing but what it lists', () => {
  const unlisted = Object.values(cases).flatMap(({ fails: { draft, options } }) =>
    planRules.flatMap(({ codes: listed, check }) =>
      check(planCheck(definePlan(draft), options)).filter(({ code }) => !listed.includes(code)),
    ),
  );
  expect(unlisted).toEqual([]);
  expect(planRules.filter(({ codes: listed }) => listed.length === 0)).toEqual([]);
});

describe.each(Object.entries(cases))('%s', (code, { passes, fails, borderline }) => {
  it(`is not found: ${passes.says}`, () => {
    expect(found(passes).map((finding) => finding.code)).not.toContain(code);
  });

  it(`is found once, with a whole sentence: ${fails.says}`, () => {
    const [finding, ...others] = found(fails).filter((given) => given.code === code);
    expect(others).toEqual([]);
    for (const locale of ['vi', 'en'] as const) {
      expect(finding && describeFinding(finding, locale)).toMatch(/^[^{}]+[.)]$/);
    }
  });

  it(`is not found at the border: ${borderline.says}`, () => {
    expect(found(borderline).map((finding) => finding.code)).not.toContain(code);
  });
});
