/** Sentences of the findings on rules, templates, reports and typed answers in English. */
export const en = {
  'report/rule-too-long': 'The rule has {length} characters; at most {maximum} are read.',
  'report/rule-too-deep': 'Line {line}, column {column}: the rule nests deeper than {maximum} levels.',
  'report/rule-date': 'Line {line}, column {column}: there is no such day as {found}.',
  'report/rule-number':
    'Line {line}, column {column}: the number “{found}” is not written as rules need it: decimal comma, no grouping, e.g. 1234,5.',
  'report/rule-character': 'Line {line}, column {column}: the character “{found}” means nothing here.',
  'report/rule-unexpected': 'Line {line}, column {column}: expected {expected}, found “{found}”.',
  'report/rule-unknown-name': 'Line {line}, column {column}: the template has no “{name}” (in “{written}”).',
  'report/rule-row-outside':
    'Line {line}, column {column}: the column “{written}” stands only inside what goes over the rows of its table.',
  'report/rule-needs-truth':
    'Line {line}, column {column}: “{written}” must be a condition that is true or false.',
  'report/rule-needs-number': 'Line {line}, column {column}: “{written}” must be a number.',
  'report/rule-no-order':
    'Line {line}, column {column}: “{written}” compares values that have no order; only = and ≠ can be used.',
  'report/rule-types-differ':
    'Line {line}, column {column}: the two sides of “{written}” are not of one type.',
  'report/rule-units-differ':
    'Line {line}, column {column}: “{written}” mixes the measure units {left} and {right}.',
  'report/rule-units-multiplied':
    'Line {line}, column {column}: “{written}” multiplies figures of the measure units {left} and {right}.',
  'report/rule-unknown-choice':
    'Line {line}, column {column}: “{found}” is none of the choices {expected} (in “{written}”).',
  'report/template-shape': 'Template: expected {expected}, found “{found}”.',
  'report/template-unknown-field': 'A template has no field “{found}”.',
  'report/template-code':
    'The code “{found}” cannot be used: letters without marks, digits and underscores, starting with a letter, at most 40 characters, and no word of the rule language.',
  'report/template-code-repeated': 'The code “{code}” is used twice in the template.',
  'report/template-unknown-group':
    'Figure {code} belongs to the group “{group}”, which the template does not have.',
  'report/template-weight':
    'Figure {code}: a weighted mean, and nothing else, needs another figure as its weight; found “{weight}”.',
  'report/template-unknown-whole': 'Figure {code} is a part of “{whole}”, which the template does not have.',
  'report/template-part-unit': 'Figure {code} (unit {unit}) cannot be a part of {whole} (unit {wholeUnit}).',
  'report/template-cycle': 'Figure {code} is a part of itself: {chain}.',
  'report/template-unknown-unit': '“{code}” uses the measure unit “{unit}”, which nobody declares.',
  'report/template-scale': '“{code}” has {scale} decimals; a decimal figure has 1 to {maximum}.',
  'report/template-range': '“{code}” has a minimum of {minimum} above its maximum of {maximum}.',
  'report/template-period': 'The period begins on {from:date}, after its end on {to:date}.',
  'report/template-stages': 'Stage {stage} (due {due:date}) is out of order.',
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
    'Figure {part} ({partValue}) is a part of {whole} ({wholeValue}) and cannot exceed it.',
  'report/rule-broken': 'The rule {rule} does not hold (concerns: {fields}): “{message}”',
  'report/rule-stopped': 'The rule {rule} takes too many steps on this report and was not checked.',
  'report/too-many-findings': 'There are more faults; only the first {maximum} findings are listed.',
  'report/input-not-read': 'The input cannot be read: expected {expected}, found “{found}”.',
  'report/input-none': 'Item {code} ({label}): “{found}” is entered as 0.',
  'report/input-missing': 'Item {code} ({label}): “{found}” is entered as missing.',
  'report/input-not-applicable': 'Item {code} ({label}): “{found}” is entered as not applicable.',
  'report/input-other-unit':
    'Item {code} ({label}) is measured in {unit}; “{found}” names another unit or an unclear one.',
  'report/input-converted': 'Item {code} ({label}): “{found}” is converted to {value}.',
  'report/input-rounded': 'Item {code} ({label}): {found} is rounded to {value}.',
  'report/input-not-a-date': 'Item {code} ({label}): no day can be read from “{found}”; e.g. 05/6/2024.',
  'report/input-year-assumed': 'Item {code} ({label}): “{found}” has no year and is taken as {date:date}.',
} as const;
