import { foldedPattern, foldInPlace } from '@chiendich/core/scan';
import { planWords } from '@chiendich/official-text/lexicon';
import type { Organization } from '@chiendich/organizations';
import { nameKey } from '@chiendich/organizations';
import { finding } from '../../findings.ts';
import type { Plan } from '../../plan.ts';
import { bodiesOfPlan, namesTheAssigned } from '../named-bodies.ts';
import type { PlanRule } from '../plan-rule.ts';
import { everyForm } from '../plan-rule.ts';

/**
 * A body with something to do that the plan is not sent to. A unit inside an addressed body is reached through it.
 *
 * The register knows that "Các Sở, ban, ngành" reaches Sở Y tế. Without it a body counts by its name alone, and any line
 * that reaches many ("Các cơ quan, đơn vị liên quan") may reach it.
 */
export const assignedNotAddressed: PlanRule = {
  codes: ['plan/assigned-not-addressed'],
  forms: everyForm,
  check({ plan, register }) {
    if (plan.recipients.length === 0 || plan.recipients.some(({ name }) => namesTheAssigned(name))) return [];
    const bodies = register === null ? null : bodiesOfPlan(plan, register);
    if (register === null) return byName(plan);
    if (bodies === null) return [];
    const addressed = new Set(
      bodies.recipients.flatMap((named) => named.expansion.organizations.map(({ id }) => id)),
    );
    if (bodies.issuer !== null) addressed.add(bodies.issuer.id);
    const isReached = (organization: Organization) =>
      addressed.has(organization.id) ||
      (organization.kind === 'division' &&
        register.lineOf(organization.id).some(({ id }) => addressed.has(id)));
    return bodies.assigned.flatMap(({ phrase, path, span, expansion }) => {
      const missing = expansion.organizations.filter((body) => !isReached(body)).map(({ name }) => name);
      return missing.length === 0
        ? []
        : [finding('plan/assigned-not-addressed', { phrase, missing }, { path, span })];
    });
  },
};

const { agreement } = planWords;
const single = foldedPattern(`^(?:${agreement.registrable.pattern})(?!\\p{L})`);
const many = foldedPattern(`^(?:${agreement.wholeGroup.pattern})(?!\\p{L})`);
const member = foldedPattern(`(?<!\\p{L})(?:${agreement.memberOfGroup.pattern})(?!\\p{L})`);
const partOfPlan = foldedPattern(`^(?:${planWords.recipientLines.partOfPlan.pattern})(?!\\p{L})`);
const fewestRecipients = 3;
const fewestLetters = 3;
/** So many letters stand for a part of a name as well: "MTTQ". */
const surestLetters = 4;

function byName(plan: Plan) {
  const lines = plan.recipients.map(({ name }) => name.normalize('NFC').trim());
  const reachesMany = lines.some((line) => {
    const folded = foldInPlace(line);
    return (many.test(folded) && member.test(folded) && !line.includes(':')) || partOfPlan.test(folded);
  });
  if (lines.length < fewestRecipients || reachesMany) return [];
  const addressed = ` ${nameKey([...lines, plan.document.issuer ?? ''].join(' | '))} `;
  const shortened = lines.flatMap(beginningInShort);
  const letters = lines.flatMap((line) => line.match(/\p{Lu}[\p{Lu}&-]+/gu) ?? []).map(squeezed);
  const seen = new Set<string>();
  return plan.assignments.flatMap(({ organization, span }, index) => {
    const name = nameKey(organization);
    const own = name.split(' ').slice(1);
    if (!isSingle(organization) || own.length === 0 || seen.has(name)) return [];
    seen.add(name);
    const isNamed = [name, own.join(' ')].some((words) => addressed.includes(` ${words} `));
    if (isNamed || letters.some((short) => standsFor(short, own))) return [];
    if (
      shortened.some(
        (line) => line.short === initialsOf(name, line.short) && line.rest === restOf(name, line.short),
      )
    )
      return [];
    const place = { path: ['assignments', index, 'organization'], span };
    return [finding('plan/assigned-not-addressed', { phrase: organization, missing: [organization] }, place)];
  });
}

/** One body that a list of recipients would name, and no unit inside the issuer. */
function isSingle(organization: string): boolean {
  const [first, ...others] = organization
    .split(/[,;]/u)
    .map((part) => foldInPlace(part.normalize('NFC').trim()));
  return first !== undefined && single.test(first) && !others.some((part) => single.test(part));
}

/** "BHXH các tỉnh, thành phố": the letters at the head of a line, and the words behind them. */
function beginningInShort(line: string): readonly { readonly short: string; readonly rest: string }[] {
  const [head = ''] = /^\p{Lu}[\p{Lu}&-]+/u.exec(line) ?? [];
  return head.length < fewestLetters
    ? []
    : [{ short: squeezed(head), rest: nameKey(line.slice(head.length)) }];
}

/** As many first letters of a name as a short form has. */
function initialsOf(name: string, { length }: string): string {
  return name
    .split(' ')
    .slice(0, length)
    .map((word) => word.charAt(0))
    .join('');
}

/** The words of a name behind those that a short form stands for. */
function restOf(name: string, { length }: string): string {
  return name.split(' ').slice(length).join(' ');
}

function squeezed(letters: string): string {
  return letters.replace(/[^\p{L}]/gu, '').toLowerCase();
}

/** "NNMT", "NN&MT" and "MTTQVN" for "Nông nghiệp và Môi trường", "Mặt trận Tổ quốc Việt Nam": first letters, with "và" or without. */
function standsFor(short: string, own: readonly string[]): boolean {
  const { and } = planWords.connectives;
  const initials = (words: readonly string[]) => words.map((word) => word.charAt(0)).join('');
  const forms = [initials(own), initials(own.filter((word) => word !== and.pattern))];
  return forms.some((form) => form === short || (short.length >= surestLetters && form.includes(short)));
}
