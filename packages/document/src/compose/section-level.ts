import { romanValue } from '@chiendich/core';
import type { SectionLevel } from '@chiendich/official-text';

const forms: readonly (readonly [RegExp, SectionLevel])[] = [
  [/^\d+$/, 'arabic'],
  [/^\d+(\.\d+)+$/, 'decimal'],
  [/^[a-zđ]{1,2}$/, 'letter'],
  [/^\+$/, 'plus'],
  [/^(phần|chương)\b/iu, 'part'],
  [/^điều\b/iu, 'article'],
];

/** The rank of a printed label: `I` roman, `1` arabic, `1.1` decimal, `a` letter, `-` dash, `+` plus. */
export function sectionLevelOf(label: string): SectionLevel {
  if (romanValue(label) !== null) return 'roman';
  return forms.find(([form]) => form.test(label))?.[1] ?? 'dash';
}
