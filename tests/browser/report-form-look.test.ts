import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { button, fillIn, input, openFormSite, set } from './report-form-page.ts';
import { openBrowser, type StrictSite } from './strict-page.ts';

let browser: Browser;
let site: StrictSite;
beforeAll(async () => {
  browser = await openBrowser();
  site = await openFormSite(
    browser,
    'element.uploader = { upload: async ({ name, type, size }) => ({ name, mediaType: type, bytes: size, hash: "a".repeat(64) }) };',
  );
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** A row, a file, a figure that is missing, and errors. */
async function withEverything(page: Page): Promise<void> {
  await button(page, 'Thêm dòng').click();
  await input(page, 'anh').setInputFiles({
    name: 'ra-quan.jpg',
    mimeType: 'image/jpeg',
    buffer: Buffer.alloc(2000),
  });
  await button(page, 'Bỏ tệp ra-quan.jpg').waitFor();
  await page.getByLabel('Tình trạng số liệu của Người tham gia').selectOption('missing');
  await button(page, 'Kiểm tra và gửi báo cáo').click();
  await page.locator('#summary').waitFor();
}

/** What a finger or a mouse can press and that is less than 44 pixels high or wide; a hidden input by its label. */
const tooSmall = (page: Page) =>
  page
    .locator(
      'chiendich-report-form :is(a, button, summary, input:not(.unseen, .box > input), select, textarea, label:has(input))',
    )
    .evaluateAll((nodes) => {
      const seen = nodes.filter((node) => node.checkVisibility());
      const small = seen.flatMap((node) => {
        const { width, height } = node.getBoundingClientRect();
        return width < 43.9 || height < 43.9 ? [`${node.textContent?.trim()}: ${width} × ${height}`] : [];
      });
      return { count: seen.length, small };
    });

describe.each([320, 390, 1280])('every target at %i pixels is 44 high and wide', (width) => {
  it.each([
    ['with rows, files and errors', withEverything],
    [
      'in review',
      async (page: Page) => {
        await withEverything(page);
        await button(page, 'Xem lại báo cáo').click();
      },
    ],
    [
      'in steps',
      async (page: Page) => {
        await set(page, { layout: 'steps' });
        await button(page, 'Tiếp tục').click();
        await page.locator('chiendich-report-form summary').click();
      },
    ],
    [
      'ready to be downloaded, in English',
      async (page: Page) => {
        await fillIn(page);
        await set(page, { locale: 'en' });
        await button(page, 'Check and send the report').click();
        await button(page, 'Download the report').waitFor();
      },
    ],
  ] as const)('%s', async (_name, reach) => {
    const { page, context } = await site.open({ viewport: { width, height: 800 }, hasTouch: width < 1000 });
    await reach(page);
    const { count, small } = await tooSmall(page);
    expect(count).toBeGreaterThan(7);
    expect(small).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await context.close();
  });
});

it('at 400 % zoom whatever has the focus is in view, and nothing covers it', async () => {
  const { page } = await site.open({ viewport: { width: 320, height: 256 } });
  await withEverything(page);
  const covered: string[] = [];
  let stops = 0;
  for (; stops < 200; stops += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const root = document.querySelector('chiendich-report-form')?.shadowRoot as ShadowRoot;
      const node = root.activeElement;
      if (node === null) return null;
      const shown = node.closest('label') ?? node;
      const { left, right, top, bottom } = shown.getBoundingClientRect();
      const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
      const hit = root.elementFromPoint((left + right) / 2, y);
      const isSeen = hit !== null && (shown.contains(hit) || hit.contains(shown));
      return isSeen && left >= 0 && right <= innerWidth ? '' : node.id || node.textContent;
    });
    if (at === null) break;
    if (at !== '') covered.push(at);
  }
  expect(stops).toBeGreaterThan(30);
  expect(covered).toEqual([]);
});

/** The ratio of two colours as WCAG 2.2 reckons it. */
function contrast(one: readonly number[], other: readonly number[]): number {
  const [light = 0, dark = 0] = [one, other]
    .map((colour) => {
      const [r = 0, g = 0, b = 0] = colour.map((part) =>
        part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    })
    .sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  it('borders of inputs, the mark of an error and the focus stand out 3 : 1 at least', async () => {
    const { page } = await site.open({ colorScheme });
    await withEverything(page);
    await input(page, 'thu').focus();
    const colours = await page.evaluate(() => {
      const host = document.querySelector('chiendich-report-form') as HTMLElement;
      const root = host.shadowRoot as ShadowRoot;
      const numbers = (text: string) => (text.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
      const of = (selector: string, property: string) =>
        numbers(getComputedStyle(root.querySelector(selector) as Element).getPropertyValue(property));
      return {
        surface: numbers(getComputedStyle(host).backgroundColor),
        parts: {
          input: of('[data-key=thu]', 'border-block-start-color'),
          select: of('select.state', 'border-block-start-color'),
          textarea: of('[data-key=han_che]', 'border-block-start-color'),
          invalid: of('[aria-invalid=true]', 'border-block-start-color'),
          mark: of('.field.has-error', 'border-inline-start-color'),
          button: of('[data-act=submit]', 'background-color'),
          secondary: of('[data-act=review]', 'border-block-start-color'),
        },
        ring: of('[data-key=thu]', 'outline-color'),
        around: of('[data-key=thu]', 'box-shadow'),
      };
    });
    for (const [name, colour] of Object.entries(colours.parts))
      expect(contrast(colour, colours.surface), name).toBeGreaterThanOrEqual(3);
    // Two rings of opposite lightness: one of them stands out on any ground.
    expect(contrast(colours.ring, colours.around)).toBeGreaterThanOrEqual(9);
  });
});

it('in forced colours an error and the focus are shown by more than colour', async () => {
  const { page } = await site.open({ forcedColors: 'active' });
  await withEverything(page);
  await input(page, 'thu').focus();
  const styleOf = (selector: string, property: string) =>
    page
      .locator(`chiendich-report-form ${selector}`)
      .first()
      .evaluate((node, name) => getComputedStyle(node).getPropertyValue(name), property);
  expect(await styleOf('.field.has-error', 'border-inline-start-style')).toBe('double');
  expect(await styleOf('[data-key=thu]', 'outline-style')).toBe('solid');
  expect(await styleOf('[data-key=thu]', 'outline-width')).toBe('3px');
});

describe('on paper', () => {
  it('stand all answers of all pages as text, in a table and two columns, and nothing to press', async () => {
    // The width that A4 leaves within the margins of official papers, 30 and 20 mm.
    const { page } = await site.open({ viewport: { width: 605, height: 900 }, colorScheme: 'dark' });
    await set(page, { layout: 'steps' });
    await page.evaluate(() => {
      const form = document.querySelector('chiendich-report-form')?.form;
      if (form == null) return;
      form.type('nguoi_lap', 'Nguyễn Thị Ánh');
      form.type('C1', '1.234,5');
      form.addRow('hoat_dong');
      form.type('hoat_dong[r1].noi_dung', 'Ra quân');
      form.type('han_che', 'Thiếu xe chở rác.');
    });
    await page.emulateMedia({ media: 'print' });
    // What a browser does when it prints.
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const form = page.locator('chiendich-report-form');
    for (const text of ['Nguyễn Thị Ánh', '1.234,5 tấn', 'Ra quân', 'Thiếu xe chở rác.', 'Chưa trả lời'])
      expect(await form.getByText(text).first().isVisible(), text).toBe(true);
    const controls = form.locator('input, button, select, textarea, a, summary');
    expect(await controls.evaluateAll((nodes) => nodes.filter((node) => node.checkVisibility()).length)).toBe(
      0,
    );
    const box = async (text: string) =>
      form.locator('.sheet').getByText(text, { exact: true }).first().boundingBox();
    const [label, answer] = [await box('Người lập'), await box('Nguyễn Thị Ánh')];
    expect(answer?.y).toBe(label?.y);
    expect(await form.locator('.sheet thead').evaluate((node) => getComputedStyle(node).display)).toBe(
      'table-header-group',
    );
    expect(await form.evaluate((node) => getComputedStyle(node).backgroundColor)).toBe('rgb(255, 255, 255)');
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
    expect(await form.locator('.sheet').count()).toBe(0);
    await input(page, 'nguoi_lap').waitFor();
  });

  it('a table of many rows has its head on every page and its sum once', async () => {
    const { page } = await site.open();
    await page.evaluate(() => {
      const form = document.querySelector('chiendich-report-form')?.form;
      if (form == null) return;
      for (let row = 1; row <= 90; row += 1)
        form.type(`hoat_dong[${form.addRow('hoat_dong')}].so_nguoi`, '1');
    });
    const paper = await page.pdf({ format: 'A4' });
    const pages = paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(2);
    expect(pages).toBeLessThan(6);
    await page.emulateMedia({ media: 'print' });
    const display = (part: string) =>
      page.locator(`chiendich-report-form ${part}`).evaluate((node) => getComputedStyle(node).display);
    expect(await display('tfoot')).toBe('table-row-group');
    expect(await display('thead')).toBe('table-header-group');
  });
});
