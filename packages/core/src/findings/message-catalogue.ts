import { expectArgument } from '@chiendich/core/misuse';
import type { Finding, FindingParam, Severity } from './finding.ts';
import { formatMessage } from './format-message.ts';
import type { Locale } from './locale.ts';
import { MisuseError } from './misuse-error.ts';
import type { Span } from './span.ts';

/** `'… {due:date} … {organization} …'` → `'due' | 'organization'`. */
export type MessageParamNames<Text extends string> = Text extends `${string}{${infer Inside}}${infer Rest}`
  ? (Inside extends `${infer Name}:${string}` ? Name : Inside) | MessageParamNames<Rest>
  : never;

type ParamsOf<Text extends string> = { readonly [Name in MessageParamNames<Text>]: FindingParam };
type AndMore<Params> = Params & Readonly<Record<string, FindingParam>>;

/** Where a finding stands, and a severity other than the code's own. */
export interface FindingPlace {
  /** Keys and indexes that lead to the value; empty by default. */
  readonly path?: readonly (string | number)[];
  /** The place in the text that was read; null where it has none. */
  readonly span?: Span | null | undefined;
  /** The cell of a workbook that was read. */
  readonly cell?: Finding['cell'] | undefined;
  /** Instead of the severity that the code was declared with. */
  readonly severity?: Severity;
}

/**
 * Makes findings of one package. The params that a code needs are read from its Vietnamese sentence; it may carry more, such
 * as the codes that a program looks at and an official does not see.
 */
export type FindingFactory<Messages extends Readonly<Record<string, string>>> = <
  Code extends keyof Messages & string,
>(
  code: Code,
  params: ParamsOf<Messages[Code]> | AndMore<ParamsOf<Messages[Code]>>,
  place?: FindingPlace,
) => Finding;

interface Entry {
  readonly severity: Severity;
  readonly vi: string;
}

const entries = new Map<string, Entry>();
/** English sentences by code, and what is still to be fetched: a page loads them when it speaks English. */
const english = new Map<string, string>();
const englishLater: (() => Promise<Sentences>)[] = [];

type Sentences = Readonly<Record<string, string>>;

/**
 * Declares the finding codes of a package with their sentences, and returns the one function that makes such findings.
 * A code that `severities` does not name is an error.
 *
 * `en` may be a function that fetches the English sentences, for pages. A sentence has places `{name}` or `{name:date}` (see `formatMessage`). Declaring happens where findings are
 * made, so `describeFinding` knows every code that the program can produce.
 */
export function defineFindings<const Messages extends Readonly<Record<string, string>>>(
  severities: Readonly<Partial<Record<keyof Messages & string, Severity>>>,
  vi: Messages,
  en:
    | Readonly<Record<keyof Messages & string, string>>
    | (() => Promise<Readonly<Record<keyof Messages & string, string>>>),
): FindingFactory<Messages> {
  expectArgument(severities, 'core/not-fields', 'defineFindings(severities, …)');
  expectArgument(vi, 'core/not-fields', 'defineFindings(…, vi, …)');
  if (typeof en !== 'function') expectArgument(en, 'core/not-fields', 'defineFindings(…, en)');
  for (const code of Object.keys(vi) as (keyof Messages & string)[]) {
    entries.set(code, { severity: severities[code] ?? 'error', vi: vi[code] as string });
  }
  if (typeof en === 'function') englishLater.push(en);
  else addEnglish(en);
  return (code, params, place = {}) => {
    const entry = entries.get(code);
    if (entry === undefined)
      throw new MisuseError(
        'core/unknown-finding',
        `got no finding code ${code}, expected one of defineFindings; write it there`,
      );
    return {
      code,
      severity: place.severity ?? entry.severity,
      path: place.path ?? [],
      params,
      ...(place.span ? { span: place.span } : {}),
      ...(place.cell ? { cell: place.cell } : {}),
    };
  };
}

function addEnglish(sentences: Sentences): void {
  for (const [code, sentence] of Object.entries(sentences)) english.set(code, sentence);
}

/**
 * Fetches the English sentences (câu tiếng Anh) of all packages that are loaded; over once they are there. Only a page
 * needs to: bundled for browsers, `core`, `report` and `form` bring Vietnamese alone. Rejects where they cannot be
 * fetched, and may be asked again.
 */
export async function fetchEnglish(): Promise<void> {
  await Promise.all(
    englishLater.map(async (fetch) => {
      const sentences = await fetch();
      expectArgument(sentences, 'core/not-fields', 'defineFindings(…, en)()');
      addEnglish(sentences);
    }),
  );
}

/**
 * The sentence of a finding (phát hiện) in Vietnamese or English.
 *
 * A code that this program never declared (a finding received from elsewhere) is named with its params; import the
 * entry `/messages` of its package to have the sentence. A page in English calls `fetchEnglish` first; a sentence that is
 * not there in English is given in Vietnamese.
 */
export function describeFinding(finding: Finding, locale: Locale): string {
  expectArgument(finding, 'core/not-a-finding', 'describeFinding(finding, …)');
  expectArgument(locale, 'core/not-a-locale', 'describeFinding(…, locale)');
  const entry = entries.get(finding.code);
  if (entry === undefined) {
    const params = Object.entries(finding.params).map(
      ([name, value]) => `${name} = ${JSON.stringify(value)}`,
    );
    return params.length === 0 ? finding.code : `${finding.code} (${params.join(', ')})`;
  }
  const translated = locale === 'en' ? english.get(finding.code) : undefined;
  return translated === undefined
    ? formatMessage(entry.vi, finding.params, 'vi')
    : formatMessage(translated, finding.params, 'en');
}

/** Every declared code with its severity and sentences, for lists and for the test that keeps them complete. */
export function declaredFindings(): readonly {
  /** `package/name`. */
  readonly code: string;
  /** The one that the code was declared with. */
  readonly severity: Severity;
  /** The Vietnamese sentence with its places `{…}`. */
  readonly vi: string;
  /** The English sentence with the same places. */
  readonly en: string;
}[] {
  return [...entries]
    .map(([code, entry]) => ({ code, ...entry, en: english.get(code) ?? entry.vi }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}
