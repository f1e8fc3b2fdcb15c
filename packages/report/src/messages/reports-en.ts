/** Sentences of the findings on reports in English. */
export const en = {
  'report/not-a-report': 'This is no report: “{found}”.',
  'report/other-template': 'The report must follow the template {expected}; it names “{found}”.',
  'report/no-organization': 'The report must name its organization; found “{found}”.',
  'report/no-period': 'The period of the report needs its first and its last day; found “{found}”.',
  'report/period-reversed': 'The period begins on {from:date}, after its end on {to:date}.',
  'report/other-period':
    'The period {from:date} to {to:date} is not the one asked for, {askedFrom:date} to {askedTo:date}.',
  'report/no-section': 'The report lacks its part “{section}”; found “{found}”.',
  'report/unknown-field': 'The template has no field “{found}”.',
  'report/answer-required': 'Item {code} ({label}) must be answered.',
  'report/not-text': 'Item {code} ({label}) must be text; found “{found}”.',
  'report/text-too-long': 'Item {code} ({label}) is longer than {maximum} characters.',
  'report/broken-character': 'Item {code} ({label}) holds a broken character, shown as “�”; enter it again.',
  'report/not-a-date': 'Item {code} ({label}) must be a real day; found “{found}”.',
  'report/not-a-choice': 'Item {code} ({label}) must be one of {expected}; found “{found}”.',
  'report/doubtful-phone': 'Item {code} ({label}): “{found}” does not look like a telephone number.',
  'report/doubtful-email': 'Item {code} ({label}): “{found}” does not look like an e-mail address.',
  'report/not-a-figure':
    'Figure {code} ({label}) must be a number, or say that it is missing (and why) or not applicable; found “{found}”.',
  'report/not-whole': 'Figure {code} ({label}) must be a whole number; found {found}.',
  'report/too-many-decimals': 'Figure {code} ({label}) has {scale} decimals at most; found {found}.',
  'report/figure-too-small': 'Figure {code} ({label}) must be at least {minimum}; found {found}.',
  'report/figure-too-large': 'Figure {code} ({label}) must be at most {maximum}; found {found}.',
  'report/figure-missing': 'Figure {code} ({label}) is missing: {reason}.',
  'report/not-a-list': 'Item {code} ({label}) must be a list; found “{found}”.',
  'report/too-many-files': 'Item {code} ({label}) has {found} files, at most {maximum}.',
  'report/not-an-attachment':
    'Item {code} ({label}): a file needs a name, a type ({expected}), its size and its SHA-256 hash.',
  'report/too-few-rows': 'Table {code} ({label}) has {found} rows, at least {minimum} are needed.',
  'report/too-many-rows': 'Table {code} ({label}) has {found} rows, at most {maximum}.',
  'report/not-a-row': 'Table {code} ({label}): this is no row: “{found}”.',
  'report/part-exceeds-whole':
    'Figure {part} ({partLabel}) is a part of {whole} ({wholeLabel}) and cannot exceed {wholeValue}; found {partValue}.',
  'report/rule-broken': 'The rule {rule} does not hold (concerns: {concerns}): “{message}”',
  'report/rule-stopped': 'The rule {rule} takes too many steps on this report and was not checked.',
  'report/too-many-findings': 'There are more faults; only the first {maximum} findings are listed.',
} as const;
