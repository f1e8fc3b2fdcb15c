import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../repository.ts';
import type { Page } from './code-blocks.ts';

/** One command line of a page's `sh` blocks, comments taken off. */
export interface Command {
  readonly line: number;
  readonly words: readonly string[];
}

export function commandsOf({ blocks }: Page): readonly Command[] {
  return blocks
    .filter(({ language }) => language === 'sh')
    .flatMap(({ text, line }) =>
      text
        .split('\n')
        .map((row, index) => ({ line: line + index, words: wordsOf(row) }))
        .filter(({ words }) => words.length > 0),
    );
}

function wordsOf(row: string): readonly string[] {
  const plain = row.replace(/(^|\s)#.*$/, '');
  return [...plain.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
}

/** What pnpm does by itself, without a script of ours. */
const pnpmActs = new Set(['install', 'pack', 'exec']);

/** Programs that a reader has with Node and npm, each with what is looked at; anything else is a fault. */
const programs: Readonly<Record<string, (words: readonly string[]) => string | null>> = {
  npx: (words) => {
    if (words[0] === 'tsc') return null;
    return words[0] === '--yes' && words[1] === 'pnpm@10' ? pnpmFault(words.slice(2)) : 'an unknown program';
  },
  npm: ([act = '']) => (['init', 'install', 'pkg'].includes(act) ? null : `npm ${act} is not known here`),
  node: ([file = '']) => (/^[\w-]+\.(js|mjs)$/.test(file) ? null : `node does not run ${file}`),
  mkdir: () => null,
  cd: () => null,
};

/** Why a command line is not one that works here; null when it is. */
export function commandFault({ words: [program = '', ...words] }: Command): string | null {
  return Object.hasOwn(programs, program) ? (programs[program]?.(words) ?? null) : `${program} is not known`;
}

function pnpmFault(words: readonly string[]): string | null {
  const filter = words.indexOf('--filter');
  const folder = filter === -1 || words.includes('--recursive') ? '.' : (words[filter + 1] ?? '.');
  const isFlag = (word: string, index: number) => word.startsWith('--') || words[index - 1] === '--filter';
  const [act = '', ...rest] = words.filter((word, index) => !isFlag(word, index));
  if (pnpmActs.has(act)) return null;
  const { scripts = {} } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as {
    scripts?: Readonly<Record<string, string>>;
  };
  if (!Object.hasOwn(scripts, act)) return `${folder}/package.json has no script ${act}`;
  if (act === 'demo') return demoFault(words.filter((word) => word.startsWith('--')));
  const missing = rest.find((word) => word.includes('/') && !existsSync(join(root, word)));
  return missing === undefined ? null : `${missing} does not exist`;
}

/** The demo names its own options; one that it does not know would be refused. */
function demoFault(flags: readonly string[]): string | null {
  const options = readFileSync(join(root, 'examples/lang-son-2024/src/options.ts'), 'utf8');
  const strange = flags.find((flag) => !new RegExp(`'${flag}[' ]`).test(options));
  return strange === undefined ? null : `the demo has no option ${strange}`;
}
