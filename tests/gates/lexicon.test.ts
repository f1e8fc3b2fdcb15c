import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import known from './lexicon-outside.json' with { type: 'json' };
import { filesBelow, root } from './repository.ts';

const packages = ['official-text', 'organizations', 'plan', 'report', 'timeline'];
/** Words there are rows, sentences, facts of the law, or forms to be tried. */
const apart =
  /\/(?:lexicon|messages|generated|templates)\/|\.(?:test|test-d|size)\.ts$|rule-cases|\.cases\.ts$|hostile/;
/** Two letters or more in a row, one of them with a mark of Vietnamese; `[a-zđ]` is a class of letters, not a word. */
const word = /(?<![a-zà-öø-ýăđĩũơưạ-ỹ])(?=[a-z]*[à-öø-ýăđĩũơưạ-ỹ])[a-zà-öø-ýăđĩũơưạ-ỹ]{2,}/u;
const hasWord = (source: string) =>
  word.test(
    source
      .normalize('NFC')
      .toLowerCase()
      .replace(/\[[^\]]*\]/g, ' ')
      .replace(/\p{L}-\p{L}/gu, ' '),
  );
const compilers = new Set(['RegExp', 'pattern', 'foldedPattern']);

/** How many patterns of a file hold Vietnamese words: literals, and texts inside a call that compiles one. */
function patternsWithWords(text: string): number {
  const source = ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, true);
  let count = 0;
  const visit = (node: ts.Node): void => {
    if (holdsPattern(node) && hasWord(node.getText(source))) count += 1;
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return count;
}

function holdsPattern(node: ts.Node): boolean {
  if (ts.isRegularExpressionLiteral(node)) return true;
  const isCall = ts.isCallExpression(node) || ts.isNewExpression(node);
  return isCall && ts.isIdentifier(node.expression) && compilers.has(node.expression.text);
}

const files = packages
  .flatMap((name) => filesBelow(`packages/${name}/src`, '.ts'))
  .filter((file) => !apart.test(file));

it('counts patterns with Vietnamese words, and nothing else', () => {
  const three = ['/ủy ban/u', 'pattern(' + '`sở (?:y tế)`)', "new RegExp('^đội')"];
  const none = ['/ban/u', '/[a-zđ]|[A-ZĐ]|[À-ỹ]|[ -]/u', "'sở'", 'pattern(anyOf(rows))', '// /ủy ban/'];
  expect(patternsWithWords(three.join(';\n'))).toBe(3);
  expect(patternsWithWords(none.join(';\n'))).toBe(0);
});

it('finds the sources', () => {
  expect(files.length).toBeGreaterThan(200);
});

it('no file outside the lexicon gains a pattern with Vietnamese words; lower its number where one has moved', () => {
  const gained = files.flatMap((file) => {
    const count = patternsWithWords(readFileSync(join(root, file), 'utf8'));
    const before = (known as Readonly<Record<string, number>>)[file] ?? 0;
    return count > before ? [`"${file}": ${count}`] : [];
  });
  expect(gained).toEqual([]);
});
