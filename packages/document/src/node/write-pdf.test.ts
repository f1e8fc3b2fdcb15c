import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PaperKindName } from '../compose/compose.ts';
import { compose } from '../compose/compose.ts';
import { writeDocx } from '../docx/write-docx.ts';
import { sampleInputs } from '../testing/sample-inputs.ts';
import { writePdf } from './write-pdf.ts';

const composed = compose('plan', sampleInputs.plan);
if (!composed.ok) throw new Error('expected a paper');
const docx = writeDocx(composed.value);

function isInstalled(program: string): boolean {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe('writing PDF through LibreOffice', () => {
  it('says what to install where the program is missing', async () => {
    const result = await writePdf(docx, { program: 'no-such-office' });
    expect(result.findings.map(({ code }) => code)).toEqual(['document/pdf-program-missing']);
  });

  it.skipIf(!isInstalled('sleep'))('stops a program at the time limit', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'slow-'));
    const program = join(folder, 'slow.sh');
    writeFileSync(program, '#!/bin/sh\nexec sleep 30\n', { mode: 0o755 });
    const result = await writePdf(docx, { program, timeLimit: 200 });
    rmSync(folder, { recursive: true });
    expect(result.findings.map(({ code }) => code)).toEqual(['document/pdf-too-slow']);
  });

  it.skipIf(!isInstalled('soffice'))(
    'gives a tagged PDF (skipped without soffice)',
    async () => {
      const result = await writePdf(docx);
      if (!result.ok) throw new Error(JSON.stringify(result.findings));
      const text = Buffer.from(result.value).toString('latin1');
      expect(text.slice(0, 5)).toBe('%PDF-');
      expect(text).toContain('/StructTreeRoot');
    },
    120_000,
  );
});

describe.skipIf(!['soffice', 'pdffonts', 'pdftotext'].every(isInstalled))(
  'every paper in LibreOffice (skipped without soffice, pdffonts and pdftotext)',
  () => {
    const kinds = Object.keys(sampleInputs) as PaperKindName[];
    const folder = mkdtempSync(join(tmpdir(), 'papers-'));
    const read = (program: string, ...args: string[]) => execFileSync(program, args, { encoding: 'utf8' });
    afterAll(() => rmSync(folder, { recursive: true, maxRetries: 3 }));

    // One run for all papers: a run for each would take a minute.
    beforeAll(() => {
      for (const kind of kinds) {
        const paper = compose(kind, sampleInputs[kind] as never);
        if (!paper.ok) throw new Error(`${kind} was not composed`);
        writeFileSync(join(folder, `${kind}.docx`), writeDocx(paper.value));
      }
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
      const files = kinds.map((kind) => join(folder, `${kind}.docx`));
      execFileSync('soffice', ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, ...files], {
        stdio: 'ignore',
        timeout: 150_000,
      });
    }, 180_000);

    it.each(kinds)('%s has every letter in a font as wide as Times New Roman', (kind) => {
      const lines = read('pdffonts', join(folder, `${kind}.pdf`))
        .split('\n')
        .slice(2)
        .filter(Boolean);
      const fonts = lines.map((line) => line.split(/\s+/)[0] ?? '');
      expect(fonts.length).toBeGreaterThan(0);
      expect(fonts.filter((font) => !/LiberationSerif|TimesNewRoman|Tinos/.test(font))).toEqual([]);
    });

    it.each(kinds)('%s has text on every page, and no number on the first', (kind) => {
      const pages = read('pdftotext', '-layout', join(folder, `${kind}.pdf`), '-')
        .split('\f')
        .slice(0, -1);
      const [first = ''] = pages;
      expect(first).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
      expect(first.trimStart()).not.toMatch(/^1\n/);
      for (const page of pages) expect(page.replace(/^\s*\d+\s*\n/, '').trim().length).toBeGreaterThan(20);
    });
  },
);
