import type { Instant, LocalizedText } from '@chiendich/core';
import { formatInstant } from '@chiendich/core';
import type { Plan } from '@chiendich/plan';

/** An instant as an official in Vietnam reads it; in English as it is kept. */
export function wordsOfInstant(at: Instant): LocalizedText {
  return { vi: formatInstant(at), en: at };
}

/** Rounds to choose from, by their names, or words for an empty list. */
export function wordsOfRounds(occurrences: readonly string[]): LocalizedText {
  const words = occurrences.join(', ');
  return occurrences.length === 0 ? { vi: 'chưa có kỳ nào', en: 'none so far' } : { vi: words, en: words };
}

/** What a duty to report is called in a sentence: "báo cáo của UBND các xã"; its id where the plan does not have it. */
export function wordsOfDuty({ reportingDuties }: Pick<Plan, 'reportingDuties'>, id: string): LocalizedText {
  const from = reportingDuties.find((duty) => duty.id === id)?.from ?? [];
  if (from.length === 0) return { vi: `báo cáo “${id}”`, en: `report “${id}”` };
  return { vi: `báo cáo của ${from.join('; ')}`, en: `report of ${from.join('; ')}` };
}
