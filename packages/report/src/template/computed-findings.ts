import type { Finding } from '@chiendich/core';
import type { TemplateRules } from '../derive/governing-rule.ts';
import type { Question } from '../questions/question.ts';
import type { Rule } from '../rules/rule.ts';
import { partsOfRule } from '../rules/rule.ts';
import { namesOf } from '../rules/rule-names.ts';
import { templateFinding } from './findings.ts';
import { placedItems } from './items.ts';
import type { ReportTemplate } from './template.ts';

/** Required figures that are computed from one that nobody has to answer: `thay thiếu` would give them a value. */
export function computedFindings(template: ReportTemplate, { governing }: TemplateRules): readonly Finding[] {
  const computed = governing.filter(({ state, column }) => state === 'computed' && column === undefined);
  if (computed.length === 0) return [];
  const names = namesOf(template);
  const paths = new Map(placedItems(template).map(({ item, path }) => [item.code, path]));
  return computed.flatMap(({ item, rule }) => {
    const question = names.question(item);
    if (question === undefined || question.required !== true) return [];
    return optionalTerms(rule).flatMap((code) => {
      const term = names.question(code);
      if (term === undefined || isSure(term)) return [];
      const params = { label: question.label, term: term.label, suggestion: `thay thiếu(${code}; 0)` };
      const path = [...(paths.get(item) ?? []), 'computed'];
      return [templateFinding('report/template-term-optional', params, { path })];
    });
  });
}

/** Whether a report always has its answer, if only as missing with a reason. */
function isSure(question: Question): boolean {
  return question.required === true || question.askedWhen !== undefined;
}

/** The terms of the sums of a rule. */
function optionalTerms(rule: Rule): readonly string[] {
  const terms: string[] = [];
  const open: Rule[] = [rule];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (part.kind === 'fallback') continue;
    const parts = partsOfRule(part);
    if (part.kind === 'arithmetic' && (part.operator === '+' || part.operator === '-')) {
      for (const term of parts) if (term.kind === 'answer') terms.push(term.code);
    }
    open.push(...parts);
  }
  return [...new Set(terms)];
}
