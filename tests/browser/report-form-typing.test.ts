import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerOf, button, input, openFormSite } from './report-form-page.ts';
import { openBrowser, type StrictSite } from './strict-page.ts';

let browser: Browser;
let site: StrictSite;
beforeAll(async () => {
  browser = await openBrowser();
  site = await openFormSite(browser, '');
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** What an input method shows letter by letter before it gives the word. */
async function compose(session: CDPSession, shown: readonly string[]): Promise<void> {
  for (const text of shown)
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
}

/** The typed keys of “Nguyễn Thị Ánh, xã Ô” and what stands in the input after each of them. */
const methods: Readonly<Record<string, readonly (readonly string[])[]>> = {
  Telex: [
    ['N', 'Ng', 'Ngu', 'Nguy', 'Nguye', 'Nguyê', 'Nguyên', 'Nguyễn'],
    ['T', 'Th', 'Thi', 'Thị'],
    ['O', 'Ô'],
  ],
  VNI: [
    ['N', 'Ng', 'Ngu', 'Nguy', 'Nguye', 'Nguye6', 'Nguyê', 'Nguyên', 'Nguyên4', 'Nguyễn'],
    ['T', 'Th', 'Thi', 'Thi5', 'Thị'],
    ['O', 'O6', 'Ô'],
  ],
};

/** Every kind of input that takes words. */
const places = ['nguoi_lap', 'hoat_dong[r1].noi_dung', 'han_che', 'reason-C3'] as const;

const place = (page: Page, name: string) =>
  name.startsWith('reason') ? page.locator(`chiendich-report-form #${name}`) : input(page, name);

describe.each(Object.keys(methods))('composed with %s', (method) => {
  it.each(places)('words stand as they were given in %s, whatever the form does meanwhile', async (name) => {
    const { page, faults } = await site.open();
    await button(page, 'Thêm dòng').click();
    await page.getByLabel('Tình trạng số liệu của Người tham gia').selectOption('missing');
    await button(page, 'Kiểm tra và gửi báo cáo').click();
    await place(page, name).focus();
    const session = await page.context().newCDPSession(page);
    for (const [index, shown] of (methods[method] ?? []).entries()) {
      await compose(session, shown);
      // Another answer, the language and the page change while a word is open.
      await page.evaluate((round) => {
        const { element } = window as never as {
          element: { locale: string; notice: string; form: { type(key: string, text: string): void } };
        };
        element.locale = round % 2 === 0 ? 'en' : 'vi';
        element.notice = `Lần ${round}`;
        element.form.type('C1', String(round));
      }, index);
      await page.waitForTimeout(20);
      await session.send('Input.insertText', { text: `${shown.at(-1)} ` });
    }
    expect(await place(page, name).inputValue()).toBe('Nguyễn Thị Ô ');
    await page.keyboard.press('Tab');
    expect(await place(page, name).inputValue()).toContain('Nguyễn Thị Ô');
    expect(
      JSON.stringify(
        await page.evaluate(() => document.querySelector('chiendich-report-form')?.form?.draft()),
      ),
    ).toContain('Nguyễn Thị Ô');
    expect(faults).toEqual([]);
  });
});

it('words of a keyboard program that takes letters back and gives others, as UniKey does, stand as given', async () => {
  const { page } = await site.open();
  await button(page, 'Thêm dòng').click();
  for (const key of ['nguoi_lap', 'hoat_dong[r1].noi_dung']) {
    await input(page, key).focus();
    await page.keyboard.type('Nguye');
    await page.keyboard.press('Backspace');
    await page.keyboard.insertText('ê');
    await page.keyboard.type('n');
    for (const _ of 'ên') await page.keyboard.press('Backspace');
    await page.keyboard.insertText('ễn');
    expect(await input(page, key).inputValue()).toBe('Nguyễn');
    expect(await answerOf(page, key)).toBe('Nguyễn');
  }
});

it('the Enter key that ends a word in a cell stays in the cell', async () => {
  const { page } = await site.open();
  await button(page, 'Thêm dòng').click();
  await button(page, 'Thêm dòng').click();
  const cell = input(page, 'hoat_dong[r1].noi_dung');
  await cell.focus();
  const prevented = await cell.evaluate((node) => {
    const event = new KeyboardEvent('keydown', {
      key: 'Enter',
      isComposing: true,
      bubbles: true,
      cancelable: true,
      composed: true,
    });
    node.dispatchEvent(event);
    return event.defaultPrevented;
  });
  expect(prevented).toBe(false);
  expect(await cell.evaluate((node) => node.matches(':focus'))).toBe(true);
});

describe('a figure', () => {
  it('is typed with a decimal comma on the keys for decimals, and is written out when the person goes on', async () => {
    const { page } = await site.open();
    const figure = input(page, 'C1');
    expect(await figure.getAttribute('inputmode')).toBe('decimal');
    expect(await figure.getAttribute('type')).toBe('text');
    await figure.pressSequentially('1234,5');
    expect(await figure.inputValue()).toBe('1234,5');
    expect(await answerOf(page, 'C1')).toBe(1234.5);
    await page.keyboard.press('Tab');
    expect(await figure.inputValue()).toBe('1.234,5');
    await figure.fill('0,125');
    expect(await answerOf(page, 'C1')).toBe(0.125);
  });

  it('that may be negative has the whole keyboard, for its sign', async () => {
    const { page } = await site.open();
    await page.evaluate(() => {
      const { element, template } = window as never as {
        element: { template: unknown };
        template: object;
      };
      const text = JSON.stringify({ ...template, id: 'am', rules: [] });
      element.template = JSON.parse(text.replace(/"(?:minimum":0|partOf":"C1"),/g, ''));
    });
    await expect.poll(() => input(page, 'C1').getAttribute('inputmode')).toBe('text');
    await input(page, 'C1').fill('-2,5');
    expect(await answerOf(page, 'C1')).toBe(-2.5);
  });

  it.each(['1,2,3', '12,', ',5', '1.23', '1 234', 'hơn 600', '1e3'])(
    '“%s” stays as typed until it is read, and is never lost',
    async (text) => {
      const { page } = await site.open();
      await input(page, 'C1').pressSequentially(text);
      expect(await input(page, 'C1').inputValue()).toBe(text);
      await page.keyboard.press('Tab');
      const answer = await answerOf(page, 'C1');
      if (answer === null) expect(await input(page, 'C1').inputValue()).toBe(text);
      else expect(await input(page, 'C1').inputValue()).not.toBe('');
    },
  );
});
