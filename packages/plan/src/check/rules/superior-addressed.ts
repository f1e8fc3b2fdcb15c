import { anyOf, planWords } from '@chiendich/official-text/lexicon';
import { nameKey } from '@chiendich/organizations';
import { finding } from '../../findings.ts';
import { bodiesOfPlan } from '../named-bodies.ts';
import type { PlanRule } from '../plan-rule.ts';
import { everyForm } from '../plan-rule.ts';

/**
 * The body directly above the issuer is not among the recipients: a plan goes to those who supervise it. Persons there count
 * ("Chủ tịch UBND tỉnh"). Committees of a province are left out: whom they report to depends on the matter.
 */
export const superiorAddressed: PlanRule = {
  codes: ['plan/superior-not-addressed'],
  forms: everyForm,
  check({ plan, register }) {
    const bodies = register === null ? null : bodiesOfPlan(plan, register);
    const superior = register?.byId(bodies?.issuer?.superior ?? '') ?? null;
    const last = plan.recipients.at(-1);
    if (bodies === null || superior === null || last === undefined) return [];
    if (bodies.issuer?.kind === 'provincialCommittee') return [];
    const names = [superior.name, ...(superior.aliases ?? [])].map(nameKey).map(withoutPlace);
    const isReached = bodies.recipients.some(
      ({ phrase, expansion }) =>
        expansion.organizations.some(({ id }) => id === superior.id) ||
        names.some((name) => nameKey(phrase).includes(name)),
    );
    if (isReached) return [];
    const params = { issuer: bodies.issuer?.name ?? '', superior: superior.name };
    const place = { path: ['recipients', plan.recipients.length - 1, 'name'], span: last.span };
    return [finding('plan/superior-not-addressed', params, place)];
  },
};

/** A committee is named by its rank alone in its own province: "UBND tỉnh". */
const { groups, territoryNouns } = planWords;
const ranks = anyOf(territoryNouns).split('|').map(nameKey).join('|');
const committee = new RegExp(`^${nameKey(groups.committee.pattern)} (?:${ranks})(?= )`, 'u');

function withoutPlace(name: string): string {
  return committee.exec(name)?.[0] ?? name;
}
