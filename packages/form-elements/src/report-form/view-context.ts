import type { Finding, Locale } from '@chiendich/core';
import { describeFinding, formatMessage } from '@chiendich/core';
import type { FieldKey, FieldState, Form } from '@chiendich/form';
import type { vi } from '../messages/vi.ts';
import { wordsIn } from '../messages/words.ts';

/** A word or sentence of the form, by name. */
type WordName = keyof typeof vi;

/** Takes chosen files for a field; null where the page takes none. */
type AddFiles = ((state: FieldState, files: readonly File[]) => void) | null;

/** What every part of the form is drawn with. */
export interface ViewContext {
  readonly form: Form;
  readonly locale: Locale;
  readonly isReadonly: boolean;
  /** A word in the language of the form. */
  readonly word: (name: WordName, params?: Readonly<Record<string, string | number>>) => string;
  /** Announces to people who listen what has just been done; at a table or list of files also those who look. */
  readonly announce: (text: string, at?: FieldKey) => void;
  /** What was announced last, for its place. */
  readonly announced: { readonly text: string; readonly at: FieldKey | undefined } | null;
  /** Takes chosen files; null where the page takes none. */
  readonly addFiles: AddFiles;
  /** Gives the focus, once what changed is drawn, to the first of these ids that can take it. */
  readonly focus: (...ids: readonly string[]) => void;
}

/** The words of a language. */
export function wordsOf(locale: Locale): ViewContext['word'] {
  const words = wordsIn(locale);
  return (name, params = {}) => formatMessage(words[name], params, locale);
}

/** The sentence of a finding in the language of the form. */
export function sentenceOf(finding: Finding, { locale }: ViewContext): string {
  return describeFinding(finding, locale);
}

/** The id of the input of a field inside the form's own tree. */
export function inputId(key: FieldKey): string {
  return `input-${idPart(key)}`;
}

/** A key as part of an id: a hyphen stands for all but letters, digits and underscores, so that two keys never share one. */
export function idPart(key: FieldKey): string {
  return key.replace(/\W/g, '-');
}

/** Whether a finding is shown at its place: not that a figure is missing, which they have just said; of notes only how a text was read. */
export function isShown({ severity, code }: Finding): boolean {
  return code !== 'report/answer-missing' && (severity !== 'info' || code.startsWith('report/input-'));
}

/** What was announced last about a table or list of files; empty for another. */
export function announcedAt(key: FieldKey, { announced }: ViewContext): string {
  return announced?.at === key ? announced.text : '';
}
