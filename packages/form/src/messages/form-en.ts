/** Sentences of the findings about forms. */
export const en = {
  'form/answer-required': 'Answer “{label}”.',
  'form/reason-required': 'Say why there is no figure yet for “{label}”.',
  'form/answer-unknown':
    'The data loaded have an item “{code}” that this report template does not ask; it is kept in the draft and left out of the report.',
  'form/draft-not-saved':
    'The draft could not be saved. Everything is still on this page; download the draft before you close it.',
  'form/draft-other-template':
    'The draft was made on another report template or another version of it. Items that still fit are kept, the others are named one by one; look through the report before sending it.',
  'form/draft-other-round':
    'The draft was made for another round; look through its answers before sending it.',
  'form/paste-no-rows': 'The pasted content has no rows.',
  'form/paste-row-left': 'The row “{row}” holds column headings or totals and was left out of the table.',
  'form/paste-columns-left':
    'The pasted content has {found:number} columns, the table takes {expected:number} from the chosen column on; the last {left:number} were left out.',
  'form/paste-rows-left':
    'The pasted content has {found:number} rows, the table has room for {expected:number}; the last {left:number} were left out.',
  'form/clock-behind':
    'The clock of this device says {now:date}, before {known:date} in the draft or the period of the report; check its date and time.',
} as const;
