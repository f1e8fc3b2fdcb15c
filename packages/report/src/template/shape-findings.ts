import type { Finding, LocalizedText } from '@chiendich/core';
import { shapeFaults } from '@chiendich/core/shape';
import { atMost, expected, shortText } from '../unknown-value.ts';
import { limits } from '../validate/limits.ts';
import { templateFinding } from './findings.ts';
import { fieldsOfWords, soundText } from './label.ts';
import { maximumItems } from './maximum-items.ts';
import { templateShape } from './template.ts';

/** What a list expects that is too long. */
const tooMany = `[…] of at most ${maximumItems}`;

/** What the fields of `fieldsOfWords` expect. */
const wordsInBoth: LocalizedText = {
  vi: "chữ bằng tiếng Việt và tiếng Anh, viết như { vi: '…', en: '…' }",
  en: "text in Vietnamese and English, such as { vi: '…', en: '…' }",
};

/** What a shape expects, as a person reads it. */
const expectations: Readonly<Record<string, LocalizedText>> = {
  [soundText.en]: soundText,
  boolean: expected.truth,
  [`boolean | ${soundText.en}`]: expected.truthOrRule,
  'YYYY-MM-DD': expected.date,
  number: expected.number,
  'integer ≥ 0': expected.count,
  '[…]': expected.list,
  '[…] of 1 or more': expected.some,
  [tooMany]: atMost(maximumItems),
  '{…}': expected.record,
};

/** The faults in the shape of a template of unknown origin, at most `limits.findings`. */
export function shapeFindings(template: unknown): readonly Finding[] {
  const faults = shapeFaults(template, templateShape, { unknownKeys: 'refuse', most: limits.findings });
  return faults.map(({ path: way, expected: wanted }) => {
    const path = way.map((key) => (typeof key === 'string' ? shortText(key) : key));
    if (wanted === null) {
      return templateFinding('report/template-unknown-field', { found: String(path.at(-1)) }, { path });
    }
    const value = valueAt(template, way);
    const found = wanted === tooMany && Array.isArray(value) ? String(value.length) : shortText(value);
    return templateFinding(
      'report/template-shape',
      { expected: isOfWords(wanted, path) ? wordsInBoth : (expectations[wanted] ?? wanted), found },
      { path },
    );
  });
}

/** Whether words in both languages are wanted, where a table or an item would be another object. */
function isOfWords(wanted: string, path: readonly (string | number)[]): boolean {
  return wanted === '{…}' && fieldsOfWords.includes(String(path.at(-1)));
}

/** What stands at a path; a getter is not run. */
function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce(
    (holder, key) => Object.getOwnPropertyDescriptor(Object(holder), key)?.value as unknown,
    value,
  );
}
