import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { PaperKindName } from '../../compose/compose.ts';
import { compose } from '../../compose/compose.ts';
import { cell, tableOf } from '../../compose/table-parts.ts';
import { houseProfile } from '../../decree/house-profile.ts';
import { packageFaults, partOf } from '../../testing/package-faults.ts';
import { sampleInputs } from '../../testing/sample-inputs.ts';
import { writeDocx } from './write-docx.ts';

const kinds = Object.keys(sampleInputs) as PaperKindName[];

function written(kind: PaperKindName, options: Parameters<typeof writeDocx>[1] = {}): Uint8Array {
  const result = compose(kind, sampleInputs[kind] as never, { watermarks: ['VÍ DỤ'] });
  if (!result.ok) throw new Error(`${kind} was not composed`);
  return writeDocx(result.value, options);
}

describe.each(kinds)('the Word file of %s', (kind) => {
  const bytes = written(kind);

  it('is a sound package', () => {
    expect(packageFaults(bytes)).toEqual([]);
  });

  it('has the same bytes when it is written again', () => {
    expect(written(kind)).toEqual(bytes);
  });
});

describe('the layout in the file', () => {
  const report = written('superiorReport', { created: '2024-07-12T03:00:00Z' });
  const document = partOf(report, 'word/document.xml');
  const styles = partOf(report, 'word/styles.xml');
  const styleOf = (id: string) =>
    new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's').exec(styles)?.[0];

  it('formats paragraphs by their styles: only rules and stamps have a measure of their own', () => {
    const own = [...document.matchAll(/<w:pPr>(.*?)<\/w:pPr>/gs)]
      .map((match) => match[1] ?? '')
      .filter((properties) => !/cd-rule|cd-urgency|cd-circulation/.test(properties))
      .filter((properties) => /<w:(jc|ind|outlineLvl)\b/.test(properties));
    expect(own).toEqual([]);
    expect(styleOf('cd-typeName')).toContain('<w:outlineLvl w:val="0"/>');
    expect(styleOf('cd-romanTitle')).toContain('<w:outlineLvl w:val="1"/>');
    expect(styleOf('cd-dispatchSubject')).toContain('w:before="120"');
  });

  it('says of every table what it shows', () => {
    const titles = [...document.matchAll(/<w:tblCaption w:val="([^"]+)"\/>/g)].map((match) => match[1]);
    expect(titles).toHaveLength(document.match(/<w:tbl>/g)?.length ?? 0);
    expect(titles).toContain('Nơi nhận và chữ ký');
    expect(titles).toContain('Bảng: TT, Chỉ tiêu, Đơn vị tính, Kết quả, Ghi chú');
  });

  it('keeps the signature with the last row of a table that ends the text', () => {
    const paper = compose('reminder', sampleInputs.reminder);
    if (!paper.ok) throw new Error('expected a paper');
    const table = tableOf({ headings: ['TT'], widths: [1] }, [[cell('một')], [cell('hai')]]);
    const text = partOf(writeDocx({ ...paper.value, body: [table] }), 'word/document.xml');
    expect(/<w:pPr>(?:(?!<w:p>).)*<w:keepNext\/>(?:(?!<w:p>).)*>hai</s.test(text)).toBe(true);
    expect(/<w:keepNext\/>(?:(?!<w:p>).)*>một</s.test(text)).toBe(false);
  });

  it('carries the stamps, the drafter’s mark and, on the first page alone, the address of the agency', () => {
    const otherParts = {
      secrecy: 'MẬT',
      urgency: 'HỎA TỐC',
      circulation: 'Lưu hành nội bộ',
      drafter: 'NTH.(30)',
      contact: ['ĐT: 0205 000 000'],
    } as const;
    const paper = compose('reminder', { ...sampleInputs.reminder, frame: { otherParts } });
    if (!paper.ok) throw new Error('expected a paper');
    const bytes = writeDocx(paper.value);
    const text = partOf(bytes, 'word/document.xml').replace(/<[^>]+>/g, '|');
    const places = [
      'LƯU HÀNH NỘI BỘ',
      'CỘNG HÒA',
      'V/v',
      'MẬT',
      'HỎA TỐC',
      'Kính gửi',
      'Nơi nhận',
      'NTH.(30)',
    ];
    const found = places.map((place) => text.indexOf(place));
    expect(found).not.toContain(-1);
    expect(found).toEqual([...found].sort((a, b) => a - b));
    const feet = Object.keys(unzipSync(bytes)).filter((path) => /word\/footer\d+\.xml/.test(path));
    expect(feet.filter((path) => partOf(bytes, path).includes('ĐT: 0205'))).toHaveLength(1);
  });

  it('is A4 with the margins of the decree, in twips', () => {
    expect(document).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(document).toMatch(/<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/);
  });

  it('numbers pages from the second one, and every annex from 1 again', () => {
    expect(document.match(/<w:titlePg\/>/g)).toHaveLength(2);
    expect(document.match(/<w:pgNumType w:start="1"/g)).toHaveLength(2);
  });

  it('turns the page for a wide table', () => {
    expect(document).toContain('w:orient="landscape"');
  });

  it('has a paragraph between two tables, which would else be one', () => {
    const paper = compose('reminder', sampleInputs.reminder);
    if (!paper.ok) throw new Error('expected a paper');
    const table = tableOf({ headings: ['TT', 'Nội dung'], widths: [1, 9] }, []);
    const text = partOf(writeDocx({ ...paper.value, body: [table, table] }), 'word/document.xml');
    expect(text.match(/>Nội dung</g)).toHaveLength(2);
    expect(text).not.toContain('</w:tbl><w:tbl>');
  });

  it('keeps a row that heads others on the page of the next row', () => {
    const row = /<w:tr>(?:(?!<\/w:tr>).)*Phản ứng sau tiêm(?:(?!<\/w:tr>).)*<\/w:tr>/su.exec(document)?.[0];
    expect(row).toContain('cd-tableGroup');
    expect(styleOf('cd-tableGroup')).toContain('<w:keepNext/>');
  });

  it('repeats the heading row of tables and keeps rows whole', () => {
    expect(document).toContain('<w:tblHeader/>');
    expect(document).toContain('<w:cantSplit/>');
  });

  it('is Times New Roman in Vietnamese', () => {
    expect(styles).toContain('w:ascii="Times New Roman"');
    expect(styles).toContain('w:val="vi-VN"');
    expect(styles).toContain('<w:name w:val="Quốc hiệu"/>');
  });

  it('has the time that it is given, and none otherwise', () => {
    expect(partOf(report, 'docProps/core.xml')).toContain('2024-07-12T03:00:00Z');
    expect(partOf(written('plan'), 'docProps/core.xml')).not.toContain('created');
  });

  it('puts its marks into the foot of the first page and of the others', () => {
    const feet = Object.keys(unzipSync(report)).filter((path) => /word\/footer\d+\.xml/.test(path));
    expect(feet.length).toBeGreaterThan(1);
    for (const path of feet) expect(partOf(report, path)).toContain('VÍ DỤ');
  });

  it('follows the house profile', () => {
    const profile = houseProfile({ sizes: { body: 13 }, margins: { left: 35 } });
    if (!profile.ok) throw new Error('expected a profile');
    const bytes = written('plan', { profile: profile.value });
    expect(partOf(bytes, 'word/document.xml')).toContain('w:left="1984"');
    expect(partOf(bytes, 'word/styles.xml')).toMatch(/w:styleId="cd-body".*?<w:sz w:val="26"\/>/s);
  });
});
