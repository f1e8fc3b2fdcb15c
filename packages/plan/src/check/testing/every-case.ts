import type { RuleCases } from './rule-cases.ts';

declare global {
  interface ImportMeta {
    /** What vitest puts in place of such a call: the modules whose paths fit the pattern. */
    glob<Module>(pattern: string, options: { readonly eager: true }): Readonly<Record<string, Module>>;
  }
}

type CasesModule = { readonly cases: Readonly<Record<string, RuleCases>> };

const modules = import.meta.glob<CasesModule>('../rules/*.cases.ts', { eager: true });

/** The cases of every code of the checker, gathered from the files beside the rules, each code once. */
export function everyCase(): Readonly<Record<string, RuleCases>> {
  const rows = Object.values(modules).flatMap(({ cases }) => Object.entries(cases));
  const again = rows.find(([code], index) => rows.findIndex((row) => row[0] === code) < index);
  if (again !== undefined) throw new Error(`${again[0]} has its cases twice`);
  return Object.fromEntries(rows);
}
