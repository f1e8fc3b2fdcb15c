import { expectArgument } from '#misuse';
import { textCheck } from '../questions/text.ts';
import type { LocalizedLabel } from '../template/label.ts';
import type { Check } from './checks.ts';
import { limits } from './limits.ts';

/** The code or name of the reporting organization, by what it is called. */
export function organizationCheck(part: LocalizedLabel): Check {
  expectArgument(part, 'report/not-a-field', 'organizationCheck(part)');
  return textCheck(part, true, limits.organizationLength);
}
