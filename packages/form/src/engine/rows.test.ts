import type { Finding } from '@chiendich/core';
import { describeFinding, MisuseError } from '@chiendich/core';
import type { ReportTemplate, TableRow } from '@chiendich/report';
import { receiveInput } from '@chiendich/report';
import { describe, expect, it } from 'vitest';
import { readDraft } from '../draft/read-draft.ts';
import type { Form } from '../form.ts';
import { formFromTemplate } from '../form-from-template.ts';
import { livestockDrive } from '../testing/livestock-drive.ts';
import { figure, openForm, round, templateOf } from '../testing/template.ts';
import { createForm } from './create-form.ts';

const open = () => openForm([figure('A1')]);
const rowsOf = (form: Form) => (form.answers().answers?.buoi ?? []) as readonly TableRow[];
const codesOf = (findings: readonly { readonly code: string }[]) => findings.map(({ code }) => code);

describe('rows of a table', () => {
  it('keep their ids and answers when they move', () => {
    const form = open();
    const [first, second, third] = [form.addRow('buoi'), form.addRow('buoi'), form.addRow('buoi')];
    form.type(`buoi[${third}].cay`, '3');
    form.moveRow('buoi', third, 0);
    expect(form.table('buoi').rows.map(({ id }) => id)).toEqual([third, first, second]);
    form.removeRow('buoi', first);
    expect(form.get(`buoi[${third}].cay`)).toBe(3);
    expect(form.addRow('buoi')).toBe('r4');
  });

  it('leave the states of the other rows as they were', () => {
    const form = open();
    const row = form.addRow('buoi');
    form.addRow('buoi');
    const before = form.table('buoi').rows[1];
    form.type(`buoi[${row}].cay`, '3');
    expect(form.table('buoi').rows[1]).toBe(before);
  });

  it('say at which row a fault stands', () => {
    const form = open();
    form.type(`buoi[${form.addRow('buoi')}].cay`, '3');
    form.type(`buoi[${form.addRow('buoi')}].ngay`, '31/6/2024');
    const faults = form.findings();
    expect(faults.map(({ path }) => path)).toEqual([
      ['answers', 'buoi', 0, 'ngay'],
      ['answers', 'buoi', 1, 'ngay'],
    ]);
    const places = ['buoi[r1].ngay', 'buoi[r2].ngay'];
    expect(faults.map((fault) => form.placeOf(fault))).toEqual(places);
    const ofCells = places.flatMap((key) => form.field(key).findings);
    expect(ofCells.map((fault) => form.placeOf(fault))).toEqual(places);
  });

  it('have totals in which an empty cell adds nothing and a missing figure makes the sum unknown', () => {
    const form = open();
    form.type(`buoi[${form.addRow('buoi')}].cay`, '2');
    const row = form.addRow('buoi');
    expect(form.table('buoi').totals).toEqual({ cay: { state: 'value', value: 2 } });
    form.type(`buoi[${row}].cay`, 'chưa có số liệu');
    expect(form.table('buoi').totals).toEqual({ cay: { state: 'missing' } });
  });

  it('have the mean and the one in the middle to the decimals of their column', () => {
    const column = { kind: 'number', unit: 'piece', label: { vi: 'Số', en: 'Number' } } as const;
    const columns = [
      { ...column, code: 'tb', aggregation: 'mean', scale: 2 },
      { ...column, code: 'giua', aggregation: 'median' },
    ] as const;
    const table = { code: 'do', kind: 'table', label: { vi: 'Đo', en: 'Measured' }, columns } as const;
    const form = openForm([table]);
    for (const value of [1, 2, 2]) {
      const row = form.addRow('do');
      form.set(`do[${row}].tb`, value);
      form.set(`do[${row}].giua`, value);
    }
    expect(form.table('do').totals).toEqual({
      tb: { state: 'value', value: 1.67 },
      giua: { state: 'value', value: 2 },
    });
  });

  it('that the form does not have are a misuse', () => {
    expect(() => open().removeRow('buoi', 'r9')).toThrow(MisuseError);
    expect(() => open().set('không-có', 1)).toThrow(MisuseError);
    const drive = createForm(formFromTemplate(livestockDrive), {
      ...{ round, locale: 'vi', clock: () => '2024-07-01T02:00:00Z', ids: () => 'ban-nhap-1' },
    });
    expect(() => drive.addRow('gioi')).toThrow(
      'got the table "gioi", whose rows stay as the template names them; write form.set("gioi[nuoi_nhot].dan", …)',
    );
  });
});

/** A form on a table of which a rule counts the rows, one looks at each, and one holds in a row. */
function openRuled() {
  const { pages, ...others } = templateOf([figure('A1', { computed: 'số dòng(buoi)' })]);
  const message = { vi: 'Mỗi buổi ít nhất 5 cây', en: 'At least 5 trees' };
  const rule = { severity: 'error', message } as const;
  const ruled: ReportTemplate = {
    ...others,
    pages: pages.map((page) => ({
      ...page,
      sections: page.sections.map((section) => ({
        ...section,
        items: section.items.map((item) =>
          item.kind === 'table'
            ? { ...item, minimumRows: 1, columns: [...item.columns, figure('song', { partOf: 'cay' })] }
            : item,
        ),
      })),
    })),
    rules: [{ ...rule, code: 'R1', expression: 'mọi dòng(buoi; buoi.cay ≥ 5)' }],
  };
  const form = createForm(formFromTemplate(ruled), {
    ...{ round, locale: 'vi', answers: { organization: 'xa-a' } },
    ...{ clock: () => '2024-07-01T02:00:00Z', ids: () => 'ban-nhap-1' },
  });
  return { ruled, form };
}

describe('a row that is wholly blank', () => {
  it('does not count as a row: nothing is asked in it, nothing counts it, the report leaves it out', () => {
    const { form } = openRuled();
    const row = form.addRow('buoi');
    form.type(`buoi[${row}].cay`, ' ');
    expect(codesOf(form.findings())).toEqual(['report/too-few-rows']);
    expect(form.get('A1')).toBeNull();
    form.type(`buoi[${form.addRow('buoi')}].cay`, '7');
    expect(codesOf(form.findings())).toEqual(['form/answer-required']);
    expect(form.get('A1')).toBe(1);
    form.type('buoi[r2].ngay', '2/6/2024');
    const sent = form.submission();
    expect(sent.ok && sent.value.report.answers).toEqual({ A1: 1, buoi: [{ ngay: '2024-06-02', cay: 7 }] });
    expect(rowsOf(form)).toHaveLength(2);
  });

  it('becomes one with the first thing that is entered, and none again with the last that is taken out', () => {
    const { form } = openRuled();
    const row = form.addRow('buoi');
    const asked = () => codesOf(form.field(`buoi[${row}].ngay`).findings);
    expect(asked()).toEqual([]);
    for (const text of ['7', 'gần 7']) {
      form.type(`buoi[${row}].cay`, text);
      expect(asked()).toEqual(['form/answer-required']);
    }
    form.type(`buoi[${row}].cay`, '');
    expect(asked()).toEqual([]);
  });

  it('leaves the faults of the others where the person sees them, as receiveInput does', () => {
    const { ruled, form } = openRuled();
    form.addRow('buoi');
    const rows = [
      {},
      { ngay: '2/6/2024', cay: '7', song: '9' },
      {},
      { ngay: '3/6/2024', cay: '4', song: '1' },
    ];
    for (const cells of rows.slice(1)) {
      const row = form.addRow('buoi');
      for (const [column, text] of Object.entries(cells)) form.type(`buoi[${row}].${column}`, text);
    }
    const received = receiveInput(ruled, { organization: 'xa-a', round, answers: { buoi: rows } });
    const places = (findings: readonly Finding[]) =>
      findings.map(({ severity, code, path }) => `${severity} ${code} ${path.join('.')}`).sort();
    expect(places(form.findings())).toEqual(places(received.findings));
    expect(places(form.submission().findings)).toEqual(places(received.findings));
    expect(codesOf(form.field('buoi[r2].song').findings)).toEqual(['report/part-exceeds-whole']);
    const sentences = form.findings().map((found) => describeFinding(found, 'vi'));
    expect(sentences.join()).toContain('dòng 4');
  });
});

describe('a table without rows', () => {
  it('is answered with none when the person says so, and a draft keeps that', () => {
    const form = openForm([figure('A1', { computed: 'số dòng(buoi)' })]);
    expect(form.answers().answers).toEqual({});
    form.addRow('buoi');
    form.setNone('buoi', true);
    expect(form.table('buoi')).toMatchObject({ none: true, rows: [] });
    expect(form.get('A1')).toBe(0);
    const draft = readDraft(JSON.stringify(form.draft()));
    if (!draft.ok) throw new Error('the form gave no draft');
    const again = openForm([figure('A1', { computed: 'số dòng(buoi)' })], {}, { draft: draft.value });
    const sent = again.submission();
    expect(sent.ok && sent.value.report.answers).toEqual({ A1: 0, buoi: [] });
    again.addRow('buoi');
    expect(again.table('buoi').none).toBe(false);
    expect(again.get('A1')).toBeNull();
  });

  it('says so until it is taken back, and not while a row holds something', () => {
    const form = open();
    form.setNone('buoi', true);
    form.setNone('buoi', false);
    expect(form.answers().answers).toEqual({});
    form.type(`buoi[${form.addRow('buoi')}].cay`, '7');
    form.setNone('buoi', true);
    expect(rowsOf(form)).toEqual([{ cay: 7 }]);
    expect(form.table('buoi').none).toBe(false);
  });
});

describe('cells pasted from a worksheet', () => {
  it('fill the table from the chosen cell on, and add the rows that they need', () => {
    const form = open();
    const outcome = form.paste(
      'buoi',
      form.addRow('buoi'),
      'ngay',
      '05/6/2024\t1.500\r\n6/6/2024\tkhoảng 20\r\n',
    );
    expect(outcome).toEqual({ rows: 2, findings: [] });
    expect(form.answers().answers).toEqual({
      buoi: [{ ngay: '2024-06-05', cay: 1500 }, { ngay: '2024-06-06' }],
    });
    expect(form.field('buoi[r2].cay').text).toBe('khoảng 20');
  });

  it('keep what stands in quotes together: tabs, line breaks and quotes of one cell', () => {
    const form = open();
    form.paste('buoi', form.addRow('buoi'), 'ngay', '"5/6\n\t""đợt 1"""\t1.500\n6/6/2024\t"2.000"');
    expect(form.field('buoi[r1].ngay').text).toBe('5/6\n\t"đợt 1"');
    expect(rowsOf(form).map(({ cay }) => cay)).toEqual([1500, 2000]);
  });

  it('leave empty what a merged cell covered, and what stood there is gone', () => {
    const form = open();
    const row = form.addRow('buoi');
    form.type(`buoi[${form.addRow('buoi')}].ngay`, '1/6/2024');
    form.paste('buoi', row, 'ngay', '05/6/2024\t1\n\t2\n');
    expect(form.answers().answers?.buoi).toEqual([{ ngay: '2024-06-05', cay: 1 }, { cay: 2 }]);
    expect(form.draft().texts).toEqual({});
  });

  it.each(['Ngày\tSố cây (cây)', 'NGÀY \tSố  cây', 'Ngày\t', 'Ngày\tSố cây\tGhi chú'])(
    'leave the column headings %j out and say so',
    (headings) => {
      const form = open();
      const outcome = form.paste('buoi', form.addRow('buoi'), 'ngay', `${headings}\n05/6/2024\t3`);
      expect(codesOf(outcome.findings)).toEqual(['form/paste-row-left']);
      expect(form.answers().answers?.buoi).toEqual([{ ngay: '2024-06-05', cay: 3 }]);
    },
  );

  it.each(['Tổng cộng\t3', '\tTổng:\t3', 'CỘNG\t3'])('leave the total %j out and say so', (total) => {
    const form = open();
    const outcome = form.paste('buoi', form.addRow('buoi'), 'ngay', `05/6/2024\t3\n${total}\n`);
    expect(outcome.rows).toBe(1);
    expect(codesOf(outcome.findings)).toContain('form/paste-row-left');
    expect(form.table('buoi').totals).toEqual({ cay: { state: 'value', value: 3 } });
  });

  it('that are answers like any other stay: a total in the middle, a word without a figure', () => {
    const form = open();
    const outcome = form.paste('buoi', form.addRow('buoi'), 'ngay', 'Tổng\t1\nNgày\t2\nTổng\t');
    expect(outcome).toEqual({ rows: 3, findings: [] });
    expect(form.table('buoi').rows.map(({ cells }) => cells[0]?.text)).toEqual(['Tổng', 'Ngày', 'Tổng']);
  });

  it('beyond the rows that the table takes are counted and reported', () => {
    const form = open();
    const text = '5/6/2024\t1\n'.repeat(150_000);
    const { rows, findings } = form.paste('buoi', form.addRow('buoi'), 'ngay', text);
    expect(rows).toBe(1000);
    expect(findings.map(({ code, params }) => [code, params.found, params.left])).toEqual([
      ['form/paste-rows-left', 150_000, 149_000],
    ]);
  });

  it('fill the rows that a table has beyond its most, and add none', () => {
    const buoi = Array.from({ length: 1005 }, (_, index) => ({ cay: index }));
    const form = openForm([], {}, { answers: { organization: 'ubnd-xa-a', answers: { buoi } } });
    const row = form.table('buoi').rows[1003]?.id ?? '';
    const { findings } = form.paste('buoi', row, 'cay', '1\n2\n3');
    expect(findings.map(({ params }) => [params.expected, params.left])).toEqual([[2, 1]]);
    const cells = rowsOf(form).slice(1002);
    expect(cells.map(({ cay }) => cay)).toEqual([1002, 1, 2]);
  });

  it('that do not fit are reported, never dropped in silence', () => {
    const form = open();
    const { findings } = form.paste('buoi', form.addRow('buoi'), 'cay', '1\t2\t3');
    expect(findings.map(({ code, params }) => [code, params.left])).toEqual([['form/paste-columns-left', 2]]);
  });

  it('at a column that the table does not have are a misuse', () => {
    const form = open();
    expect(() => form.paste('buoi', form.addRow('buoi'), 'không-có', '1')).toThrow(MisuseError);
  });

  it('that hold nothing change nothing', () => {
    const form = open();
    const outcome = form.paste('buoi', form.addRow('buoi'), 'cay', '');
    expect(outcome.findings.map(({ code }) => code)).toEqual(['form/paste-no-rows']);
  });
});
