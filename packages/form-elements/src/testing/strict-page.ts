/// <reference types="node" />
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import axe from 'axe-core';
import { build } from 'esbuild';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The system's browser, else the one that npm brings; null where neither starts. */
export async function openBrowser(): Promise<Browser> {
  const system = installed.find((path) => existsSync(path));
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  if (system !== undefined) return chromium.launch({ executablePath: system, args });
  const { default: packed } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await packed.executablePath(), args: [...packed.args, ...args] });
}

/** A server of one page under the strictest policy, with the element and a script of the test's own. */
export interface StrictSite {
  readonly open: (options?: BrowserContextOptions) => Promise<StrictPage>;
  readonly close: () => Promise<void>;
}

/** A page of the site. `faults` collects policy violations, page errors and console errors. */
interface StrictPage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly faults: readonly string[];
  /** Another page of the same browser profile. */
  readonly another: () => Promise<Page>;
}

/** Serves a page whose script is TypeScript that imports the packages by name. */
export async function openSite(browser: Browser, script: string): Promise<StrictSite> {
  const bundle = await bundleOf(script);
  const html =
    '<!doctype html><html lang="vi"><head><title>Trang thử</title><meta name="color-scheme" content="light dark"><meta name="viewport" content="width=device-width"></head><body><main><h1>Trang thử</h1><chiendich-report-form></chiendich-report-form></main><script src="/page.js"></script></body></html>';
  const server = createServer((request, response) => {
    const isScript = request.url === '/page.js';
    response.writeHead(isScript || request.url === '/' ? 200 : 204, {
      'content-type': `${isScript ? 'text/javascript' : 'text/html'}; charset=utf-8`,
      'content-security-policy': policy,
    });
    response.end(isScript ? bundle : html);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    open: async (options = {}) => {
      const context = await browser.newContext(options);
      const faults: string[] = [];
      const another = async () => {
        const page = await context.newPage();
        page.on('pageerror', (error) => faults.push(`page error: ${error.message}`));
        page.on('console', (message) => {
          if (message.type() === 'error') faults.push(message.text());
        });
        await page.goto(url);
        await page.locator('chiendich-report-form form').waitFor();
        return page;
      };
      return { page: await another(), context, faults, another };
    },
    close: () => new Promise((done) => server.close(() => done())),
  };
}

async function bundleOf(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    conditions: ['chiendich-source'],
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

/** What axe-core finds on a page in its present state: rule and places. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: axe.source });
  const { result } = await session.send('Runtime.evaluate', {
    expression: `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ' at ' + target.flat().join(' '))))`,
    awaitPromise: true,
    returnByValue: true,
  });
  return result.value as readonly string[];
}
