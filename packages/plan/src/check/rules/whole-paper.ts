import { foldedPattern, foldInPlace } from '@chiendich/core/scan';
import type { TextLeaf } from '@chiendich/official-text';
import { planWords } from '@chiendich/official-text/lexicon';
import { nameKey } from '@chiendich/organizations';
import { finding } from '../../findings.ts';
import type { PlanRule } from '../plan-rule.ts';
import { everyForm, stateOrUnknown } from '../plan-rule.ts';

/** A signed plan without header, or without recipients. Of a part of a plan, which has no signature, nothing is said. */
export const partsOfPaper: PlanRule = {
  codes: ['plan/header-missing', 'plan/recipients-missing'],
  forms: stateOrUnknown,
  check({ plan, document }) {
    if (document === null || plan.signature === null) return [];
    const { number, symbol, date } = plan.document;
    const noHeader = document.header.length === 0 && [number, symbol, date].every((part) => part === null);
    return [
      ...(noHeader ? [finding('plan/header-missing', {}, { path: ['document'] })] : []),
      ...(plan.recipients.length === 0
        ? [finding('plan/recipients-missing', {}, { path: ['recipients'] })]
        : []),
    ];
  },
};

const { agreement } = planWords;
const collective = foldedPattern(`^(?:${agreement.collective.pattern})(?!\\p{L})`);
const onBehalf = foldedPattern(`^(?:${agreement.onBehalf.pattern})(?!\\p{L})`);

/** A committee above the signer's office without "TM." before its name. */
export const onBehalfOfCollective: PlanRule = {
  codes: ['plan/tm-missing'],
  forms: stateOrUnknown,
  check({ plan, document }) {
    const { signature } = plan;
    if (signature === null || signature.authority.some((line) => onBehalf.test(foldInPlace(line)))) return [];
    const lines: readonly Pick<TextLeaf, 'text' | 'span'>[] = [
      ...signature.authority.map((text) => ({
        text,
        span: signatureSpan(text, document?.signature?.leaves),
      })),
      ...plan.unplaced,
    ];
    const bare = lines.find(
      ({ text }) =>
        text === text.toUpperCase() && text.length < 60 && collective.test(foldInPlace(text.trim())),
    );
    if (bare === undefined) return [];
    const place = { path: ['signature', 'authority'], span: bare.span };
    return [finding('plan/tm-missing', { line: bare.text.trim() }, place)];
  },
};

function signatureSpan(line: string, leaves: readonly TextLeaf[] = []) {
  return leaves.find(({ text }) => text.includes(line))?.span ?? null;
}

/** One recipient on two lines of "Nơi nhận". */
export const recipientsOnce: PlanRule = {
  codes: ['plan/recipient-repeated'],
  forms: everyForm,
  check({ plan }) {
    const seen = new Set<string>();
    return plan.recipients.flatMap(({ name, span }, index) => {
      const key = nameKey(name);
      if (!seen.has(key) || key === '') {
        seen.add(key);
        return [];
      }
      return [finding('plan/recipient-repeated', { name }, { path: ['recipients', index, 'name'], span })];
    });
  },
};
