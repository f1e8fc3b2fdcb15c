import fc from 'fast-check';

/** Texts that break careless writers. */
export const awkward: readonly string[] = [
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

/** Keys whose values are checked by schema or by another package, not texts of people. */
const checked: ReadonlySet<string> = new Set([
  'boundary',
  'mode',
  'role',
  'date',
  'due',
  'extendedTo',
  'start',
  'kind',
  'state',
  'round',
  'id',
  'schemaVersion',
  'secrecy',
  'urgency',
]);
/** What another package checks, and the keys under which it has texts of people all the same. */
const foreign: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['template', new Set(['label', 'title', 'hint'])],
  ['consolidation', new Set(['name', 'label'])],
  ['report', new Set(['answers'])],
]);

/** An input with every text of people replaced; codes, dates and choices keep theirs. */
export function withTexts(input: unknown, next: () => string): unknown {
  if (typeof input === 'string') return next();
  if (Array.isArray(input)) return input.map((item) => withTexts(item, next));
  if (typeof input !== 'object' || input === null) return input;
  return Object.fromEntries(
    Object.entries(input).map(([key, inner]) => {
      const texts = foreign.get(key);
      if (checked.has(key)) return [key, inner];
      if (texts === undefined || typeof inner !== 'object') return [key, withTexts(inner, next)];
      return [key, within(inner, texts, key === 'template' ? () => labelOf(next()) : next)];
    }),
  );
}

/** A template refuses labels that are empty, hold halves of pairs, or characters that nobody sees. */
function labelOf(text: string): string {
  return `Mẫu ${text.replace(/[\p{C}\p{Default_Ignorable_Code_Point}\u2800]/gu, '')}`;
}

/** Only what stands under the given keys is replaced. */
function within(value: unknown, keys: ReadonlySet<string>, next: () => string): unknown {
  if (Array.isArray(value)) return value.map((item) => within(item, keys, next));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      keys.has(key) ? withTexts(inner, next) : within(inner, keys, next),
    ]),
  );
}
