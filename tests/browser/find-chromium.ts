import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { writeFontsConf } from './fonts-conf.ts';

/** How the tests start a browser: plain data, so that it travels to the test workers. */
export interface BrowserLaunch {
  readonly executablePath: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly browserLaunch: BrowserLaunch;
  }
}

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Finds the browser once, before any test file starts. */
export async function setup(project: TestProject): Promise<void> {
  project.provide('browserLaunch', await findChromium());
}

/** The system's Chromium, or the one that npm brings. */
export async function findChromium(): Promise<BrowserLaunch> {
  const system = installed.find((path) => existsSync(path));
  if (system === undefined || process.env.CHIENDICH_BROWSER === 'npm') return unpackChromium();
  return { executablePath: system, args: quiet, env: {} };
}

/** Starts it, without a window. */
export function launchChromium({ executablePath, args, env }: BrowserLaunch): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [...args],
    env: { ...process.env, ...env } as Record<string, string>,
  });
}

/**
 * The npm package unpacks below the temporary folder and brings its own NSS libraries, but only where it believes
 * to run in a cloud function; both are steered by the environment, which is put back afterwards.
 */
export async function unpackChromium(): Promise<BrowserLaunch> {
  const folder = resolve(import.meta.dirname, '../node_modules/.cache/chromium');
  await mkdir(folder, { recursive: true });
  const before = { ...process.env };
  process.env.TMPDIR = folder;
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const executablePath = await chromium.executablePath();
    const env = {
      LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
      FONTCONFIG_FILE: await writeFontsConf(folder),
    };
    return { executablePath, args: quiet, env };
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}
