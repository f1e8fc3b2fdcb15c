import type { CivilDate, Span } from '@chiendich/core';
import { isCivilDate } from '@chiendich/core';
import * as z from 'zod';

/** A readonly list. */
export function list<Item extends z.ZodType>(item: Item) {
  return z.array(item).readonly();
}

/** A fact that a plan may leave open: null when it does. */
export const OpenText = z.string().nullable();

export const CivilDateText = z
  .string()
  .refine(isCivilDate, 'a real day as YYYY-MM-DD') as unknown as z.ZodType<CivilDate, CivilDate>;

const written = '\\d{4}(?:-(?:Q[1-4]|\\d\\d(?:-\\d\\d)?))?|\\d\\d(?:-\\d\\d)?|Q[1-4]';
const clock = '(?:[01]\\d|2[0-3]):[0-5]\\d';
const textOf = (shape: string, error: string) =>
  z.string().regex(new RegExp(`^(?:${shape})$`), { error, abort: true });

/**
 * A date as far as a text gives it: `2024-06-05`, `2024-06`, `2025-Q4`, `2024`; `06-05`, `05` or `Q4` without a year. A
 * day that the calendar lacks keeps its numbers, so that it can be found and said.
 */
export const DateText = textOf(written, 'a date such as 2024-06-05, 2024-06 or 06-05');

/**
 * `DateText`; of what comes back the part that does: `20`, `5#last` (the last Friday) or `work#1` of a month, `5` of a week
 * (ISO 8601), `16:30` of a day.
 */
export const DueText = textOf(
  `${written}|[1-7]|(?:[1-7]|work)#(?:[1-5]|last)|${clock}`,
  'a date such as 2024-06-05, 2024-06 or 06-05, or the part that recurs',
);

/** `DateText`, with the hour where it is known: `2024-06-05T07:30`. */
export const StartText = textOf(
  `(?:${written})(?:T${clock})?`,
  'a date such as 2024-06-05 or 2024-06-05T07:30',
);

export const ClockText = textOf(clock, 'a time such as 07:30');

/** Place in the plan's source text; null for what was not read from a text. */
export const SourceSpan: z.ZodType<Span | null, Span | null> = z
  .object({ start: z.number().int().min(0), end: z.number().int().min(0) })
  .readonly()
  .nullable()
  .describe('Vị trí trong văn bản nguồn (UTF-16)');
