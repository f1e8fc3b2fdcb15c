import type { Finding, FoldedText } from '@chiendich/core';
import { foldedPattern, foldInPlace } from '@chiendich/core/scan';
import { anyOf, planWords } from '@chiendich/official-text/lexicon';
import { finding } from '../../findings.ts';
import type { Plan } from '../../plan.ts';
import type { PlanCheck, PlanRule } from '../plan-rule.ts';
import { everyForm } from '../plan-rule.ts';

type Duty = Plan['reportingDuties'][number];

const { agreement, calendar, clock, marks, terms } = planWords;
const namesForm = foldedPattern(`(?<!\\p{L})(?:${agreement.reportForm.pattern})(?!\\p{L})`);
const recurs = foldedPattern(
  `(?<!\\p{L})(?:${anyOf(planWords.recurring)}) (?:${calendar.day.pattern}|${calendar.week.pattern})(?!\\p{L})|\\d\\s{0,2}(?:${clock.hour.pattern})(?!\\p{L})` +
    `|(?<!\\p{L})(?:${terms.opensTerm.pattern}) \\d{1,3} (?:${terms.countedTime.pattern})(?!\\p{L})`,
);

const group = foldedPattern(`^(?:${planWords.connectives.the.pattern})(?!\\p{L})`);
const addsUp = foldedPattern(`(?<!\\p{L})(?:${marks.addsUp.pattern})(?!\\p{L})`);

/**
 * First reports without an outline to follow, in one note, and any report without a day on which it is due. A duty whose
 * reporter is not known is left out, and so is one of each day or week, or within so many days. Who adds up the reports of
 * others makes a form for them and needs none.
 */
export const reportingDuties: PlanRule = {
  codes: ['plan/report-without-template', 'plan/report-without-deadline'],
  forms: everyForm,
  check(context) {
    const known = context.plan.reportingDuties
      .map((duty, index) => ({ duty, index }))
      .filter(({ duty }) => duty.from.length > 0);
    const own = known.filter(({ duty }) => !isSum(duty, context));
    const open = (own.length === 0 ? known : own).filter(
      ({ duty }) => duty.template === null && duty.stage === 1 && !namesForm.test(textOf(duty, context)),
    );
    const [first] = open;
    const from = [...new Set(open.flatMap(({ duty }) => duty.from))];
    const place = { path: ['reportingDuties', first?.index ?? 0], span: first?.duty.span ?? null };
    return [
      ...(first === undefined ? [] : [finding('plan/report-without-template', { from }, place)]),
      ...known.flatMap(({ duty, index }) => undated(duty, index, context)),
    ];
  },
};

/** Of one body that adds up what others report; of a group each reports its own. */
function isSum(duty: Duty, context: PlanCheck): boolean {
  const [only, ...others] = duty.from;
  if (only === undefined || others.length > 0 || group.test(foldInPlace(only.normalize('NFC')))) return false;
  return addsUp.test(textOf(duty, context));
}

/** The text of a duty, folded; empty where its place is not known. */
function textOf({ span }: Duty, { document }: Pick<PlanCheck, 'document'>): FoldedText {
  const source = document?.source ?? null;
  return foldInPlace(
    source === null || span === null ? '' : source.slice(span.start, span.end).normalize('NFC'),
  );
}

function undated(duty: Duty, index: number, { plan, document }: PlanCheck): readonly Finding[] {
  const { from, due, span } = duty;
  if (due !== null) return [];
  const isDated =
    span !== null &&
    plan.deadlines.some(
      (other) => other.span !== null && span.start <= other.span.start && other.span.end <= span.end,
    );
  if (isDated || recurs.test(textOf(duty, { document }))) return [];
  return [finding('plan/report-without-deadline', { from }, { path: ['reportingDuties', index], span })];
}
