/** Sentences of the findings about drafts in a store or a file, in English. */
export const en = {
  'form/draft-stale':
    'Draft number {found:number} is not newer than the stored draft number {stored:number}, perhaps saved by another window; the stored one is kept.',
  'form/draft-not-read': 'The saved draft could not be read ({reason}). What is saved was not changed.',
  'form/draft-newer-version':
    'The draft has format version {found:number}, this program reads versions up to {expected:number}.',
  'form/draft-open-elsewhere':
    'This report is open in another window. This window only shows it, so that two drafts do not overwrite each other.',
} as const;
