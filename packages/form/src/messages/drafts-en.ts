/** Sentences of the findings about drafts in a store or a file, in English. */
export const en = {
  'form/draft-stale':
    'Another window has saved this report since this one was opened (draft number {stored:number}), so draft number {found:number} was not written over it. To keep what is entered here, download the draft; then open the page again.',
  'form/draft-not-read':
    'The saved draft could not be read: its store could not be opened, or it is broken or not a draft of a form. What is saved was not changed.',
  'form/draft-newer-version':
    'The draft has format version {found:number}, this program reads versions up to {expected:number}.',
  'form/draft-open-elsewhere':
    'This report is open in another window. This window only shows it, so that two drafts do not overwrite each other.',
} as const;
