import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { environmentMonth2024 as template } from '@chiendich/example-environment-month';
import { formFromTemplate } from '@chiendich/form';
import type { Submission } from '@chiendich/report';
import { createValidator } from '@chiendich/report/validate';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accessibilityFaults } from './accessibility.ts';
import { button, input, tabTo } from './report-form-page.ts';
import { openBrowser, watchFaults } from './strict-page.ts';

const root = resolve(import.meta.dirname, '../..');

let browser: Browser;
let folder: string;
let server: ChildProcess;
let address: string;
beforeAll(async () => {
  browser = await openBrowser();
  folder = await mkdtemp(join(tmpdir(), 'chiendich-embed-'));
  const main = join(root, 'examples/embed-report-form/src/main.ts');
  const command = ['--conditions=chiendich-source', '--import', 'tsx', main, '--port', '0', '--out', folder];
  server = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  address = await new Promise((started, failed) => {
    server.stdout?.on('data', (text) => {
      const found = /http:\S+/.exec(String(text));
      if (found !== null) started(found[0]);
    });
    server.on('exit', () => failed(new Error('the server of the example did not start')));
  });
});
afterAll(async () => {
  server.kill();
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

const received = async (): Promise<readonly Submission[]> =>
  (await (await fetch(`${address}reports`)).json()) as readonly Submission[];

async function openPage(context: BrowserContext, name: string, faults: string[]): Promise<Page> {
  const page = await context.newPage();
  await watchFaults(page, faults);
  await page.goto(new URL(name, address).href);
  await page.locator('chiendich-report-form form').waitFor();
  return page;
}

/** What is wrong besides the missing network, which a test cuts itself. */
const otherFaults = (faults: readonly string[]) =>
  faults.filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED'));

const facts: Readonly<Record<string, string>> = {
  'report.organization': 'ubnd-huyen-cao-loc',
  ngay_lap: '08/7/2024',
  dien_thoai: '0205 300 0000',
};
const words = { number: '1.250', text: 'Nguyễn Thị Ánh', yesNo: 'Không' } as Readonly<Record<string, string>>;

/** What the form requires, page by page, as it is typed. */
const pages: readonly (readonly (readonly [string, string])[])[] = formFromTemplate(template).pages.map(
  ({ sections }) =>
    sections
      .flatMap(({ items }) => items)
      .flatMap((item) =>
        item.kind !== 'note' && item.kind !== 'table' && item.required
          ? [[item.key, facts[item.key] ?? words[item.kind] ?? ''] as const]
          : [],
      ),
);

/** Types an answer, or chooses it from its list. */
async function answer(page: Page, key: string, text: string): Promise<void> {
  const field = input(page, key);
  const isList = await field.evaluate((element) => element instanceof HTMLSelectElement);
  await (isList ? field.selectOption({ label: text }) : field.fill(text));
}

/** Goes to a button with the Tab key and presses it. */
async function press(page: Page, act: string): Promise<void> {
  await tabTo(page, `[data-act="${act}"]`);
  await page.keyboard.press('Enter');
}

/** Types the answers of one page, going from field to field with the Tab key. */
async function typePage(page: Page, answers: readonly (readonly [string, string])[]): Promise<void> {
  for (const [key, text] of answers) {
    await tabTo(page, `[data-key="${key}"]`);
    const isList = await input(page, key).evaluate((element) => element instanceof HTMLSelectElement);
    // The keys of a list look for the option that begins with them.
    await page.keyboard.type(isList ? text.slice(0, 1) : text);
  }
}

it('a report filled in by keyboard alone outlives a cut network and a killed tab, and is sent once', async () => {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const faults: string[] = [];
  const page = await openPage(context, '', faults);
  for (const [index, answers] of pages.entries()) {
    if (index === 1) await context.setOffline(true);
    await typePage(page, answers);
    expect(await accessibilityFaults(page)).toEqual([]);
    await press(page, 'next');
  }
  await page.getByRole('heading', { name: 'Xem lại báo cáo' }).waitFor();
  await press(page, 'send');
  await page.getByText('không kết nối được với máy chủ').first().waitFor();
  await page.getByRole('heading', { name: 'Báo cáo chờ gửi' }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await received()).toEqual([]);

  const session = await context.newCDPSession(page);
  const killed = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => {});
  await killed;
  await page.close();
  await context.setOffline(false);
  const again = await openPage(context, '', faults);
  await again.getByText('Đã mở lại bản nháp').waitFor();
  expect(await input(again, 'report.organization').inputValue()).toBe('ubnd-huyen-cao-loc');
  await press(again, 'retry');
  await again.getByRole('heading', { name: 'Đã gửi báo cáo' }).waitFor();
  expect(await accessibilityFaults(again)).toEqual([]);

  // The same report, checked and sent again: still one.
  await press(again, 'go-on');
  for (const _ of pages) await press(again, 'next');
  await press(again, 'send');
  await again.getByRole('heading', { name: 'Đã gửi báo cáo' }).waitFor();
  const [only, ...others] = await received();
  expect(others).toEqual([]);
  expect(only?.report.answers.A1).toBe(1250);
  expect(otherFaults(faults)).toEqual([]);
  await context.close();
});

it('a report whose network goes in the middle of sending waits, and goes out when the network is back', async () => {
  const context = await browser.newContext();
  const faults: string[] = [];
  const page = await openPage(context, '', faults);
  // The server takes the report; its answer never arrives.
  await page.route('**/reports', async (route) => {
    await fetch(`${address}reports`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: route.request().postData() ?? '',
    });
    await route.abort('connectionreset');
  });
  for (const answers of pages) {
    for (const [key, text] of answers) await answer(page, key, text);
    await button(page, 'Tiếp tục').click();
  }
  await button(page, 'Gửi báo cáo').click();
  await page.getByRole('heading', { name: 'Báo cáo chờ gửi' }).waitFor();
  const before = await received();
  await page.unroute('**/reports');
  await context.setOffline(true);
  await page.getByText('Máy đang không có kết nối mạng').waitFor();
  await context.setOffline(false);
  await page.getByRole('heading', { name: 'Đã gửi báo cáo' }).waitFor();
  await expect.poll(() => page.getByRole('heading', { name: 'Báo cáo chờ gửi' }).count()).toBe(0);
  expect(await received()).toEqual(before);
  expect(faults.filter((fault) => !/ERR_(?:INTERNET|CONNECTION)/.test(fault))).toEqual([]);
  await context.close();
});

it('the plain page has one script tag and opens from disk, where the report is a file', async () => {
  const file = join(folder, 'pages/index.html');
  expect((await readFile(file, 'utf8')).match(/<script/g)).toHaveLength(1);
  const context = await browser.newContext();
  const page = await context.newPage();
  const faults: string[] = [];
  await watchFaults(page, faults);
  await page.goto(pathToFileURL(file).href);
  for (const answers of pages) {
    for (const [key, text] of answers) await answer(page, key, text);
    await button(page, 'Tiếp tục').click();
  }
  await button(page, 'Gửi báo cáo').click();
  const download = page.waitForEvent('download');
  await button(page, 'Tải báo cáo về máy').click();
  const report = JSON.parse(await readFile(await (await download).path(), 'utf8'));
  expect(createValidator(template).validate(report).ok).toBe(true);
  expect(faults).toEqual([]);
  await context.close();
});

it('inside React the properties and events are typed, the language changes at once, and files are sent', async () => {
  const context = await browser.newContext();
  const faults: string[] = [];
  const page = await openPage(context, 'react.html', faults);
  expect(await accessibilityFaults(page)).toEqual([]);
  await input(page, 'report.organization').selectOption({ label: 'UBND huyện Cao Lộc' });
  for (const [key, text] of pages.flat().slice(1)) await answer(page, key, text);
  await page.locator('#answered', { hasText: String(pages.flat().length - 1) }).waitFor();
  await page.getByRole('button', { name: 'English' }).click();
  await button(page, 'Check and send the report').waitFor();
  const files = page.locator('chiendich-report-form [data-key="anh"]').first();
  const photo = await page.screenshot({ type: 'jpeg' });
  await files.setInputFiles({ name: 'ra-quan.jpg', mimeType: 'image/jpeg', buffer: photo });
  // Its name is shown while it is still on its way; it can be taken off once it has arrived.
  await button(page, 'Remove ra-quan.jpg').waitFor();
  await button(page, 'Check and send the report').click();
  await page.getByRole('heading', { name: 'The server has received' }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  const sent = (await received()).find(({ report }) => report.answers.anh !== undefined);
  expect(sent?.report.organization).toBe('ubnd-huyen-cao-loc');
  expect(faults).toEqual([]);
  await context.close();
});
