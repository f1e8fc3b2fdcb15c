import { describe, expect, it } from 'vitest';
import { withColumns, withItem, without } from '../testing/other-version.ts';
import { smallTemplate } from '../testing/small-template.ts';
import { diffTemplates } from './diff-templates.ts';
import type { ReportTemplate, TemplateRule } from './template.ts';

const base: ReportTemplate = smallTemplate;

const lists = base.lists ?? [];

describe('two versions of a template', () => {
  it('that are the same differ in nothing', () => {
    expect(diffTemplates(base, base)).toEqual({ weight: 'compatible', changes: [] });
  });

  const more = { code: 'khac', label: { vi: 'Khác', en: 'Other' }, kind: 'text' };
  const added = (item: object) =>
    ({
      ...base,
      pages: [
        ...base.pages,
        { code: 'them', label: more.label, sections: [{ code: 'm', label: more.label, items: [item] }] },
      ],
    }) as ReportTemplate;

  it.each<[string, ReportTemplate, string, string]>([
    [
      'other words',
      withItem('rac', { label: { vi: 'Rác thải', en: 'Waste' } }),
      'compatible',
      'questions rac label',
    ],
    ['more decimals', withItem('nhiet_do', { scale: 2 }), 'compatible', 'questions nhiet_do scale'],
    ['fewer decimals', withItem('rac', { scale: 0 }), 'breaking', 'questions rac scale'],
    ['a unit that cannot be converted', withItem('ho', { unit: 'person' }), 'breaking', 'questions ho unit'],
    [
      'a unit that can be converted',
      withItem('rac', { unit: 'kilogram' }),
      'needs-mapping',
      'questions rac unit',
    ],
    ['a wider bound', withItem('nguoi', { maximum: 200_000 }), 'compatible', 'questions nguoi maximum'],
    ['a narrower bound', withItem('rac', { maximum: 10 }), 'needs-mapping', 'questions rac maximum'],
    [
      'a question that must be answered now',
      withItem('ho', { required: true }),
      'needs-mapping',
      'questions ho required',
    ],
    [
      'a question that must be answered at times',
      withItem('ho', { required: 'co_le' }),
      'needs-mapping',
      'questions ho required',
    ],
    ['another condition', withItem('ho', { askedWhen: 'co_le' }), 'needs-mapping', 'questions ho askedWhen'],
    [
      'another computation',
      withItem('tong_nguoi', { computed: 'nguoi' }),
      'needs-mapping',
      'questions tong_nguoi computed',
    ],
    [
      'another kind of question',
      withItem('co_hoat_dong', { kind: 'yesNo' }),
      'breaking',
      'questions co_hoat_dong kind',
    ],
    [
      'one choice in place of several',
      withItem('hinh_thuc', { many: false }),
      'needs-mapping',
      'questions hinh_thuc many',
    ],
    ['choices from another list', withItem('xa', { from: 'loai' }), 'needs-mapping', 'questions xa from'],
    [
      'an entry less',
      { ...base, lists: lists.map((list) => ({ ...list, items: list.items.slice(1) })) },
      'needs-mapping',
      'entries loai.mit_tinh removed',
    ],
    [
      'an entry more',
      {
        ...base,
        lists: lists.map((list) => ({ ...list, items: [...list.items, { code: 'x', label: more.label }] })),
      },
      'compatible',
      'entries loai.x added',
    ],
    ['a question less', without('kien_nghi'), 'needs-mapping', 'questions kien_nghi removed'],
    ['a note less', without('loi_dan'), 'compatible', 'notes loi_dan removed'],
    ['an optional question more', added(more), 'compatible', 'questions khac added'],
    [
      'a computed question more',
      added({ ...more, computed: '"x"' }),
      'needs-mapping',
      'questions khac added',
    ],
    ['a rule less', { ...base, rules: [] }, 'compatible', 'rules tong_rac removed'],
    [
      'a rule of weight more',
      { ...base, rules: [...base.rules, { ...(base.rules[0] as TemplateRule), code: 'them' }] },
      'needs-mapping',
      'rules them added',
    ],
    [
      'a stricter warning',
      { ...base, rules: base.rules.map((rule) => ({ ...rule, severity: 'error' as const })) },
      'needs-mapping',
      'rules co_nguoi severity',
    ],
    [
      'a longer text',
      withItem('ton_tai', { maxLength: 10_000 }),
      'compatible',
      'questions ton_tai maxLength',
    ],
    [
      'one kind of file more',
      withItem('ban_ky', { mediaTypes: ['image/png', 'application/pdf'] }),
      'compatible',
      'questions ban_ky mediaTypes',
    ],
    [
      'another word for a unit',
      { ...base, measureUnits: [{ code: 'degree', label: { vi: 'độ C', en: '°C' } }] },
      'compatible',
      'template small measureUnits',
    ],
    [
      'a row less',
      withItem('dan_so', { rows: [{ code: 'nam', label: more.label }] }),
      'needs-mapping',
      'rows dan_so.nu removed',
    ],
    ['rows of the reporter', withItem('dan_so', { rows: undefined }), 'breaking', 'tables dan_so rows'],
    [
      'sections in another order',
      { ...base, pages: [...base.pages].reverse() },
      'compatible',
      'template small pages',
    ],
    [
      'a page that is asked at times',
      {
        ...base,
        pages: base.pages.map((page) => (page.code === 'bang' ? { ...page, askedWhen: 'co_le' } : page)),
      },
      'needs-mapping',
      'questions ton_tai within',
    ],
  ])('with %s', (_, after, weight, change) => {
    const difference = diffTemplates(base, after);
    expect(difference.weight).toBe(weight);
    expect(difference.changes.map(({ part, code, change: what }) => `${part} ${code} ${what}`)).toContain(
      change,
    );
  });

  it('see a column apart from its table', () => {
    const after = withColumns('hoat_dong', (column) => (column.code === 'rac' ? null : column));
    expect(diffTemplates(base, after).changes).toEqual([
      { weight: 'needs-mapping', part: 'columns', code: 'hoat_dong.rac', change: 'removed' },
    ]);
  });
});
