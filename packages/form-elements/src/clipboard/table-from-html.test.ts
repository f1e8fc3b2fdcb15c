import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableFromHtml, textOfCells } from './table-from-html.ts';

describe('a table on the clipboard', () => {
  it('of Excel is read cell by cell, with what stands beside the table left out', () => {
    const excel = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset=utf-8>
      <style><!-- table {mso-displayed-decimal-separator:"\\,";} td{} --></style></head><body link="#0563C1">
      <table border=0 cellpadding=0 cellspacing=0 width=192 style='border-collapse: collapse;width:144pt'>
      <!--StartFragment--><col width=64 span=3>
      <tr height=20><td height=20 class=xl65 align=right>05/6/2024</td><td>Mít tinh<br>
        hưởng ứng</td><td align=right x:num="1500.5"><span style='mso-spacerun:yes'> </span>1.500,5 </td></tr>
      <tr height=20><td>06/6/2024</td><td>&quot;Trồng&nbsp;cây&quot; &amp; dọn</td><td></td></tr><!--EndFragment-->
      </table></body></html>`;
    expect(tableFromHtml(excel)).toEqual([
      ['05/6/2024', 'Mít tinh\nhưởng ứng', '1.500,5'],
      ['06/6/2024', '"Trồng cây" & dọn', ''],
    ]);
  });

  it('of Word keeps the paragraphs of a cell together', () => {
    const word =
      '<table><tr><td><p class=MsoNormal>Ra quân<o:p></o:p></p><p>đợt 1</p></td><td><p>12</p></td></tr></table>';
    expect(tableFromHtml(word)).toEqual([['Ra quân\nđợt 1', '12']]);
  });

  it('keeps the columns in place where cells are merged', () => {
    const merged =
      '<table><tr><td rowspan=2>a<td colspan="2">b<td>c<tr><td>d<td>e<td>f<tr><td>g<td>h<td>i<td>k</table>';
    expect(tableFromHtml(merged)).toEqual([
      ['a', 'b', '', 'c'],
      ['', 'd', 'e', 'f'],
      ['g', 'h', 'i', 'k'],
    ]);
  });

  it.each([
    ['prose', '<p>một</p><p>hai</p>'],
    ['an empty table', '<table></table>'],
    ['nothing', ''],
  ])('is not seen in %s', (_name, markup) => {
    expect(tableFromHtml(markup)).toBeNull();
  });

  it('takes the first table, a table within a cell as its text', () => {
    const nested =
      '<table><tr><td>ngoài<table><tr><td>trong<td>2</table></td><td>x</table><table><tr><td>y</table>';
    const [row] = tableFromHtml(nested) ?? [];
    expect(row?.[0]).toContain('trong 2');
    expect(row?.[1]).toBe('x');
  });

  it('is the cells that were written, whatever they hold', () => {
    const escaped = (text: string) =>
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>');
    const cell = fc.string().map((text) => text.replace(/\s+/g, ' ').trim());
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(table, (rows) => {
        const body = rows.map((row) => `<tr>${row.map((text) => `<td>${escaped(text)}</td>`).join('')}</tr>`);
        expect(tableFromHtml(`<table>${body.join('')}</table>`)).toEqual(rows);
      }),
    );
  });

  it('of any markup is read without an exception, in time that grows with its length', () => {
    const piece = fc.constantFrom(
      '<table',
      '<tr>',
      '<td',
      '>',
      '"',
      "'",
      '<!--',
      '-->',
      '<style>',
      '&#x',
      ';',
      '</',
      'a',
      ' colspan=999999',
      '<',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const rows = tableFromHtml(pieces.join(''));
        expect(rows === null || rows.length > 0).toBe(true);
      }),
    );
    for (const hostile of [
      '<table><tr><td ',
      '<',
      '<!--',
      '<style>',
      '<a "',
      "<table x='",
      '<td a="',
      '</style',
      '&#',
      'a',
    ]) {
      const start = performance.now();
      tableFromHtml(hostile.repeat(100_000));
      expect(performance.now() - start, hostile).toBeLessThan(2_000);
    }
  });
});

it('cells become text that a worksheet would put on the clipboard', () => {
  expect(
    textOfCells([
      ['a', 'b\n"c"'],
      ['', '1,5'],
    ]),
  ).toBe('a\t"b\n""c"""\n\t1,5');
});
