import type { Finding } from '@chiendich/core';
import { expectArgument } from '#misuse';
import { readRule } from '../rules/check.ts';
import type { ReportTemplate } from '../template/template.ts';
import type { PlacedRule } from './compiled-checks.ts';

/**
 * Reads the rules of a template (đọc các quy tắc), each with its place. A rule that cannot be read is left out and reported
 * in `findings`; a template that `checkTemplate` accepts has none.
 */
export function readTemplateRules(template: ReportTemplate): {
  /** Those that could be read. */
  readonly rules: readonly PlacedRule[];
  /** Why the others could not. */
  readonly findings: readonly Finding[];
} {
  expectArgument(template, 'report/not-a-template', 'readTemplateRules(template)');
  const rules: PlacedRule[] = [];
  const findings: Finding[] = [];
  template.rules.forEach(({ expression }, index) => {
    const read = readRule(expression, template);
    if (read.ok) rules.push({ index, rule: read.value });
    else findings.push(...read.findings.map((fault) => ({ ...fault, path: ['rules', index, 'expression'] })));
  });
  return { rules, findings };
}
