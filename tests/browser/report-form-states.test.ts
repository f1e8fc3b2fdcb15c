import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults } from './accessibility.ts';
import { button, fillIn, input, openFormSite, set, storedOnDevice } from './report-form-page.ts';
import { openBrowser, type StrictPage, type StrictSite } from './strict-page.ts';

let browser: Browser;
let site: StrictSite;
beforeAll(async () => {
  browser = await openBrowser();
  site = await openFormSite(browser, storedOnDevice);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Lets the page send: `sent` once, or never. */
const sendsTo = (page: Page, end: 'sent' | 'refused') =>
  page.evaluate((wanted) => {
    document.addEventListener('chiendich-submit', (event) => {
      const { detail } = event as CustomEvent<{ respondWith: (sent: Promise<unknown>) => void }>;
      detail.respondWith(wanted === 'sent' ? Promise.resolve() : Promise.reject(new TypeError('fetch')));
    });
  }, end);

const draftFile = (text: string) => ({
  name: 'ban-nhap.json',
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

/** Every state in which a person may find the form, and a sentence that shows that it is reached. */
const states: Readonly<Record<string, (opened: StrictPage) => Promise<Page | undefined>>> = {
  empty: async () => undefined,
  'with a row and a figure that is missing': async ({ page }) => {
    await button(page, 'Thêm dòng').click();
    await page.getByLabel('Tình trạng số liệu của Rác thải thu gom').selectOption('missing');
    await page.getByLabel('Lý do chưa có số liệu').waitFor();
  },
  'with errors': async ({ page }) => {
    await button(page, 'Thêm dòng').click();
    await input(page, 'C1').fill('hơn 600');
    await button(page, 'Kiểm tra và gửi báo cáo').click();
    await page.getByText('Có nội dung cần sửa').waitFor();
  },
  'in steps': async ({ page }) => {
    await set(page, { layout: 'steps' });
    await button(page, 'Tiếp tục').click();
    await page.getByText('Phần 2/6').waitFor();
  },
  'in review, with errors': async ({ page }) => {
    await button(page, 'Thêm dòng').click();
    await button(page, 'Xem lại báo cáo').click();
    await button(page, 'Gửi báo cáo').click();
    await page.getByText('Có nội dung cần sửa').waitFor();
  },
  'in review, complete': async ({ page }) => {
    await fillIn(page);
    await button(page, 'Xem lại báo cáo').click();
    await page.getByText('1.234,5 tấn').waitFor();
  },
  sent: async ({ page }) => {
    await sendsTo(page, 'sent');
    await fillIn(page);
    await button(page, 'Kiểm tra và gửi báo cáo').click();
    await page.getByRole('heading', { name: 'Đã gửi báo cáo' }).waitFor();
  },
  'on its way': async ({ page }) => {
    await page.evaluate(() => {
      document.addEventListener('chiendich-submit', (event) => {
        (event as CustomEvent).detail.respondWith(new Promise(() => {}));
      });
    });
    await fillIn(page);
    await button(page, 'Kiểm tra và gửi báo cáo').click();
    await page.getByRole('heading', { name: 'Đang gửi báo cáo' }).waitFor();
  },
  'ready to be downloaded': async ({ page }) => {
    await fillIn(page);
    await button(page, 'Kiểm tra và gửi báo cáo').click();
    await page.getByRole('heading', { name: 'Báo cáo đã sẵn sàng' }).waitFor();
  },
  'with a file': async ({ page }) => {
    await page.evaluate(() => {
      const upload = async (file: File) => ({ name: file.name, bytes: 1, mediaType: file.type, hash: '' });
      Object.assign(document.querySelector('chiendich-report-form') as object, { uploader: { upload } });
    });
    await input(page, 'anh').setInputFiles({
      name: 'ra-quan.jpg',
      mimeType: 'image/jpeg',
      buffer: Buffer.alloc(1),
    });
    await button(page, 'Bỏ tệp ra-quan.jpg').waitFor();
  },
  'with a file that is not a draft': async ({ page }) => {
    await fillIn(page);
    await page.getByLabel('Mở bản nháp từ tệp').setInputFiles(draftFile('{'));
    await page.getByText('Không mở được tệp này').waitFor();
  },
  'with a broken template': async ({ page }) => {
    await set(page, { template: { id: 'x' } });
    await page.getByText('Không mở được biểu mẫu').waitFor();
  },
  'with no room for a draft': async ({ page }) => {
    await page.evaluate(() => {
      const fault = async () => {
        throw new DOMException('', 'QuotaExceededError');
      };
      const list = async () => ({ ok: true, value: [], findings: [] });
      Object.assign(document.querySelector('chiendich-report-form') as object, {
        draftStore: { place: 'device', list, load: fault, save: fault, remove: fault },
      });
    });
    await input(page, 'nguoi_lap').fill('A');
    await page.getByRole('alert').getByText('Chưa lưu được bản nháp').waitFor();
  },
  'not sent, waiting': async ({ page }) => {
    await sendsTo(page, 'refused');
    await fillIn(page);
    await button(page, 'Kiểm tra và gửi báo cáo').click();
    await page.getByText('Báo cáo chờ gửi').waitFor();
  },
  'with the draft restored': async ({ page, another }) => {
    await fillIn(page);
    await page.locator('[data-draft="saved"]').waitFor();
    await page.close();
    const again = await another();
    await again.getByText('Đã mở lại bản nháp').waitFor();
    return again;
  },
  'with a draft file that would replace what is entered': async ({ page }) => {
    await fillIn(page);
    const draft = await page.evaluate(() => document.querySelector('chiendich-report-form')?.form?.draft());
    await page.getByLabel('Mở bản nháp từ tệp').setInputFiles(draftFile(JSON.stringify(draft)));
    await page.getByText('Mở bản nháp này sẽ thay nội dung đang nhập').waitFor();
  },
  offline: async ({ page, context }) => {
    await context.setOffline(true);
    await page.getByText('Máy đang không có kết nối mạng').waitFor();
  },
  readonly: async ({ page }) => {
    await fillIn(page);
    await set(page, { readonly: true });
    await page.getByText('Báo cáo chỉ để xem').waitFor();
  },
  'open in another window': async ({ page, another }) => {
    await input(page, 'nguoi_lap').fill('Cửa sổ một');
    const second = await another();
    await second.getByText('đang được mở ở một cửa sổ khác').waitFor();
    return second;
  },
};

describe.each(Object.entries(states))('the form %s', (_name, reach) => {
  it('has no accessibility fault in any colours or language, and needs no sideways scrolling at 400 % zoom', async () => {
    const opened = await site.open({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
    const page = (await reach(opened)) ?? opened.page;
    const faults: string[] = [];
    const look = async (state: string) => {
      for (const fault of await accessibilityFaults(page)) faults.push(`${state}: ${fault}`);
    };
    await look('light');
    await page.emulateMedia({ colorScheme: 'dark' });
    await look('dark');
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    await look('forced colours');
    await page.emulateMedia({ forcedColors: 'none' });
    await set(page, { locale: 'en' });
    await look('English');
    // 1280 pixels at 400 % leave 320.
    await page.setViewportSize({ width: 320, height: 256 });
    await look('zoomed');
    expect(faults).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    // A network that is gone and a template that cannot be opened stand in the console, as they should.
    const wanted = /ERR_INTERNET_DISCONNECTED|report\/not-a-template/;
    expect(opened.faults.filter((fault) => !wanted.test(fault))).toEqual([]);
    await opened.context.close();
  });
});
