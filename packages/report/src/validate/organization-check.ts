import { expectArgument } from '@chiendich/core/misuse';
import { fieldArgument } from '../misuse.ts';
import { textCheck } from '../questions/text.ts';
import type { LocalizedLabel } from '../template/label.ts';
import type { Check } from './checks.ts';
import { limits } from './limits.ts';

/** The code or name of the reporting organization, by what it is called. */
export function organizationCheck(part: LocalizedLabel): Check {
  expectArgument(part, fieldArgument, 'organizationCheck(part)');
  return textCheck(part, true, limits.organizationLength);
}
