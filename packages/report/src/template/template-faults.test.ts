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

type Item = (typeof smallTemplate)['pages'][number]['sections'][number]['items'][number];

/** The template with an item changed. */
const withItem = (code: Item['code'], change: Part) => ({
  ...smallTemplate,
  pages: smallTemplate.pages.map((page) => ({
    ...page,
    sections: page.sections.map((section) => ({
      ...section,
      items: section.items.map((item: Item) => (item.code === code ? { ...item, ...change } : item)),
    })),
  })),
});

const rac = 'page "so_lieu", section "chinh", item "rac"';
const atRac = 'pages[1].sections[0].items[1]';
const aggregations = 'sum, max, min, count, distinct, mean, weightedMean, median, none, ofTotals';

const whenMended = 'References between parts, and rules, are looked at once these are mended.';

describe('defineTemplate says what is wrong with', () => {
  it.each<[string, unknown, readonly string[]]>([
    [
      'a near miss of an aggregation',
      withItem('rac', { aggregation: 'sume' }),
      [
        `- ${rac}, aggregation: got "sume", expected one of ${aggregations}; did you mean "sum"? (${atRac}.aggregation)`,
        whenMended,
      ],
    ],
    [
      'a misspelt field, beside the one that is missing',
      withItem('rac', { agregation: 'sum', aggregation: undefined }),
      [
        `- ${rac}, aggregation: got nothing, expected one of ${aggregations} (${atRac}.aggregation)`,
        `- ${rac}, agregation: got a field that templates do not have, expected none; did you mean "aggregation"? (${atRac}.agregation)`,
        whenMended,
      ],
    ],
    [
      'a misspelt field that may be left out',
      withItem('rac', { askWhen: 'co_le' }),
      [
        `- ${rac}, askWhen: got a field that templates do not have, expected none; did you mean "askedWhen"? (${atRac}.askWhen)`,
      ],
    ],
    [
      'a field of another kind',
      withItem('hoat_dong', { required: true }),
      [
        `- page "bang", section "bang_ke", item "hoat_dong", required: got a field that this part does not have, expected none (pages[2].sections[0].items[0].required)`,
      ],
    ],
    [
      'a label, a demand and a bound of other types',
      withItem('rac', { label: 'Rác', required: 1, minimum: '5' }),
      [
        `- ${rac}, label: got "Rác", expected { vi: '…', en: '…' } (${atRac}.label)`,
        `- ${rac}, required: got 1, expected true, false or a rule (${atRac}.required)`,
        `- ${rac}, minimum: got "5", expected a number (${atRac}.minimum)`,
        whenMended,
      ],
    ],
    [
      'a column of a kind that does not exist, which decides what else it must have',
      withItem('hoat_dong', { columns: [{ code: 'a', label: word, kind: 'numbr', required: 'yes' }] }),
      [
        '- page "bang", section "bang_ke", item "hoat_dong", column "a", kind: got "numbr", expected one of number, text, date, yesNo, choice, files; did you mean "number"? (pages[2].sections[0].items[0].columns[0].kind)',
        whenMended,
      ],
    ],
    [
      'a list that the template does not have',
      withItem('tinh', { from: 'tinhh' }),
      [
        '- page "chung", section "lien_he", item "tinh", from: “tinh” chooses from the list “tinhh”, which the template does not have; expected one of tinh, xa, loai, organizations, territories; did you mean "tinh"? (pages[0].sections[0].items[4].from)',
        '- page "chung", section "lien_he", item "xa", parent: “xa” depends on “tinh”: that must be a choice of one, from the list above its own; expected one of nguoi_lap, ngay_lap, dien_thoai, thu, tinh, xa, dia_ban, loi_dan, rac, nhua, nguoi, nhiet_do, ti_le, co_hoat_dong, ho, xep_hang, co_le, du_le, tong_nguoi, rac_moi_nguoi, hinh_thuc, hinh_thuc_khac, hoat_dong, dan_so, theo_tinh, ton_tai, kien_nghi, ban_ky; did you mean "tinh"? (pages[0].sections[0].items[5].parent)',
      ],
    ],
    [
      'a name in a condition',
      withItem('du_le', { askedWhen: 'co_lee' }),
      [
        '- page "so_lieu", section "them", item "du_le", askedWhen: Line 1, column 1: there is no “co_lee”; is “co_le” meant? (pages[1].sections[1].items[1].askedWhen)',
      ],
    ],
    [
      'a column in a rule without its table',
      withItem('du_le', { askedWhen: 'ghi_chu = "x"' }),
      [
        '- page "so_lieu", section "them", item "du_le", askedWhen: Line 1, column 1: the template has no “ghi_chu” (in “ghi_chu”); expected one of hoat_dong.ghi_chu (pages[1].sections[1].items[1].askedWhen)',
      ],
    ],
  ])('%s', (_, template, lines) => {
    expect(faultsOf(template)).toEqual(lines);
  });

  it('a measure unit, with all that it may be', () => {
    const [line] = faultsOf(withItem('rac', { unit: 'tonnes' }));
    expect(line).toMatch(
      /item "rac", unit: .*; expected one of degree, tonne\/person, tonne, .*, dong; did you mean "tonne"\?/,
    );
  });

  it('an empty object: every part that is missing', () => {
    const lines = faultsOf({});
    expect(lines).toHaveLength(8);
    expect(lines).toContain('- status: got nothing, expected one of proposal, adopted (status)');
    expect(lines).toContain('- pages: got nothing, expected a list […] (pages)');
  });

  it('a template of very many faults: the first, and how many more', () => {
    const pages = Array.from({ length: 50 }, () => 5);
    expect(faultsOf({ ...smallTemplate, pages }).at(-2)).toBe('- and 20 more');
  });
});
