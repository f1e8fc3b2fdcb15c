import type { HostLists } from '../questions/lists.ts';
import type { ReportTemplate } from '../template/template.ts';
import type { CompiledChecks } from './compiled-checks.ts';
import { soundChecks } from './sound-checks.ts';

const prepared = new WeakMap<ReportTemplate, { readonly host: HostLists; readonly checks: CompiledChecks }>();

/** The compiled checks of a template and the lists of its host, kept for the next report on the same. */
export function preparedChecks(template: ReportTemplate, host: HostLists): CompiledChecks {
  const known = prepared.get(template);
  const isSame =
    known?.host.organizations === host.organizations && known?.host.territories === host.territories;
  if (known !== undefined && isSame) return known.checks;
  const checks = soundChecks(template, host);
  prepared.set(template, { host, checks });
  return checks;
}
