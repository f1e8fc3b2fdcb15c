import type { Finding } from '@chiendich/core';
import type * as z from 'zod';
import { finding } from '../findings.ts';
import { describeSchema } from '../text-template/schema-shape.ts';
import { eachText } from './each-text.ts';
import { fieldAt } from './input-fault.ts';

/** Some two hundred pages of lines of their own: anything longer is not a paper and would take all memory. */
const mostLines = 10_000;

/** The path of the text with which the texts of a paper have too many lines together; null as long as they do not. */
function pathOfTooMany(data: unknown): readonly (string | number)[] | null {
  let lines = 0;
  let place: readonly (string | number)[] | null = null;
  eachText(data, (text, path) => {
    if (place !== null) return;
    for (let at = text.indexOf('\n'); at >= 0 && lines <= mostLines; at = text.indexOf('\n', at + 1))
      lines += 1;
    if (lines > mostLines) place = path;
  });
  return place;
}

/** A finding at that text, so that nobody waits for a paper that no memory holds. */
export function tooManyLines(data: unknown, schema: z.ZodType): readonly Finding[] {
  const path = pathOfTooMany(data);
  if (path === null) return [];
  const field = fieldAt(describeSchema(schema), path);
  return [finding('document/too-many-lines', { field, maximum: mostLines }, { path })];
}
