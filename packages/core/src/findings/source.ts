import type { Locale, LocalizedText } from './locale.ts';

/**
 * A place in an act (điều khoản viện dẫn): `{ law: laws.clericalWork, annex: 'I', part: 'I', section: 'II', clause: '3' }`.
 *
 * A provision without a place is the act as a whole.
 */
export interface Provision {
  /** Type and number of the act, or its name where laws are cited by name. */
  readonly law: LocalizedText;
  /** Phụ lục. */
  readonly annex?: string;
  /** Phần. */
  readonly part?: string;
  /** Mục. */
  readonly section?: string;
  /** Mẫu. */
  readonly form?: string;
  /** Điều. */
  readonly article?: string;
  /** Khoản. */
  readonly clause?: string;
  /** Điểm. */
  readonly point?: string;
}

/** What a finding rests on (căn cứ): provisions of law, or `'practice'` (thực tiễn) where no law asks for it. */
export type FindingSource = readonly Provision[] | 'practice';

/** From the smallest place to the largest, as a Vietnamese text cites them. */
const places = [
  ['point', 'điểm', 'point'],
  ['clause', 'khoản', 'clause'],
  ['article', 'Điều', 'Article'],
  ['form', 'Mẫu', 'Form'],
  ['section', 'Mục', 'Section'],
  ['part', 'Phần', 'Part'],
  ['annex', 'Phụ lục', 'Annex'],
] as const;

/**
 * The source in words.
 *
 * @example formatSource([{ law: laws.clericalWork, article: '12', clause: '1' }], 'vi') // => 'khoản 1 Điều 12 Nghị định số 30/2020/NĐ-CP'
 */
export function formatSource(source: FindingSource, locale: Locale): string {
  if (source === 'practice') return locale === 'vi' ? 'thực tiễn công tác' : 'practice';
  return source
    .map((provision) => {
      const named = places.flatMap(([place, vi, en]) => {
        const number = provision[place];
        return number === undefined ? [] : [`${locale === 'vi' ? vi : en} ${number}`];
      });
      return [...named, provision.law[locale]].join(locale === 'vi' ? ' ' : ', ');
    })
    .join('; ');
}
