import type { Finding } from '@chiendich/core';
import { expectArgument } from '#misuse';
import { decide, stopped } from '../rules/evaluate.ts';
import type { RuleReader } from '../rules/rule-reader.ts';
import type { CompiledChecks, PartCheck, RuleCheck } from './compiled-checks.ts';
import { reportFinding } from './findings.ts';

/**
 * What the rules of a template say of answers (phát hiện của các quy tắc), without a look at the rest of the report.
 *
 * `indexes` chooses among the relations of the compiled checks; without it all are asked. A rule that holds, or that its answers do not
 * decide, says nothing.
 */
export function ruleFindings(
  checks: Pick<CompiledChecks, 'relations'>,
  read: RuleReader,
  indexes?: Iterable<number>,
): readonly Finding[] {
  expectArgument(indexes, 'report/not-indexes', 'ruleFindings(…, indexes)');
  expectArgument(checks, 'report/not-compiled-checks', 'ruleFindings(checks, …)');
  expectArgument(read, 'report/not-a-rule-reader', 'ruleFindings(…, read, …)');
  const { relations } = checks;
  return [...(indexes ?? relations.keys())].flatMap((index) => {
    const relation = relations.get(index);
    if (relation === undefined) return [];
    return (relation.kind === 'part' ? partFinding(relation, read) : ruleFinding(relation, read)) ?? [];
  });
}

function partFinding({ part, whole }: PartCheck, read: RuleReader): Finding | null {
  const partValue = read.answer(part.code);
  const wholeValue = read.answer(whole.code);
  if (typeof partValue !== 'number' || typeof wholeValue !== 'number' || !(partValue > wholeValue))
    return null;
  const params = {
    part: part.code,
    partLabel: part.label,
    partValue,
    whole: whole.code,
    wholeLabel: whole.label,
    wholeValue,
  };
  return reportFinding('report/part-exceeds-whole', params, { path: ['indicators', part.code] });
}

function ruleFinding({ rule, source, path, fields, concerns }: RuleCheck, read: RuleReader): Finding | null {
  const decided = decide(rule, read);
  if (decided === stopped)
    return reportFinding('report/rule-stopped', { rule: source.code, message: source.message }, { path });
  if (decided !== false) return null;
  const params = { rule: source.code, message: source.message, fields, concerns };
  return reportFinding('report/rule-broken', params, { path, severity: source.severity });
}
