import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesBelow, root } from './repository.ts';

/** Their sources read texts: a word in any string of theirs may end in a pattern. */
const readers = ['official-text', 'organizations', 'plan'];
/** They print and answer: of theirs, only patterns read. */
const others = ['report', 'timeline'];

/** Words there are rows, sentences, advice to developers, facts of the law, or forms to be tried. */
const apart =
  /\/(?:lexicon|messages|generated|templates|testing)\/|\/misuse\.ts$|\.(?:test|test-d|size)\.ts$|rule-cases|\.cases\.ts$|hostile/;

/** Words outside the lexicon by which nothing is read, by where they stand, each with the reason. */
const exceptions: Readonly<Record<string, string>> = {
  'packages/official-text/src/symbol/document-type.ts': 'the names of the types that the decree lists',
  'packages/official-text/src/symbol/document-symbol.ts': 'prints "Số:" before a number',
  'packages/organizations/src/administrative-units/': 'kinds of units, data of the State with its sources',
  'packages/plan/src/check/rules/weekday.ts': 'prints the names of the days of the week',
  'packages/plan/src/check/rules/annexes.ts': 'prints the name of an annex',
  'packages/plan/src/read/annexes.ts': 'completes the quote of one annex of several: "Phụ lục II"',
};
/** Patterns outside the lexicon. */
const patternExceptions: Readonly<Record<string, string>> = {
  'packages/report/src/questions/number-words.ts':
    'words typed for a figure: a page with a form does not load the lexicon, and report may not import it',
  'packages/report/src/questions/yes-no.ts': 'words typed for yes and no, for the same reason',
  'packages/report/src/questions/legacy-letters.ts':
    'letters of old encodings, pair by pair; no word is read',
};
/** Values of the plan's model, which are written as they are kept. */
const modelValues = new Set(['giao', 'đề nghị']);

const letter = 'a-zà-öø-ýăđĩũơưạ-ỹ';
const marked = 'à-öø-ýăđĩũơưạ-ỹ';
/** A syllable of two to seven letters, one of them with a mark of Vietnamese. */
const syllable = new RegExp(`(?<![${letter}])(?=[a-z]*[${marked}])[${letter}]{2,7}(?![${letter}])`, 'u');
/** Abbreviations have Đ, Ư and the like in capitals, words vowels with tones. */
const code = /(?<!\p{L})(?:[A-ZĐƯƠĂÂÊÔ]{2,}|[A-Z]{1,2}[a-zđ]?[A-ZĐ]{1,2}i?)(?!\p{L})/gu;

/** Classes of letters such as `[a-zđ]` hold no word. */
const hasWord = (text: string) =>
  syllable.test(
    text
      .normalize('NFC')
      .replace(/\[[^\]]*\]|\p{L}-\p{L}/gu, ' ')
      .replace(code, ' ')
      .toLowerCase(),
  );
const compilers = new Set(['RegExp', 'pattern', 'foldedPattern']);

/** How many patterns of a file hold Vietnamese words, and how many of its other strings. */
function wordsOutside(text: string): { readonly patterns: number; readonly strings: number } {
  const source = ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, true);
  const count = { patterns: 0, strings: 0 };
  const visit = (node: ts.Node): void => {
    if (isPrinted(node)) return;
    if (holdsPattern(node) && hasWord(node.getText(source))) count.patterns += 1;
    else if (isText(node) && !modelValues.has(node.text) && hasWord(node.text)) count.strings += 1;
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

function isText(node: ts.Node): node is ts.LiteralLikeNode {
  return (
    ts.isStringLiteralLike(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddle(node) ||
    ts.isTemplateTail(node)
  );
}

/** The label of a schema's field, the Vietnamese of a text in two languages, a type. */
function isPrinted(node: ts.Node): boolean {
  if (ts.isTypeNode(node)) return true;
  if (ts.isPropertyAssignment(node)) return node.name.getText() === 'vi';
  return ts.isStringLiteral(node) && isLabel(node.parent);
}

function isLabel(call: ts.Node): boolean {
  return (
    ts.isCallExpression(call) &&
    ts.isPropertyAccessExpression(call.expression) &&
    call.expression.name.text === 'describe'
  );
}

const sources = [...readers, ...others]
  .flatMap((name) => filesBelow(`packages/${name}/src`, '.ts').map((file) => ({ name, file })))
  .filter(({ file }) => !apart.test(file))
  .map(({ name, file }) => {
    const { patterns, strings } = wordsOutside(readFileSync(join(root, file), 'utf8'));
    return { file, patterns, strings: readers.includes(name) ? strings : 0 };
  });

const isExcepted = (file: string, table: Readonly<Record<string, string>>) =>
  Object.keys(table).some((place) => file.startsWith(place));

describe('a Vietnamese word by which texts are read', () => {
  it('is seen in patterns, and in strings that may end in one', () => {
    const seen = ['/ủy ban/u', 'pattern(' + '`sở (?:y tế)`)', "new RegExp('^đội')", "['sở']", '`Số:`'];
    expect(wordsOutside(seen.join(';\n'))).toEqual({ patterns: 3, strings: 2 });
    expect(wordsOutside("const words = 'GIÁM ĐỐC|phó'")).toEqual({ patterns: 0, strings: 1 });
  });

  it('is not seen in classes of letters, codes, rows, labels, types and texts for readers of two languages', () => {
    const none = [
      ...['/ban/u', '/[a-zđ]|[A-ZĐ]|[À-ỹ]|[ -]/u', 'pattern(anyOf(rows))', '// /ủy ban/'],
      ...["'QĐ'", "'QyĐ'", "'HĐND'", "'abcdđeghiklmn'", "z.string().describe('Chủ đề')"],
      ...["const text = { vi: 'chưa có', en: 'none' }", "let mode: 'đề nghị'", "mode === 'đề nghị'"],
    ];
    expect(wordsOutside(none.join(';\n'))).toEqual({ patterns: 0, strings: 0 });
  });

  it('stands in the lexicon and nowhere else', () => {
    expect(sources.length).toBeGreaterThan(200);
    const outside = sources.flatMap(({ file, patterns, strings }) => {
      const count =
        (isExcepted(file, patternExceptions) ? 0 : patterns) + (isExcepted(file, exceptions) ? 0 : strings);
      return count > 0 ? [`${file}: ${count}`] : [];
    });
    expect(outside).toEqual([]);
  });

  it.each(Object.keys({ ...exceptions, ...patternExceptions }))('%s still needs its exception', (place) => {
    const found = sources.filter(({ file }) => file.startsWith(place));
    expect(found.some(({ patterns, strings }) => patterns + strings > 0)).toBe(true);
  });
});
