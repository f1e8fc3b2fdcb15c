import { readdirSync } from 'node:fs';

/**
 * Every module of the package that is built, tests aside, as an entry of its own: a page that imports a part of the
 * package loads that part alone. Named one by one and in order, for a pattern gives them in any, and with the order of
 * the modules varies what a page weighs compressed. Explanations of findings go into the entry `messages` whole, which
 * comes last: no page that shows sentences alone loads them or has its modules in another order because of them.
 */
export function modulesOf(source: string): Readonly<Record<string, string>> {
  const entry = 'messages/index.ts';
  const modules = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !/\.test(?:-d)?\.ts$|(?:^|\/)testing\//.test(path))
    .filter((path) => !path.startsWith('messages/explain'))
    .sort((a, b) => Number(a === entry) - Number(b === entry) || (a < b ? -1 : 1));
  return Object.fromEntries(modules.map((path) => [path.slice(0, -'.ts'.length), `${source}/${path}`]));
}
