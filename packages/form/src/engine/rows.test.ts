import { MisuseError } from '@chiendich/core';
import { describe, expect, it } from 'vitest';
import { figure, openForm } from '../testing/template.ts';

const open = () => openForm([figure('A1')]);

describe('rows of a table', () => {
  it('keep their ids and answers wherever they move', () => {
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
    form.addRow('buoi');
    form.type(`buoi[${form.addRow('buoi')}].ngay`, '31/6/2024');
    const faults = form.findings();
    expect(faults.map(({ path }) => path)).toEqual([
      ['tables', 'buoi', 0, 'ngay'],
      ['tables', 'buoi', 1, 'ngay'],
    ]);
    expect(faults.map((fault) => form.placeOf(fault))).toEqual(['buoi[r1].ngay', 'buoi[r2].ngay']);
  });

  it('have totals in which an empty cell adds nothing and a missing figure makes the sum unknown', () => {
    const form = open();
    form.type(`buoi[${form.addRow('buoi')}].cay`, '2');
    const row = form.addRow('buoi');
    expect(form.table('buoi').totals).toEqual({ cay: { state: 'value', value: 2 } });
    form.type(`buoi[${row}].cay`, 'chưa có số liệu');
    expect(form.table('buoi').totals).toEqual({ cay: { state: 'missing' } });
  });

  it('that the form does not have are a misuse', () => {
    expect(() => open().removeRow('buoi', 'r9')).toThrow(MisuseError);
    expect(() => open().set('không-có', 1)).toThrow(MisuseError);
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
    expect(form.answers().tables).toEqual({
      buoi: [
        { ngay: '2024-06-05', cay: 1500 },
        { ngay: '2024-06-06', cay: null },
      ],
    });
    expect(form.field('buoi[r2].cay').text).toBe('khoảng 20');
  });

  it('that do not fit are told, never dropped in silence', () => {
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
