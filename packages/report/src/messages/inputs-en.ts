/** Sentences of the findings on typed answers in English. */
export const en = {
  'report/input-not-read': 'The input cannot be read: expected {expected}; given: “{found}”.',
  'report/input-none': 'Item “{label}”: “{found}” is entered as 0.',
  'report/input-missing': 'Item “{label}”: “{found}” is entered as missing.',
  'report/input-dash': 'Item “{label}”: “{found}” is entered as missing; if there was none, enter 0.',
  'report/input-unclear':
    'Item “{label}” takes a number, e.g. 1.234,5; “{found}” is not a number. Enter a number, or “không có” (that is 0), “chưa có số liệu” (missing), “không áp dụng” (not applicable).',
  'report/input-not-applicable': 'Item “{label}”: “{found}” is entered as not applicable.',
  'report/input-other-unit':
    'Item “{label}” is measured in {unit}; “{found}” names another unit or an unclear one.',
  'report/input-converted': 'Item “{label}”: “{found}” is converted to {value} {unit}.',
  'report/input-rounded': 'Item “{label}”: {found} is rounded to {value}.',
  'report/input-not-a-date': 'Item “{label}”: no day can be read from “{found}”; e.g. 05/6/2024.',
  'report/input-year-assumed': 'Item “{label}”: “{found}” has no year and is taken as {date:date}.',
  'report/input-short-year':
    'Item “{label}”: “{found}” has a year of two digits and is taken as {date:date}.',
  'report/input-not-yes-or-no': 'Item “{label}” takes yes or no; given: “{found}”.',
  'report/input-two-choices':
    'Item “{label}”: several entries are called “{found}”; enter the code: {codes}.',
  'report/input-two-readings':
    'Item “{label}”: “{found}” is read as {value}; if {other} is meant, enter “{suggestion}”.',
  'report/input-comma-groups':
    'Item “{label}”: the comma in “{found}” cannot begin decimals here; if {value} is meant, enter “{suggestion}”.',
  'report/input-number-broken':
    'Item “{label}”: “{found}” has a tab or line break within a number; enter one number.',
} as const;
