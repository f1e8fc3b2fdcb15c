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

/** Place in the plan's source text; null for what was not read from a text. */
export const SourceSpan: z.ZodType<Span | null, Span | null> = z
  .object({ start: z.number().int().min(0), end: z.number().int().min(0) })
  .readonly()
  .nullable()
  .describe('Vị trí trong văn bản nguồn (UTF-16)');
