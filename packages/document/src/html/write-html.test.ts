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

  it('marks blanks and turns the sheet of a wide table', () => {
    expect(page).toContain('<span class="blank">');
    expect(page).toContain('class="sheet wide"');
  });
});
