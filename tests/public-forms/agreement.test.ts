import { compileTemplate, type Report } from '@chiendich/report';
import { schemaOf } from '@chiendich/report/schema';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { publicForms, reportOf } from './public-forms.js';

/** What a place of a sound report is replaced by: answers of other kinds, bounds, states and near misses. */
const replacements: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1.5, 1e21, 2 ** 53 + 2, 1e-7, 100.1, '', ' ', 'x', '1', '\ud800'],
  ...['a\u0000b', '2026-02-30', '2026-02-28', 'x'.repeat(20_001), '9'.repeat(50)],
  ...[[], [null], ['1'], ['1', '1'], ['1', 1], [[]], [{}], {}, { 0: {} }, { length: 0 }, { constructor: 1 }],
  ...[{ state: 'missing' }, { state: 'missing', reason: '' }, { state: 'missing', reason: ' ' }],
  ...[
    { state: 'missing', reason: 'x' },
    { state: 'missing', reason: null },
    { state: 'missing', reason: 'x', a: 1 },
  ],
  ...[
    { state: 'notApplicable' },
    { state: 'notApplicable', reason: '' },
    { state: 'notApplicable', reason: 'x' },
  ],
  ...[{ state: 'value', value: 1 }, { state: 'x' }, JSON.parse('{"__proto__": 1}')],
];

/** What the schemas leave to the validator: rules, what is asked, and what hangs on other answers. */
const beyondShape = new Set([
  ...['report/answer-not-asked', 'report/computed-differs', 'report/computed-left-out'],
  'report/computed-blank',
  'report/rule-broken',
  ...['report/part-exceeds-whole', 'report/too-many-decimals', 'report/choices-out-of-order'],
  ...['report/choice-outside-parent', 'report/period-reversed'],
]);

type Holder = Record<string | number, unknown>;
type Path = readonly string[];

function placesOf(value: unknown, path: Path = []): Path[] {
  if (value === null || typeof value !== 'object') return [path];
  const inside = Object.entries(value).flatMap(([key, each]) => placesOf(each, [...path, key]));
  return path.length === 0 ? inside : [path, ...inside];
}

/** The JSON text of a report, with the place changed. */
function changedAt(text: string, path: Path, change: (holder: Holder, key: string) => void): unknown {
  const report = JSON.parse(text);
  let holder = report;
  for (const key of path.slice(0, -1)) holder = holder[key];
  change(holder, path.at(-1) ?? '');
  return report;
}

const put = (value: unknown) => (holder: Holder, key: string) => {
  holder[key] = value;
};
const takeAway = (holder: Holder, key: string) => {
  delete holder[key];
};
const oneMore = (holder: Holder, key: string) => {
  const inside = holder[key];
  if (Array.isArray(inside)) inside.push(inside[0]);
  else if (inside !== null && typeof inside === 'object') Object.assign(inside, { extra: 1 });
};

/** Every place is taken away and added to; of the replacements each place has every third, turn by turn. */
function* mutations(
  text: string,
  path: Path,
  turn: number,
): Generator<readonly [what: string, report: unknown]> {
  for (const [at, value] of replacements.entries()) {
    if ((at + turn) % 3 === 0) yield [JSON.stringify(value).slice(0, 40), changedAt(text, path, put(value))];
  }
  yield ['taken away', changedAt(text, path, takeAway)];
  yield ['one more inside', changedAt(text, path, oneMore)];
}

/** What the schemas must say of a report: undefined where a question is required by a rule, or always. */
function expectedOf(codes: readonly string[]): boolean | undefined {
  if (codes.some((code) => code !== 'report/answer-required' && !beyondShape.has(code))) return false;
  return codes.includes('report/answer-required') ? undefined : true;
}

describe.each(publicForms)('validate, zod and JSON Schema: $name', ({ template, answers }) => {
  const compiled = compileTemplate(template);
  const zod = schemaOf(template);
  const options = { strict: true, allErrors: false } as const;
  const ajv = new Ajv2020(options).addVocabulary([...compiled.vocabulary]).compile(compiled.jsonSchema);
  const draft07 = new Ajv(options)
    .addVocabulary([...compiled.vocabulary])
    .compile(compiled.jsonSchemaDraft07);
  const text = JSON.stringify(reportOf(template, answers));
  // Of tables of hundreds of cells every 29th is enough: a prime, so that all columns come up.
  const places = placesOf(JSON.parse(text)).filter((path, at) => path.length < 4 || at % 29 === 0);

  it('agree on every place of a sound report, replaced by every kind of thing', () => {
    const disagreements: string[] = [];
    for (const [turn, path] of places.entries()) {
      for (const [what, report] of mutations(text, path, turn)) {
        const found = compiled.validate(report as Report).findings;
        const codes = found.filter(({ severity }) => severity === 'error').map(({ code }) => code);
        const verdicts = [zod.safeParse(report).success, ajv(report), draft07(report)];
        const expected = expectedOf(codes) ?? verdicts[0];
        if (verdicts.some((each) => each !== expected))
          disagreements.push(`${path.join('.')} ${what}: ${codes} / ${verdicts}`);
      }
    }
    expect(disagreements).toEqual([]);
  });
});
