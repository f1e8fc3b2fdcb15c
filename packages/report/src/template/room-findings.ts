import type { Finding } from '@chiendich/core';
import { templateFinding } from './findings.ts';
import type { LocalizedLabel } from './label.ts';

/** What may be written or handed in at all. */
export function roomFindings(
  { code, label }: LocalizedLabel,
  maximum: number | undefined,
  path: readonly (string | number)[],
): readonly Finding[] {
  return maximum === 0 ? [templateFinding('report/template-no-room', { code, label }, { path })] : [];
}
