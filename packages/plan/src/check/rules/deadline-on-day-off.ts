import { isCivilDate, lastDayOf } from '@chiendich/core';
import { foldedPattern, foldInPlace } from '@chiendich/core/scan';
import { anyOf, planWords } from '@chiendich/official-text/lexicon';
import { finding } from '../../findings.ts';
import type { Plan } from '../../plan.ts';
import { issueDays } from '../issue-date.ts';
import { isOfReport } from '../ordered-deadline.ts';
import type { PlanRule } from '../plan-rule.ts';
import { everyForm } from '../plan-rule.ts';

/**
 * A deadline, exact to the day, whose last good day is a day off. It is never moved: the next working day would be late,
 * so who must meet it has to know. Asked of reports and tasks alone: what is held on a day off, at an hour or on a named
 * day of the week, is held then on purpose. A deadline before the plan itself has a finding of its own.
 */
export const deadlineOnDayOff: PlanRule = {
  codes: ['plan/deadline-on-day-off'],
  forms: everyForm,
  check({ plan, calendar }) {
    if (calendar === null) return [];
    const issued = issueDays(plan)?.first ?? null;
    return plan.deadlines.flatMap((deadline, index) => {
      const lastDay = isCivilDate(deadline.end ?? deadline.date) ? lastDayOf(deadline) : null;
      if (lastDay === null || deadline.boundary === 'during' || calendar.isWorkingDay(lastDay)) return [];
      if ((issued !== null && lastDay < issued) || isHeldOnPurpose(deadline, plan)) return [];
      const workingDay = calendar.addWorkingDays(lastDay, -1);
      const params = { quote: deadline.quote, lastDay, workingDay };
      const place = { path: ['deadlines', index, 'date'], span: deadline.span };
      return [finding('plan/deadline-on-day-off', params, place)];
    });
  },
};

const { dates, ordinals, partsOfDay, periods } = planWords;
const chosenDay = foldedPattern(
  `(?<!\\p{L})(?:${dates.ordinal.pattern} (?:${anyOf(ordinals)})|${periods.sunday.pattern}|${anyOf(partsOfDay)})(?!\\p{L})`,
);
const exactDay = /(?<!\d)\d{1,2}\s*[/.-]\s*\d{1,2}(?!\d)|(?<!\d)\d{1,2}\s+\p{L}{5}\s+\d/u;

/** A day that was chosen: with an hour or a day of the week, or a day on which something takes place and none reports. */
function isHeldOnPurpose(deadline: Plan['deadlines'][number], plan: Plan): boolean {
  const { quote, boundary, time, span } = deadline;
  if (time !== undefined || chosenDay.test(foldInPlace(quote.normalize('NFC')))) return true;
  if (span !== null && !exactDay.test(quote)) return true;
  return boundary === 'on' && span !== null && !isOfReport(deadline, plan);
}
