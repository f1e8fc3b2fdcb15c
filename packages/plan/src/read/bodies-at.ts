import { foldedPattern, foldInPlace } from '@chiendich/core/scan';
import { namesBody } from '@chiendich/official-text';
import { anyOf, planWords } from '@chiendich/official-text/lexicon';
import { beginningWith } from '../written-words.ts';

const { assignments: words, connectives, taskVerbs } = planWords;

const endOfList = foldedPattern(
  `(?: (?:${words.behindBodies.pattern}|${connectives.and.pattern} (?:${anyOf(taskVerbs)}))(?!\\p{L})| \\d{1,2} ?/|[(;:.“"]|, (?:${words.behindBodiesAndComma.pattern})|$)`,
);
const highBody = foldedPattern(`^(?:${words.highBodies.pattern})`);
const and = ` ${connectives.and.pattern} `;
const betweenBodies = new RegExp(`(, |; |${and}(?=\\p{Lu}))`, 'u');

/** "Văn phòng HĐND và UBND phường" is one body. */
const officeOfTwo = foldedPattern(`(?:^| )(?:${words.officeOfTwo.pattern})$`);

const several = beginningWith(connectives.the.pattern);
const bodiesApart = beginningWith(words.bodiesApart.pattern);

/** "các ban đảng" is one more group of bodies, "ban, ngành" goes on with the group before. */
function isBody(part: string): boolean {
  const folded = foldInPlace(part.slice(0, 40));
  if (bodiesApart.test(folded)) return true;
  const mayBegin = /^\p{Lu}/u.test(part) || several.test(folded);
  return mayBegin && beginsWithBody(part);
}

function beginsWithBody(text: string): boolean {
  const start = text.slice(0, 120).trimStart();
  return namesBody(start) || (/^\p{Lu}/u.test(start) && highBody.test(foldInPlace(start)));
}

/** The bodies named at a place of a text, one by one: "Ủy ban nhân dân tỉnh, Bộ Y tế trước …". */
export function bodiesAt(text: string): readonly string[] {
  if (!beginsWithBody(text)) return [];
  const foldedText = foldInPlace(text.slice(0, 400));
  const end = endOfList.exec(foldedText)?.index ?? foldedText.length;
  const list = text.slice(0, end).trim();
  const parts: string[] = [];
  let separator = '';
  for (const part of list.split(betweenBodies)) {
    const last = parts.at(-1);
    if ([', ', '; ', and].includes(part)) separator = part;
    else if (
      last !== undefined &&
      (!isBody(part) || (separator === and && officeOfTwo.test(foldInPlace(last))))
    ) {
      parts[parts.length - 1] = `${last}${separator}${part}`;
    } else parts.push(part);
  }
  return parts.map((part) => part.replace(/[\s,;.]+$/u, '')).filter((part) => part !== '');
}
