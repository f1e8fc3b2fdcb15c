import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from './code-blocks.ts';

/** Names of others that our pages use in their sentences. */
const foreign = new Set(['addEventListener', 'querySelector']);

/** What a page calls by name between its lines of code: `readPlan(source)`, `lastDayOf`. */
export function namesIn({ text }: Page): readonly string[] {
  const prose = text.replace(/^```.*?^```/gms, '');
  const codes = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
  const names = codes.flatMap((code) => /^[a-z]+[A-Z]\w*(?=$|\(|\.)/.exec(code)?.[0] ?? []);
  return [...new Set(names)].filter((name) => !foreign.has(name));
}

/** The type declarations that are packed, as one text. */
export async function declaredText(folders: readonly string[]): Promise<string> {
  const files = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(folder, { recursive: true }))
        .filter((file) => file.endsWith('.d.ts'))
        .map((file) => join(folder, file)),
    ),
  );
  return (await Promise.all(files.flat().map((file) => readFile(file, 'utf8')))).join('\n');
}
