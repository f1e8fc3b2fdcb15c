import { MisuseError } from '@chiendich/core';
import { readTemplateRules } from '../derive/read-template-rules.ts';
import type { HostLists } from '../questions/lists.ts';
import { checkTemplate } from '../template/check-template.ts';
import type { ReportTemplate } from '../template/template.ts';
import { templateFaults } from '../template/template-faults.ts';
import type { CompiledChecks } from './compiled-checks.ts';
import { compileChecks } from './compiled-checks.ts';

/** The compiled checks of a template that `checkTemplate` accepts; throws `MisuseError` on any other. */
export function soundChecks(template: ReportTemplate, host: HostLists): CompiledChecks {
  const checked = checkTemplate(template);
  if (!checked.ok)
    throw new MisuseError(
      'report/template-faulty',
      `got a template with faults, expected none; write what is right, or checkTemplate(json) for a template from outside:\n${templateFaults(template, checked.findings)}`,
    );
  return compileChecks(template, readTemplateRules(template), host);
}
