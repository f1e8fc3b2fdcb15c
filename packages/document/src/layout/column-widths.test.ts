import { describe, expect, it } from 'vitest';
import { cell, tableOf } from '../compose/table-parts.ts';
import { columnWidths } from './column-widths.ts';
import { textWidth } from './text-width.ts';

const sum = (widths: readonly number[]) => widths.reduce((all, width) => all + width, 0);

describe('the widths of columns', () => {
  it('follow the shares where every word fits', () => {
    const table = tableOf({ headings: ['a', 'b'], widths: [1, 3] }, [[cell('một'), cell('hai')]]);
    expect(columnWidths(table, 400, 12)).toEqual([100, 300]);
  });

  it('leave a sum of money whole, at the cost of the others', () => {
    const money = '1.566.500.000';
    const table = tableOf({ headings: ['Chỉ tiêu', 'Kết quả'], widths: [90, 10] }, [
      [cell('Kinh phí'), cell(money)],
    ]);
    const widths = columnWidths(table, 400, 12);
    expect(widths[1]).toBeGreaterThan(textWidth(money, 12));
    expect(sum(widths)).toBeCloseTo(400);
  });

  it('break a word that no table holds', () => {
    const table = tableOf({ headings: ['a', 'b', 'c', 'd'], widths: [1, 1, 1, 1] }, [
      ['x', 'y', 'z', 'w'].map((letter) => cell(letter.repeat(10_000))),
    ]);
    expect(columnWidths(table, 400, 12)).toEqual([100, 100, 100, 100]);
  });
});
