import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { ratchetFault } from './ratchets.ts';
import { filesBelow, packages, root } from './repository.ts';

const mostParameters = 3;
const mostLines = 60;

interface MeasuredFunction {
  /** File, line and name, as an editor opens it. */
  readonly place: string;
  readonly parameters: number;
  readonly lines: number;
}

const measured = packages
  .flatMap((name) => filesBelow(`packages/${name}/src`, '.ts'))
  .filter((file) => !/\.(test|test-d|bench)\.ts$|\/(testing|generated)\//.test(file))
  .flatMap((file) => functionsIn(file, readFileSync(join(root, file), 'utf8')));

describe('the functions of the packages', () => {
  it('are found', () => {
    expect(measured.length).toBeGreaterThan(1000);
  });

  it(`with more than ${mostParameters} parameters become fewer`, () => {
    const many = measured.filter(({ parameters }) => parameters > mostParameters);
    expect(
      ratchetFault(
        'functionsWithManyParameters',
        many.map(({ place, parameters }) => `${place}: ${parameters} parameters`),
      ),
    ).toBeNull();
  });

  it(`longer than ${mostLines} lines become fewer`, () => {
    const long = measured.filter(({ lines }) => lines > mostLines).sort((a, b) => b.lines - a.lines);
    expect(
      ratchetFault(
        'functionsOverOneScreen',
        long.map(({ place, lines }) => `${place}: ${lines} lines`),
      ),
    ).toBeNull();
  });
});

describe('a function is measured', () => {
  const lines = (count: number) => '  call();\n'.repeat(count - 2);

  it.each([
    ['declared', `function f(a, b, c, d) {\n${lines(61)}}`, 4, 61],
    ['as a method', `class C {\nf(a) {\n${lines(5)}}\n}`, 1, 5],
    ['as an arrow function', `const f = (a, b) => {\n${lines(7)}};`, 2, 7],
    ['without its receiver', 'function f(this: Window, a: string) {}', 1, 1],
    ['as a constructor', 'class C { constructor(a, b, c, d, e) {} }', 5, 1],
  ])('%s', (_, text, parameters, length) => {
    expect(functionsIn('f.ts', text)).toMatchObject([{ parameters, lines: length }]);
  });

  it('with those inside it, each for itself', () => {
    expect(functionsIn('f.ts', 'function f(a) {\n  return (b, c) => 1;\n}')).toEqual([
      { place: 'f.ts:1 f', parameters: 1, lines: 3 },
      { place: 'f.ts:2 (anonymous)', parameters: 2, lines: 1 },
    ]);
  });

  it('only where it has a body: a signature is counted at what implements it', () => {
    expect(functionsIn('f.ts', 'interface I { f(a, b, c, d): void }')).toEqual([]);
  });
});

function functionsIn(file: string, text: string): readonly MeasuredFunction[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: MeasuredFunction[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined) {
      const first = source.getLineAndCharacterOfPosition(node.getStart(source)).line;
      const last = source.getLineAndCharacterOfPosition(node.getEnd()).line;
      found.push({
        place: `${file}:${first + 1} ${nameOf(node, source)}`,
        parameters: node.parameters.filter((parameter) => parameter.name.getText(source) !== 'this').length,
        lines: last - first + 1,
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function nameOf(node: ts.SignatureDeclaration, source: ts.SourceFile): string {
  if (node.name !== undefined) return node.name.getText(source);
  if (ts.isConstructorDeclaration(node)) return 'constructor';
  const holder = node.parent;
  return ts.isVariableDeclaration(holder) || ts.isPropertyAssignment(holder)
    ? holder.name.getText(source)
    : '(anonymous)';
}
