import { readFile } from 'node:fs/promises';
import { createValidator } from '@chiendich/report/validate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults } from './accessibility.ts';
import { fillIn, input, openFormSite, storedOnDevice } from './report-form-page.ts';
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

describe('the report form on a strict page', () => {
  it('is filled in, checked and taken as a file that the validator accepts, without one fault', async () => {
    const { page, faults } = await plain.open();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Kiểm tra và gửi báo cáo' }).click();
    expect(
      await page
        .locator('#summary')
        .evaluate((node) => node.getRootNode() instanceof ShadowRoot && node.matches(':focus')),
    ).toBe(true);
    expect(await accessibilityFaults(page)).toEqual([]);
    await fillIn(page);
    await page.getByRole('button', { name: 'Thêm dòng' }).click();
    await input(page, 'hoat_dong[r1].ngay').fill('2/6');
    await input(page, 'hoat_dong[r1].noi_dung').fill('Ra quân');
    await input(page, 'hoat_dong[r1].so_nguoi').fill('1.200');
    expect(await page.locator('[data-total="so_nguoi"] output').textContent()).toBe('1.200');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Kiểm tra và gửi báo cáo' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Tải báo cáo' }).click();
    const report = JSON.parse(await readFile(await (await download).path(), 'utf8'));
    expect(report.answers).toMatchObject({ C1: 1234.5, C3: 40 });
    expect(report.answers.hoat_dong).toEqual([{ ngay: '2024-06-02', noi_dung: 'Ra quân', so_nguoi: 1200 }]);
    expect(createValidator(template).validate(report).ok).toBe(true);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it.each([
    ['dark', {}],
    ['light', { locale: 'en' }],
    ['light', { readonly: true }],
  ] as const)('has no accessibility fault in %s with %o', async (colorScheme, properties) => {
    const { page, faults } = await plain.open({ colorScheme });
    await page.evaluate(
      (given) => Object.assign(document.querySelector('chiendich-report-form') as object, given),
      properties,
    );
    await page.waitForTimeout(50);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('is filled in by keyboard alone', async () => {
    const { page } = await plain.open();
    const typed = ['ubnd-xa-a', 'Lê Văn B', '01/7/2024', ''];
    await input(page, 'report.organization').focus();
    for (const text of typed) {
      await page.keyboard.type(text);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.type('12,5');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('30');
    await page.keyboard.press('Enter');
    await page.getByText('Báo cáo đã sẵn sàng').first().waitFor();
  });

  it('keeps a text that is being composed', async () => {
    const { page } = await plain.open();
    await input(page, 'nguoi_lap').focus();
    const session = await page.context().newCDPSession(page);
    for (const text of ['N', 'Ng', 'Ngu', 'Nguy', 'Nguyê', 'Nguyễ', 'Nguyễn']) {
      await session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    }
    await session.send('Input.insertText', { text: 'Nguyễn' });
    expect(await input(page, 'nguoi_lap').inputValue()).toBe('Nguyễn');
    expect(
      await page.evaluate(() =>
        (
          document.querySelector('chiendich-report-form') as unknown as { form: { get(key: string): string } }
        ).form.get('nguoi_lap'),
      ),
    ).toBe('Nguyễn');
  });

  it('keeps the place of a person who works by keyboard when rows are added, moved and removed', async () => {
    const { page } = await plain.open();
    const focused = () =>
      page.evaluate(() => {
        const at = document.querySelector('chiendich-report-form')?.shadowRoot?.activeElement;
        return at instanceof HTMLElement ? (at.dataset.key ?? at.ariaLabel ?? at.textContent) : null;
      });
    const add = page.getByRole('button', { name: 'Thêm dòng' });
    await add.press('Enter');
    await expect.poll(focused).toBe('hoat_dong[r1].ngay');
    await add.press('Enter');
    await input(page, 'hoat_dong[r1].noi_dung').press('Enter');
    await expect.poll(focused).toBe('hoat_dong[r2].noi_dung');
    expect(await page.locator('#summary').count()).toBe(0);
    await page.getByRole('button', { name: 'Chuyển dòng 1 xuống' }).press('Enter');
    await expect.poll(focused).toBe('Xóa dòng 2');
    await page.getByRole('button', { name: 'Xóa dòng 1' }).press('Enter');
    await expect.poll(focused).toBe('Xóa dòng 1');
    await page.getByRole('button', { name: 'Xóa dòng 1' }).press('Enter');
    await expect.poll(focused).toBe('Thêm dòng');
  });

  it('adds up only what is stated: an empty column and one with an unread figure have no total', async () => {
    const { page } = await plain.open();
    await page.getByRole('button', { name: 'Thêm dòng' }).click();
    const total = page.locator('[data-total="so_nguoi"] output');
    expect(await total.textContent()).toBe('chưa xác định');
    await input(page, 'hoat_dong[r1].so_nguoi').fill('0');
    expect(await total.textContent()).toBe('0');
    await input(page, 'hoat_dong[r1].so_nguoi').fill('hơn 600');
    expect(await total.textContent()).toBe('chưa xác định');
  });

  it.each([320, 360, 1280])('needs no sideways scrolling at %i pixels', async (width) => {
    const { page } = await plain.open({ viewport: { width, height: 800 } });
    await page.getByRole('button', { name: 'Thêm dòng' }).click();
    await page.getByRole('button', { name: 'Kiểm tra và gửi báo cáo' }).click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  it('pastes cells of a worksheet', async () => {
    const { page } = await plain.open();
    await page.getByRole('button', { name: 'Thêm dòng' }).click();
    await input(page, 'hoat_dong[r1].ngay').evaluate((node) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', '05/6/2024\tMít tinh\t1.500\n06/6/2024\tTrồng cây\t12\n');
      node.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    expect(await input(page, 'hoat_dong[r2].noi_dung').inputValue()).toBe('Trồng cây');
    expect(await page.locator('[data-total="so_nguoi"] output').textContent()).toBe('1.512');
  });

  it('hands files to the page, photos made smaller, and says what it cannot take', async () => {
    const { page, faults } = await plain.open();
    await page.evaluate(() => {
      const upload = async (file: File) => {
        const { width } = await createImageBitmap(file);
        return { name: file.name, mediaType: file.type, bytes: width, hash: 'a'.repeat(64) };
      };
      Object.assign((window as never as { element: object }).element, { uploader: { upload } });
    });
    const photo = await page.evaluate(async () => {
      const canvas = new OffscreenCanvas(4000, 3000);
      canvas.getContext('2d')?.fillRect(0, 0, 2000, 1000);
      const drawn = await canvas.convertToBlob({ type: 'image/png' });
      return [...new Uint8Array(await drawn.arrayBuffer())];
    });
    const files = page.locator('chiendich-report-form input[data-key="anh"]');
    const buffer = Buffer.from(photo);
    await files.setInputFiles([
      { name: 'anh.png', mimeType: 'image/png', buffer },
      { name: 'ghi-chu.txt', mimeType: 'text/plain', buffer },
    ]);
    await page.getByRole('status').getByText('Không nhận ghi-chu.txt').waitFor({ state: 'attached' });
    const kept = await page.evaluate(() =>
      (
        document.querySelector('chiendich-report-form') as never as {
          form: { get(key: string): object[] };
        }
      ).form.get('anh'),
    );
    expect(kept).toEqual([{ name: 'anh.png', mediaType: 'image/png', bytes: 2340, hash: 'a'.repeat(64) }]);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('offers the camera to a phone, whose photos are made smaller too, and not to a desk', async () => {
    const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
    for (const [options, isOffered] of [[phone, true] as const, [{}, false] as const]) {
      const { page, context, faults } = await plain.open(options);
      await page.evaluate(() => {
        const upload = async (file: File) => {
          const { width, height } = await createImageBitmap(file);
          return { name: `${width}×${height}`, mediaType: file.type, bytes: file.size, hash: 'a'.repeat(64) };
        };
        Object.assign((window as never as { element: object }).element, { uploader: { upload } });
      });
      const camera = page.locator('chiendich-report-form label', { hasText: 'Chụp ảnh: Ảnh hoạt động' });
      await camera.waitFor({ state: 'attached' });
      expect(await camera.isVisible()).toBe(isOffered);
      if (isOffered) {
        const { height = 0, x = -1, width = 0 } = (await camera.boundingBox()) ?? {};
        expect(height).toBeGreaterThanOrEqual(43.9);
        expect(x + width).toBeLessThanOrEqual(390);
        const taken = camera.locator('input[capture="environment"][accept="image/jpeg,image/png"]');
        const photo = await page.evaluate(async () => {
          const canvas = new OffscreenCanvas(3000, 4000);
          const context = canvas.getContext('2d');
          for (let line = 0; line < 4000; line += 1) {
            context?.fillRect(0, line, (line * 7919) % 3000, 1);
          }
          const drawn = await canvas.convertToBlob({ type: 'image/jpeg' });
          return [...new Uint8Array(await drawn.arrayBuffer())];
        });
        await taken.setInputFiles({
          name: 'anh.jpg',
          mimeType: 'image/jpeg',
          buffer: Buffer.from(photo),
        });
        await page.getByText('1755×2340').first().waitFor();
        expect(await accessibilityFaults(page)).toEqual([]);
      }
      expect(faults).toEqual([]);
      await context.close();
    }
  });

  it('shows hostile labels and answers as text', async () => {
    const { page, faults } = await plain.open();
    await page.evaluate(() => {
      const { element, template } = window as never as {
        element: { template: unknown; answers: unknown };
        template: { title: object };
      };
      const hostile = '<img src=x onerror=alert(1)>\u202Eolleh {{7*7}}';
      element.answers = {
        answers: { nguoi_lap: hostile.repeat(2000), la: 'x', C1: { state: 'lạ' } },
      };
      element.template = { ...template, title: { vi: hostile, en: hostile } };
    });
    await page.waitForTimeout(100);
    expect(await page.locator('chiendich-report-form img').count()).toBe(0);
    expect(await page.locator('chiendich-report-form h2').textContent()).toContain('<img src=x');
    expect(faults).toEqual([]);
  });

  it('says that a faulty template cannot be filled in, to the person and in the console', async () => {
    const { page, faults } = await plain.open();
    await page.evaluate(() => {
      const { element, template } = window as never as { element: { template: unknown }; template: object };
      element.template = { ...template, pages: [{ code: '!' }] };
    });
    await page.getByRole('alert').getByText('Không mở được biểu mẫu').waitFor();
    expect(faults).toEqual([expect.stringContaining('formFromTemplate')]);
  });
});

describe('drafts in the browser', () => {
  it('are opened again as they were left, offline too', async () => {
    const { page, context, another } = await stored.open();
    await fillIn(page);
    await input(page, 'C2').fill('hơn 600');
    await page.locator('[data-draft="saved"]').waitFor();
    await context.setOffline(true);
    await input(page, 'nguoi_lap').fill('Hoàng Văn C');
    await page.waitForFunction(() => {
      const { form } = document.querySelector('chiendich-report-form') as never as {
        form: { draftStatus(): { state: string } };
      };
      return form.draftStatus().state === 'saved';
    });
    await context.setOffline(false);
    await page.close();
    const again = await another();
    expect(await input(again, 'nguoi_lap').inputValue()).toBe('Hoàng Văn C');
    expect(await input(again, 'C1').inputValue()).toBe('1.234,5');
    expect(await input(again, 'C2').inputValue()).toBe('hơn 600');
    expect(await again.getByText('Bản nháp chỉ nằm trên thiết bị').count()).toBe(0);
  });

  it('have one writer: a second window only shows the report', async () => {
    const { page, another } = await stored.open();
    await input(page, 'nguoi_lap').fill('Cửa sổ một');
    await page.locator('[data-draft="saved"]').waitFor();
    const second = await another();
    await second.getByText('đang được mở ở một cửa sổ khác').waitFor();
    expect(await input(second, 'nguoi_lap').count()).toBe(0);
    expect(await accessibilityFaults(second)).toEqual([]);
  });

  it('say when they cannot be saved, and lose nothing on the page', async () => {
    const { page, faults } = await plain.open();
    await page.evaluate(() => {
      const refuse = async () => {
        throw new DOMException('Quota exceeded', 'QuotaExceededError');
      };
      Object.assign((window as never as { element: object }).element, {
        draftStore: {
          place: 'device',
          list: async () => ({ ok: true, value: [], findings: [] }),
          load: refuse,
          save: refuse,
          remove: refuse,
        },
      });
    });
    await input(page, 'nguoi_lap').fill('Còn nguyên');
    await page.getByRole('alert').getByText('Chưa lưu được bản nháp').waitFor();
    expect(await input(page, 'nguoi_lap').inputValue()).toBe('Còn nguyên');
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('wait in the outbox when the page cannot send, and leave it when it can', async () => {
    const { page } = await stored.open();
    await page.evaluate(() => {
      let attempts = 0;
      document.addEventListener('chiendich-submit', (event) => {
        attempts += 1;
        (event as CustomEvent).detail.respondWith(
          attempts === 1 ? Promise.reject(new Error('mất mạng')) : Promise.resolve(),
        );
      });
    });
    await fillIn(page);
    await page.getByRole('button', { name: 'Kiểm tra và gửi báo cáo' }).click();
    await page.getByText('Báo cáo chờ gửi').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Gửi lại' }).click();
    await page.getByRole('heading', { name: 'Đã gửi báo cáo' }).waitFor();
    await expect.poll(() => page.getByText('Báo cáo chờ gửi').count()).toBe(0);
  });

  it.each([500, 404, 422])(
    'wait in the outbox where the page hands on the answer %i of a server',
    async (status) => {
      const { page } = await stored.open();
      await page.evaluate((answered) => {
        document.addEventListener('chiendich-submit', (event) => {
          const answer = new Response('{"detail":"Máy chủ đang bận"}', { status: answered });
          (event as CustomEvent).detail.respondWith(Promise.resolve(answer));
        });
      }, status);
      await fillIn(page);
      await page.getByRole('button', { name: 'Kiểm tra và gửi báo cáo' }).click();
      await page.getByText('Báo cáo chờ gửi').waitFor();
      await page.getByText('Máy chủ đang bận').first().waitFor();
      expect(await page.getByText('Đã gửi báo cáo').count()).toBe(0);
    },
  );
});
