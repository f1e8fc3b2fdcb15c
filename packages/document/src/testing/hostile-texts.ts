import fc from 'fast-check';

const awkward = [
  '\u0000',
  '\u0007',
  '\u001B[31m',
  '\uD800',
  '\uDC00x',
  '\uFFFE',
  '\u202Eabc',
  '\u2066',
  '<script>alert(1)</script>',
  '</w:t></w:r>',
  ']]>',
  '<!--',
  '"\' onload=x',
  '&amp;&#0;',
  '</style><img src=x>',
  '\\</style>',
  '{{name}}',
  '# I. \n@subject ',
  '$&$1',
  'đ\u0309\u0323',
  '😀',
  '',
];

/** Texts that break careless writers: markup, control characters, halves of pairs, marks that turn the writing. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...awkward), fc.string({ maxLength: 5, unit: 'binary' })), { maxLength: 4 })
  .map((parts) => parts.join(''));

/** The same JSON with every text under the given keys replaced; codes, dates and choices keep theirs. */
export function withTexts(value: unknown, next: () => string, keep: ReadonlySet<string>): unknown {
  if (typeof value === 'string') return next();
  if (Array.isArray(value)) return value.map((item) => withTexts(item, next, keep));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, keep.has(key) ? inner : withTexts(inner, next, keep)]),
  );
}
