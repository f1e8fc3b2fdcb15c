import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerOf, button, fillIn, input, openFormSite, storedOnDevice } from './report-form-page.ts';
import { template } from './sample-template.ts';
import { openBrowser, type StrictSite } from './strict-page.ts';

let browser: Browser;
let plain: StrictSite;
let stored: StrictSite;
beforeAll(async () => {
  browser = await openBrowser();
  plain = await openFormSite(browser, '');
  stored = await openFormSite(browser, storedOnDevice);
});
afterAll(async () => {
  await browser.close();
  await plain.close();
  await stored.close();
});

const chooseDraft = (page: Page, draft: unknown) =>
  page.getByLabel('Mở bản nháp từ tệp').setInputFiles({
    name: 'ban-nhap.json',
    mimeType: 'application/json',
    buffer: Buffer.from(typeof draft === 'string' ? draft : JSON.stringify(draft)),
  });

const draftNow = (page: Page) =>
  page.evaluate(() => document.querySelector('chiendich-report-form')?.form?.draft());

/** Types with combining marks, as the Vietnamese keyboard layout of Windows does, and inserts within the text. */
describe('what a person types', () => {
  it('stays as an input method writes it, the caret too, and is read in its usual form', async () => {
    const { page } = await plain.open();
    const field = input(page, 'nguoi_lap');
    await field.focus();
    await page.keyboard.type('Tha\u0309o');
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('Le\u0302 ');
    expect((await field.inputValue()).normalize('NFC')).toBe('Lê Thảo');
    expect(await answerOf(page, 'nguoi_lap')).toBe('Lê Thảo');
    await page.keyboard.press('End');
    await page.keyboard.type(' A');
    expect(await answerOf(page, 'nguoi_lap')).toBe('Lê Thảo A');
  });

  it('is not touched while it is being composed, not even by a page that sets the language', async () => {
    const { page } = await plain.open();
    await input(page, 'C1').focus();
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: '1234', selectionStart: 4, selectionEnd: 4 });
    await page.evaluate(
      () => void Object.assign(document.querySelector('chiendich-report-form') as object, { locale: 'en' }),
    );
    await page.waitForTimeout(50);
    await session.send('Input.imeSetComposition', { text: '12345', selectionStart: 5, selectionEnd: 5 });
    expect(await input(page, 'C1').inputValue()).toBe('12345');
    await session.send('Input.insertText', { text: '12345,5' });
    await page.keyboard.press('Tab');
    expect(await input(page, 'C1').inputValue()).toBe('12.345,5');
  });

  it('may be a million letters, half a letter, or turn the line around', async () => {
    const { page, faults } = await plain.open();
    await fillIn(page);
    await input(page, 'han_che').fill(`${'dọn sạch. '.repeat(99_999)}dọn sạch..`);
    await page.getByText('Quá 999.500 ký tự').waitFor();
    await input(page, 'nguoi_lap').fill('\u202Etxet gnort\u202C \u2066x');
    await input(page, 'thu').evaluate((node) => {
      (node as HTMLInputElement).value = 'a\uD800b@x.vn';
      node.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await button(page, 'Kiểm tra và gửi báo cáo').click();
    await page.getByText('Có nội dung cần sửa').waitFor();
    expect(String(await answerOf(page, 'han_che')).length).toBe(1_000_000);
    await button(page, 'Xem lại báo cáo').click();
    // What turns around stays within its answer: the button beside it stands where it should.
    expect(await page.locator('bdi', { hasText: 'gnort' }).count()).toBe(1);
    expect(faults).toEqual([]);
  });
});

describe('a table on the clipboard', () => {
  const paste = (page: Page, selector: string, data: Readonly<Record<string, string>>) =>
    page.locator(`chiendich-report-form ${selector}`).evaluate((node, given) => {
      const clipboardData = new DataTransfer();
      for (const [type, text] of Object.entries(given)) clipboardData.setData(type, text);
      const event = new ClipboardEvent('paste', {
        clipboardData,
        bubbles: true,
        cancelable: true,
        composed: true,
      });
      node.dispatchEvent(event);
      return event.defaultPrevented;
    }, data);

  const excel = {
    'text/html':
      '<html><body><table><tr><td>05/6/2024</td><td>Mít tinh<br>hưởng ứng</td><td>1.500</td></tr><tr><td>06/6/2024</td><td>Trồng cây &amp; chăm sóc</td><td>hơn 12</td></tr></table></body></html>',
    'text/plain': '05/6/2024\t"Mít tinh\nhưởng ứng"\t1.500\r\n06/6/2024\tTrồng cây & chăm sóc\thơn 12\r\n',
  };

  it('is taken from the markup into an empty table, and what is not a number stays to be corrected', async () => {
    const { page, faults } = await plain.open();
    expect(await paste(page, '#add-hoat_dong', excel)).toBe(true);
    expect(await answerOf(page, 'hoat_dong[r1].noi_dung')).toBe('Mít tinh\nhưởng ứng');
    expect(await input(page, 'hoat_dong[r1].noi_dung').inputValue()).toBe('Mít tinh\nhưởng ứng');
    expect(await input(page, 'hoat_dong[r2].noi_dung').inputValue()).toBe('Trồng cây & chăm sóc');
    expect(await answerOf(page, 'hoat_dong[r1].so_nguoi')).toBe(1500);
    expect(await input(page, 'hoat_dong[r2].so_nguoi').inputValue()).toBe('hơn 12');
    await page.getByRole('status').getByText('Đã dán 2 dòng').waitFor({ state: 'attached' });
    expect(faults).toEqual([]);
  });

  it('of one cell, and prose of several paragraphs, are pasted as the browser does it', async () => {
    const { page } = await plain.open();
    await button(page, 'Thêm dòng').click();
    const cell = '[data-key="hoat_dong[r1].noi_dung"]';
    expect(
      await paste(page, cell, { 'text/html': '<table><tr><td>một</td></tr></table>', 'text/plain': 'một\n' }),
    ).toBe(false);
    expect(await paste(page, cell, { 'text/html': '<p>một</p><p>hai</p>', 'text/plain': 'một\nhai' })).toBe(
      false,
    );
  });
});

describe('a draft file', () => {
  it('of another template is refused in words, and nothing that is entered changes', async () => {
    const { page } = await plain.open();
    await fillIn(page);
    const draft = await draftNow(page);
    await chooseDraft(page, { ...draft, template: { id: 'mau-khac', version: '2.0' } });
    await page.getByText('là bản nháp của mẫu báo cáo mau-khac 2.0').waitFor();
    expect(await answerOf(page, 'nguoi_lap')).toBe('Nguyễn Thị Ánh');
    await button(page, 'Giữ nội dung đang nhập').click();
    expect(await input(page, 'C1').inputValue()).toBe('1.234,5');
  });

  it.each(['', '{', '[]', '{"format":9}', '\u0000'.repeat(100)])('%j is refused in words', async (text) => {
    const { page, faults } = await plain.open();
    await fillIn(page);
    await chooseDraft(page, text);
    await page.getByText('Không mở được tệp này').waitFor();
    expect(await answerOf(page, 'nguoi_lap')).toBe('Nguyễn Thị Ánh');
    expect(faults).toEqual([]);
  });

  it('of an older version is filled in, and what no longer fits is reported', async () => {
    const { page } = await plain.open();
    await fillIn(page);
    const draft = await draftNow(page);
    const older = {
      ...draft,
      template: { id: template.id, version: '0.9.0' },
      answers: { ...draft?.answers, answers: { C1: 7, C9: 8 } },
      texts: {},
    };
    await chooseDraft(page, older);
    await button(page, 'Thay bằng bản nháp này').click();
    await page.getByText('được lập theo mẫu hoặc phiên bản khác').waitFor();
    await page.getByText('có mục “C9”').waitFor();
    expect(await input(page, 'C1').inputValue()).toBe('7');
    expect(JSON.stringify(await draftNow(page))).toContain('"C9":8');
  });

  it('with answers of any shape opens the form, not an error', async () => {
    const { page, faults } = await plain.open();
    const draft = await draftNow(page);
    await chooseDraft(page, {
      ...draft,
      answers: {
        organization: 7,
        round: 'x',
        answers: {
          nguoi_lap: { a: 1 },
          ngay_lap: 20240101,
          C1: { state: 'missing' },
          C2: 1e300,
          C3: [],
          hoat_dong: [null, { ngay: {} }, 'x'],
          anh: [null, { name: 7 }, 'x'],
        },
      },
    });
    await page.locator('chiendich-report-form form').waitFor();
    await button(page, 'Xem lại báo cáo').click();
    await page.getByRole('heading', { name: 'Xem lại báo cáo' }).waitFor();
    expect(faults).toEqual([]);
  });

  it('that is older than what is stored goes on after it, and is there when the form is opened again', async () => {
    const { page, another } = await stored.open();
    await fillIn(page);
    const draft = await draftNow(page);
    await input(page, 'nguoi_lap').fill('Sửa sau khi tải về');
    await page.locator('[data-draft="saved"]').waitFor();
    await chooseDraft(page, { ...draft, number: 0 });
    await button(page, 'Thay bằng bản nháp này').click();
    await expect.poll(() => answerOf(page, 'nguoi_lap')).toBe('Nguyễn Thị Ánh');
    await input(page, 'C3').fill('41');
    await page.locator('[data-draft="saved"]').waitFor();
    await page.close();
    const again = await another();
    expect(await input(again, 'nguoi_lap').inputValue()).toBe('Nguyễn Thị Ánh');
    expect(await input(again, 'C3').inputValue()).toBe('41');
  });
});

describe('a device that does not help', () => {
  it('denies every store: the form opens, says so, and keeps what is entered on the page', async () => {
    const context = await browser.newContext();
    await context.addInitScript(() => {
      const denied = () => {
        throw new DOMException('Denied', 'SecurityError');
      };
      Object.defineProperty(window, 'indexedDB', { value: { open: denied } });
      Object.defineProperty(navigator, 'locks', { value: { request: async () => denied() } });
      Object.defineProperty(navigator, 'storage', { get: denied });
    });
    const { page, faults } = await stored.openIn(context);
    await page.getByText('Không đọc được bản nháp đã lưu').waitFor();
    await fillIn(page);
    await page.getByRole('alert').getByText('Chưa lưu được bản nháp').waitFor();
    expect(await answerOf(page, 'C3')).toBe(40);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('never answers about its store: the form opens all the same', async () => {
    const context = await browser.newContext();
    await context.addInitScript(() => {
      const { indexedDB } = window;
      const open = (name: string) => {
        const request = indexedDB.open(name);
        request.addEventListener('success', (event) => event.stopImmediatePropagation());
        request.addEventListener('upgradeneeded', (event) => event.stopImmediatePropagation());
        return request;
      };
      Object.defineProperty(window, 'indexedDB', { value: { open } });
    });
    const { page } = await stored.openIn(context);
    await page.getByText('Không đọc được bản nháp đã lưu').waitFor();
    await fillIn(page);
    expect(await answerOf(page, 'C3')).toBe(40);
    await context.close();
  });

  it('knows no locks, as a page over plain HTTP: two windows still have one writer, and the next follows', async () => {
    const context = await browser.newContext();
    await context.addInitScript(() => {
      Object.defineProperty(navigator, 'locks', { value: undefined });
    });
    const { page, another } = await stored.openIn(context);
    await input(page, 'nguoi_lap').fill('Cửa sổ một');
    await page.locator('[data-draft="saved"]').waitFor();
    const second = await another();
    await second.getByText('đang được mở ở một cửa sổ khác').waitFor();
    expect(await input(second, 'nguoi_lap').count()).toBe(0);
    await page.close({ runBeforeUnload: true });
    await input(second, 'nguoi_lap').waitFor();
    expect(await input(second, 'nguoi_lap').inputValue()).toBe('Cửa sổ một');
    await context.close();
  });

  it('has no room left: the form says so, keeps what is entered on the page, and saves it once there is room', async () => {
    const { origin } = new URL((await stored.open()).page.url());
    const context = await browser.newContext();
    const session = await context.newCDPSession(await context.newPage());
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000 });
    const { page, faults } = await stored.openIn(context);
    await fillIn(page);
    await page.getByRole('alert').getByText('Chưa lưu được bản nháp').waitFor();
    expect(await answerOf(page, 'C3')).toBe(40);
    const download = page.waitForEvent('download');
    await button(page, 'Tải bản nháp về máy').click();
    expect(await readFile(await (await download).path(), 'utf8')).toContain('1234.5');
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await input(page, 'C3').fill('41');
    await page.locator('[data-draft="saved"]').waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  it('has a clock that was set back: the draft is opened, and the clock is spoken of', async () => {
    const { page, another } = await stored.open();
    await page.clock.setFixedTime('2199-01-01T08:00:00Z');
    await fillIn(page);
    await page.locator('[data-draft="saved"]').waitFor();
    await page.clock.setFixedTime('2024-07-01T08:00:00Z');
    await page.close();
    const again = await another();
    await again.getByText('Đồng hồ của máy chỉ ngày 01/7/2024').waitFor();
    expect(await input(again, 'C1').inputValue()).toBe('1.234,5');
    await input(again, 'C3').fill('42');
    await again.locator('[data-draft="saved"]').waitFor();
  });
});

it('a form of 10,000 fields opens, and its last field is typed into', async () => {
  const { page, faults } = await plain.open();
  await page.evaluate(() => {
    const { element, template: small } = window as never as {
      element: { template: unknown };
      template: { pages: { sections: { items: object[] }[] }[] };
    };
    const [page] = small.pages.slice(1);
    const [section] = page?.sections ?? [];
    const items = Array.from({ length: 10_000 }, (_, index) => ({ ...section?.items[0], code: `F${index}` }));
    element.template = {
      ...small,
      id: 'lon',
      pages: [{ ...page, sections: [{ ...section, items }] }],
      rules: [],
    };
  });
  await input(page, 'F9999').waitFor();
  await input(page, 'F9999').fill('1,5');
  expect(await answerOf(page, 'F9999')).toBe(1.5);
  expect(faults).toEqual([]);
});

it('a page that draws itself again with equal objects leaves what is entered', async () => {
  const { page } = await plain.open();
  await fillIn(page);
  await page.evaluate(() => {
    const { element } = window as never as { element: Record<string, unknown> };
    element.template = structuredClone(element.template);
    element.options = null;
    element.answers = null;
  });
  await page.waitForTimeout(50);
  expect(await answerOf(page, 'C3')).toBe(40);
});
