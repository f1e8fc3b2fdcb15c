import type { Severity } from '@chiendich/core';
import { declaredFindings } from '@chiendich/core';
import { planRules } from '../../packages/plan/src/check/plan-rules.ts';
import { clerksFaults } from './clerks-faults/clerks-faults.ts';
import { furtherFaults } from './clerks-faults/further-faults.ts';
import { outcomeOf } from './clerks-faults/plant-clerks-fault.ts';
import type { JudgedGroup } from './judged-findings.ts';
import { judgedTexts } from './judged-findings.ts';
import { plantAndCheck, samples } from './planted-samples.ts';

/** How often a code was found, and how often that was right. */
export interface PrecisionRow {
  readonly code: string;
  readonly severity: Severity;
  /** On texts as their authors wrote them, judged by hand. */
  readonly judged: { readonly right: number; readonly wrong: number };
  /** At faults that were planted: right by construction. */
  readonly planted: number;
}

/** A rule that was judged less often claims nothing. */
export const fewestJudged = 10;

/**
 * The highest severity that its judged findings allow a rule. Findings at planted faults do not count: they show that a
 * rule finds its fault, not that it leaves other texts alone.
 */
export function highestSeverity({ judged: { right, wrong } }: Pick<PrecisionRow, 'judged'>): Severity {
  const judged = right + wrong;
  if (judged < fewestJudged) return 'warning';
  if (right >= 0.95 * judged) return 'error';
  return right >= 0.8 * judged ? 'warning' : 'info';
}

/** Every code of the checker's rules, with its counts. */
export function precisionRows(): readonly PrecisionRow[] {
  const judged = judgedTexts().flatMap(({ findings }) => findings);
  const planted = plantedFirings();
  const severities = new Map(declaredFindings().map(({ code, severity }) => [code, severity]));
  const codes = planRules.flatMap((rule) => rule.codes).sort();
  return codes.map((code) => {
    const own = judged.filter((finding) => finding.code === code);
    const right = own.filter((finding) => finding.right).length;
    return {
      ...{ code, severity: severities.get(code) ?? 'error' },
      judged: { right, wrong: own.length - right },
      planted: planted.get(code) ?? 0,
    };
  });
}

/** How often each code was found at a fault planted for it: in a dozen composed plans, and in texts of clerks' faults. */
function plantedFirings(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = (code: string) => counts.set(code, (counts.get(code) ?? 0) + 1);
  for (const { planted, missed } of samples.map(plantAndCheck)) {
    const lost = [...missed];
    for (const code of planted) {
      const at = lost.indexOf(code);
      if (at < 0) count(code);
      else lost.splice(at, 1);
    }
  }
  for (const { found } of [...clerksFaults, ...furtherFaults].map(outcomeOf))
    for (const { code } of found) count(code);
  return counts;
}

/** Share of right findings with its 95 % interval (Wilson): `40/42 0.952 (0.842–0.987)`. */
export function share(right: number, all: number): string {
  if (all === 0) return '0/0';
  const [z, p] = [1.96, right / all];
  const centre = (p + z ** 2 / (2 * all)) / (1 + z ** 2 / all);
  const half = (z * Math.sqrt((p * (1 - p)) / all + z ** 2 / (4 * all ** 2))) / (1 + z ** 2 / all);
  return `${right}/${all} ${p.toFixed(3)} (${(centre - half).toFixed(3)}–${(centre + half).toFixed(3)})`;
}

/** Right findings of a severity in a group, with those of the reader. */
export function shareOf(severity: Severity, group: JudgedGroup): string {
  const severities = new Map(declaredFindings().map(({ code, severity }) => [code, severity]));
  const own = judgedTexts(group)
    .flatMap(({ findings }) => findings)
    .filter(({ code }) => severities.get(code) === severity);
  return share(own.filter(({ right }) => right).length, own.length);
}
