import type { Finding, Result } from '@chiendich/core';
import { failure, hasErrors, MisuseError, success } from '@chiendich/core';
import { expectArgument } from '#misuse';
import { textFindings } from '../questions/text.ts';
import { readRule } from '../rules/check.ts';
import { limits } from '../validate/limits.ts';
import { codeFindings } from './code-findings.ts';
import { templateFinding } from './findings.ts';
import { indicatorFindings } from './indicator-findings.ts';
import { roomFindings } from './room-findings.ts';
import { shapeFindings } from './shape-findings.ts';
import { tableFindings } from './table-findings.ts';
import type { ReportTemplate } from './template.ts';
import { templateFaults } from './template-faults.ts';

/**
 * Takes a template (mẫu báo cáo) that a program writes down, and gives it back with its own codes as types.
 *
 * Throws `MisuseError` with all faults, each with its place, what stands there and what would be right; a template from a
 * file or a builder is read by `checkTemplate`.
 */
export function defineTemplate<const Template extends ReportTemplate>(template: Template): Template {
  expectArgument(template, 'report/not-a-template-draft', 'defineTemplate(template)');
  const { findings } = checkTemplate(template);
  if (!hasErrors(findings)) return template;
  throw new MisuseError(
    'report/template-faulty',
    `defineTemplate(template) got a template with faults, expected none; write what is right, or checkTemplate(json) for a template from outside:\n${templateFaults(template, findings)}`,
  );
}

/**
 * Reads a template (mẫu báo cáo) of unknown origin: shape, codes, references between parts, and every rule with its
 * names, types and measure units. All faults at once, at most 1000.
 *
 * @example checkTemplate({}).ok // => false
 */
export function checkTemplate(template: unknown): Result<ReportTemplate> {
  const misshapen = shapeFindings(template);
  if (misshapen.length > 0) return failure(misshapen);
  const sound = template as ReportTemplate;
  const findings = [
    ...codeFindings(sound),
    ...indicatorFindings(sound),
    ...tableFindings(sound),
    ...narrativeFindings(sound),
    ...attachmentFindings(sound),
    ...dateFindings(sound),
    ...ruleFindings(sound),
  ];
  return hasErrors(findings) ? failure(findings.slice(0, limits.findings)) : success(sound, findings);
}

function narrativeFindings({ narratives }: ReportTemplate): readonly Finding[] {
  return narratives.flatMap((part, index) => textFindings(part, ['narratives', index]));
}

function attachmentFindings({ attachments }: ReportTemplate): readonly Finding[] {
  return attachments.flatMap((part, index) =>
    roomFindings(part, part.maximumFiles, ['attachments', index, 'maximumFiles']),
  );
}

function dateFindings(template: ReportTemplate): readonly Finding[] {
  const { from, to } = template.period;
  const period =
    from > to ? [templateFinding('report/template-period', { from, to }, { path: ['period'] })] : [];
  const stages = template.stages.flatMap(({ stage, due, boundary }, index) => {
    const path = ['stages', index];
    const before = template.stages[index - 1];
    const found: Finding[] = [];
    if (before !== undefined && (before.stage >= stage || before.due > due))
      found.push(templateFinding('report/template-stages', { stage, due }, { path }));
    if (due < from || (boundary === 'before' && due === from))
      found.push(templateFinding('report/template-stage-early', { stage, due, from }, { path }));
    return found;
  });
  return [...period, ...stages];
}

function ruleFindings(template: ReportTemplate): readonly Finding[] {
  return template.rules.flatMap((rule, index) =>
    readRule(rule.expression, template).findings.map((fault) => ({
      ...fault,
      path: ['rules', index, 'expression'],
    })),
  );
}
