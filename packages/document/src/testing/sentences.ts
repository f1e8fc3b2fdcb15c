import { describeFinding } from '@chiendich/core';
import type { PaperKindName } from '../compose/compose.ts';
import { compose } from '../compose/compose.ts';

/** The sentences about values of the wrong kind, in one language. */
export function sentences(kind: PaperKindName, data: unknown, locale: 'vi' | 'en'): readonly string[] {
  const { findings } = compose(kind, data as never);
  return findings
    .filter(({ severity }) => severity === 'error')
    .map((finding) => describeFinding(finding, locale));
}
