import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fileReports } from '../../examples/embed-report-form/src/server/received-reports.ts';
import { startServer } from '../../examples/embed-report-form/src/server/start-server.ts';
import { buildSite } from '../../examples/embed-report-form/src/site/build-site.ts';
import { accessibilityFaults } from './accessibility.ts';
import { dengueRound, dengueWeek } from './dengue-week.ts';
import { button, input } from './report-form-page.ts';
import { openBrowser, watchFaults } from './strict-page.ts';

let browser: Browser;
let folder: string;
let site: { readonly address: string; readonly server: Server };
const reports = () => fileReports(join(folder, 'received'));
beforeAll(async () => {
  browser = await openBrowser();
  folder = await mkdtemp(join(tmpdir(), 'chiendich-dengue-'));
  const pages = join(folder, 'pages');
  await buildSite(pages, { template: dengueWeek, round: dengueRound });
  const files = join(folder, 'files');
  site = await startServer({ pages, port: 0, template: dengueWeek, reports: reports(), files });
});
afterAll(async () => {
  await browser.close();
  site.server.close();
  await rm(folder, { recursive: true, force: true });
});

async function openPage(context: BrowserContext, faults: string[]): Promise<Page> {
  const page = await context.newPage();
  await watchFaults(page, faults);
  await page.goto(site.address);
  await page.locator('chiendich-report-form form').waitFor();
  return page;
}

/** Fills in the first page and what was counted of households. */
async function fillHouseholds(page: Page): Promise<void> {
  await input(page, 'report.organization').fill('xa-binh-an');
  await input(page, 'ho_ten').fill('Lê Thị Hoa');
  await input(page, 'so_may').fill('0912 345 678');
  await input(page, 'noi').selectOption({ label: 'Xã Bình An' });
  await input(page, 'ra_quan').selectOption({ label: 'Có' });
  await button(page, 'Tiếp tục').click();
  await input(page, 'ho_kiem_tra').fill('1.200');
  await input(page, 'ho_co_lang_quang').fill('130');
  await page.getByRole('checkbox', { name: 'Phun hóa chất diệt muỗi' }).check();
  await input(page, 'ngay_phun').fill('17/6/2026');
  await page.locator('[data-draft="saved"]').waitFor();
}

it.each([390, 1280])(
  'a week against dengue fever is reported by a clerk at %i pixels, over a closed page and a fault',
  async (width) => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
    const faults: string[] = [];
    const before = await openPage(context, faults);
    await fillHouseholds(before);
    await before.close();

    const page = await openPage(context, faults);
    await page.getByText('Đã mở lại bản nháp').waitFor();
    await button(page, 'Tiếp tục').click();
    expect(await input(page, 'ty_le').inputValue()).toBe('10,8');
    expect(await page.getByRole('checkbox', { name: 'Phun hóa chất diệt muỗi' }).isChecked()).toBe(true);
    await button(page, 'Tiếp tục').click();
    await input(page, 'ca_mac[nam].mac').fill('3');
    await input(page, 'ca_mac[nam].nang').fill('4');
    await input(page, 'ca_mac[nu].mac').fill('2');
    await button(page, 'Thêm dòng').click();
    await input(page, 'o_dich[r1].ngay').fill('16/6/2026');
    expect(await input(page, 'o_dich[r1].thon').locator('option').allTextContents()).toEqual([
      'Chọn một mục',
      'Thôn 1',
      'Thôn 2',
    ]);
    await input(page, 'o_dich[r1].thon').selectOption({ label: 'Thôn 2' });
    await input(page, 'o_dich[r1].mac').fill('5');
    await input(page, 'o_dich[r1].da_xu_ly').selectOption({ label: 'Không' });
    await button(page, 'Tiếp tục').click();
    await button(page, 'Gửi báo cáo').click();
    await page.getByRole('heading', { name: 'Có nội dung cần sửa' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('link', { name: 'Nam (Ca bệnh theo giới): Chỉ tiêu “Trong đó nặng”' }).click();
    await page.keyboard.type('1');
    await expect.poll(() => input(page, 'ca_mac[nam].nang').inputValue()).toContain('1');
    await input(page, 'ca_mac[nam].nang').fill('1');
    await button(page, 'Tiếp tục').click();
    await button(page, 'Gửi báo cáo').click();
    await page.getByRole('heading', { name: 'Đã gửi báo cáo' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);

    const sent = (await reports().list()).at(-1);
    expect(sent?.report.answers).toEqual({
      ho_ten: 'Lê Thị Hoa',
      so_may: '0912 345 678',
      noi: 'xa-binh-an',
      ra_quan: true,
      ho_kiem_tra: 1200,
      ho_co_lang_quang: 130,
      ty_le: 10.8,
      bien_phap: ['phun'],
      ngay_phun: '2026-06-17',
      ca_mac: { nam: { mac: 3, nang: 1 }, nu: { mac: 2 } },
      o_dich: [{ ngay: '2026-06-16', thon: 'ba-2', mac: 5, da_xu_ly: false }],
    });
    expect(faults.filter((fault) => !fault.includes('favicon'))).toEqual([]);
    await context.close();
  },
);
