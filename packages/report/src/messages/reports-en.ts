/** Sentences of the findings on reports in English. */
export const en = {
  'report/not-a-report': 'What came is not a report: “{found}”.',
  'report/other-template': 'The report must follow the template “{title}”, version {version}.',
  'report/no-organization': 'The report must name its organization; given: “{found}”.',
  'report/not-an-organization': 'The organization must be one of: {expected}; given: “{found}”.',
  'report/no-round':
    'The report must name its round: the duty and which time it falls due; given: “{found}”.',
  'report/no-period': 'The period of the report needs its first and its last day; given: “{found}”.',
  'report/period-reversed': 'The period begins on {from:date}, after its end on {to:date}.',
  'report/no-answers': 'The report has no answers; given: “{found}”.',
  'report/unknown-field': 'The report template has no “{found}” among {of}.',
  'report/answer-required': 'Item “{label}” must be answered.',
  'report/answer-blank': 'Item “{label}” is there and blank; answer it, or leave it out.',
  'report/answer-not-asked':
    'Item “{label}” is not asked after what was answered before; look at those answers again, or take this one out.',
  'report/row-not-asked':
    'Table “{label}”: the row “{row}” is not asked after what was answered before; look at those answers again, or take the row out.',
  'report/answer-missing': 'Item “{label}” is missing; the reason: {reason}.',
  'report/reason-required': 'Item “{label}” is said to be missing, without a reason; say why.',
  'report/not-an-answer':
    'Item “{label}” must be answered, or say that it is missing (and why) or not applicable; given: “{found}”.',
  'report/computed-left-out':
    'The report does not state “{label}”, which is computed from other answers and must be “{expected}”.',
  'report/computed-differs':
    'Item “{label}” is computed from others and must be “{expected}”; given: “{found}”.',
  'report/computed-blank':
    'Item “{label}” is computed from others and must be left blank here; given: “{found}”.',
  'report/left-out-of-sum': 'Item “{label}” is computed without {left}, which is not asked here.',
  'report/not-yes-or-no': 'Item “{label}” must be yes or no as data, not in words; given: “{found}”.',
  'report/not-text': 'Item “{label}” must be text; given: “{found}”.',
  'report/text-too-long': 'Item “{label}” is longer than {maximum} characters.',
  'report/broken-character': 'Item “{label}” holds a broken character, shown as “�”; enter it again.',
  'report/not-a-date': 'Item “{label}” must be a real day; given: “{found}”.',
  'report/doubtful-year': 'Item “{label}”: look at the year of {found:date} again.',
  'report/invisible-character':
    'Item “{label}” holds a character that cannot be seen, at position {place}; enter it again there.',
  'report/legacy-text':
    'Item “{label}” seems to be typed in a font of before Unicode (TCVN3, VNI), or read in a wrong encoding, and shows wrong letters; enter it again in Unicode.',
  'report/lost-character':
    'Item “{label}” holds “�” at position {place}, in place of a letter that was lost in conversion; enter it again there.',
  'report/choice-in-words': 'Item “{label}” has the words “{found}”; write their code “{choice}”.',
  'report/choice-repeated': 'Item “{label}” names a choice twice.',
  'report/too-many-choices': 'Item “{label}” has {found} choices, at most {maximum}.',
  'report/choices-out-of-order': 'Item “{label}”: the choices must be in the order of the list.',
  'report/choice-outside-parent': 'Item “{label}”: “{found}” does not belong to what is chosen above it.',
  'report/list-not-supplied': 'Item “{label}” is not checked, as its list was not supplied.',
  'report/not-a-choice': 'Item “{label}” must be one of: {expected}; given: “{found}”.',
  'report/doubtful-phone': 'Item “{label}”: “{found}” does not look like a telephone number.',
  'report/doubtful-email': 'Item “{label}”: “{found}” does not look like an e-mail address.',
  'report/not-a-figure':
    'Figure “{label}” must be a number, not words or digits as text, or say that it is missing (and why) or not applicable; given: “{found}”.',
  'report/not-whole': 'Figure “{label}” must be a whole number; given: {found}.',
  'report/too-many-decimals': 'Figure “{label}” has {scale} decimals at most; given: {found}.',
  'report/figure-too-small': 'Figure “{label}” must be at least {minimum}; given: {found}.',
  'report/figure-too-large': 'Figure “{label}” must be at most {maximum}; given: {found}.',
  'report/not-a-list': 'Item “{label}” must be a list; given: “{found}”.',
  'report/too-many-files': 'Item “{label}” has {found} files, at most {maximum}.',
  'report/doubtful-file-name':
    'Item “{label}”: the name of a file has characters that are not shown, or that lead to another folder.',
  'report/not-a-file':
    'Item “{label}”: a file is not of a kind that is taken, or lacks its name, size or checksum.',
  'report/not-rows':
    'Table “{label}” is answered by a list of its rows; an empty list says that it has none. Given: “{found}”.',
  'report/not-rows-by-name':
    'Table “{label}” is answered by the cells of the rows that the template names; given: “{found}”.',
  'report/blank-row': 'Table “{label}” has a row without anything in it (row {row}).',
  'report/too-few-rows': 'Table “{label}” has {found} rows, at least {minimum} are needed.',
  'report/too-many-rows': 'Table “{label}” has {found} rows, at most {maximum}.',
  'report/not-a-row': 'Table “{label}”: a row cannot be read; given: “{found}”.',
  'report/part-exceeds-whole':
    'Figure “{partLabel}” is a part of “{wholeLabel}” and cannot exceed {wholeValue}; given: {partValue}.',
  'report/rule-broken': '{message} (concerns: {concerns})',
  'report/rule-stopped': '“{message}” could not be checked: it takes too many steps on this report.',
  'report/too-many-findings': 'There are more faults; only the first {maximum} findings are listed.',
} as const;
