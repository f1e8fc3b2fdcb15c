import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults } from './accessibility.ts';
import { answerOf, button, fillIn, input, openFormSite, set, storedOnDevice } from './report-form-page.ts';
import { openBrowser, type StrictSite } from './strict-page.ts';

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

/** Lets the page send: the first reports are refused, those after them received. */
const sends = (page: Page, refused: number) =>
  page.evaluate((wanted) => {
    let sent = 0;
    document.querySelector('chiendich-report-form')?.addEventListener('chiendich-submit', (event) => {
      sent += 1;
      event.detail.respondWith(sent > wanted ? Promise.resolve() : Promise.reject(new TypeError('fetch')));
    });
  }, refused);

/** What has the focus: the key of an answer, else the id, else the words. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.querySelector('chiendich-report-form')?.shadowRoot?.activeElement;
    return at instanceof HTMLElement ? at.dataset.key || at.id || at.textContent : null;
  });

/** What is announced to a person who listens. */
const announced = (page: Page) => page.getByRole('status').last();

describe('a person who listens', () => {
  it('hears the name of every input, with what is required and the unit', async () => {
    const { page } = await site.open();
    await button(page, 'Thêm dòng').click();
    for (const [role, name] of [
      ['textbox', 'Cơ quan, đơn vị báo cáo (bắt buộc)'],
      ['textbox', 'Ngày lập (bắt buộc)'],
      ['textbox', 'C1 Rác thải thu gom (bắt buộc)'],
      ['combobox', 'Tình trạng số liệu của Rác thải thu gom'],
      ['textbox', 'Dòng 1 Ngày (bắt buộc)'],
      ['textbox', 'Dòng 1 Nội dung (bắt buộc)'],
      ['textbox', 'Dòng 1 Số người (người)'],
      ['button', 'Xóa dòng 1'],
      ['textbox', 'Tồn tại, hạn chế'],
    ] as const)
      expect(await page.getByRole(role, { name, exact: true }).count(), name).toBe(1);
    const described = page.getByRole('textbox', { name: 'C1 Rác thải thu gom' });
    await described.fill('hơn 600');
    await described.blur();
    const description = await described.evaluate((node) =>
      node
        .getAttribute('aria-describedby')
        ?.split(' ')
        .map((id) => (node.getRootNode() as ShadowRoot).getElementById(id)?.textContent?.trim())
        .join(' '),
    );
    expect(description).toMatch(/Lỗi:\s+“hơn 600”.*tấn/s);
  });

  it.each([320, 1280])('finds a table with its header cells at %i pixels', async (width) => {
    const { page } = await site.open({ viewport: { width, height: 800 } });
    await button(page, 'Thêm dòng').click();
    const table = page.getByRole('table', { name: 'Hoạt động' });
    for (const name of ['TT', 'Ngày (bắt buộc)', 'Nội dung (bắt buộc)', 'Số người (người)', 'Thao tác'])
      expect(await table.getByRole('columnheader', { name, exact: true }).count(), name).toBe(1);
    for (const name of ['Dòng 1', 'Tổng cộng'])
      expect(await table.getByRole('rowheader', { name, exact: true }).count(), name).toBe(1);
    expect(await table.getByRole('row').count()).toBe(3);
  });

  it('hears what was done with rows, and how sending went', async () => {
    const { page } = await site.open();
    await sends(page, 1);
    const add = button(page, 'Thêm dòng');
    await add.click();
    await add.click();
    await announced(page).getByText('Đã thêm dòng 2.').waitFor({ state: 'attached' });
    await button(page, 'Chuyển dòng 1 xuống').click();
    await announced(page).getByText('Đã chuyển dòng 1 thành dòng 2.').waitFor({ state: 'attached' });
    await button(page, 'Xóa dòng 1').click();
    await announced(page).getByText('Đã xóa dòng 1. Bảng còn 1 dòng.').waitFor({ state: 'attached' });
    await button(page, 'Xóa dòng 1').click();
    await fillIn(page);
    await button(page, 'Kiểm tra và gửi báo cáo').click();
    await announced(page).getByText('Chưa gửi được báo cáo').waitFor({ state: 'attached' });
    await button(page, 'Gửi lại').click();
    await announced(page).getByText('Đã gửi báo cáo').waitFor({ state: 'attached' });
  });
});

describe('a table without rows', () => {
  it('is answered with none by keyboard, named, and by a row no more', async () => {
    const { page } = await site.open();
    const rows = () =>
      page.evaluate(
        () => document.querySelector('chiendich-report-form')?.form?.answers().answers?.hoat_dong,
      );
    const none = page.getByRole('checkbox', { name: 'Không có dòng nào', exact: true });
    expect(await none.evaluate((box) => box.ariaDescribedByElements?.[0]?.textContent?.trim())).toBe(
      'Hoạt động',
    );
    await button(page, 'Thêm dòng').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.getByText('Không có dòng nào', { exact: true }).first().waitFor();
    expect(await rows()).toEqual([]);
    expect(await none.isChecked()).toBe(true);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Enter');
    expect(await page.locator('#summary, #outcome').count()).toBe(0);
    await page.keyboard.press('Space');
    expect(await rows()).toBeUndefined();
    await none.check();
    await button(page, 'Thêm dòng').click();
    expect(await none.count()).toBe(0);
    expect(await rows()).toEqual([{}]);
  });
});

describe('the error summary', () => {
  const wrong = [
    'report.organization',
    'nguoi_lap',
    'ngay_lap',
    'C1',
    'C3',
    'hoat_dong[r1].ngay',
    'hoat_dong[r1].noi_dung',
  ];

  it.each([
    ['of the whole form', 'whole', 'Kiểm tra và gửi báo cáo'],
    ['of the review', 'whole', 'Gửi báo cáo'],
    ['of a form in steps', 'steps', 'Gửi báo cáo'],
  ] as const)('%s leads to every place, by keyboard', async (_name, layout, send) => {
    const { page } = await site.open();
    await button(page, 'Thêm dòng').click();
    await input(page, 'hoat_dong[r1].so_nguoi').fill('5');
    await input(page, 'C1').fill('hơn 600');
    await set(page, { layout });
    const found: (string | null)[] = [];
    for (const [index] of wrong.entries()) {
      if (layout === 'steps') {
        const review = page.getByRole('link', { name: '6. Xem lại báo cáo' });
        if (!(await review.isVisible())) await page.locator('chiendich-report-form summary').press('Enter');
        await review.press('Enter');
      } else if (send === 'Gửi báo cáo') await button(page, 'Xem lại báo cáo').click();
      await button(page, send).click();
      await expect.poll(() => focused(page)).toBe('summary');
      const links = page.locator('#summary a');
      expect(await links.count()).toBe(wrong.length);
      await links.nth(index).press('Enter');
      await expect.poll(() => focused(page)).not.toBe('summary');
      found.push(await focused(page));
    }
    expect(found).toEqual(wrong);
  });

  it('says what is left once an answer is corrected, and keeps its links still for a person who presses one', async () => {
    const { page } = await site.open();
    await button(page, 'Kiểm tra và gửi báo cáo').click();
    await input(page, 'report.organization').fill('ubnd-xa-a');
    await page.locator('#summary a', { hasText: 'Người lập' }).click();
    await expect.poll(() => focused(page)).toBe('nguoi_lap');
    await page.keyboard.press('Tab');
    await expect.poll(() => page.locator('#summary a').count()).toBe(4);
  });
});

describe('the focus', () => {
  it('goes to the heading of the step that begins, and of the review', async () => {
    const { page } = await site.open();
    await set(page, { layout: 'steps' });
    for (const _ of [1, 2, 3, 4]) await button(page, 'Tiếp tục').click();
    await button(page, 'Tiếp tục').click();
    await expect.poll(() => focused(page)).toBe('title-review');
    await button(page, 'Quay lại').press('Enter');
    await expect.poll(() => focused(page)).toMatch(/^title-(?!review)/);
    const heading = page.locator('chiendich-report-form h3:focus');
    expect(await heading.textContent()).toMatch(/Phần 5\/6\s+Tệp đính kèm/);
  });

  it('goes to what became of sending, and back to the form', async () => {
    const { page } = await site.open();
    await sends(page, 1);
    await fillIn(page);
    await button(page, 'Kiểm tra và gửi báo cáo').press('Enter');
    await page.getByRole('heading', { name: 'Chưa gửi được báo cáo' }).waitFor();
    await expect.poll(() => focused(page)).toBe('outcome');
    await button(page, 'Gửi lại').press('Enter');
    await page.getByRole('heading', { name: 'Đã gửi báo cáo' }).waitFor();
    await expect.poll(() => focused(page)).toBe('outcome');
    await button(page, 'Xem lại hoặc sửa báo cáo').press('Enter');
    await expect.poll(() => focused(page)).toMatch(/^title-/);
  });

  it('is never lost with a button that goes: one of the outbox, one about a draft file', async () => {
    const { page } = await site.open();
    await sends(page, 9);
    await fillIn(page);
    await button(page, 'Kiểm tra và gửi báo cáo').click();
    await button(page, 'Bỏ khỏi danh sách').press('Enter');
    await expect.poll(() => focused(page)).toBe('outcome');
    const draft = await page.evaluate(() => document.querySelector('chiendich-report-form')?.form?.draft());
    const file = {
      name: 'nhap.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(draft)),
    };
    const open = page.getByLabel('Mở bản nháp từ tệp');
    await open.setInputFiles(file);
    await expect.poll(() => focused(page)).toBe('draft-file');
    await button(page, 'Giữ nội dung đang nhập').press('Enter');
    await expect.poll(() => focused(page)).toBe('open-draft');
    await open.setInputFiles(file);
    await button(page, 'Thay bằng bản nháp này').press('Enter');
    await expect.poll(() => focused(page)).toBe('resumed');
  });

  it('and the form stay with the person who types while a report that waited goes out', async () => {
    const { page, context } = await site.open();
    await sends(page, 1);
    await fillIn(page);
    await button(page, 'Kiểm tra và gửi báo cáo').click();
    await page.getByRole('heading', { name: 'Báo cáo chờ gửi' }).waitFor();
    await input(page, 'han_che').fill('Đang viết dở');
    await context.setOffline(true);
    await context.setOffline(false);
    await page.getByRole('heading', { name: 'Đã gửi báo cáo' }).waitFor();
    await announced(page).getByText('Đã gửi báo cáo').waitFor({ state: 'attached' });
    expect(await focused(page)).toBe('han_che');
    await page.keyboard.type(', viết tiếp');
    expect(await answerOf(page, 'han_che')).toBe('Đang viết dở, viết tiếp');
  });

  it.each([
    ['an input', 'C1', '12,5'],
    ['a cell', 'hoat_dong[r1].noi_dung', 'Ra quân'],
  ])('stays in %s with its caret while the language changes', async (_name, key, text) => {
    const { page } = await site.open();
    await button(page, 'Thêm dòng').click();
    await button(page, 'Kiểm tra và gửi báo cáo').click();
    await input(page, key).fill(text);
    await page.keyboard.press('ArrowLeft');
    await set(page, { locale: 'en' });
    await page.locator('#summary').getByText('There is a problem').waitFor();
    expect(await page.locator('form').getAttribute('lang')).toBe('en');
    expect(await focused(page)).toBe(key);
    await page.keyboard.type('1');
    expect(await input(page, key).inputValue()).toBe(`${text.slice(0, -1)}1${text.slice(-1)}`);
    await set(page, { locale: 'vi' });
    await page.locator('#summary').getByText('Có nội dung cần sửa').waitFor();
    expect(await focused(page)).toBe(key);
  });
});

describe('a draft', () => {
  it.each([
    [true, 'Trình duyệt giữ bản nháp cho đến khi được xóa.'],
    [false, /Sau ngày \d\d\/\d{1,2}\/\d{4} trình duyệt có thể xóa bản nháp/],
  ])('is asked to be kept, once, and the page says until when it is: kept %s', async (isKept, sentence) => {
    const { page } = await site.open();
    await page.evaluate((answer) => {
      StorageManager.prototype.persist = () => {
        document.body.dataset.asked = `${document.body.dataset.asked ?? ''}x`;
        return Promise.resolve(answer);
      };
    }, isKept);
    await fillIn(page);
    await page.getByText(sentence).waitFor();
    await input(page, 'C3').fill('41');
    await page.locator('[data-draft="saved"]').waitFor();
    expect(await page.evaluate(() => document.body.dataset.asked)).toBe('x');
  });

  it('that waits to be sent is gone for good once it is taken off the list, its answers are not', async () => {
    const { page } = await site.open();
    await sends(page, 9);
    await fillIn(page);
    await button(page, 'Kiểm tra và gửi báo cáo').click();
    const waiting = () =>
      page.evaluate(async () => {
        const listed = await document.querySelector('chiendich-report-form')?.outbox?.list();
        return listed?.ok === true ? listed.value.length : -1;
      });
    await expect.poll(waiting).toBe(1);
    await button(page, 'Bỏ khỏi danh sách').click();
    await expect.poll(waiting).toBe(0);
    expect(await input(page, 'C1').inputValue()).toBe('1.234,5');
  });
});
