import type { Finding } from '@chiendich/core';
import { finding } from '../findings.ts';
import { findUnprintable } from '../printable.ts';
import { eachText } from './each-text.ts';

/** One finding for every text of the data that has characters which no paper can show. */
export function unprintableFindings(data: unknown): readonly Finding[] {
  const findings: Finding[] = [];
  eachText(data, (text, path) => findings.push(...inText(text, path)));
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
