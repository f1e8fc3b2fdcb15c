import type { Browser, Locator, Page } from 'playwright-core';
import { bundleForPage } from './bundle-for-page.ts';
import { round } from './sample-template.ts';
import { openStrictSite, type StrictPage, type StrictSite } from './strict-page.ts';

const script = (more: string) => `
  import { indexedDbStore } from '@chiendich/form-elements';
  import { template } from './sample-template.ts';
  const element = document.querySelector('chiendich-report-form');
  Object.assign(window, { element, indexedDbStore, template });
  ${more}
  element.round = ${JSON.stringify(round)};
  element.template = template;
`;

/** Keeps drafts and unsent reports in the browser, for `openFormSite`. */
export const storedOnDevice =
  'const store = indexedDbStore(); element.draftStore = store.drafts; element.outbox = store.outbox;';

/** A strict site with the form of the sample template, whose pages are ready once the form is drawn. */
export async function openFormSite(browser: Browser, more: string): Promise<StrictSite> {
  const element = '<chiendich-report-form></chiendich-report-form>';
  const site = await openStrictSite(browser, element, await bundleForPage(script(more)));
  const drawn = async (page: Page) => {
    await page.locator('chiendich-report-form form').waitFor();
    return page;
  };
  const shown = async (opened: StrictPage): Promise<StrictPage> => {
    await drawn(opened.page);
    return { ...opened, another: async () => drawn(await opened.another()) };
  };
  return {
    ...site,
    open: async (options) => shown(await site.open(options)),
    openIn: async (context) => shown(await site.openIn(context)),
  };
}

/** The input of a field or cell. */
export function input(page: Page, key: string): Locator {
  return page.locator(`chiendich-report-form [data-key="${key}"]`);
}

/** A button by its words. */
export function button(page: Page, name: string): Locator {
  return page.getByRole('button', { name, exact: true });
}

/** Answers everything that the sample template requires. */
export async function fillIn(page: Page): Promise<void> {
  await input(page, 'report.organization').fill('ubnd-xa-a');
  await input(page, 'nguoi_lap').fill('Nguyễn Thị Ánh');
  await input(page, 'ngay_lap').fill('01/7/2024');
  await input(page, 'C1').fill('1.234,5');
  await input(page, 'C3').fill('40');
}

/** The form engine behind the element, asked within the page. */
export function answerOf(page: Page, key: string): Promise<unknown> {
  return page.evaluate((asked) => document.querySelector('chiendich-report-form')?.form?.get(asked), key);
}

/** Presses Tab until an element of the form has the focus, as someone without a mouse does. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 400; presses += 1) {
    const isThere = await page.evaluate((wanted) => {
      const root = document.querySelector('chiendich-report-form')?.shadowRoot;
      return root?.activeElement?.matches(wanted) === true;
    }, selector);
    if (isThere) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no ${selector} within 400 presses of Tab`);
}

/** Sets properties of the form, as a page does. */
export async function set(page: Page, properties: object): Promise<void> {
  await page.evaluate(
    (given) => void Object.assign(document.querySelector('chiendich-report-form') as object, given),
    properties,
  );
}
