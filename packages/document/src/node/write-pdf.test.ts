import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PaperKindName } from '../compose/compose.ts';
import { compose } from '../compose/compose.ts';
import { writeDocx } from '../docx/write/write-docx.ts';
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

/** The file with a picture that lies elsewhere. */
function withLinkedPicture(address: string): Uint8Array {
  const parts = unzipSync(docx);
  const change = (path: string, edit: (text: string) => string) => {
    parts[path] = strToU8(edit(strFromU8(parts[path] ?? new Uint8Array())));
  };
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
  const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';
  const link = `<Relationship Id="linked" Type="${office}/relationships/image" Target="${address}" TargetMode="External"/>`;
  const size = 'cx="900000" cy="900000"';
  const picture =
    `<w:p><w:r><w:drawing><wp:inline xmlns:wp="${drawing}/wordprocessingDrawing"><wp:extent ${size}/>` +
    `<wp:docPr id="1" name="x"/><a:graphic xmlns:a="${drawing}/main"><a:graphicData uri="${drawing}/picture">` +
    `<pic:pic xmlns:pic="${drawing}/picture"><pic:nvPicPr><pic:cNvPr id="1" name="x"/><pic:cNvPicPr/></pic:nvPicPr>` +
    '<pic:blipFill><a:blip r:link="linked"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr>' +
    `<a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>` +
    '</pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';
  change('word/_rels/document.xml.rels', (text) =>
    text.replace('</Relationships>', `${link}</Relationships>`),
  );
  change('word/document.xml', (text) => text.replace(/<w:sectPr(?!.*<w:sectPr)/s, `${picture}<w:sectPr`));
  return zipSync(parts);
}

it.skipIf(!isInstalled('soffice'))(
  'follows no link of a file to the network (skipped without soffice)',
  async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end();
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as AddressInfo;
    const result = await writePdf(withLinkedPicture(`http://127.0.0.1:${port}/picture.png`));
    await new Promise((closed) => server.close(closed));
    expect(result.ok).toBe(true);
    expect(asked).toEqual([]);
  },
  120_000,
);

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
