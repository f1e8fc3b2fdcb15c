import { keyWords, nameKey } from '@chiendich/core';
import { finding } from '../../findings.ts';
import type { CheckedText } from '../checked-texts.ts';
import { spanWithin } from '../checked-texts.ts';
import type { PlanRule } from '../plan-rule.ts';

const quoted =
  /(?<!\p{L})chủ đề(?:\s*(?:là|:|năm\s+20\d\d|\(?20\d\d\)?))*[\s:*_]*[“"](?<theme>[^“”"]{8,200})[”"]/giu;
const leastShared = 0.6;

interface QuotedTheme {
  readonly theme: string;
  readonly key: string;
  readonly text: CheckedText;
  readonly start: number;
}

/** A theme that stands between quotes in two wordings which share most of their words. */
export const themeQuotedTwoWays: PlanRule = {
  codes: ['plan/theme-quoted-two-ways'],
  source: 'NĐ 30/2020/NĐ-CP, Điều 12 (kiểm tra văn bản trước khi ký ban hành)',
  check({ texts }) {
    const themes = texts.flatMap(themesOf);
    return themes.flatMap((theme, index) => {
      const first = themes.slice(0, index).find((other) => other.key === theme.key || alike(other, theme));
      if (first === undefined || first.key === theme.key) return [];
      const { text, start } = theme;
      const place = { path: text.path, span: spanWithin(text, start, start + theme.theme.length) };
      return [
        finding('plan/theme-quoted-two-ways', { theme: tidy(theme.theme), other: tidy(first.theme) }, place),
      ];
    });
  },
};

function themesOf(text: CheckedText): readonly QuotedTheme[] {
  return [...text.text.matchAll(quoted)].map((match) => {
    const theme = match.groups?.theme ?? '';
    return { theme, key: nameKey(theme), text, start: match.index + match[0].lastIndexOf(theme) };
  });
}

/** The share of words that two themes have in common, of all words that either has. */
function alike(a: QuotedTheme, b: QuotedTheme): boolean {
  const [first, second] = [a, b].map(({ theme }) => new Set(keyWords(theme).map(({ key }) => key)));
  if (first === undefined || second === undefined) return false;
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared >= leastShared * (first.size + second.size - shared);
}

function tidy(theme: string): string {
  return theme.replace(/\s+/g, ' ').trim();
}
