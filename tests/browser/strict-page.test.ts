import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults } from './accessibility.ts';
import { openBrowser, openStrictSite } from './strict-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('a strict page', () => {
  it('lets a plain page pass', async () => {
    const code = 'document.getElementById("done").textContent = "đã chạy";';
    const site = await openStrictSite(browser, '<p id="done"></p>', code);
    const { page, faults } = await site.open();
    expect(await page.textContent('#done')).toBe('đã chạy');
    expect(faults).toEqual([]);
    expect(await accessibilityFaults(page)).toEqual([]);
    await site.close();
  });

  it.each([
    ['an inline script', '<script>1</script>', ''],
    ['an inline style', '<p style="color:red">đỏ</p>', ''],
    ['eval', '', 'try { new Function("return 1")(); } catch {}'],
    ['markup from text', '', 'try { document.body.innerHTML = "<b>1</b>"; } catch {}'],
  ])('reports %s', async (_name, body, code) => {
    const site = await openStrictSite(browser, body, code);
    const { faults } = await site.open();
    await expect
      .poll(() => faults)
      .toEqual(expect.arrayContaining([expect.stringMatching(/policy violation/)]));
    await browser.contexts()[0]?.close();
    await expect(site.close()).rejects.toThrow('policy violation');
  });

  it('reports a field without a label', async () => {
    const site = await openStrictSite(browser, '<input>', '');
    const { page } = await site.open();
    expect(await accessibilityFaults(page)).toEqual([expect.stringContaining('label')]);
    await site.close();
  });
});
