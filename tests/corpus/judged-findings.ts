import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeFinding, type Finding, workCalendar } from '@chiendich/core';
import * as territories from '@chiendich/organizations/administrative-units';
import { checkPlan, readPlan } from '@chiendich/plan';
import { annotatedTexts } from './annotated-texts.ts';

/** Where a text belongs: the halves of the annotated texts, and the plans by which reader and checker were built. */
export const judgedGroups = ['open', 'set-aside', 'plans'] as const;

/** One of `judgedGroups`. */
export type JudgedGroup = (typeof judgedGroups)[number];

/** What reader and checker say of a text, without the sentence. */
export interface FoundInText {
  readonly code: string;
  readonly severity: Finding['severity'];
  /** The first words of its place; null where it has none. */
  readonly quote: string | null;
}

/** What a person who knows the decree says of a finding. */
interface JudgedFinding extends Omit<FoundInText, 'severity'> {
  readonly right: boolean;
  /** Where it is wrong: why. */
  readonly why?: string;
}

/** A text and what was judged of it. */
export interface JudgedText {
  readonly name: string;
  readonly group: JudgedGroup;
  readonly findings: readonly JudgedFinding[];
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = join(root, 'tests/corpus/judged');
const plans = join(root, '../shared/plans');
const seed = join(root, '../shared/seed/ke-hoach-lang-son-2024.md');
const calendar = workCalendar();
const wordsQuoted = 6;

/** All findings on a text: with the calendar and the territories, without a register, as for an agency's first try. */
export function findingsOn(text: string): readonly (FoundInText & { readonly sentence: string })[] {
  const read = readPlan(text);
  const found = read.ok
    ? [
        ...read.findings,
        ...checkPlan(read.value.plan, { document: read.value.document, calendar, territories }),
      ]
    : read.findings;
  return found.map((finding) => {
    const { code, severity, span } = finding;
    const words = span === undefined ? null : text.slice(span.start, span.end).trim().split(/\s+/u);
    const quote = words === null ? null : words.slice(0, wordsQuoted).join(' ').slice(0, 60);
    return { code, severity, quote, sentence: describeFinding(finding, 'vi') };
  });
}

/** What was judged by hand, of a group or of all. */
export function judgedTexts(...groups: readonly JudgedGroup[]): readonly JudgedText[] {
  return (groups.length === 0 ? judgedGroups : groups).flatMap((group) => {
    const files = existsSync(join(folder, group)) ? readdirSync(join(folder, group)).sort() : [];
    return files.map((file) => ({
      ...{ name: file.replace(/\.json$/, ''), group },
      findings: JSON.parse(readFileSync(join(folder, group, file), 'utf8')) as readonly JudgedFinding[],
    }));
  });
}

/** The texts of a group that are at hand, by name. */
export function textsOf(group: JudgedGroup, found: string | null = null): ReadonlyMap<string, string> {
  if (group !== 'plans')
    return new Map(
      annotatedTexts(group, found).flatMap(({ name, text }) =>
        text === null ? [] : [[name, text] as const],
      ),
    );
  if (!existsSync(plans)) return new Map();
  const files = readdirSync(plans)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => join(plans, file));
  return new Map(
    [...files, seed].map((file) => [basename(file).replace(/\.\w+$/, ''), readFileSync(file, 'utf8')]),
  );
}
