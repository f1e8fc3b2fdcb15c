import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { environmentMonth2024 } from '@chiendich/example-environment-month';
import { questionsOf } from '@chiendich/report';
import { createValidator } from '@chiendich/report/validate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults } from './accessibility.ts';
import { openBrowser, watchFaults } from './strict-page.ts';

const root = resolve(import.meta.dirname, '../..');

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await openBrowser();
  folder = mkdtempSync(join(tmpdir(), 'chiendich-pages-'));
  const main = join(root, 'examples/lang-son-2024/src/main.ts');
  const command = ['--conditions=chiendich-source', '--import', 'tsx', main, '--out', join(folder, 'out')];
  execFileSync(process.execPath, command, { cwd: root });
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A page of the main job opened from disk, as by a double-click. */
async function openFile(name: string, width: number): Promise<{ page: Page; faults: readonly string[] }> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  const faults: string[] = [];
  await watchFaults(page, faults);
  await page.goto(pathToFileURL(join(folder, 'out', name)).href);
  return { page, faults };
}

describe.each([360, 1280])('the pages of the main job at %d pixels', (width) => {
  it.each(['index.html', 'mau-bao-cao.html', 'bao-cao-tong-hop.html'])(
    '%s opens from disk without a fault',
    async (name) => {
      const { page, faults } = await openFile(name, width);
      await expect.poll(() => page.getByText('VÍ DỤ – SỐ LIỆU GIẢ ĐỊNH').count()).toBeGreaterThan(0);
      expect(faults).toEqual([]);
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.close();
    },
  );
});

it('every link of index.html leads to a file', async () => {
  const { page } = await openFile('index.html', 1280);
  const links = await page
    .locator('a[href]')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href') ?? ''));
  expect(links.length).toBeGreaterThan(5);
  for (const link of links)
    expect(readFileSync(join(folder, 'out', link)).byteLength, link).toBeGreaterThan(0);
  await page.close();
});

it('the form opened from disk gives a report that the validator accepts', async () => {
  const { page, faults } = await openFile('mau-bao-cao.html', 1280);
  const input = (key: string) => page.locator(`chiendich-report-form [data-key="${key}"]`);
  await input('report.organization').first().waitFor();
  await input('report.organization').fill('ubnd-huyen-cao-loc');
  const facts: Readonly<Record<string, string>> = { ngay_lap: '08/7/2024', dien_thoai: '0205 300 0000' };
  for (const { code, kind, required } of questionsOf(environmentMonth2024)) {
    if (required !== true) continue;
    if (kind === 'yesNo') await input(code).selectOption('true');
    else await input(code).fill(facts[code] ?? (kind === 'number' ? '1' : 'Nguyễn Thị Ánh'));
  }
  await page.getByRole('button', { name: 'Kiểm tra và gửi báo cáo' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải báo cáo' }).click();
  const report = JSON.parse(readFileSync(await (await download).path(), 'utf8'));
  expect(
    createValidator(environmentMonth2024)
      .validate(report)
      .findings.filter(({ severity }) => severity === 'error'),
  ).toEqual([]);
  expect(faults).toEqual([]);
  await page.close();
});
