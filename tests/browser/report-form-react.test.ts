import { resolve } from 'node:path';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerOf, input } from './report-form-page.ts';
import { openBrowser, openStrictSite, type StrictPage, type StrictSite } from './strict-page.ts';

/** The component of the example, in React's development build, which mounts twice within `StrictMode`. */
const code = `
  import { createElement as h, StrictMode, useState } from 'react';
  import { createRoot } from 'react-dom/client';
  import { indexedDbStore } from '@chiendich/form-elements';
  import { environmentMonth2024, environmentRound2024 } from '@chiendich/example-environment-month';
  import { ReportForm } from './report-form.tsx';

  const store = indexedDbStore('react-test');
  const heard = [];
  function App() {
    const [state, change] = useState({ isShown: true, place: 0 });
    Object.assign(window, { change: (more) => change((before) => ({ ...before, ...more })), heard });
    const { isShown, place, ...properties } = state;
    // A new object at every drawing, as pages write it.
    const options = { organizations: ['A', 'B'].map((name) => ({ code: 'ubnd-xa-' + name.toLowerCase(), label: { vi: 'UBND xã ' + name, en: 'Commune ' + name } })) };
    const form = h(ReportForm, {
      template: structuredClone(environmentMonth2024), round: { ...environmentRound2024 }, options, draftStore: store.drafts, outbox: store.outbox,
      onChange: ({ detail }) => heard.push(detail.keys.join()), ...properties,
    });
    return isShown ? h(place === 0 ? 'div' : 'section', null, form) : null;
  }
  createRoot(document.getElementById('app')).render(h(StrictMode, null, h(App)));
`;

let browser: Browser;
let site: StrictSite;
beforeAll(async () => {
  browser = await openBrowser();
  const resolveDir = resolve(import.meta.dirname, '../../examples/embed-report-form/src/react');
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir, loader: 'tsx' },
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    conditions: ['chiendich-source'],
    define: { 'process.env.NODE_ENV': '"development"' },
    logLevel: 'error',
  });
  site = await openStrictSite(browser, '<div id="app"></div>', outputFiles[0]?.text ?? '');
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const change = ({ page }: StrictPage, more: object) =>
  page.evaluate((given) => (window as never as { change(more: object): void }).change(given), more);

async function open(): Promise<StrictPage> {
  const opened = await site.open();
  await input(opened.page, 'report.organization').waitFor();
  return opened;
}

describe('inside React, in StrictMode', () => {
  it('one form stands, takes what is typed, and stays when the page draws itself again', async () => {
    const opened = await open();
    const { page, faults } = opened;
    expect(await page.locator('chiendich-report-form').count()).toBe(1);
    await input(page, 'nguoi_lap').pressSequentially('Nguyễn');
    for (const notice of ['một', 'hai', 'ba']) await change(opened, { notice, title: notice });
    await page.keyboard.type(' Ánh');
    expect(await answerOf(page, 'nguoi_lap')).toBe('Nguyễn Ánh');
    const heard = await page.evaluate(() => (window as never as { heard: string[] }).heard);
    expect(heard.length).toBe('Nguyễn Ánh'.length);
    expect(faults).toEqual([]);
  });

  it('follows properties that come, change and go', async () => {
    const opened = await open();
    const { page, faults } = opened;
    await input(page, 'nguoi_lap').fill('Nguyễn Ánh');
    await change(opened, { locale: 'en', layout: 'steps' });
    await page.getByRole('button', { name: 'Continue' }).waitFor();
    await change(opened, { readonly: true });
    await page.getByText('This report can only be read.').waitFor();
    await change(opened, { locale: undefined, layout: undefined, readonly: undefined });
    await page.getByRole('button', { name: 'Kiểm tra và gửi báo cáo' }).waitFor();
    expect(await input(page, 'nguoi_lap').inputValue()).toBe('Nguyễn Ánh');
    await change(opened, { onChange: undefined });
    const count = () => page.evaluate(() => (window as never as { heard: string[] }).heard.length);
    const before = await count();
    await input(page, 'nguoi_lap').fill('Lê Ánh');
    expect(await count()).toBe(before);
    expect(faults).toEqual([]);
  });

  it('is taken out, put in again and moved, and goes on with the draft; nobody else holds its lock', async () => {
    const opened = await open();
    const { page, faults } = opened;
    await input(page, 'report.organization').selectOption('ubnd-xa-a');
    await input(page, 'nguoi_lap').fill('Nguyễn Ánh');
    await page.locator('[data-draft="saved"]').waitFor();
    for (const round of [1, 2, 3]) {
      await change(opened, { isShown: false });
      await expect.poll(() => page.locator('chiendich-report-form').count()).toBe(0);
      await change(opened, { isShown: true, place: round % 2 });
      await page.getByText('Đã mở lại bản nháp').waitFor();
      expect(await input(page, 'nguoi_lap').inputValue()).toBe(`Nguyễn Ánh${' x'.repeat(round - 1)}`);
      await input(page, 'nguoi_lap').fill(`Nguyễn Ánh${' x'.repeat(round)}`);
      await page.locator('[data-draft="saved"]').waitFor();
    }
    await change(opened, { place: 0 });
    await page.getByText('Đã mở lại bản nháp').waitFor();
    await input(page, 'nguoi_lap').fill('Sau khi chuyển chỗ');
    expect(await answerOf(page, 'nguoi_lap')).toBe('Sau khi chuyển chỗ');
    const { held = [] } = await page.evaluate(() => navigator.locks.query());
    expect(held.filter(({ name }) => name?.startsWith('chiendich-report:'))).toHaveLength(1);
    expect(faults).toEqual([]);
  });
});
