import type { Report } from '@chiendich/report';
import { createValidator } from '@chiendich/report/validate';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vaccinationDrive } from '../templates/vaccination-drive.ts';
import { accessibilityFaults } from './accessibility.ts';
import { bundleForPage } from './bundle-for-page.ts';
import { answerOf, button, input, set, tabTo } from './report-form-page.ts';
import { openBrowser, openStrictSite, type StrictSite } from './strict-page.ts';

/** The template of the vaccination drive, with a hint at a column. */
const script = `
  import '@chiendich/form-elements';
  import { vaccinationDrive, vaccinationRound } from '../templates/vaccination-drive.ts';
  const template = structuredClone(vaccinationDrive);
  const [byKind] = template.pages.flatMap(({ sections }) => sections).filter(({ code }) => code === 'theo_gioi');
  byKind.items[0].columns[1].hint = { vi: 'Có chỉ định của bác sĩ.', en: 'By order of a physician.' };
  const element = document.querySelector('chiendich-report-form');
  element.round = vaccinationRound;
  const kept = ({ name, type, size }) => ({ name, mediaType: type, bytes: size, hash: 'a'.repeat(64) });
  element.uploader = { upload: async (file) => kept(file) };
  element.template = template;
`;

let browser: Browser;
let site: StrictSite;
beforeAll(async () => {
  browser = await openBrowser();
  const element = '<chiendich-report-form></chiendich-report-form>';
  site = await openStrictSite(browser, element, await bundleForPage(script));
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

async function open(options = {}): Promise<Page> {
  const { page } = await site.open({ viewport: { width: 1280, height: 900 }, ...options });
  await page.locator('chiendich-report-form form').waitFor();
  return page;
}

/** The words that describe an input to a person who listens. */
const described = (field: Locator) =>
  field.evaluate((node) => {
    const ids = (node.getAttribute('aria-describedby') ?? '').split(' ');
    const texts = ids.map((id) => (node.getRootNode() as ShadowRoot).getElementById(id)?.textContent ?? '');
    return texts.join(' ').replace(/\s+/g, ' ').trim();
  });

/** A field with all that belongs to it. */
const fieldOf = (page: Page, key: string) =>
  page.locator('.field', { has: page.locator(`[data-key="${key}"]`) });

const optionsOf = (page: Page, key: string) => input(page, key).locator('option').allTextContents();

/** Types what is known from the start; the results are asked once sessions were held. */
async function begin(page: Page): Promise<void> {
  await input(page, 'report.organization').fill('tyt-tan-lap');
  await input(page, 'nguoi_lap').fill('Trần Văn Bình');
  await input(page, 'huyen').selectOption('h1');
  await input(page, 'ngay_tiem').fill('12/9/2025');
  await input(page, 'co_tiem').selectOption({ label: 'Có' });
}

describe('every kind of question', () => {
  it('has its role and its name', async () => {
    const page = await open();
    await begin(page);
    await button(page, 'Thêm dòng').click();
    for (const [role, name] of [
      ['textbox', 'Người lập báo cáo (bắt buộc)'],
      ['textbox', 'Ngày tiêm (bắt buộc)'],
      ['combobox', 'Trạm y tế'],
      ['combobox', 'Có tổ chức tiêm (bắt buộc)'],
      ['textbox', 'Trẻ trong diện tiêm (bắt buộc)'],
      ['textbox', 'Trẻ chưa tiêm'],
      ['group', 'Kênh đã dùng (bắt buộc)'],
      ['checkbox', 'Loa truyền thanh'],
      ['textbox', 'Nam Đã tiêm (người) (bắt buộc)'],
      ['combobox', 'Dòng 1 Lưu động'],
      ['group', 'Theo giới'],
      ['table', 'Trẻ theo giới'],
      ['table', 'Liều vắc xin'],
      ['rowheader', 'Bại liệt'],
    ] as const)
      expect(await page.getByRole(role, { name, exact: true }).count(), `${role} ${name}`).toBe(1);
    expect(await described(input(page, 'dien_thoai'))).toBe('Số để liên hệ khi cần đối chiếu.');
    expect(await described(input(page, 'gioi[nam].hoan'))).toBe('Có chỉ định của bác sĩ.');
    expect(await page.getByText('Tính trẻ từ 1 đến 5 tuổi.').isVisible()).toBe(true);
  });

  it('shows nobody the codes of programs', async () => {
    const page = await open();
    await begin(page);
    const text = (await page.locator('chiendich-report-form form').textContent()) ?? '';
    expect(text).toContain('Tự tính từ: Trẻ đã tiêm; Trẻ trong diện tiêm');
    expect(text).toContain('Là một phần của “Trẻ trong diện tiêm”');
    expect(text.match(/\b[a-z]+_[a-z_]+\b/g)).toBe(null);
  });

  it.each([390, 1280])(
    'has no accessibility fault and needs no sideways scrolling at %i pixels',
    async (width) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await open({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' });
        await begin(page);
        await button(page, 'Thêm dòng').click();
        await button(page, 'Kiểm tra và gửi báo cáo').click();
        expect(await accessibilityFaults(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        await button(page, 'Xem lại báo cáo').click();
        await page.getByRole('heading', { name: 'Xem lại báo cáo' }).waitFor();
        expect(await accessibilityFaults(page)).toEqual([]);
      }
    },
  );
});

describe('a choice', () => {
  it('offers what belongs to the choice above, and says when that was changed', async () => {
    const page = await open();
    expect(await optionsOf(page, 'tram')).toEqual([
      'Chọn một mục',
      'Trạm Tân Lập (Huyện Một)',
      'Trạm Hòa Bình',
      'Trạm Tân Lập (Huyện Hai)',
    ]);
    await input(page, 'huyen').selectOption('h1');
    expect(await optionsOf(page, 'tram')).toHaveLength(3);
    await input(page, 'tram').focus();
    await input(page, 'tram').selectOption('t12');
    await page.keyboard.press('Tab');
    await input(page, 'huyen').selectOption('h2');
    await fieldOf(page, 'tram').locator('.finding.error').waitFor();
    expect(await input(page, 'tram').inputValue()).toBe('t12');
    expect(await answerOf(page, 'tram')).toBe('t12');
  });

  it('does so within a row of its own', async () => {
    const page = await open();
    await button(page, 'Thêm dòng').click();
    await button(page, 'Thêm dòng').click();
    await input(page, 'buoi[r2].huyen').selectOption('h2');
    expect(await optionsOf(page, 'buoi[r2].tram')).toEqual(['Chọn một mục', 'Trạm Tân Lập (Huyện Hai)']);
    expect(await optionsOf(page, 'buoi[r1].tram')).toHaveLength(4);
  });

  it('of many is made with the space bar, and kept in the order of its list', async () => {
    const page = await open();
    await tabTo(page, '[data-key="kenh"]');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.getByRole('checkbox', { name: 'Loa truyền thanh' }).focus();
    await page.keyboard.press('Space');
    expect(await answerOf(page, 'kenh')).toEqual(['loa', 'khac']);
    await input(page, 'kenh_khac').waitFor();
    await page.keyboard.press('Space');
    expect(await answerOf(page, 'kenh')).toEqual(['khac']);
  });
});

describe('what the template decides', () => {
  it('is asked, required and computed as answers come, without the page being drawn again', async () => {
    const page = await open();
    await begin(page);
    await input(page, 'doi_tuong').fill('120');
    await input(page, 'da_tiem').fill('110');
    await input(page, 'hoan').fill('4');
    expect(await input(page, 'chua_tiem').inputValue()).toBe('6');
    expect(await input(page, 'ti_le').inputValue()).toBe('91,67');
    expect(await input(page, 'chua_tiem').getAttribute('readonly')).toBe('');
    expect(await input(page, 'so_phan_ung').count()).toBe(0);
    await input(page, 'co_phan_ung').selectOption({ label: 'Có' });
    const handling = page.getByRole('textbox', { name: 'Cách xử trí' });
    expect(await handling.getAttribute('required')).toBe(null);
    await input(page, 'so_phan_ung').fill('2');
    expect(await handling.getAttribute('required')).toBe('');
    await input(page, 'co_tiem').selectOption({ label: 'Không' });
    await expect.poll(() => page.getByRole('heading', { name: 'Kết quả tiêm' }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Trẻ em' }).count()).toBe(0);
    await input(page, 'co_tiem').selectOption({ label: 'Có' });
    expect(await input(page, 'da_tiem').inputValue()).toBe('110');
  });

  it('says why a computed figure has no value', async () => {
    const page = await open();
    await begin(page);
    await input(page, 'doi_tuong').fill('120');
    const field = fieldOf(page, 'da_tiem');
    await field.getByRole('combobox').selectOption('missing');
    await field.getByRole('textbox', { name: 'Lý do chưa có số liệu' }).fill('đang đối chiếu');
    const computed = fieldOf(page, 'chua_tiem');
    await computed.getByText('Chưa có số liệu: chưa có “Trẻ đã tiêm” (đang đối chiếu)').waitFor();
  });

  it('leaves out of the steps a page that asks nothing', async () => {
    const page = await open();
    await set(page, { layout: 'steps' });
    await begin(page);
    await input(page, 'co_tiem').selectOption({ label: 'Không' });
    await page.getByText('Phần 1/4').waitFor();
    await button(page, 'Tiếp tục').click();
    await page.getByRole('heading', { name: 'Bảng' }).waitFor();
    await page.getByText('Phần 2/4').waitFor();
    await button(page, 'Quay lại').click();
    await input(page, 'co_tiem').selectOption({ label: 'Có' });
    await page.getByText('Phần 1/5').waitFor();
    await button(page, 'Tiếp tục').click();
    await page.getByRole('heading', { name: 'Kết quả tiêm' }).waitFor();
  });
});

it('a long text says how many characters are left, as the validator counts them', async () => {
  const page = await open();
  await begin(page);
  await input(page, 'co_phan_ung').selectOption({ label: 'Có' });
  await input(page, 'xu_tri').fill('🌡'.repeat(450));
  await page.getByText('Còn 50 ký tự').waitFor();
  await input(page, 'xu_tri').fill('🌡'.repeat(502));
  await page.getByText('Quá 2 ký tự').waitFor();
  await input(page, 'xu_tri').blur();
  await fieldOf(page, 'xu_tri').locator('.finding.error').waitFor();
});

describe('a table with named rows', () => {
  it('asks a row when its condition holds, computes a column and adds up', async () => {
    const page = await open();
    await begin(page);
    const table = page.getByRole('table', { name: 'Trẻ theo giới' });
    await input(page, 'da_tiem').fill('100');
    await input(page, 'gioi[nam].da_tiem').fill('50');
    await input(page, 'gioi[nu].da_tiem').fill('40');
    await table.getByRole('rowheader', { name: 'Chưa rõ' }).waitFor();
    await input(page, 'gioi[chua_ro].da_tiem').fill('10');
    await input(page, 'gioi[nam].hoan').fill('3');
    expect(await input(page, 'gioi[nam].cong').inputValue()).toBe('53');
    expect(await table.locator('[data-total="da_tiem"] output').textContent()).toBe('100');
    await input(page, 'gioi[nu].da_tiem').fill('50');
    await expect.poll(() => table.getByRole('rowheader', { name: 'Chưa rõ' }).count()).toBe(0);
    expect(await table.getByRole('button').count()).toBe(0);
  });

  it('takes cells of a worksheet into its own rows and no more', async () => {
    const page = await open();
    await begin(page);
    await input(page, 'lieu[soi].nhan').evaluate((node) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', '200\t180\n150\t150\n90\t80\n');
      node.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, composed: true }));
    });
    await expect.poll(() => input(page, 'lieu[bai_liet].dung').inputValue()).toBe('150');
    expect(await page.getByRole('table', { name: 'Liều vắc xin' }).getByRole('row').count()).toBe(4);
    await page.locator('.announced', { hasText: 'Đã dán 2 dòng.' }).waitFor();
  });
});

it('a report of every kind is filled in, read through and accepted by the validator', async () => {
  const page = await open({ viewport: { width: 390, height: 900 } });
  await begin(page);
  await input(page, 'tram').selectOption('t11');
  for (const [key, text] of [
    ['doi_tuong', '120'],
    ['da_tiem', '110'],
    ['hoan', '4'],
    ['nhiet_do', '-2,5'],
    ['gioi[nam].da_tiem', '60'],
    ['gioi[nu].da_tiem', '50'],
    ['lieu[soi].nhan', '150'],
    ['lieu[soi].dung', '110'],
  ] as const)
    await input(page, key).fill(text);
  await input(page, 'co_phan_ung').selectOption({ label: 'Không' });
  await button(page, 'Thêm dòng').click();
  await input(page, 'buoi[r1].ngay').fill('12/9/2025');
  await input(page, 'buoi[r1].tre').fill('110');
  await input(page, 'buoi[r1].luu_dong').selectOption({ label: 'Có' });
  await input(page, 'buoi[r1].dia_diem').fill('Nhà văn hóa thôn Pò Mạch');
  await page.getByRole('checkbox', { name: 'Loa truyền thanh' }).check();
  await input(page, 'bien_ban')
    .first()
    .setInputFiles({ name: 'bien-ban.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') });
  await button(page, 'Bỏ tệp bien-ban.pdf').waitFor();
  await button(page, 'Xem lại báo cáo').click();
  const review = page.getByRole('region', { name: 'Xem lại báo cáo' });
  for (const text of ['-2,5 °C', '91,67 %', '12/9/2025', 'Loa truyền thanh', 'bien-ban.pdf', 'Huyện Một'])
    expect(await review.getByText(text, { exact: true }).first().isVisible(), text).toBe(true);
  const submitted = page.evaluate(
    () =>
      new Promise<unknown>((sent) => {
        document
          .querySelector('chiendich-report-form')
          ?.addEventListener('chiendich-submit', ({ detail }) => sent(detail.submission.report));
      }),
  );
  await button(page, 'Gửi báo cáo').click();
  const report = (await submitted) as Report;
  const checked = createValidator(vaccinationDrive).validate(report);
  expect(checked.ok ? [] : checked.findings).toEqual([]);
  expect(report.answers.gioi).toEqual({
    nam: { da_tiem: 60, cong: 60 },
    nu: { da_tiem: 50, cong: 50 },
  });
  expect(report.answers.co_phan_ung).toBe(false);
});
