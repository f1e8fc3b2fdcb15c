import { readFileSync } from 'node:fs';
import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { environmentMonth2024 } from '@chiendich/example-environment-month';
import { ChiendichReportForm } from '@chiendich/form-elements';
import { questionsOf, tablesOf } from '@chiendich/report';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { button, input } from './report-form-page.ts';
import { openBrowser, watchFaults } from './strict-page.ts';

const root = resolve(import.meta.dirname, '../../packages/form-elements');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** The pages that the README shows, in their order. */
const shown = [...readme.matchAll(/```html\n(.*?)```/gs)].map(([, markup = '']) => markup);

async function sources(): Promise<string> {
  const names = await readdir(join(root, 'src'), { recursive: true });
  const code = names.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  return (await Promise.all(code.map((name) => readFile(join(root, 'src', name), 'utf8')))).join('\n');
}

const unique = (texts: Iterable<string>) => [...new Set(texts)].sort();

/** Everything in backquotes between two texts of the README. */
function named(from: string, to: string): readonly string[] {
  const start = readme.indexOf(from);
  return unique(
    [...readme.slice(start, readme.indexOf(to, start)).matchAll(/`([\w-]+)`/g)].map(([, name = '']) => name),
  );
}

describe('the README of the report form', () => {
  it('names every part, and none that is not there', async () => {
    const parts = [...(await sources()).matchAll(/\bpart="([^"$]+)"/g)].flatMap(([, names = '']) =>
      names.split(' '),
    );
    expect(named('Parts for', '\n\n')).toEqual(unique(parts));
  });

  it('names every custom property, and none that is not there', async () => {
    const read = [...(await sources()).matchAll(/var\((--chiendich-[\w-]+)/g)].map(([, name = '']) => name);
    expect(named('| Custom properties', '\n\n')).toEqual(unique(read));
  });

  it('names every property and every event', () => {
    const own = Object.getOwnPropertyNames(Object.getPrototypeOf(ChiendichReportForm.prototype));
    const properties = own.filter((name) => name !== 'constructor');
    expect(named('| Property', '| Event')).toEqual(expect.arrayContaining([...properties, 'form']));
    const events = [...readme.matchAll(/^\| `(chiendich-[\w-]+)`/gm)].map(([, name = '']) => name);
    expect(unique(events)).toEqual([
      'chiendich-change',
      'chiendich-draft-saved',
      'chiendich-error',
      'chiendich-submit',
    ]);
  });
});

describe('as it is built', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('the page of the README with one script tag opens from disk and keeps its draft', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'chiendich-readme-'));
    try {
      await copyFile(join(root, 'dist/report-form.global.js'), join(folder, 'report-form.global.js'));
      const template = JSON.stringify(environmentMonth2024).replaceAll('<', '&lt;');
      const page = shown[0]?.replace(
        /(<template>).*(<\/template>)/s,
        (_, start, end) => `${start}${template}${end}`,
      );
      await writeFile(join(folder, 'index.html'), `<!doctype html><meta charset="utf-8">${page}`);
      const context = await browser.newContext();
      const faults: string[] = [];
      const open = async () => {
        const opened = await context.newPage();
        await watchFaults(opened, faults);
        await opened.goto(pathToFileURL(join(folder, 'index.html')).href);
        await input(opened, 'report.organization').waitFor();
        return opened;
      };
      const first = await open();
      await input(first, 'nguoi_lap').fill('Nguyễn Thị Ánh');
      await first.locator('[data-draft="saved"]').waitFor();
      await button(first, 'Tiếp tục').click();
      await first.getByText('Phần 2/6').waitFor();
      await first.close();
      const again = await open();
      await again.getByText('Đã mở lại bản nháp').waitFor();
      expect(await input(again, 'nguoi_lap').inputValue()).toBe('Nguyễn Thị Ánh');
      expect(faults).toEqual([]);
      await context.close();
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('the page of the README with modules sends its report, and fetches what reads a pasted table when it is needed', async () => {
    const [, code = ''] = /<script type="module">(.*?)<\/script>/s.exec(shown[1] ?? '') ?? [];
    const { outputFiles } = await build({
      stdin: { contents: code, resolveDir: import.meta.dirname, loader: 'js' },
      bundle: true,
      splitting: true,
      write: false,
      outdir: '/',
      format: 'esm',
      platform: 'browser',
      logLevel: 'error',
    });
    const files = new Map(outputFiles.map(({ path, text }) => [path, text]));
    const body = shown[1]?.replace(/<script.*<\/script>/s, '');
    const asked: string[] = [];
    const server = createServer(({ url = '' }, response) => {
      asked.push(url);
      if (url === '/mau-bao-cao.json') {
        response.end(JSON.stringify(environmentMonth2024));
        return;
      }
      const isScript = files.has(url);
      response.writeHead(isScript || url === '/' ? 200 : 204, {
        'content-type': `${isScript ? 'text/javascript' : 'text/html'}; charset=utf-8`,
        'content-security-policy':
          "script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
      });
      response.end(files.get(url) ?? `<!doctype html>${body}<script type="module" src="/stdin.js"></script>`);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const page = await browser.newPage();
    const faults: string[] = [];
    await watchFaults(page, faults);
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await input(page, 'report.organization').fill('ubnd-huyen-cao-loc');
    const words: Readonly<Record<string, string>> = { ngay_lap: '08/7/2024', dien_thoai: '0205 300 0000' };
    for (const { code: key, kind, required } of questionsOf(environmentMonth2024)) {
      if (required !== true) continue;
      if (kind === 'yesNo') await input(page, key).selectOption('true');
      else await input(page, key).fill(words[key] ?? (kind === 'number' ? '1' : 'Nguyễn Thị Ánh'));
    }
    const [shownTable] = tablesOf(environmentMonth2024);
    const table = shownTable?.code ?? '';
    const before = asked.length;
    await page.locator(`chiendich-report-form #add-${table}`).evaluate((node) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', '<table><tr><td>05/6/2024</td><td>Xã A</td></tr></table>');
      node.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, composed: true, cancelable: true }),
      );
    });
    await expect
      .poll(() => input(page, `${table}[r1].${shownTable?.columns[1]?.code}`).inputValue())
      .toBe('Xã A');
    expect(asked.length).toBe(before + 1);
    await button(page, `Xóa dòng 1`).click();
    await button(page, 'Kiểm tra và gửi báo cáo').click();
    await page.getByRole('heading', { name: 'Đã gửi báo cáo' }).waitFor();
    expect(asked).toContain('/bao-cao');
    expect(faults).toEqual([]);
    await page.close();
    await new Promise((done) => server.close(done));
  });
});
