import { environmentMonth2024 } from '@chiendich/example-environment-month';
import { questionsOf, tablesOf } from '@chiendich/report';
import type { Page } from 'playwright-core';
import { bundleForPage } from '../browser/bundle-for-page.ts';
import { findChromium, launchChromium } from '../browser/find-chromium.ts';
import type { Bench, Timed } from './bench.ts';

const fields = questionsOf(environmentMonth2024).length + 1;
const tables = tablesOf(environmentMonth2024).length;

const script = await bundleForPage(`
  import '@chiendich/form-elements';
  import { environmentMonth2024 } from '@chiendich/example-environment-month';
  window.template = environmentMonth2024;
  window.round = { duty: 'bao-cao', occurrence: 'once', from: '2024-05-01', to: '2024-07-01' };
`);

const browser = await launchChromium(await findChromium());
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });

/** The milliseconds of a work done within the page, by the page's clock. */
async function timed(work: () => Promise<number>): Promise<Timed> {
  return { milliseconds: await page.evaluate(work) };
}

/** Loads the page again, with the script run and no form yet. */
async function load(of: Page): Promise<void> {
  await of.goto('about:blank');
  await of.setContent(
    '<!doctype html><html lang="vi"><body><chiendich-report-form></chiendich-report-form></body></html>',
  );
  await of.addScriptTag({ content: script });
}

/** From setting the template to the end of the frame that shows the form: a task after it begins once it is painted. */
const firstPaint = () =>
  timed(async () => {
    const element = document.querySelector(
      'chiendich-report-form',
    ) as HTMLElementTagNameMap['chiendich-report-form'];
    const start = performance.now();
    const { template, round } = window as never as Pick<typeof element, 'template' | 'round'>;
    element.round = round;
    element.template = template;
    await element.updateComplete;
    await new Promise((painted) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = painted;
        port2.postMessage(null);
      });
    });
    return performance.now() - start;
  });

/** From the input event of a figure to the layout that shows what follows from it, in the middle over all figures. */
const keystroke = () =>
  timed(async () => {
    const element = document.querySelector(
      'chiendich-report-form',
    ) as HTMLElementTagNameMap['chiendich-report-form'];
    const inputs = [...(element.shadowRoot?.querySelectorAll<HTMLInputElement>('.measure input') ?? [])];
    const times: number[] = [];
    for (const input of inputs) {
      const start = performance.now();
      input.value += '1';
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await element.updateComplete;
      element.getBoundingClientRect();
      times.push(performance.now() - start);
    }
    return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
  });

/** In headless Chromium on the same machine. */
export const benches: readonly Bench[] = [
  {
    name: 'form-elements/first-paint',
    what: `a form of ${fields} fields and ${tables} tables, template set to frame painted, in a fresh page`,
    unit: 'ms',
    ours: async () => {
      await load(page);
      return firstPaint();
    },
    goal: { atMostMilliseconds: 100 },
  },
  {
    name: 'form-elements/keystroke',
    what: `one letter more in a figure of a form of ${fields} fields, event to layout`,
    unit: 'ms',
    ours: keystroke,
    goal: { atMostMilliseconds: 8 },
  },
];

/** Ends the browser. */
export const close = (): Promise<void> => browser.close();
