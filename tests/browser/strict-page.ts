import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import { launchChromium } from './find-chromium.ts';

/** What a page of the strictest agency portal allows. */
const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

/** A real headless browser. */
export function openBrowser(): Promise<Browser> {
  return launchChromium(inject('browserLaunch'));
}

/** A server of one page and its script, under the strict policy. */
export interface StrictSite {
  /** Opens the page in a browser profile of its own. */
  readonly open: (options?: BrowserContextOptions) => Promise<StrictPage>;
  /** Opens the page in a profile that the test has prepared. */
  readonly openIn: (context: BrowserContext) => Promise<StrictPage>;
  /** Ends the server, and fails where any page of the site broke the policy, whether its test looked or not. */
  readonly close: () => Promise<void>;
}

/** A page of the site. `faults` collects policy violations, page errors and console errors as they come. */
export interface StrictPage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly faults: readonly string[];
  /** Another page of the same browser profile. */
  readonly another: () => Promise<Page>;
}

/** Serves a page with this body, and this script after it, from this machine. */
export async function openStrictSite(browser: Browser, body: string, script: string): Promise<StrictSite> {
  const html = `<!doctype html><html lang="vi"><head><title>Trang thử</title><meta name="color-scheme" content="light dark"><meta name="viewport" content="width=device-width"></head><body><main><h1>Trang thử</h1>${body}</main><script src="/page.js"></script></body></html>`;
  const server = createServer(({ url }, response) => {
    const isScript = url === '/page.js';
    response.writeHead(isScript || url === '/' ? 200 : 204, {
      'content-type': `${isScript ? 'text/javascript' : 'text/html'}; charset=utf-8`,
      'content-security-policy': strictPolicy,
    });
    response.end(isScript ? script : html);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const opened: (readonly string[])[] = [];
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const openIn = async (context: BrowserContext): Promise<StrictPage> => {
    const faults: string[] = [];
    opened.push(faults);
    const another = async () => {
      const page = await context.newPage();
      await watchFaults(page, faults);
      await page.goto(address);
      return page;
    };
    return { page: await another(), context, faults, another };
  };
  return {
    open: async (options = {}) => openIn(await browser.newContext(options)),
    openIn,
    close: async () => {
      await new Promise((done) => server.close(done));
      const violations = opened.flat().filter((fault) => fault.startsWith('policy violation'));
      if (violations.length > 0) throw new Error(violations.join('\n'));
    },
  };
}

/** Adds page errors and console errors, policy violations among them, to a list from now on. */
export async function watchFaults(page: Page, faults: string[]): Promise<void> {
  page.on('pageerror', (error) => faults.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy violation: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
}
