import type { SectionLevel } from '@chiendich/official-text';

const forms: readonly (readonly [RegExp, SectionLevel])[] = [
  [/^[IVXLC]+$/, 'roman'],
  [/^\d+$/, 'arabic'],
  [/^\d+(\.\d+)+$/, 'decimal'],
  [/^[a-zđ]{1,2}$/, 'letter'],
  [/^\+$/, 'plus'],
  [/^(phần|chương)\b/iu, 'part'],
  [/^điều\b/iu, 'article'],
];

/** The rank of a printed label: `I` roman, `1` arabic, `1.1` decimal, `a` letter, `-` dash, `+` plus. */
export function sectionLevelOf(label: string): SectionLevel {
  return forms.find(([form]) => form.test(label))?.[1] ?? 'dash';
}
