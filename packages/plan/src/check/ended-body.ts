import type { CivilDate, FindingParam, LocalizedText } from '@chiendich/core';
import type { ExpandedPart, Organization, Register } from '@chiendich/organizations';

/** What a sentence says of a body, or of a class of bodies, that had ended by a day; `ended` is the last one's last day. */
export interface EndedBody {
  readonly name: string;
  readonly ended: CivilDate | null;
  readonly successors: FindingParam;
}

const mostNames = 10;
const namesOfMany = 3;
const noneRegistered: LocalizedText = { vi: 'danh mục chưa ghi', en: 'none is registered' };

/** The bodies that a phrase names and that had ended by a day, as one: the eleven districts end in one sentence. */
export function endedBody(part: ExpandedPart, register: Register, at: CivilDate): EndedBody | null {
  const ended = part.candidates
    .filter(({ validTo }) => validTo !== null && validTo < at)
    .sort((a, b) => (b.validTo ?? '').localeCompare(a.validTo ?? ''));
  const [first, ...others] = ended;
  if (first === undefined) return null;
  const successors = [...new Set(ended.flatMap((body) => heirsOf(body, register, at)))];
  return {
    name: others.length === 0 ? first.name : part.text,
    ended: first.validTo,
    successors: namesOf(successors),
  };
}

/** Who took over on that day; for a unit without successors of its own, who took over the body above it. */
function heirsOf(body: Organization, register: Register, at: CivilDate): readonly Organization[] {
  for (const { id } of register.lineOf(body.id)) {
    const successors = register.successorsOf(id, at);
    if (successors.length > 0) return successors;
  }
  return [];
}

function namesOf(bodies: readonly Organization[]): readonly (string | LocalizedText)[] {
  if (bodies.length === 0) return [noneRegistered];
  const names = bodies.map(({ name }) => name);
  if (names.length <= mostNames) return names;
  const rest = names.length - namesOfMany;
  return [...names.slice(0, namesOfMany), { vi: `và ${rest} cơ quan khác`, en: `and ${rest} others` }];
}
