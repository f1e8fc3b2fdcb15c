/** Sentences of the findings about forms. */
export const en = {
  'form/answer-required': 'Answer “{label}”; it is required.',
  'form/reason-required': 'Say why there is no figure yet for “{label}”.',
  'form/files-required': 'Attach at least one file for “{label}”.',
  'form/too-few-rows': 'Table “{label}” needs at least {minimum:number} rows and has {found:number}.',
  'form/too-many-rows': 'Table “{label}” takes at most {maximum:number} rows and has {found:number}.',
  'form/condition-on-required':
    'Item “{code}” is required by the report template and cannot be hidden by a condition; it is always shown.',
  'form/condition-unknown-field':
    'A condition names the code “{code}”, but the report template has no field or table with this code; the condition is not applied.',
  'form/condition-cycle':
    'The conditions and computations of {fields:list} depend on each other in a circle and cannot be worked out; these fields are typed and always shown.',
  'form/answer-unknown':
    'The data loaded have an item “{code}” that report template {template}, version {version}, does not ask; it is kept in the draft and left out of the report.',
  'form/draft-not-saved':
    'The draft could not be saved ({reason}). Everything is still on this page; download the draft before you close it.',
  'form/draft-stale':
    'Draft number {found:number} is not newer than the stored draft number {stored:number}, perhaps saved by another window; the stored one is kept.',
  'form/draft-not-read': 'The saved draft could not be read ({reason}). What is saved was not changed.',
  'form/draft-other-template':
    'The draft was made on template {found}, this form uses {expected}. Items that still fit are kept, the others are named one by one; look through the report before sending it.',
  'form/draft-newer-version':
    'The draft has format version {found:number}, this program reads versions up to {expected:number}.',
  'form/draft-open-elsewhere':
    'This report is open in another window. This window only shows it, so that two drafts do not overwrite each other.',
  'form/paste-no-rows': 'The pasted content has no rows.',
  'form/paste-columns-left':
    'The pasted content has {found:number} columns, the table takes {expected:number} from the chosen column on; the last {left:number} were left out.',
  'form/paste-rows-left':
    'The pasted content has {found:number} rows, the table has room for {expected:number}; the last {left:number} were left out.',
} as const;
