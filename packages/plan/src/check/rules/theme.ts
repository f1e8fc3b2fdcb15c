import { planWords } from '@chiendich/official-text/lexicon';
import { keyWords, nameKey } from '@chiendich/organizations';
import { finding } from '../../findings.ts';
import type { Plan } from '../../plan.ts';
import type { CheckedText } from '../checked-texts.ts';
import { spanWithin } from '../checked-texts.ts';
import type { PlanRule } from '../plan-rule.ts';
import { everyForm } from '../plan-rule.ts';

const { calendar, campaign, headings } = planWords;
const quoted = new RegExp(
  `(?<!\\p{L})${campaign.theme.pattern}(?:\\s{1,3}(?:${headings.termCopula.pattern}|${calendar.year.pattern}\\s20\\d\\d|\\(?20\\d\\d\\)?)){0,3}` +
    '[\\s:*_]{0,8}[“"](?<theme>[^“”"]{8,200})[”"]',
  'giu',
);
const leastShared = 0.6;
const mostThemes = 20;

interface QuotedTheme {
  readonly theme: string;
  readonly key: string;
  readonly text: CheckedText;
  readonly start: number;
}

/**
 * A theme, or a name that the title quotes, that stands between quotes in two wordings which share most of their words.
 */
export const themeQuotedTwoWays: PlanRule = {
  codes: ['plan/theme-quoted-two-ways'],
  forms: everyForm,
  check({ plan, texts }) {
    const known: QuotedTheme[] = [];
    return [...texts.flatMap(themesOf), ...namesOfTitle(plan, texts)].flatMap((theme) => {
      if (known.length >= mostThemes || known.some(({ key }) => key === theme.key)) return [];
      const other = known.find((earlier) => areAlike(earlier, theme));
      known.push(theme);
      if (other === undefined) return [];
      const { text, start } = theme;
      const place = { path: text.path, span: spanWithin(text, start, start + theme.theme.length) };
      const params = { theme: tidy(theme.theme), other: tidy(other.theme) };
      return [finding('plan/theme-quoted-two-ways', params, place)];
    });
  },
};

const inQuotes = /[“"](?<theme>[^“”"]{8,200})[”"]/gu;

/** What the title quotes, and what preamble and end quote: the campaign is called by one name. */
function namesOfTitle(
  { subject, preamble, closing }: Pick<Plan, 'subject' | 'preamble' | 'closing'>,
  texts: readonly CheckedText[],
): readonly QuotedTheme[] {
  const own = (text: string | null) =>
    [...(text ?? '').matchAll(inQuotes)].map(({ groups }) => groups?.theme ?? '');
  const title = own(subject);
  if (title.length === 0) return [];
  return [...title, ...own(preamble), ...own(closing)].flatMap((theme) => {
    const text = texts.find((one) => one.text.includes(theme));
    return text === undefined ? [] : [{ theme, key: nameKey(theme), text, start: text.text.indexOf(theme) }];
  });
}

function themesOf(text: CheckedText): readonly QuotedTheme[] {
  return [...text.text.matchAll(quoted)].map((match) => {
    const theme = match.groups?.theme ?? '';
    return { theme, key: nameKey(theme), text, start: match.index + match[0].lastIndexOf(theme) };
  });
}

/** The share of words that two themes have in common, of all words that either has. */
function areAlike(a: QuotedTheme, b: QuotedTheme): boolean {
  const [first, second] = [a, b].map(({ theme }) => new Set(keyWords(theme).map(({ key }) => key)));
  if (first === undefined || second === undefined) return false;
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared >= leastShared * (first.size + second.size - shared);
}

function tidy(theme: string): string {
  return theme.replace(/\s+/g, ' ').trim();
}
