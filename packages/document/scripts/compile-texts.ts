import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describeFinding } from '@chiendich/core';
import * as z from 'zod';
import { compileTextTemplate } from '../src/text-template/compile-text-template.ts';

/**
 * Compiles the built-in texts (`src/templates/vi/*.hbs`) into modules (`src/templates/generated/*.ts`). Whether each
 * names only what its paper offers is checked by the tests, which know the papers.
 */
const folder = join(import.meta.dirname, '../src/templates');

for (const file of readdirSync(join(folder, 'vi')).sort()) {
  const name = basename(file, '.hbs');
  const source = readFileSync(join(folder, 'vi', file), 'utf8');
  const tables = [...source.matchAll(/\{\{table "([^"]+)"/g)].map((match) => match[1] ?? '');
  const compiled = compileTextTemplate(source, z.any(), { tables });
  if (!compiled.ok) {
    for (const finding of compiled.findings) console.error(`${file}: ${describeFinding(finding, 'en')}`);
    process.exitCode = 1;
    continue;
  }
  const constant = `${name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Text`;
  writeFileSync(
    join(folder, 'generated', `${name}.ts`),
    `// Generated from ../vi/${file} by scripts/compile-texts.ts; edit the .hbs file.\n` +
      `import type { TextTemplate } from '../../text-template/text-program.ts';\n\n` +
      `export const ${constant}: TextTemplate = ${JSON.stringify(compiled.value)};\n`,
  );
}
