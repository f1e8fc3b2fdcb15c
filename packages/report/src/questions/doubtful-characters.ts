import { hiddenCharacters } from '../validate/blank-text.ts';
import type { Problem, QuestionName } from '../validate/checks.ts';
import { problem } from '../validate/checks.ts';
import { isLegacyText } from './legacy-letters.ts';

const invisible = /* @__PURE__ */ new RegExp(`[${hiddenCharacters}]`);

/** What stands for a character that a conversion could not read. */
const lost = '\uFFFD';

/** What a text that is sound otherwise may still hold by accident; null where nothing looks wrong. */
export function doubtfulCharacters(name: QuestionName, text: string): Problem | null {
  // First: a soft hyphen is a letter of an old font.
  if (isLegacyText(text)) return problem('report/legacy-text', name);
  return invisibleCharacter(name, text);
}

/** A character that nobody sees, or one that was lost, with its place; null where there is none. */
export function invisibleCharacter(name: QuestionName, text: string): Problem | null {
  const hidden = invisible.exec(text);
  if (hidden !== null)
    return problem('report/invisible-character', { ...name, place: placeIn(text, hidden.index) });
  const at = text.indexOf(lost);
  return at < 0 ? null : problem('report/lost-character', { ...name, place: placeIn(text, at) });
}

/** The place of a character, the first being 1. */
function placeIn(text: string, index: number): number {
  return [...text.slice(0, index)].length + 1;
}
