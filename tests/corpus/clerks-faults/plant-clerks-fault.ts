import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describeFinding, type Finding, workCalendar } from '@chiendich/core';
import * as territories from '@chiendich/organizations/administrative-units';
import { checkPlan, readPlan } from '@chiendich/plan';
import type { BaseText, ClerksFault } from './clerks-faults.ts';

/** What the checker said of a text with a planted fault. */
export interface FaultOutcome {
  readonly kind: string;
  /** Findings that point at the fault. */
  readonly found: readonly Finding[];
  /** Warnings and errors that the clean text did not have and that point elsewhere. */
  readonly elsewhere: readonly Finding[];
}

/** The text without a fault. */
export function baseText(name: BaseText): string {
  return readFileSync(fileURLToPath(new URL(`${name}.txt`, import.meta.url)), 'utf8');
}

/** The text in which the fault is planted; throws where an edit does not fit exactly once. */
function planted(fault: ClerksFault): string {
  return fault.edits.reduce((text, [right, wrong]) => {
    const parts = text.split(right);
    if (parts.length !== 2) throw new Error(`${fault.kind}: ${right} stands ${parts.length - 1} times`);
    return parts.join(wrong);
  }, baseText(fault.text));
}

const calendar = workCalendar();

/** What reader and checker say of a text, with what the packages bring along and without a register of an agency's own. */
export function findingsOf(text: string): readonly Finding[] {
  const read = readPlan(text);
  if (!read.ok) return read.findings;
  const { plan, document } = read.value;
  return [...read.findings, ...checkPlan(plan, { document, calendar, territories })];
}

const ofBases = new Map<BaseText, readonly Finding[]>();

/** What is said of a text without a fault, looked up once. */
function findingsOfBase(name: BaseText): readonly Finding[] {
  const found = ofBases.get(name) ?? findingsOf(baseText(name));
  ofBases.set(name, found);
  return found;
}

const outcomes = new WeakMap<ClerksFault, FaultOutcome>();

/** Plants the fault and compares what is said with what is said of the clean text; each fault once. */
export function outcomeOf(fault: ClerksFault): FaultOutcome {
  const outcome = outcomes.get(fault) ?? plant(fault);
  outcomes.set(fault, outcome);
  return outcome;
}

function plant(fault: ClerksFault): FaultOutcome {
  const text = planted(fault);
  const known = new Map<string, number>();
  for (const finding of findingsOfBase(fault.text))
    known.set(keyOf(finding), (known.get(keyOf(finding)) ?? 0) + 1);
  const fresh = findingsOf(text).filter((finding) => {
    const left = known.get(keyOf(finding)) ?? 0;
    known.set(keyOf(finding), left - 1);
    return left <= 0;
  });
  const found = fresh.filter((finding) => pointsAt(finding, fault, text));
  return {
    kind: fault.kind,
    found,
    elsewhere: fresh.filter((finding) => !found.includes(finding) && finding.severity !== 'info'),
  };
}

function keyOf(finding: Finding): string {
  return `${finding.code} ${describeFinding(finding, 'vi')}`;
}

function pointsAt(finding: Finding, fault: ClerksFault, text: string): boolean {
  if (fault.says?.test(describeFinding(finding, 'vi'))) return true;
  const { span } = finding;
  if (span === undefined) return false;
  return (fault.at ?? []).some((words) => {
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      const start = text.lastIndexOf('\n', at) + 1;
      const newline = text.indexOf('\n', at + words.length);
      const end = newline < 0 ? text.length : newline;
      if (span.start < end && span.end > start) return true;
    }
    return false;
  });
}
