import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ReportTemplate, Round } from '@chiendich/report';
import type { BuildOptions } from 'esbuild';
import { build } from 'esbuild';

const options: BuildOptions = {
  bundle: true,
  minify: true,
  platform: 'browser',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  conditions: ['chiendich-source'],
  define: { 'process.env.NODE_ENV': '"production"' },
};

/**
 * Writes both pages into a folder: `index.html` with the classic single-file script, which is what the package ships as
 * `dist/report-form.global.js`, and `react.html` with the script of the React page.
 */
export async function buildSite(
  folder: string,
  { template, round }: { readonly template: ReportTemplate; readonly round: Round },
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const standalone = fileURLToPath(import.meta.resolve('@chiendich/form-elements/standalone'));
  await Promise.all([
    build({ ...options, entryPoints: [standalone], format: 'iife', outfile: join(folder, 'report-form.js') }),
    build({
      ...options,
      entryPoints: [join(import.meta.dirname, '../react/app.tsx')],
      format: 'iife',
      jsx: 'automatic',
      outfile: join(folder, 'react.js'),
    }),
    writePage(folder, 'index.html', {
      template: JSON.stringify(template),
      round: JSON.stringify(round),
    }),
    writePage(folder, 'react.html', {}),
    copyFile(join(import.meta.dirname, 'page.css'), join(folder, 'page.css')),
  ]);
}

async function writePage(
  folder: string,
  name: string,
  values: Readonly<Record<string, string>>,
): Promise<void> {
  const page = await readFile(join(import.meta.dirname, name), 'utf8');
  const filled = page.replace(/\{\{(\w+)\}\}/g, (_, key: string) => escaped(values[key] ?? ''));
  await writeFile(join(folder, name), filled);
}

/** What any server's templates do to text that stands between tags or in an attribute. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
