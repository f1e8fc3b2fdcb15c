import type { Finding, Result } from '@chiendich/core';
import { failure, hasErrors, MisuseError, success } from '@chiendich/core';
import { expectArgument } from '#misuse';
import { readTemplateRules } from '../derive/read-template-rules.ts';
import { limits } from '../validate/limits.ts';
import { codeFindings } from './code-findings.ts';
import { computedFindings } from './computed-findings.ts';
import { divisionFindings } from './division-findings.ts';
import { emptyFindings } from './empty-findings.ts';
import type { FaultIn } from './fault-in.ts';
import { listFindings } from './list-findings.ts';
import { questionFindings } from './question-findings.ts';
import { shapeFindings } from './shape-findings.ts';
import type { ReportTemplate } from './template.ts';
import { templateFaults } from './template-faults.ts';

/**
 * Takes a template (mẫu báo cáo) that a program writes down, and gives it back with its own codes as types.
 *
 * A key that a part does not have, a list and a `partOf` that name nothing do not compile. The rest is found when it runs, such
 * as an unknown measure unit, or a rule that names nothing: throws `MisuseError` with all faults, each with its place, what stands
 * there and what would be right. A template from a file or a builder is read by `checkTemplate`.
 */
export function defineTemplate<const Template extends ReportTemplate>(
  template: Template & FaultIn<Template>,
): Template {
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
  expectArgument(template, 'report/not-outside-template', 'checkTemplate(template)');
  const misshapen = shapeFindings(template);
  if (misshapen.length > 0) return failure(misshapen);
  const sound = template as ReportTemplate;
  const rules = readTemplateRules(sound);
  const findings: readonly Finding[] = [
    ...emptyFindings(sound),
    ...codeFindings(sound),
    ...listFindings(sound),
    ...questionFindings(sound),
    ...rules.findings,
    ...computedFindings(sound, rules),
    ...divisionFindings(sound, rules),
  ];
  return hasErrors(findings) ? failure(findings.slice(0, limits.findings)) : success(sound, findings);
}
