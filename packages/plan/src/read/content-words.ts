import { foldedPattern, foldInPlace, matchesOf } from '@chiendich/core/scan';
import { anyOf, planWords } from '@chiendich/official-text/lexicon';
import { startingLarge } from '../written-words.ts';

const { campaign, connectives, contents: words } = planWords;
const listed = new RegExp(
  `${words.activities.pattern}[^.:\\n]{0,80}(?:${words.listed.pattern})\\s?:?\\s{1,4}([^.\\n]{3,600})`,
  'giu',
);

/** What a text lists behind "các hoạt động … như:", and its sentences that begin with an act. */
export function activitiesIn(text: string): readonly string[] {
  const items = [...text.matchAll(listed)].flatMap((match) => itemsOf(match[1] ?? ''));
  const acts = [...text.matchAll(actSentence)].map((match) => (match[1] ?? '').trim());
  return distinct([...items, ...acts.filter((act) => !items.includes(act))]);
}

const actSentence = new RegExp(
  `(?:^|[.\\n])\\s{0,4}(?:[-+]\\s)?((?:${startingLarge(words.act.pattern)})(?:[^.\\n(]|\\.(?=\\d)){3,300})`,
  'gu',
);

const furtherItem = new RegExp(`^${connectives.and.pattern} `, 'u');

function itemsOf(list: string): readonly string[] {
  return list
    .split(/[,;]/)
    .map((item) => item.trim().replace(furtherItem, ''))
    .filter((item) => item.length > 1);
}

const audiences = foldedPattern(`(?<!\\p{L})(?:${words.audience.pattern})(?!\\p{L})`, 'gu');

/** Groups of people whom a text means to reach. */
export function audiencesIn(text: string): readonly string[] {
  return distinct(
    matchesOf(audiences, foldInPlace(text)).map(({ index, 0: { length } }) =>
      text.slice(index, index + length).toLowerCase(),
    ),
  );
}

const themes = anyOf([campaign.theme, campaign.message, campaign.subjectOfPublicity]);
const topic = new RegExp(
  `(?:${themes})\\s{1,4}(?:[“"]([^”"]{3,200})[”"]|((?:${startingLarge(words.namedTopic.pattern)})\\s` +
    `(?:(?!\\s(?:${words.behindTopic.pattern})(?!\\p{L}))[^.,;:\\n(]){3,140}))`,
  'gu',
);

/** What people should hear about: a theme in quotes, a law, an observance. */
export function topicsIn(text: string): readonly string[] {
  return distinct([...text.matchAll(topic)].map((match) => (match[1] ?? match[2] ?? '').trim()));
}

export function distinct(items: readonly string[]): readonly string[] {
  return [...new Set(items)];
}
