/** Sentences of the findings on reports in English. */
export const en = {
  'report/not-a-report': 'What came is not a report: “{found}”.',
  'report/other-template': 'The report must follow the template “{title}”, version {version}.',
  'report/no-organization': 'The report must name its organization; given: “{found}”.',
  'report/no-period': 'The period of the report needs its first and its last day; given: “{found}”.',
  'report/period-reversed': 'The period begins on {from:date}, after its end on {to:date}.',
  'report/other-period':
    'The period {from:date} to {to:date} is not the one asked for, {askedFrom:date} to {askedTo:date}.',
  'report/no-section': 'The report lacks its part “{section}”; given: “{found}”.',
  'report/unknown-field': 'The report template has no item “{found}”.',
  'report/answer-required': 'Item “{label}” must be answered.',
  'report/not-text': 'Item “{label}” must be text; given: “{found}”.',
  'report/text-too-long': 'Item “{label}” is longer than {maximum} characters.',
  'report/broken-character': 'Item “{label}” holds a broken character, shown as “�”; enter it again.',
  'report/not-a-date': 'Item “{label}” must be a real day; given: “{found}”.',
  'report/not-a-choice': 'Item “{label}” must be one of: {expected}; given: “{found}”.',
  'report/doubtful-phone': 'Item “{label}”: “{found}” does not look like a telephone number.',
  'report/doubtful-email': 'Item “{label}”: “{found}” does not look like an e-mail address.',
  'report/not-a-figure':
    'Figure “{label}” must be a number, or say that it is missing (and why) or not applicable; given: “{found}”.',
  'report/not-whole': 'Figure “{label}” must be a whole number; given: {found}.',
  'report/too-many-decimals': 'Figure “{label}” has {scale} decimals at most; given: {found}.',
  'report/figure-too-small': 'Figure “{label}” must be at least {minimum}; given: {found}.',
  'report/figure-too-large': 'Figure “{label}” must be at most {maximum}; given: {found}.',
  'report/figure-missing': 'Figure “{label}” is missing: {reason}.',
  'report/not-a-list': 'Item “{label}” must be a list; given: “{found}”.',
  'report/too-many-files': 'Item “{label}” has {found} files, at most {maximum}.',
  'report/not-an-attachment':
    'Item “{label}”: a file is not of a kind that is taken, or lacks its name, size or checksum.',
  'report/too-few-rows': 'Table “{label}” has {found} rows, at least {minimum} are needed.',
  'report/too-many-rows': 'Table “{label}” has {found} rows, at most {maximum}.',
  'report/not-a-row': 'Table “{label}”: a row cannot be read; given: “{found}”.',
  'report/part-exceeds-whole':
    'Figure “{partLabel}” is a part of “{wholeLabel}” and cannot exceed {wholeValue}; given: {partValue}.',
  'report/rule-broken': '{message} (concerns: {concerns})',
  'report/rule-stopped': '“{message}” could not be checked: it takes too many steps on this report.',
  'report/too-many-findings': 'There are more faults; only the first {maximum} findings are listed.',
} as const;
