import type { CodeBlock, Page } from './code-blocks.ts';

/** The TypeScript of a page in the order in which it stands, as one module. */
export interface Program {
  readonly page: Page;
  /** Name of its file. */
  readonly name: string;
  readonly text: string;
  /** Written for a page: type-checked with the DOM and without Node. */
  readonly isForBrowser: boolean;
}

const isTypeScript = ({ language }: CodeBlock) => language === 'ts' || language === 'tsx';

/** A line that no program prints by itself: stands where a block of output stands in the page. */
export const outputMark = '\u0000output\u0000';

/**
 * The blocks of a page that build on each other: all its `ts` blocks share one module scope. Every line keeps the number
 * that it has in the page, so that a diagnostic names the place in the README.
 */
export function programOf(page: Page): Program | null {
  const blocks = page.blocks.filter(isTypeScript);
  if (blocks.length === 0) return null;
  const lines = linesOf(page, blocks);
  for (const { line } of page.blocks.filter(isOutput)) {
    lines[line - 1] = `console.log(${JSON.stringify(outputMark)});`;
  }
  const name = blocks.some(({ language }) => language === 'tsx') ? 'main.tsx' : 'main.ts';
  return {
    page,
    name,
    text: lines.join('\n'),
    isForBrowser: /'@chiendich\/form-elements[/']/.test(lines.join('\n')),
  };
}

/** The module scripts of a page's `html` blocks, each a program of its own. */
export function scriptsOf(page: Page): readonly Program[] {
  return page.blocks.filter(({ language }) => language === 'html').flatMap((block) => scriptsIn(page, block));
}

function scriptsIn(page: Page, { text, line }: CodeBlock): readonly Program[] {
  return [...text.matchAll(/(?<=<script type="module">\n)(.*?)<\/script>/gs)].map(
    ({ 1: code = '', index }) => {
      const start = line + text.slice(0, index).split('\n').length - 1;
      const lines = linesOf(page, [{ text: code, line: start }]);
      return { page, name: `script-${start}.ts`, text: lines.join('\n'), isForBrowser: true };
    },
  );
}

/** What the page says that its program prints, block by block. */
export function printedIn({ blocks }: Page): readonly string[] {
  return blocks.filter(isOutput).map(({ text }) => text);
}

/** `text` without a mark is what the `ts` blocks before it print. */
function isOutput({ language, mark }: CodeBlock): boolean {
  return language === 'text' && mark === '';
}

/** Packages that the code of a program imports, `node:` modules left out. */
export function importsOf({ text }: Program): readonly string[] {
  const specifiers = [...text.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)'([^'.][^']*)'/g)].map(
    ([, specifier = '']) => specifier,
  );
  const packageOf = (specifier: string) => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;
  return [...new Set(specifiers.filter((specifier) => !specifier.startsWith('node:')).map(packageOf))];
}

function linesOf({ text }: Page, blocks: readonly Pick<CodeBlock, 'line' | 'text'>[]): string[] {
  const lines = text.split('\n').map(() => '');
  for (const block of blocks) {
    for (const [index, row] of block.text.split('\n').entries()) lines[block.line - 1 + index] = row;
  }
  return lines;
}
