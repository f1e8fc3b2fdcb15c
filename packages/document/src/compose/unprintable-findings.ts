import type { Finding } from '@chiendich/core';
import { finding } from '../findings.ts';
import { findUnprintable } from '../printable.ts';

/** One finding for every text of the data that has characters which no paper can show. */
export function unprintableFindings(data: unknown): readonly Finding[] {
  const findings: Finding[] = [];
  const seen = new Set<object>();
  const queue: { value: unknown; path: readonly (string | number)[] }[] = [{ value: data, path: [] }];
  for (let at = 0; at < queue.length; at += 1) {
    const { value, path } = queue[at] as (typeof queue)[number];
    if (typeof value === 'string') findings.push(...inText(value, path));
    else if (typeof value === 'object' && value !== null && !seen.has(value)) {
      seen.add(value);
      const isList = Array.isArray(value);
      for (const [key, inner] of Object.entries(value)) {
        if (typeof inner === 'string' || typeof inner === 'object')
          queue.push({ value: inner, path: [...path, isList ? Number(key) : key] });
      }
    }
  }
  return findings;
}

function inText(text: string, path: readonly (string | number)[]): readonly Finding[] {
  const { controls, directions } = findUnprintable(text);
  const field = path.join('.');
  return [
    ...(controls.length === 0
      ? []
      : [finding('document/character-not-printable', { field, characters: controls }, { path })]),
    ...(directions.length === 0
      ? []
      : [finding('document/direction-override', { field, characters: directions }, { path })]),
  ];
}
