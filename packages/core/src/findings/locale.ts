/** The languages of every message, label and template: Vietnamese first, English complete. */
export type Locale = 'vi' | 'en';

/** A text in both languages. */
export interface LocalizedText {
  /** In Vietnamese. */
  readonly vi: string;
  /** In English. */
  readonly en: string;
}
