import type { Finding } from '@chiendich/core';
import type { TemplateRules } from '../derive/governing-rule.ts';
import { printRule } from '../rules/print.ts';
import type { Rule } from '../rules/rule.ts';
import { partsOfRule } from '../rules/rule.ts';
import { templateFinding } from './findings.ts';
import { placedItems } from './items.ts';
import type { ReportTemplate } from './template.ts';

type Path = readonly (string | number)[];

/** Rules that divide by a number written as 0: they never come to anything. */
export function divisionFindings(
  template: ReportTemplate,
  { rules, governing }: TemplateRules,
): readonly Finding[] {
  const paths = new Map(placedItems(template).map(({ item, path }) => [item.code, path]));
  return [
    ...rules.flatMap(({ index, rule }) => divisionsIn(rule, ['rules', index, 'expression'])),
    ...governing.flatMap(({ item, rule }) => divisionsIn(rule, paths.get(item) ?? [])),
  ];
}

function divisionsIn(rule: Rule, path: Path): readonly Finding[] {
  const own =
    rule.kind === 'arithmetic' && ['/', 'mod'].includes(rule.operator) && isZero(rule.right)
      ? [templateFinding('report/template-division-by-zero', { written: printRule(rule) }, { path })]
      : [];
  return [...own, ...partsOfRule(rule).flatMap((part) => divisionsIn(part, path))];
}

/** Whether a number is written as 0. */
function isZero(rule: Rule): boolean {
  if (rule.kind === 'negate') return isZero(rule.of);
  return (rule.kind === 'number' || rule.kind === 'percent') && Number(rule.value) === 0;
}
