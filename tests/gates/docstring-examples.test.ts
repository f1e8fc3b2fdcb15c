import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { filesBelow, root } from './repository.ts';

interface Example {
  readonly file: string;
  readonly expression: string;
  readonly expected: string;
}

const sources = filesBelow('packages', '.ts').filter(
  (file) => /\/src\//.test(file) && !/\.(test|bench)\.ts$/.test(file),
);
const examples = sources.flatMap(examplesIn);

describe('docstring examples', () => {
  it('are found', () => {
    expect(examples.length).toBeGreaterThan(30);
  });

  it.each(examples)('$file: $expression', async ({ file, expression, expected }) => {
    const scope: Record<string, unknown> = { ...(await publicNames(file)), ...(await load(file)) };
    const names = Object.keys(scope);
    const evaluate = (text: string): unknown =>
      new Function(...names, `return (${text});`)(...names.map((name) => scope[name]));
    expect(evaluate(expression)).toEqual(evaluate(expected));
  });
});

function load(file: string): Promise<Record<string, unknown>> {
  return import(pathToFileURL(join(root, file)).href);
}

/** What the reader of an example has imported: the package's main entry. Elements need a page and have none. */
function publicNames(file: string): Promise<Record<string, unknown>> {
  const name = file.split('/')[1] ?? '';
  return name === 'form-elements' ? Promise.resolve({}) : load(`packages/${name}/src/index.ts`);
}

function examplesIn(file: string): readonly Example[] {
  const comments = readFileSync(join(root, file), 'utf8').match(/\/\*\*[\s\S]*?\*\//g) ?? [];
  return comments.flatMap((comment) => {
    const text = comment.replace(/^\s*\*[ \t]?/gm, '').replace(/^\/\*\*|\*\/$/g, '');
    return text
      .split(/@example\s+/)
      .slice(1)
      .flatMap((part) => {
        const match = /^([\s\S]*?)\s*\/\/ => ([^\n]+)/.exec(part);
        if (match === null) return [{ file, expression: part.trim(), expected: '(no "// => value")' }];
        return [
          { file, expression: match[1] ?? '', expected: (match[2] ?? '').replace(/\s*\*\/$/, '').trim() },
        ];
      });
  });
}
