import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults } from './accessibility.ts';
import { openBrowser, openStrictPage } from './strict-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const html = (body: string) => ({
  type: 'text/html',
  body: `<!doctype html><html lang="vi"><head><title>Trang thử</title></head><body><main><h1>Trang thử</h1>${body}</main></body></html>`,
});
const script = (body: string) => ({ type: 'text/javascript', body });

describe('a strict page', () => {
  it('lets a plain page pass', async () => {
    const { page, faults, close } = await openStrictPage(browser, {
      '/': html('<p id="told"></p><script src="/a.js"></script>'),
      '/a.js': script('document.getElementById("told").textContent = "đã chạy";'),
    });
    expect(await page.textContent('#told')).toBe('đã chạy');
    expect(faults).toEqual([]);
    expect(await accessibilityFaults(page)).toEqual([]);
    await close();
  });

  it.each([
    ['an inline script', '<script>1</script>', ''],
    ['an inline style', '<p style="color:red">đỏ</p>', ''],
    ['eval', '<script src="/a.js"></script>', 'try { new Function("return 1")(); } catch {}'],
    [
      'markup from text',
      '<script src="/a.js"></script>',
      'try { document.body.innerHTML = "<b>1</b>"; } catch {}',
    ],
  ])('tells of %s', async (_name, body, code) => {
    const { page, faults, close } = await openStrictPage(browser, { '/': html(body), '/a.js': script(code) });
    await page.waitForTimeout(100);
    expect(faults).toEqual(expect.arrayContaining([expect.stringMatching(/policy violation/)]));
    await close();
  });

  it('tells of a field without a label', async () => {
    const { page, close } = await openStrictPage(browser, { '/': html('<input>') });
    expect(await accessibilityFaults(page)).toEqual([expect.stringContaining('label')]);
    await close();
  });
});
