import type { Finding } from '@chiendich/core';
import type * as z from 'zod';
import { finding } from '../findings.ts';
import { findUnprintable } from '../printable.ts';
import { describeSchema } from '../text-template/schema-shape.ts';
import { eachText } from './each-text.ts';
import { fieldAt } from './input-fault.ts';

/** One finding for every text of the data that has characters which no paper can show. */
export function unprintableFindings(data: unknown, schema: z.ZodType): readonly Finding[] {
  const findings: Finding[] = [];
  eachText(data, (text, path) => findings.push(...inText(text, path, schema)));
  return findings;
}

function inText(text: string, path: readonly (string | number)[], schema: z.ZodType): readonly Finding[] {
  const { controls, directions } = findUnprintable(text);
  if (controls.length === 0 && directions.length === 0) return [];
  const field = fieldAt(describeSchema(schema), path);
  return [
    ...(controls.length === 0
      ? []
      : [finding('document/character-not-printable', { field, characters: controls }, { path })]),
    ...(directions.length === 0
      ? []
      : [finding('document/direction-override', { field, characters: directions }, { path })]),
  ];
}
