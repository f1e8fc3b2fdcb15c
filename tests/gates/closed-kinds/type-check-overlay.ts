import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { root } from '../repository.ts';

/** A file whose text is changed before it is type-checked. */
export interface Edit {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const parsed = new Map<string, ts.SourceFile>();

/**
 * What the type checker says of each file, by its path from the root, when these edits are made; of all files of the
 * packages, or of those whose path begins with `under`. Files without a fault are left out.
 *
 * Nothing is written: the edited text stands in memory before what is on the disk. Files that are as they are on the
 * disk are parsed once for all calls.
 */
export function faultsOf(
  packages: readonly string[],
  edits: readonly Edit[],
  under = '',
): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { file, from, to } of edits) {
    const path = join(root, file);
    const text = texts.get(path) ?? ts.sys.readFile(path);
    if (text === undefined || !text.includes(from)) throw new Error(`${file} does not hold ${from}`);
    texts.set(path, text.replace(from, to));
  }
  const options = optionsOf();
  const files = packages.flatMap((name) =>
    ts.sys
      .readDirectory(join(root, 'packages', name, 'src'), ['.ts'])
      .filter((file) => !/\.(test|test-d|bench)\.ts$/.test(file)),
  );
  const host = ts.createCompilerHost(options, true);
  const readFile = host.readFile;
  host.readFile = (file) => texts.get(file) ?? readFile(file);
  const getSourceFile = host.getSourceFile;
  host.getSourceFile = (file, ...rest) => {
    if (texts.has(file)) return getSourceFile(file, ...rest);
    const source = parsed.get(file) ?? getSourceFile(file, ...rest);
    if (source !== undefined) parsed.set(file, source);
    return source;
  };
  const program = ts.createProgram({ rootNames: files, options, host });
  const faults = new Map<string, string>();
  for (const path of files) {
    const file = relative(root, path);
    if (!file.startsWith(under)) continue;
    const said = program
      .getSemanticDiagnostics(program.getSourceFile(path))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
    if (said.length > 0) faults.set(file, said.join('\n'));
  }
  return faults;
}

/** The options of the packages, with the DOM, which some of them know. */
function optionsOf(): ts.CompilerOptions {
  const file = join(root, 'tsconfig.base.json');
  const { config } = ts.readConfigFile(file, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(
    { ...config, compilerOptions: { ...config.compilerOptions, lib: ['ES2023', 'DOM', 'DOM.Iterable'] } },
    ts.sys,
    dirname(file),
  );
  return { ...options, types: ['node'], typeRoots: [join(root, 'node_modules/@types')] };
}
