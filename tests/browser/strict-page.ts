import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';

/** What a page of the strictest agency portal allows. */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

/** A real headless browser. */
export async function openBrowser(): Promise<Browser> {
  const { executablePath, args, env } = inject('browserLaunch');
  return chromium.launch({
    executablePath,
    args: [...args],
    env: { ...process.env, ...env } as Record<string, string>,
  });
}

/** A file that the test's own server gives: text with its media type. */
export interface ServedFile {
  readonly type: string;
  readonly body: string;
}

/** A page under the strict policy. `faults` collects policy violations, page errors and console errors as they come. */
export interface StrictPage {
  readonly page: Page;
  readonly faults: readonly string[];
  close(): Promise<void>;
}

/** Serves the files from this machine under the strict policy and opens the first of them. */
export async function openStrictPage(
  browser: Browser,
  files: Readonly<Record<string, ServedFile>>,
  options: BrowserContextOptions = {},
): Promise<StrictPage> {
  const server = createServer((request, response) => {
    const file = files[(request.url ?? '/').split('?')[0] ?? '/'];
    if (file === undefined) {
      response.writeHead(request.url === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': `${file.type}; charset=utf-8`,
      'content-security-policy': strictPolicy,
    });
    response.end(file.body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const faults = watchFaults(page);
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy violation: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  await page.goto(
    `http://127.0.0.1:${(server.address() as AddressInfo).port}${Object.keys(files)[0] ?? '/'}`,
  );
  return {
    page,
    faults,
    close: async () => {
      await context.close();
      await new Promise((done) => server.close(done));
    },
  };
}

/** Page errors and console errors (policy violations among them) of a page from now on. */
export function watchFaults(page: Page): readonly string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  return faults;
}
