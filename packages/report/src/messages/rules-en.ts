/** Sentences of the findings on rules in English. */
export const en = {
  'report/rule-too-long': 'The rule has {length} characters; at most {maximum} are read.',
  'report/rule-too-deep':
    'Line {line}, column {column}: the rule nests deeper than {maximum} levels; split it into several rules.',
  'report/rule-date': 'Line {line}, column {column}: there is no such day as {found}.',
  'report/rule-number':
    'Line {line}, column {column}: the number “{found}” is not written as rules need it: 1234 or 1 234 for a thousand and more, 1,234 for a decimal.',
  'report/rule-text-open':
    'Line {line}, column {column}: the closing quotation mark after {found} is missing.',
  'report/rule-character': 'Line {line}, column {column}: the character “{found}” has no meaning in a rule.',
  'report/rule-unexpected': 'Line {line}, column {column}: {expected} is needed here, not “{found}”.',
  'report/rule-unknown-name': 'Line {line}, column {column}: the template has no “{name}” (in “{written}”).',
  'report/rule-name-near': 'Line {line}, column {column}: there is no “{name}”; is “{nearest}” meant?',
  'report/rule-unknown-function':
    'Line {line}, column {column}: rules have no function “{name}”; those they have are {functions}.',
  'report/rule-reserved-word':
    'Line {line}, column {column}: “{found}” is a word of the rule language, not the code of an item.',
  'report/rule-row-outside':
    'Line {line}, column {column}: the column “{written}” can be used only in a sum, a count or a condition over the rows of its table.',
  'report/rule-needs-truth':
    'Line {line}, column {column}: “{written}” must be a condition that is true or false.',
  'report/rule-needs-number': 'Line {line}, column {column}: “{written}” must be a number.',
  'report/rule-needs-date': 'Line {line}, column {column}: “{written}” must be a day.',
  'report/rule-needs-text': 'Line {line}, column {column}: “{written}” must be text or a choice.',
  'report/rule-no-order':
    'Line {line}, column {column}: “{written}” compares values that have no order; only = and ≠ can be used.',
  'report/rule-types-differ':
    'Line {line}, column {column}: the two sides of “{written}” are not of one kind.',
  'report/rule-units-differ':
    'Line {line}, column {column}: “{written}” mixes the measure units {left} and {right}.',
  'report/rule-units-unconverted':
    'Line {line}, column {column}: the sides of “{written}” are in {left} and {right}; multiply {side} by {factor} to have one unit.',
  'report/rule-unknown-choice':
    'Line {line}, column {column}: “{found}” is not among the choices {expected} (in “{written}”).',
  'report/rule-circle':
    'The conditions and computations of “{code}” depend on each other in a circle and cannot be decided.',
} as const;
