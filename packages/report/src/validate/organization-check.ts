import { expectArgument } from '#misuse';
import { organization as reporter } from '../questions/choice.ts';
import type { Lists } from '../questions/lists.ts';
import { choicesInWords, codeInWords } from '../questions/lists.ts';
import { foundText, shortText } from '../unknown-value.ts';
import type { Problem } from './checks.ts';
import { isId, nameOf, problem } from './checks.ts';

/** What is wrong with the reporting organization: not named, or not in the host's list where there is one. */
export function organizationProblem(organization: unknown, lists: Lists): Problem | null {
  expectArgument(lists, 'report/not-known-lists', 'organizationProblem(…, lists)');
  if (!isId(organization)) return problem('report/no-organization', { found: foundText(organization) });
  const list = lists.get('organizations');
  if (list === undefined || list.byCode.has(organization)) return null;
  const found = shortText(organization);
  const choice = codeInWords(list, organization);
  if (choice !== undefined) return problem('report/choice-in-words', { ...nameOf(reporter), found, choice });
  return problem('report/not-an-organization', { found, expected: choicesInWords(list, lists) });
}
