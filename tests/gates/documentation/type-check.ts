import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../repository.ts';

/** A file of a program on disk. */
export interface CheckedFile {
  readonly path: string;
  readonly isForBrowser: boolean;
}

/**
 * What the type checker says of files under the repository's own options, `file:line: sentence` each.
 *
 * They resolve packages as a reader's do, by what is packed and not by our sources. All files of one environment are one
 * TypeScript program, which reads libraries once.
 */
export function typeFaults(files: readonly CheckedFile[]): readonly string[] {
  const environments = [
    { isForBrowser: false, lib: ['lib.es2023.d.ts'], types: ['node'] },
    { isForBrowser: true, lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'], types: [] },
  ];
  return environments.flatMap(({ isForBrowser, lib, types }) => {
    const paths = files.filter((file) => file.isForBrowser === isForBrowser).map(({ path }) => path);
    if (paths.length === 0) return [];
    const program = ts.createProgram(paths, { ...repositoryOptions(), lib, types });
    return ts.getPreEmitDiagnostics(program).map(sentenceOf);
  });
}

function repositoryOptions(): ts.CompilerOptions {
  const file = join(root, 'tsconfig.base.json');
  const { config } = ts.readConfigFile(file, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const { customConditions: _, ...rest } = options;
  return { ...rest, jsx: ts.JsxEmit.ReactJSX, typeRoots: [join(root, 'node_modules/@types')] };
}

function sentenceOf({ file, start, code, messageText }: ts.Diagnostic): string {
  const text = ts.flattenDiagnosticMessageText(messageText, ' ');
  if (file === undefined || start === undefined) return `TS${code}: ${text}`;
  const line = file.getLineAndCharacterOfPosition(start).line + 1;
  return `${file.fileName.split('/').slice(-2).join('/')}:${line}: TS${code}: ${text}`;
}
