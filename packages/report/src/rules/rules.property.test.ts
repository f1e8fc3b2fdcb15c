import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionsOf } from '../template/items.ts';
import { arbitraryRule } from '../testing/arbitrary-rule.ts';
import { figuresTemplate } from '../testing/figures-template.ts';
import { readRule } from './check.ts';
import { dependenciesOf } from './dependencies.ts';
import { evaluate } from './evaluate.ts';
import { add, compare, divide, multiply, negate, toNumber } from './exact.ts';
import { parseRule } from './parse.ts';
import { printRule } from './print.ts';
import { reportReader } from './rule-reader.ts';

/** Rule text of likely and unlikely pieces. */
const ruleText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'nếu',
        'thì',
        'ngược lại',
        'và',
        'hoặc',
        'không',
        'không áp dụng',
        'tổng(',
        'mọi dòng(',
        'số dòng',
        'với',
      ),
      fc.constantFrom(
        '(',
        ')',
        ';',
        '.',
        '<=',
        '≥',
        '+',
        '-',
        '*',
        '/',
        '"',
        'C3',
        'hoat_dong.ngay',
        '05/6/2024',
        '1,5',
        '1.5',
      ),
      fc.string({ maxLength: 5, unit: 'binary' }),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(' '));

describe('the rule language', () => {
  it('prints every rule so that it reads back as the same rule', () => {
    fc.assert(
      fc.property(arbitraryRule, (rule) => {
        expect(parseRule(printRule(rule))).toEqual({ ok: true, value: rule, findings: [] });
      }),
      { numRuns: 2000 },
    );
  });

  it('survives JSON and prints the same text from it', () => {
    fc.assert(
      fc.property(arbitraryRule, (rule) => {
        expect(printRule(JSON.parse(JSON.stringify(rule)))).toBe(printRule(rule));
      }),
    );
  });

  it('answers any text with a rule or with findings that name line and column', () => {
    fc.assert(
      fc.property(ruleText, (text) => {
        const read = parseRule(text);
        if (read.ok) expect(parseRule(printRule(read.value))).toEqual(read);
        else
          expect(read.findings[0]?.params).toMatchObject({
            line: expect.any(Number),
            column: expect.any(Number),
          });
      }),
      { numRuns: 3000 },
    );
  });

  it('works any rule out on any answers without an exception', () => {
    const cell = fc.oneof(
      fc.double(),
      fc.string(),
      fc.constant(null),
      fc.constant({ state: 'missing' as const, reason: 'x' }),
      fc.constant({ state: 'notApplicable' as const }),
    );
    const answers = fc.dictionary(fc.constantFrom('A1', 'B2', 'C3', 'C4'), cell);
    const rows = fc.array(fc.dictionary(fc.constantFrom('ngay', 'chat_thai'), cell), { maxLength: 4 });
    fc.assert(
      fc.property(arbitraryRule, answers, rows, (rule, given, hoat_dong) => {
        const result = evaluate(rule, reportReader({ answers: { ...given, hoat_dong } as never }));
        expect(['value', 'missing', 'notApplicable', 'stopped']).toContain(result.state);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads nothing that its dependencies do not name', () => {
    fc.assert(
      fc.property(arbitraryRule, (rule) => {
        const { answers, tables, period } = dependenciesOf(rule);
        evaluate(rule, {
          answer: (code) => {
            expect(answers).toContain(code);
            return 1;
          },
          rows: (table) => {
            expect(tables).toContain(table);
            return [{ ngay: '2024-06-05', chat_thai: 1 }];
          },
          period: () => {
            expect(period).toBe(true);
            return '2024-06-05';
          },
        });
      }),
    );
  });
});

describe('measure units', () => {
  const figures = questionsOf(figuresTemplate).filter((question) => question.kind === 'number');
  const pair = fc.tuple(fc.constantFrom(...figures), fc.constantFrom(...figures));
  const join = fc.constantFrom('+', '-', '=', '≠', '<', '≤', '>', '≥', ';', 'thì');

  it('never mix, however two figures meet', () => {
    fc.assert(
      fc.property(pair, join, fc.boolean(), ([a, b], sign, nested) => {
        const [left, right] = nested ? [`thay thiếu(${a.code}; 0)`, `(2 × ${b.code})`] : [a.code, b.code];
        const texts: Readonly<Record<string, string>> = {
          ';': `thay thiếu(${left}; ${right}) > 0`,
          thì: `(nếu A1 > 0 thì ${left} ngược lại ${right}) > 0`,
          '+': `${left} + ${right} > 0`,
          '-': `${left} - ${right} > 0`,
        };
        const codes = readRule(texts[sign] ?? `${left} ${sign} ${right}`, figuresTemplate).findings.map(
          ({ code }) => code,
        );
        expect(codes.map((code) => code.replace('unconverted', 'differ'))).toEqual(
          a.unit === b.unit ? [] : ['report/rule-units-differ'],
        );
      }),
      { numRuns: 2000 },
    );
  });
});

describe('exact numbers', () => {
  const decimal = fc
    .tuple(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), fc.integer({ min: 0, max: 9 }))
    .map(([digits, places]) => ({ digits, places, value: Number(`${digits}e-${places}`) }));

  /** The decimal as a whole number of 10^-18. */
  const wholeOf = ({ digits, places }: { readonly digits: number; readonly places: number }) =>
    BigInt(digits) * 10n ** BigInt(18 - places);

  it('add and multiply decimals without drift', () => {
    fc.assert(
      fc.property(decimal, decimal, decimal, (a, b, c) => {
        const sum = add(add(a.value, b.value), c.value);
        expect(compare(multiply(sum, 10 ** 18), multiply(Number(0), 1)) < 0).toBe(
          wholeOf(a) + wholeOf(b) + wholeOf(c) < 0n,
        );
        expect(compare(sum, add(a.value, add(b.value, c.value)))).toBe(0);
        expect(compare(add(sum, -c.value), add(a.value, b.value))).toBe(0);
      }),
      { numRuns: 2000 },
    );
  });

  it('order decimals as their digits do', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const [x, y] = [wholeOf(a), wholeOf(b)];
        expect(Math.sign(compare(a.value, b.value))).toBe(x < y ? -1 : x > y ? 1 : 0);
        expect(Math.sign(compare(add(a.value, 0.1), add(b.value, 0.1)))).toBe(x < y ? -1 : x > y ? 1 : 0);
      }),
      { numRuns: 2000 },
    );
  });

  it('undo a division by a multiplication', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const quotient = divide(a.value, b.value);
        if (quotient === null) expect(b.value).toBe(0);
        else expect(compare(multiply(quotient, b.value), a.value)).toBe(0);
      }),
    );
  });

  it('know one zero', () => {
    expect(multiply(0, -5)).toBe(0);
    expect(negate(0)).toBe(0);
  });

  it('give the nearest number of a fraction', () => {
    expect(toNumber(divide(1, 3) ?? 0)).toBe(1 / 3);
    expect(toNumber(divide(-2, 3) ?? 0)).toBe(-2 / 3);
    expect(toNumber(add(0.1, 0.2))).toBe(0.3);
    expect(toNumber(divide(-1, 8) ?? 0)).toBe(-0.125);
  });
});
