import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { compose } from '../compose/compose.ts';
import { sampleInputs } from '../testing/sample-inputs.ts';
import { writeHtml } from './write-html.ts';

const composed = compose('superiorReport', sampleInputs.superiorReport, {
  watermarks: ['VÍ DỤ – SỐ LIỆU GIẢ ĐỊNH'],
});
if (!composed.ok) throw new Error('expected a paper');
const page = writeHtml(composed.value);

describe('the preview page', () => {
  it('allows its one style sheet by hash and nothing else', () => {
    const style = /<style>(.*?)<\/style>/s.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(page).toContain(`content="default-src 'none'; style-src 'sha256-${hash}'"`);
    expect(page).not.toMatch(/<script|\sstyle=|<link|<img/);
  });

  it('says that it is Vietnamese, with headings and headed tables', () => {
    expect(page).toContain('<html lang="vi">');
    expect(page).toMatch(/<h1 class="cd-typeName">BÁO CÁO<\/h1>/);
    expect(page).toContain('<th scope="col"');
  });

  it('shows the marks on every sheet and prints them in every bottom margin', () => {
    const sheets = page.match(/class="sheet/g) ?? [];
    expect(page.match(/class="cd-mark mark"/g)).toHaveLength(sheets.length);
    expect(page).toContain('@bottom-center');
  });

  it('counts the printed pages of every annex apart and shows no number on a first page', () => {
    const paper = compose('consolidatedReport', sampleInputs.consolidatedReport);
    if (!paper.ok) throw new Error('expected a paper');
    const report = writeHtml(paper.value);
    const names = [...report.matchAll(/class="sheet (pages-\d)"/g)].map((match) => match[1]);
    expect(names).toEqual(['pages-1', 'pages-2']);
    for (const name of names) {
      expect(report).toContain(`@page ${name} { counter-increment: ${name}; `);
      expect(report).toContain(`content: counter(${name}, shown-later)`);
      expect(report).toContain(`.sheet.${name} { page: ${name}; }`);
    }
    expect(report).toContain('range: 2 infinite; fallback: not-shown;');
    expect(report).not.toContain('@page pages-0');
    expect(page).toContain('@page pages-1 { size: A4 landscape; counter-increment: pages-1;');
  });

  it('keeps the last line of the text on the printed page of the signature', () => {
    const [lines = ''] = page.match(/<p class="[^"]*">[^<]*trân trọng báo cáo\.\/\.<\/p>/) ?? [];
    expect(lines).toContain('keep"');
    expect(page).toContain('.keep { break-after: avoid; }');
  });

  it('lets the keyboard reach a table that is wider than the screen, by what it shows', () => {
    const scrollers = page.match(/<div class="scroll"[^>]*>/g) ?? [];
    expect(scrollers.length).toBeGreaterThan(1);
    for (const scroller of scrollers)
      expect(scroller).toMatch(/tabindex="0" role="group" aria-label="Bảng: [^"]+"/);
  });

  it('has the words of a broken title apart where a narrow screen takes the breaks away', () => {
    expect(page).toContain('br { display: none; }');
    expect(page).toContain('<br>');
    expect(page).not.toMatch(/[^ ]<br>/);
  });

  it('marks blanks and turns the sheet of a wide table', () => {
    expect(page).toContain('<span class="blank">');
    expect(page).toMatch(/class="sheet wide\b/);
  });
});
