import { resolve } from 'node:path';
import type { ReportTemplate, Round } from '@chiendich/report';
import { build } from 'esbuild';
import { html, jsonForPage } from './html.ts';
import { exampleNotice, writePage } from './page.ts';

const style =
  ':root{color-scheme:light dark}body{margin:0}main{max-width:60rem;margin:0 auto;padding:1rem 1.25rem 4rem}h1{font:700 1.6rem/1.3 system-ui,sans-serif;margin:0 0 1rem}';

/** The working report form in one file: the form, its script and the template. */
export async function formPage(template: ReportTemplate, round: Round): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [resolve(import.meta.dirname, 'form-page.script.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    conditions: ['chiendich-source'],
  });
  const script = outputFiles[0]?.text ?? '';
  return writePage({
    title: template.title.vi,
    style,
    body: html`<main><h1>Biểu mẫu báo cáo</h1>
<chiendich-report-form notice="${exampleNotice}"></chiendich-report-form></main>
<noscript><p>Biểu mẫu cần JavaScript để tính tổng và kiểm tra số liệu.</p></noscript>
<script type="application/json" id="template">${jsonForPage(template)}</script>
<script type="application/json" id="round">${jsonForPage(round)}</script>`,
    scripts: [script],
  });
}
