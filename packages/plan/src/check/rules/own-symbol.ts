import { foldedPattern, foldInPlace } from '@chiendich/core/scan';
import { documentTypeOf } from '@chiendich/official-text';
import { planWords } from '@chiendich/official-text/lexicon';
import { finding } from '../../findings.ts';
import type { PlanCheck, PlanRule } from '../plan-rule.ts';
import { everyForm, stateAlone } from '../plan-rule.ts';

const { agreement } = planWords;
const committee = foldedPattern(`^(?:${agreement.committee.pattern})(?!\\p{L})`);
const department = foldedPattern(`^${agreement.department.pattern} `);

/** The place of the plan's own symbol: the line of the header that has it. */
function placeOf({ plan, document }: PlanCheck) {
  const symbol = plan.document.symbol ?? '';
  const squeezed = (text: string) => text.replace(/\s+/g, '');
  const line = document?.header.find(({ text }) => symbol !== '' && squeezed(text).includes(symbol));
  return { path: ['document', 'symbol'], span: line?.span ?? null };
}

/** The plan's own symbol is that of another type than the one printed above its subject. */
export const symbolOfType: PlanRule = {
  codes: ['plan/symbol-of-other-type'],
  forms: everyForm,
  check(context) {
    const { symbol, type } = context.plan.document;
    const written = documentTypeOf(symbol?.split(/[-/]/)[0] ?? '');
    const named = documentTypeOf(type ?? '');
    if (symbol === null || written === null || named === null || written.name === named.name) return [];
    const params = { symbol, type: named.name, written: written.name };
    return [finding('plan/symbol-of-other-type', params, placeOf(context))];
  },
};

/** The plan's own symbol names a people's committee where a department issues it, or the other way round. */
export const symbolOfIssuer: PlanRule = {
  codes: ['plan/symbol-of-other-issuer'],
  forms: stateAlone,
  check(context) {
    const { symbol, issuer } = context.plan.document;
    if (symbol === null || issuer === null) return [];
    const name = foldInPlace(issuer.normalize('NFC').trim());
    const namesCommittee = /(?:^|-)(?:CT)?UBND(?:-|$)/u.test(symbol);
    const namesDepartment = /^\p{Lu}+-S\p{Lu}{1,8}$/u.test(symbol);
    const isWrong =
      (department.test(name) && namesCommittee) ||
      (committee.test(name) && namesDepartment && !namesCommittee);
    return isWrong ? [finding('plan/symbol-of-other-issuer', { symbol, issuer }, placeOf(context))] : [];
  },
};
