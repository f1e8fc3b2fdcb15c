import { MisuseError } from '@chiendich/core';
import { describe, expect, it } from 'vitest';
import { smallTemplate } from '../testing/small-template.ts';
import { defineTemplate } from './check-template.ts';

const word = { vi: 'a', en: 'a' };

type Part = Readonly<Record<string, unknown>>;

/** The sentences that `defineTemplate` throws for what a program without types wrote. */
function faultsOf(template: unknown): readonly string[] {
  try {
    defineTemplate(template as typeof smallTemplate);
  } catch (error) {
    expect(error).toBeInstanceOf(MisuseError);
    return (error as MisuseError).message.split('\n').slice(1);
  }
  return [];
}

const withFirst = (list: 'indicators' | 'tables' | 'rules' | 'header', change: Part) => ({
  ...smallTemplate,
  [list]: smallTemplate[list].map((part, index) => (index === 0 ? { ...part, ...change } : part)),
});

const whenMended = 'References between parts, and rules, are looked at once these are mended.';

describe('defineTemplate says what is wrong with', () => {
  it.each<[string, unknown, readonly string[]]>([
    [
      'a near miss of an aggregation',
      withFirst('indicators', { aggregation: 'sume' }),
      [
        '- figure "rac", aggregation: got "sume", expected one of sum, max, count, distinct, weightedMean, none; did you mean "sum"? (indicators[0].aggregation)',
        whenMended,
      ],
    ],
    [
      'a misspelt field, beside the one that is missing',
      withFirst('indicators', { agregation: 'sum', aggregation: undefined }),
      [
        '- figure "rac", aggregation: got nothing, expected one of sum, max, count, distinct, weightedMean, none (indicators[0].aggregation)',
        '- figure "rac", agregation: got a field that templates do not have, expected none; did you mean "aggregation"? (indicators[0].agregation)',
        whenMended,
      ],
    ],
    [
      'a label and a bound of other types',
      withFirst('indicators', { label: 'Rác', minimum: '5' }),
      [
        '- figure "rac", label: got "Rác", expected { vi: \'…\', en: \'…\' } (indicators[0].label)',
        '- figure "rac", minimum: got "5", expected a number (indicators[0].minimum)',
        whenMended,
      ],
    ],
    [
      'a column of a kind that does not exist, which decides what else it must have',
      withFirst('tables', { columns: [{ code: 'a', label: word, kind: 'numbr', required: 'yes' }] }),
      [
        '- table "hoat_dong", column "a", kind: got "numbr", expected one of text, date, number, choice; did you mean "number"? (tables[0].columns[0].kind)',
        whenMended,
      ],
    ],
    [
      'a group that the template does not have',
      withFirst('indicators', { group: 'Z' }),
      [
        '- figure "rac": Figure rac belongs to the group “Z”, which the template does not have; expected one of A; did you mean "A"? (indicators[0])',
      ],
    ],
    [
      'a name in a rule',
      withFirst('rules', { expression: 'racc > 0' }),
      [
        '- rule "tong_rac", expression: Line 1, column 1: the template has no “racc” (in “racc”); expected one of nguoi_lap, ngay_lap, dien_thoai, rac, nhua, nguoi, nhiet_do, ti_le, co_hoat_dong, ho, xep_hang, hoat_dong, ton_tai, kien_nghi; did you mean "rac"? (rules[0].expression)',
      ],
    ],
  ])('%s', (_, template, lines) => {
    expect(faultsOf(template)).toEqual(lines);
  });

  it('a measure unit, with all that it may be', () => {
    const [line] = faultsOf(withFirst('indicators', { unit: 'tonnes' }));
    expect(line).toMatch(
      /^- figure "rac", unit: .*; expected one of degree, tonne, .*, dong; did you mean "tonne"\?/,
    );
  });

  it('an empty object: every part that is missing', () => {
    const lines = faultsOf({});
    expect(lines).toHaveLength(15);
    expect(lines).toContain('- status: got nothing, expected one of proposal, adopted (status)');
    expect(lines).toContain('- indicators: got nothing, expected a list […] (indicators)');
  });

  it('a template of very many faults: the first, and how many more', () => {
    const indicators = Array.from({ length: 50 }, () => 5);
    expect(faultsOf({ ...smallTemplate, indicators }).at(-2)).toBe('- and 20 more');
  });
});
