import { describeFinding } from '@chiendich/core';
import { describe, expect, it } from 'vitest';
import { vaccinationDrive } from '../../../../tests/templates/vaccination-drive.ts';
import { withColumn, withItem } from '../testing/changed-template.ts';
import { figuresTemplate } from '../testing/figures-template.ts';
import { smallTemplate } from '../testing/small-template.ts';
import { checkTemplate } from './check-template.ts';
import type { ReportTemplate } from './template.ts';

const base: ReportTemplate = smallTemplate;

const figures = 'pages.1.sections.0.items';
const more = 'pages.1.sections.1.items';
const tables = 'pages.2.sections.0.items';
const words = 'pages.2.sections.1.items';
const general = 'pages.0.sections.0.items';
const lists = base.lists ?? [];

describe('a template', () => {
  it.each([smallTemplate as ReportTemplate, vaccinationDrive, figuresTemplate])(
    'that is used in tests is sound',
    (template) => {
      expect(checkTemplate(JSON.parse(JSON.stringify(template)))).toEqual({
        ok: true,
        value: template,
        findings: [],
      });
    },
  );

  it.each<[string, unknown, string, string]>([
    ['without anything', {}, 'report/template-shape', 'id'],
    ['that is a text', 'mẫu', 'report/template-shape', ''],
    ['with a strange field', { ...base, mau: 1 }, 'report/template-unknown-field', 'mau'],
    [
      'with an unknown measure unit',
      withItem('rac', { unit: 'bao' }),
      'report/template-unknown-unit',
      `${figures}.1.unit`,
    ],
    [
      'with a part of nothing',
      withItem('nhua', { partOf: 'giay' }),
      'report/template-unknown-whole',
      `${figures}.2`,
    ],
    [
      'with a part in another unit',
      withItem('nhua', { unit: 'cubicMetre' }),
      'report/template-part-unit',
      `${figures}.2`,
    ],
    ['with a part of itself', withItem('rac', { partOf: 'nhua' }), 'report/template-cycle', `${figures}.1`],
    [
      'with a mean without weight',
      withItem('nguoi', { aggregation: 'weightedMean' }),
      'report/template-weight',
      `${figures}.3`,
    ],
    [
      'with a weight and no mean',
      withItem('ti_le', { aggregation: 'sum' }),
      'report/template-weight',
      `${figures}.5`,
    ],
    [
      'with totals of nothing computed',
      withItem('ti_le', { aggregation: 'ofTotals', weight: undefined }),
      'report/template-of-totals',
      `${figures}.5.aggregation`,
    ],
    ['with bounds the wrong way', withItem('rac', { maximum: -1 }), 'report/template-range', `${figures}.1`],
    ['with too many decimals', withItem('rac', { scale: 7 }), 'report/template-scale', `${figures}.1.scale`],
    [
      'with one code twice',
      withItem('rac', { code: 'ton_tai' }),
      'report/template-code-repeated',
      `${words}.0.code`,
    ],
    [
      'with a code that every object has',
      withItem('xep_hang', { code: 'constructor' }),
      'report/template-code-reserved',
      `${figures}.8.code`,
    ],
    [
      'with a code that is a word of rules',
      withItem('xep_hang', { code: 'sum' }),
      'report/template-code-reserved',
      `${figures}.8.code`,
    ],
    [
      'with a code in Vietnamese letters',
      withItem('xep_hang', { code: 'xếp_hạng' }),
      'report/template-code',
      `${figures}.8.code`,
    ],
    [
      'with __proto__ as a code',
      withItem('xep_hang', { code: '__proto__' }),
      'report/template-code',
      `${figures}.8.code`,
    ],
    [
      'with a rule that does not parse',
      { ...base, rules: [{ ...base.rules[0], expression: 'rac >' }] },
      'report/rule-unexpected',
      'rules.0.expression',
    ],
    [
      'with a rule that mixes units',
      { ...base, rules: [{ ...base.rules[0], expression: 'rac > nguoi' }] },
      'report/rule-units-differ',
      'rules.0.expression',
    ],
    [
      'with a table that asks for more rows than any report may have',
      withItem('hoat_dong', { minimumRows: 5000, maximumRows: 6000 }),
      'report/template-range',
      `${tables}.0`,
    ],
    [
      'with a file that may not come',
      withItem('ban_ky', { maximumFiles: 0 }),
      'report/template-no-room',
      `${words}.2.maximumFiles`,
    ],
    [
      'with a table of no columns',
      withItem('theo_tinh', { columns: [] }),
      'report/template-no-column',
      `${tables}.2.columns`,
    ],
    [
      'with a table that can have no row',
      withItem('hoat_dong', { minimumRows: 0, maximumRows: 0 }),
      'report/template-no-room',
      `${tables}.0.maximumRows`,
    ],
    [
      'with a text that can have no letter',
      withItem('kien_nghi', { maxLength: 0 }),
      'report/template-no-room',
      `${words}.1.maxLength`,
    ],
    [
      'with whole numbers between two neighbours',
      withItem('nguoi', { minimum: 0.2, maximum: 0.8 }),
      'report/template-empty-range',
      `${figures}.3`,
    ],
    [
      'with bounds finer than its decimals',
      withItem('nhiet_do', { minimum: 0.11, maximum: 0.19 }),
      'report/template-empty-range',
      `${figures}.4`,
    ],
    [
      'with a minimum beyond what is exact',
      withItem('nhiet_do', { minimum: 1e16 }),
      'report/template-range',
      `${figures}.4`,
    ],
    [
      'with half a character',
      { ...base, title: { vi: 'Báo cáo \uD83D', en: 'Report' } },
      'report/template-shape',
      'title.vi',
    ],
    [
      'with a label of 5 MB',
      withItem('rac', { label: { vi: 'x'.repeat(5_000_000), en: 'x' } }),
      'report/template-shape',
      `${figures}.1.label.vi`,
    ],
    [
      'with a file of no kind',
      withItem('ban_ky', { mediaTypes: [] }),
      'report/template-shape',
      `${words}.2.mediaTypes`,
    ],
    [
      'with a required that is a number',
      withItem('rac', { required: 1 }),
      'report/template-shape',
      `${figures}.1.required`,
    ],
    [
      'with tonnes that are cubic metres',
      {
        ...base,
        measureUnits: [...(base.measureUnits ?? []), { code: 'tonne', label: { vi: 'm³', en: 'm³' } }],
      },
      'report/template-common-unit',
      'measureUnits.2.code',
    ],
    [
      'with a choice of nothing',
      {
        ...base,
        lists: lists.map((list) => (list.code === 'loai' ? { ...list, items: [] } : list)),
        rules: [],
      },
      'report/template-no-choice',
      `${more}.4.from`,
    ],
    [
      'with a choice from a list that is not there',
      withItem('tinh', { from: 'tinhh' }),
      'report/template-unknown-list',
      `${general}.4.from`,
    ],
    [
      'with a cascade from a list that lies elsewhere',
      withItem('xa', { parent: 'hinh_thuc' }),
      'report/template-cascade',
      `${general}.5.parent`,
    ],
    [
      'with a cascade from nothing',
      withItem('xa', { parent: 'khong_co' }),
      'report/template-cascade',
      `${general}.5.parent`,
    ],
    [
      'with a list above itself',
      { ...base, lists: lists.map((list) => (list.code === 'tinh' ? { ...list, parent: 'xa' } : list)) },
      'report/template-list-parent',
      'lists.0.parent',
    ],
    [
      'with an entry that belongs nowhere',
      {
        ...base,
        lists: lists.map((list) =>
          list.code === 'xa' ? { ...list, items: [{ ...list.items[0], parent: '99' }] } : list,
        ),
      },
      'report/template-entry-parent',
      'lists.1.items.0.parent',
    ],
    [
      'with an entry twice',
      {
        ...base,
        lists: lists.map((list) =>
          list.code === 'loai' ? { ...list, items: [...list.items, list.items[0]] } : list,
        ),
      },
      'report/template-code-repeated',
      'lists.2.items.3.code',
    ],
    [
      'with an entry of blanks around its code',
      {
        ...base,
        lists: lists.map((list) =>
          list.code === 'loai' ? { ...list, items: [...list.items, { ...list.items[0], code: ' x' }] } : list,
        ),
      },
      'report/template-entry-code',
      'lists.2.items.3.code',
    ],
    [
      'with a list that the host has',
      { ...base, lists: [...lists, { ...lists[0], code: 'territories' }] },
      'report/template-code-reserved',
      'lists.3.code',
    ],
    [
      'with rows from two places',
      withItem('dan_so', { rowsFrom: 'tinh' }),
      'report/template-rows-twice',
      `${tables}.1`,
    ],
    [
      'with named rows and a bound',
      withItem('dan_so', { maximumRows: 2 }),
      'report/template-rows-twice',
      `${tables}.1`,
    ],
    ['with no named row', withItem('dan_so', { rows: [] }), 'report/template-no-row', `${tables}.1`],
    [
      'with rows from a list that is not there',
      withItem('theo_tinh', { rowsFrom: 'tinhh' }),
      'report/template-rows-of-no-list',
      `${tables}.2.rowsFrom`,
    ],
    [
      'with more rows than a table takes',
      withItem('hoat_dong', { maximumRows: 5000 }),
      'report/template-maximum-rows',
      `${tables}.0.maximumRows`,
    ],
    [
      'with a question that is asked when it is answered',
      withItem('co_le', { askedWhen: 'co_le' }),
      'report/rule-circle',
      `${more}.0.askedWhen`,
    ],
    [
      'with a circle through a sum',
      { ...withItem('nguoi', { computed: 'tong_nguoi - 1', minimum: undefined }) },
      'report/rule-circle',
      `${figures}.3.computed`,
    ],
    [
      'with a condition that is a number',
      withItem('du_le', { askedWhen: 'nguoi' }),
      'report/rule-needs-truth',
      `${more}.1.askedWhen`,
    ],
    [
      'with a figure computed as a condition',
      withItem('tong_nguoi', { computed: 'co_le' }),
      'report/rule-needs-number',
      `${more}.2.computed`,
    ],
    [
      'with a column that names another row',
      withItem('du_le', { askedWhen: 'hoat_dong.rac > 0' }),
      'report/rule-row-outside',
      `${more}.1.askedWhen`,
    ],
    [
      'with a column asked by one of another table',
      withColumn('hoat_dong', 'noi_khac', { askedWhen: 'dan_so.lon > 0' }),
      'report/rule-row-outside',
      `${tables}.0.columns.4.askedWhen`,
    ],
  ])('%s is refused', (_, template, code, path) => {
    const checked = checkTemplate(template);
    expect(checked.ok).toBe(false);
    expect(checked.findings.map((fault) => `${fault.code} ${fault.path.join('.')}`)).toContain(
      `${code} ${path}`,
    );
    for (const fault of checked.findings) expect(describeFinding(fault, 'vi')).not.toMatch(/\{\w/);
  });
});
