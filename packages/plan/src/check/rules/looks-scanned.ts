import type { Finding } from '@chiendich/core';
import { finding } from '../../findings.ts';
import { doubtfulWords } from '../doubtful-words.ts';
import type { PlanRule } from '../plan-rule.ts';
import { everyForm } from '../plan-rule.ts';

const mostWords = 10;

/** Words that a scan broke: what they stand for was not read, and must be looked up on paper. One finding for all. */
export const looksScanned: PlanRule = {
  codes: ['plan/looks-scanned'],
  forms: everyForm,
  check({ document }) {
    return scannedIn(document?.source ?? '');
  },
};

/** The finding on the broken words of a text, also of one that is not read as a plan because of them. */
export function scannedIn(text: string): readonly Finding[] {
  const found = doubtfulWords(text);
  const [first] = found;
  if (first === undefined) return [];
  const words = [...new Set(found.map(({ word }) => word))];
  const params = { count: found.length, words: words.slice(0, mostWords) };
  return [finding('plan/looks-scanned', params, { span: first.span })];
}
