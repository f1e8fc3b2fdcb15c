import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from './repository.ts';

const page = `
  import { describeFinding, fetchEnglish } from '@chiendich/core';
  import { createForm } from '@chiendich/form';
  export { createForm, fetchEnglish };
  const finding = (code) => ({ code, severity: 'error', path: [], params: { label: 'Rice', text: 'x' } });
  export const sentences = () =>
    ['core/number-not-read', 'report/answer-required', 'form/answer-required'].map((code) => describeFinding(finding(code), 'en'));
`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'english-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['built for production', []],
  ['in development', ['development']],
])('a page %s speaks Vietnamese until it has fetched its English', async (name, conditions) => {
  const outdir = join(folder, name);
  await build({
    stdin: { contents: page, resolveDir: `${root}/tests`, sourcefile: 'page.ts', loader: 'ts' },
    bundle: true,
    splitting: true,
    outdir,
    conditions,
    outExtension: { '.js': '.mjs' },
    entryNames: 'page',
    format: 'esm',
    platform: 'browser',
    logLevel: 'error',
  });
  const { sentences, fetchEnglish } = await import(pathToFileURL(join(outdir, 'page.mjs')).href);
  const vietnamese: readonly string[] = sentences();
  await fetchEnglish();
  const english: readonly string[] = sentences();
  expect(vietnamese).toEqual([
    'Không đọc được “x” là một số; cần số viết như 1.234 hoặc 1.234,5.',
    'Chưa điền mục “Rice”; đây là mục bắt buộc.',
    'Hãy trả lời mục “Rice”.',
  ]);
  expect(english).toEqual([
    '“x” does not read as a number; expected a number such as 1.234 or 1.234,5.',
    'Item “Rice” must be answered.',
    'Answer “Rice”.',
  ]);
});
