import type { CivilDate } from '@chiendich/core';
import { foldTone } from '@chiendich/core';
import { foldedPattern, joinFolded } from '@chiendich/core/scan';
import { anyOf, organizationWords } from '@chiendich/official-text/lexicon';
import { existsOn } from '../register/exists-on.ts';
import type { KeyWord } from '../register/name-key.ts';
import { keyWords, nameKey } from '../register/name-key.ts';
import type { Organization } from '../register/organization.ts';
import type { Register } from '../register/register.types.ts';
import type { ExpandedPart, Expansion, ExpansionContext } from './expansion.ts';
import { formerMembers, groupMembers, placeLength } from './group-members.ts';
import { groupPhrases } from './group-phrase.ts';

/** Words that a group phrase may have. */
const longestGroup = 40;

/** The names and aliases of a register by their comparable form, and how many words the longest has. */
export interface NameIndex {
  readonly byKey: ReadonlyMap<string, readonly Organization[]>;
  readonly longest: number;
}

interface Question {
  readonly phrase: string;
  readonly at: CivilDate;
  readonly context: ExpansionContext;
}

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly part: Omit<ExpandedPart, 'text'>;
}

/** Reads a phrase from left to right; at each word the longest name wins over a group, a group over nothing. */
export function expandPhrase(register: Register, names: NameIndex, question: Question): Expansion {
  const words = keyWords(question.phrase);
  const pieces: Piece[] = [];
  for (let index = 0; index < words.length; ) {
    const piece = matchName(names, words, index, question.at) ?? matchGroup(register, words, index, question);
    if (piece === null) {
      index += 1;
      continue;
    }
    pieces.push(piece);
    index = piece.to;
  }
  return gather(question.phrase, words, pieces);
}

function matchName(
  { byKey, longest }: NameIndex,
  words: readonly KeyWord[],
  from: number,
  at: CivilDate,
): Piece | null {
  for (let to = Math.min(words.length, from + longest); to > from; to -= 1) {
    const key = words
      .slice(from, to)
      .map((word) => word.key)
      .join(' ');
    const candidates = byKey.get(key) ?? (sharesRank(words, to) ? byKey.get(`${key} ${rank}`) : undefined);
    if (candidates === undefined) continue;
    const present = candidates.filter((organization) => existsOn(organization, at));
    const match = present.length === 1 ? 'name' : present.length === 0 ? 'ended' : 'ambiguous';
    const part = {
      match,
      organizations: match === 'name' ? present : [],
      candidates: match === 'name' ? [] : present.length === 0 ? candidates : present,
    } as const;
    return { from, to, part };
  }
  return null;
}

const { connectives, parts: groupParts } = organizationWords;
const rank = nameKey(anyOf(organizationWords.territoryNouns, 'province'));
const and = nameKey(connectives.and.pattern);
/** How far behind a name the rank of its list may stand, in words. */
const listWords = 6;

/** "Công an, Bộ CHQS tỉnh": the rank stands once, behind the last name of a list. */
function sharesRank(words: readonly KeyWord[], to: number): boolean {
  const last = words[to - 1];
  const next = words[to];
  if (last === undefined || next === undefined) return false;
  if (next.key !== and && next.start - last.end < 2) return false;
  return words.slice(to + 1, to + listWords + 1).some(({ key }) => key === rank);
}

function matchGroup(
  register: Register,
  words: readonly KeyWord[],
  from: number,
  question: Question,
): Piece | null {
  const text = joinFolded(
    words.slice(from, from + longestGroup).map((word) => word.key),
    ' ',
  );
  for (const phrase of groupPhrases) {
    phrase.pattern.lastIndex = 0;
    const matched = phrase.pattern.exec(text)?.[0];
    if (matched === undefined) continue;
    const end = from + matched.split(' ').length;
    const asked = { matched, at: question.at, issuer: question.context.issuer };
    const organizations = groupMembers(register, phrase, asked);
    const candidates = organizations.length > 0 ? [] : formerMembers(register, phrase, asked);
    const match = organizations.length > 0 ? 'group' : candidates.length > 0 ? 'ended' : 'unknown';
    const part = { match, organizations, candidates } as const;
    return { from, to: end + placeLength(register, words, end), part };
  }
  return null;
}

function gather(phrase: string, words: readonly KeyWord[], pieces: readonly Piece[]): Expansion {
  const parts: ExpandedPart[] = [];
  let done = 0;
  for (const piece of pieces) {
    const end = words[piece.from - 1]?.end ?? 0;
    const offices = officesBefore.exec(foldTone(phrase.slice(words[done]?.start ?? 0, end)))?.[0] ?? '';
    const from = piece.from - keyWords(offices).length;
    parts.push(...unreadParts(phrase, words, done, from));
    parts.push({ text: textOf(phrase, words, piece.from, piece.to), ...piece.part });
    done = piece.to;
  }
  parts.push(...unreadParts(phrase, words, done, words.length));
  const organizations = [...new Set(parts.flatMap((part) => part.organizations))];
  const unresolved = parts.filter((part) => part.organizations.length === 0).map((part) => part.text);
  return { organizations, unresolved, parts };
}

const between = `(?:[\\s,;]|(?<!\\p{L})(?:${connectives.another.pattern})(?!\\p{L}))`;

/** "Thủ trưởng các Sở", "Chủ tịch, các PCT UBND tỉnh": offices before a body mean the body. */
const officesBefore = foldedPattern(`(?:(?<!\\p{L})(?:${groupParts.office.pattern})(?!\\p{L})${between}*)+$`);

const aroundItem = new RegExp(
  `^[\\s\\p{P}]*(?:(?:${groupParts.beforeNext.pattern})\\s+)*|(?:\\s+(?:${connectives.another.pattern}))*[\\s\\p{P}]*$`,
  'gu',
);
const wordAlone = new RegExp(`^(?:${groupParts.beforeNext.pattern})$`, 'u');

/** What no name and no group covers, cut at the marks that separate the items of a list. */
function unreadParts(phrase: string, words: readonly KeyWord[], from: number, to: number): ExpandedPart[] {
  const first = words[from];
  const last = words[to - 1];
  if (first === undefined || last === undefined || to <= from) return [];
  return phrase
    .slice(first.start, last.end)
    .split(/[;,]/)
    .map((text) => text.replace(aroundItem, ''))
    .filter((text) => text !== '' && !wordAlone.test(text))
    .map((text) => ({ text, match: 'unknown', organizations: [], candidates: [] }));
}

function textOf(phrase: string, words: readonly KeyWord[], from: number, to: number): string {
  return phrase.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0);
}
