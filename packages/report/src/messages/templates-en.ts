/** Sentences of the findings on templates in English. */
export const en = {
  'report/template-shape': 'Template: {expected} is expected here; given: “{found}”.',
  'report/template-unknown-field': 'A template has no field “{found}”.',
  'report/template-code':
    'The code “{found}” cannot be used: letters without marks, digits and underscores, starting with a letter, at most 40 characters.',
  'report/template-common-unit':
    'The measure unit “{code}” is a common one ({unit}); use its code without declaring it.',
  'report/template-code-reserved':
    'The code “{code}” cannot be used: it is {owner}; take another, such as “{other}”.',
  'report/template-code-repeated': 'The code “{code}” is used twice in the template.',
  'report/template-weight':
    'Figure {code}: a weighted mean, and nothing else, needs another figure as its weight; the weight given: “{weight}”.',
  'report/template-unknown-whole': 'Figure {code} is a part of “{whole}”, which the template does not have.',
  'report/template-part-unit': 'Figure {code} (unit {unit}) cannot be a part of {whole} (unit {wholeUnit}).',
  'report/template-cycle': 'Figure {code} is a part of itself: {chain}.',
  'report/template-unknown-unit': '“{code}” uses the measure unit “{unit}”, which is not declared.',
  'report/template-scale': '“{code}” has {scale} decimals; a figure has {maximum} at most.',
  'report/template-range': '“{code}” has a minimum of {minimum} above its maximum of {maximum}.',
  'report/template-empty-range':
    'No number fits “{code}”: no number from {minimum} to {maximum} has {scale} decimals at most.',
  'report/template-part-range':
    'Figure {code} (at least {minimum}) cannot be a part of {whole} (at most {maximum}).',
  'report/template-unknown-list':
    '“{code}” chooses from the list “{list}”, which the template does not have{near}.',
  'report/template-list-parent':
    'The list “{code}” belongs to the list “{parent}”, which the template does not have or which belongs to it.',
  'report/template-entry-code':
    'The code “{found}” of a list cannot be used: it has 1 to 200 characters, without blanks at its ends.',
  'report/template-entry-parent':
    'The entry “{label}” must belong to an entry of the parent list; given: “{parent}”.',
  'report/template-name-repeated': 'A list has two entries of the name “{label}”; say how they differ.',
  'report/template-cascade':
    '“{code}” depends on “{parent}”: that must be a choice of one, from the list above its own.',
  'report/template-of-totals':
    'Figure “{label}” is worked out from totals and needs a rule that computes it.',
  'report/template-sum-of-percents': 'Figure “{label}” is in percent, and percents are not added up.',
  'report/template-term-optional':
    'Figure “{label}” is required and adds “{term}”, which nobody has to answer; if blank means none, write {suggestion}.',
  'report/template-no-row': 'Table “{label}” needs at least one row; its list is empty.',
  'report/template-rows-of-no-list':
    'Table “{label}” takes its rows from the list “{list}”, which the template does not have{near}.',
  'report/template-maximum-rows':
    'Table “{label}” allows {found} rows; no table takes more than {maximum} rows.',
  'report/template-rows-of-host':
    'Table “{label}” cannot take its rows from a list of the host; write that list into the template.',
  'report/template-rows-twice':
    'Table “{label}” names its rows, so they are named in one place and have neither a least nor a most number.',
  'report/template-no-choice': 'Item “{label}” needs at least one choice; its list is empty.',
  'report/template-no-column': 'Table “{label}” needs at least one column; its list is empty.',
  'report/template-no-room':
    'Nothing can be given for “{label}”, as its maximum is 0; raise it or leave the item out.',
  'report/template-division-by-zero': 'The rule “{written}” divides by 0 and never comes to anything.',
  'report/template-no-question': 'The template has neither a question nor a table, so nothing is reported.',
  'report/template-media-type':
    '“{code}” takes files of the type “{found}”; a media type has small letters and a slash, such as application/pdf.',
} as const;
