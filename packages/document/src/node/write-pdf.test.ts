import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
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

  it.skipIf(!isInstalled('soffice') || !isInstalled('pdffonts'))(
    'sets every letter in a font as wide as Times New Roman (skipped without soffice and pdffonts)',
    async () => {
      const result = await writePdf(docx);
      if (!result.ok) throw new Error(JSON.stringify(result.findings));
      const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
      writeFileSync(join(folder, 'paper.pdf'), result.value);
      const lines = execFileSync('pdffonts', [join(folder, 'paper.pdf')], { encoding: 'utf8' })
        .split('\n')
        .slice(2);
      rmSync(folder, { recursive: true });
      const fonts = lines.filter(Boolean).map((line) => line.split(/\s+/)[0] ?? '');
      expect(fonts.length).toBeGreaterThan(0);
      expect(fonts.filter((font) => !/LiberationSerif|TimesNewRoman|Tinos/.test(font))).toEqual([]);
    },
    120_000,
  );
});
