import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, CDPSession } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, unpackChromium } from './find-chromium.ts';
import { fontsConf, writeFontsConf } from './fonts-conf.ts';

describe('the fonts.conf of the unpacked Chromium', () => {
  it('names the folder that it was unpacked to, and a cache there', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'chiendich-fonts-'));
    const path = await writeFontsConf(folder);
    expect(path).toBe(join(folder, 'fonts.conf'));
    const text = await readFile(path, 'utf8');
    expect(text).toContain(`<dir>${join(folder, 'fonts')}</dir>`);
    const cache = /<cachedir>(.*)<\/cachedir>/.exec(text)?.[1] ?? '';
    expect(cache.startsWith(folder)).toBe(true);
    expect((await stat(cache)).isDirectory()).toBe(true);
    await rm(folder, { recursive: true });
  });

  it('is XML whatever signs a folder has in its name', () => {
    expect(fontsConf('/folder/a&b/<c>', '/cache')).toContain('<dir>/folder/a&amp;b/&lt;c></dir>');
  });
});

/** Every Vietnamese letter, small and capital, as one code point and as a letter with its marks. */
const letters = [...'aăâbcdđeêghiklmnoôơpqrstuưvxy']
  .flatMap((letter) => ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => letter + tone))
  .flatMap((letter) => [letter, letter.toUpperCase()])
  .flatMap((letter) => [letter.normalize('NFC'), letter.normalize('NFD')])
  .join(' ');

describe('the Chromium that npm brings', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium(await unpackChromium());
  });
  afterAll(() => browser.close());

  it.each(['system-ui', 'serif', 'monospace'])(
    'draws every Vietnamese letter in %s with its own font',
    async (family) => {
      const page = await browser.newPage();
      await page.setContent(
        `<p style="font-family: ${family}">${letters} ₫</p><select><option>Chưa có</select>`,
      );
      const devtools = await page.context().newCDPSession(page);
      expect(await fontsOf(devtools, 'p')).toEqual(['Open Sans']);
      await page.close();
    },
  );
});

/** The families of the fonts that an element's text is really drawn with. */
async function fontsOf(devtools: CDPSession, selector: string): Promise<readonly string[]> {
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  const { root } = await devtools.send('DOM.getDocument');
  const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.map(({ familyName }) => familyName);
}
