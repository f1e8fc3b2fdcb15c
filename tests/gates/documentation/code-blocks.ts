import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow, root } from '../repository.ts';

/** A fenced block of a page. `line` is that of its first line of code, from 1. */
export interface CodeBlock {
  readonly language: string;
  /** What stands behind the language: `compile`, `drawing`. */
  readonly mark: string;
  readonly text: string;
  readonly line: number;
}

export interface Page {
  /** Relative to the root of the repository. */
  readonly file: string;
  readonly text: string;
  readonly blocks: readonly CodeBlock[];
}

/** Every page that people read: all READMEs, all of `docs` but the generated API, and CONTRIBUTING.md. */
export function pagesOfRepository(): readonly Page[] {
  const folders = ['packages', 'examples', 'tests'];
  const files = [...readdirSync(root), ...folders.flatMap((folder) => filesBelow(folder, '.md'))];
  const readmes = files.filter((file) => /(^|\/)README(\.\w+)?\.md$/.test(file));
  const guides = filesBelow('docs', '.md').filter((file) => !file.startsWith('docs/api/'));
  return [...new Set([...readmes, ...guides, 'CONTRIBUTING.md'])].sort().map(readPage);
}

export function readPage(file: string): Page {
  const text = readFileSync(join(root, file), 'utf8');
  return { file, text, blocks: blocksOf(text) };
}

function blocksOf(text: string): readonly CodeBlock[] {
  const lines = text.split('\n');
  const blocks: CodeBlock[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const opening = /^(\s*)(`{3,}|~{3,})\s*(\S*)\s*(.*?)\s*$/.exec(lines[index] ?? '');
    if (opening === null) continue;
    const [, , fence = '', language = '', mark = ''] = opening;
    const first = index + 1;
    index = first;
    while (index < lines.length && lines[index]?.trim() !== fence) index += 1;
    blocks.push({ language, mark, text: lines.slice(first, index).join('\n'), line: first + 1 });
  }
  return blocks;
}

/** Headings outside code, as level and text. */
export function headingsOf(page: Page): readonly { readonly level: number; readonly text: string }[] {
  const code = new Set(
    page.blocks.flatMap(({ line, text }) => text.split('\n').map((_, index) => line + index)),
  );
  return page.text.split('\n').flatMap((row, index) => {
    const heading = /^(#{1,6}) (.+)$/.exec(row);
    return heading === null || code.has(index + 1)
      ? []
      : [{ level: heading[1]?.length ?? 0, text: heading[2] ?? '' }];
  });
}
