import { hiddenCharacters } from '../validate/blank-text.ts';
import type { Problem, QuestionName } from '../validate/checks.ts';
import { problem } from '../validate/checks.ts';

const invisible = /* @__PURE__ */ new RegExp(`[${hiddenCharacters}\\uFFFD]`);

/**
 * Letters as fonts before Unicode held them: signs and capitals of TCVN3 within a word (`Th¸ng hµnh ®éng`, `nghÜa ViÖt`), a vowel
 * with a letter of VNI behind it (`Thaùng haønh ñoäng`). One may be a sign or a foreign name; two are such a text.
 */
const legacy =
  /\p{L}[¡-©«-¯´-¸»-¾]|[¡-©«-¯´-¸»-¾]\p{Ll}|\p{Ll}[ÆÇËÎÏÐÑÖØÜÞß]|[aeiouyAEIOUY][øäûïëåùöõ]|ñ[aeiouy]/gu;

/** What a text that is sound otherwise may still hold by accident; null where nothing looks wrong. */
export function doubtfulCharacters(name: QuestionName, text: string): Problem | null {
  // First: a soft hyphen is a letter of an old font.
  if ((text.match(legacy)?.length ?? 0) > 1) return problem('report/legacy-text', name);
  return invisibleCharacter(name, text);
}

/** A character that nobody sees, with its place; null where there is none. */
export function invisibleCharacter(name: QuestionName, text: string): Problem | null {
  const hidden = invisible.exec(text);
  if (hidden === null) return null;
  const place = [...text.slice(0, hidden.index)].length + 1;
  return problem('report/invisible-character', { ...name, place });
}
