import type { Finding } from '@chiendich/core';
import { finding } from '../../findings.ts';
import type { PlanAnnex } from '../../identity.ts';
import type { PlanRule } from '../plan-rule.ts';

const romanNumber = /^phụ lục(?: số)?\s+[IVXLC]+$/iu;
const otherNumber = /^phụ lục(?: số)?\s+(?:\d{1,3}|[A-Z])$/iu;

/** Two or more annexes that are not all numbered in Roman numerals. */
export const annexNumbering: PlanRule = {
  codes: ['plan/annexes-numbered-two-ways', 'plan/annexes-not-roman'],
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, III.1.a',
  check({ plan }) {
    if (plan.annexes.length < 2) return [];
    const mentions = [...new Set(plan.annexes.flatMap((annex) => annex.mentions))];
    const others = mentions.filter((mention) => otherNumber.test(mention) && !romanNumber.test(mention));
    if (others.length === 0) return [];
    const index = plan.annexes.findIndex((annex) =>
      annex.mentions.some((mention) => others.includes(mention)),
    );
    const place = { path: ['annexes', index, 'mentions'], span: plan.annexes[index]?.span };
    return mentions.some((mention) => romanNumber.test(mention))
      ? [finding('plan/annexes-numbered-two-ways', { mentions }, place)]
      : [finding('plan/annexes-not-roman', { mentions: others }, place)];
  },
};

/** An annex that the text refers to and that is not there, and one that is there and never referred to. */
export const annexPresence: PlanRule = {
  codes: ['plan/annex-absent', 'plan/annex-not-mentioned'],
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, III.1.a',
  check({ plan }) {
    return plan.annexes.flatMap((annex, index) => presence(annex, index));
  },
};

function presence(annex: PlanAnnex, index: number): readonly Finding[] {
  const place = { path: ['annexes', index], span: annex.span };
  const [mention] = annex.mentions;
  if (annex.text === null && mention !== undefined) return [finding('plan/annex-absent', { mention }, place)];
  if (annex.text !== null && mention === undefined) {
    return [finding('plan/annex-not-mentioned', { annex: `Phụ lục ${annex.label}`.trim() }, place)];
  }
  return [];
}
