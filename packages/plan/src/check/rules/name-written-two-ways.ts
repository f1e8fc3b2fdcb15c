import type { Finding } from '@chiendich/core';
import { anyOf, planWords } from '@chiendich/official-text/lexicon';
import type { KeyWord } from '@chiendich/organizations';
import { keyWords } from '@chiendich/organizations';
import { finding } from '../../findings.ts';
import type { CheckedText } from '../checked-texts.ts';
import { spanWithin } from '../checked-texts.ts';
import type { PlanRule } from '../plan-rule.ts';
import { everyForm } from '../plan-rule.ts';

/** Words that may stand in a name in place of one another by mistake. */
const smallWords = new Set(anyOf(planWords.smallWords, 'relation', 'goal', 'cause').split('|').map(keyOf));

const wordsBefore = 3;
const wordsAfter = 2;
const fewestOfName = 3;

interface Occurrence {
  readonly small: string;
  readonly text: CheckedText;
  readonly start: number;
  readonly end: number;
}

/**
 * A name that stands often in one form and once or twice in another, the forms differing in a single small word:
 * "Tháng hành động *vì* môi trường" among many "… *về* môi trường".
 *
 * A name is a run of words from a capital, the same for three words before the small word and two behind it, that
 * stands three times or more in its common form; the rare form is at most a third as frequent.
 */
export const nameWrittenTwoWays: PlanRule = {
  codes: ['plan/name-written-two-ways'],
  forms: everyForm,
  check({ texts }) {
    const byFrame = new Map<string, Occurrence[]>();
    for (const text of texts) {
      for (const { frame, ...occurrence } of framesOf(text)) {
        const same = byFrame.get(frame);
        if (same === undefined) byFrame.set(frame, [occurrence]);
        else same.push(occurrence);
      }
    }
    return [...byFrame.values()].flatMap(rareForms);
  },
};

function* framesOf(text: CheckedText): Generator<Occurrence & { readonly frame: string }> {
  const words = keyWords(text.text);
  for (let at = wordsBefore; at + wordsAfter < words.length; at += 1) {
    const small = words[at]?.key ?? '';
    if (!smallWords.has(small)) continue;
    const first = words[at - wordsBefore];
    const last = words[at + wordsAfter];
    if (first === undefined || last === undefined || !startsWithCapital(text.text, first)) continue;
    const name = text.text.slice(first.start, last.end);
    if (/[.;:!?()\n]\s/.test(name.replace(/\n{2,}/g, ' '))) continue;
    const keys = words.slice(at - wordsBefore, at + wordsAfter + 1).map((word) => word.key);
    const frame = keys.map((key, index) => (index === wordsBefore ? '…' : key)).join(' ');
    yield { frame, small, text, start: first.start, end: last.end };
  }
}

function rareForms(occurrences: readonly Occurrence[]): readonly Finding[] {
  const forms = new Map<string, Occurrence[]>();
  for (const occurrence of occurrences) {
    const same = forms.get(occurrence.small);
    if (same === undefined) forms.set(occurrence.small, [occurrence]);
    else same.push(occurrence);
  }
  const [common, ...rare] = [...forms.values()].sort((a, b) => b.length - a.length);
  if (common === undefined || common.length < fewestOfName) return [];
  const [example] = common;
  return rare
    .filter((form) => form.length * 3 <= common.length)
    .flat()
    .map((occurrence) =>
      finding(
        'plan/name-written-two-ways',
        {
          name: example === undefined ? '' : textOf(example),
          count: common.length,
          variant: textOf(occurrence),
        },
        {
          path: occurrence.text.path,
          span: spanWithin(occurrence.text, occurrence.start, occurrence.end),
        },
      ),
    );
}

function textOf({ text, start, end }: Occurrence): string {
  return text.text.slice(start, end).replace(/\s+/g, ' ');
}

function startsWithCapital(text: string, word: KeyWord): boolean {
  return /^\p{Lu}/u.test(text.slice(word.start, word.end));
}

function keyOf(word: string): string {
  return keyWords(word)[0]?.key ?? word;
}
