export const readerEn = {
  'plan/not-a-plan':
    'The document is not a plan: the type KẾ HOẠCH was expected (or a decision that carries one); what was read: type {type}; number {number}; symbol {symbol}; date {date:date}; issuer {issuer}; subject {subject}.',
  'plan/text-is-a-file-name':
    'The text is the name of a file, “{name}”; give the content of the file, not its name.',
  'plan/type-assumed':
    'The type of the document could not be read; it is taken for a plan because of {reason}.',
  'plan/term-without-date':
    'The term “{quote}” counts from an event that has no date yet, so it is not among the deadlines; name a day, or follow it apart.',
  'plan/unplaced-text':
    '{count:number} paragraphs do not fit in any part of the plan; the first: “{sample}”.',
} as const;
