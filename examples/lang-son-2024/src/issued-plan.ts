import { formatDate, isCivilDate } from '@chiendich/core';
import type { Plan } from '@chiendich/plan';
import type { CampaignState } from '@chiendich/timeline';

/**
 * The plan as it was issued: with the number and date of the registry, under the name of the body to which the issuer
 * belongs, and with the deadlines that were corrected in the draft. What the draft said stays in the campaign's log.
 */
export function issuedPlan(plan: Plan, superior: string | null, { issue, deadlines }: CampaignState): Plan {
  const changes = deadlines.flatMap(({ quote, corrections }) =>
    corrections.map(({ from, corrected }) => ({
      quote,
      corrected: reworded(quote, from.date, corrected.date),
    })),
  );
  const text = (written: string) =>
    changes.reduce((now, change) => now.replaceAll(change.quote, change.corrected), written);
  const issued = mapTexts(plan, text);
  return issue === null
    ? issued
    : {
        ...issued,
        document: {
          ...issued.document,
          superior: superior ?? issued.document.superior,
          number: issue.number,
          date: issue.date,
        },
      };
}

/** The words of a deadline with another day. */
function reworded(quote: string, from: string, to: string): string {
  return isCivilDate(from) && isCivilDate(to)
    ? quote.replace(formatDate(from, 'short'), formatDate(to, 'short'))
    : quote;
}

function mapTexts<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T;
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, change)])) as T;
}
