/** Sentences of the findings on templates in English. */
export const en = {
  'report/template-shape': 'Template: {expected} is expected here; given: “{found}”.',
  'report/template-unknown-field': 'A template has no field “{found}”.',
  'report/template-code':
    'The code “{found}” cannot be used: letters without marks, digits and underscores, starting with a letter, at most 40 characters, and not a word of the rule language.',
  'report/template-code-repeated': 'The code “{code}” is used twice in the template.',
  'report/template-unknown-group':
    'Figure {code} belongs to the group “{group}”, which the template does not have.',
  'report/template-weight':
    'Figure {code}: a weighted mean, and nothing else, needs another figure as its weight; given: “{weight}”.',
  'report/template-unknown-whole': 'Figure {code} is a part of “{whole}”, which the template does not have.',
  'report/template-part-unit': 'Figure {code} (unit {unit}) cannot be a part of {whole} (unit {wholeUnit}).',
  'report/template-cycle': 'Figure {code} is a part of itself: {chain}.',
  'report/template-unknown-unit': '“{code}” uses the measure unit “{unit}”, which is not declared.',
  'report/template-scale': '“{code}” has {scale} decimals; a decimal figure has 1 to {maximum}.',
  'report/template-range': '“{code}” has a minimum of {minimum} above its maximum of {maximum}.',
  'report/template-empty-range':
    'No number fits “{code}”: no number from {minimum} to {maximum} has {scale} decimals at most.',
  'report/template-part-range':
    'Figure {code} (at least {minimum}) cannot be a part of {whole} (at most {maximum}).',
  'report/template-no-choice': 'Item “{label}” needs at least one choice; its list is empty.',
  'report/template-no-column': 'Table “{label}” needs at least one column; its list is empty.',
  'report/template-no-room':
    'Nothing can be given for “{label}”, as its maximum is 0; raise it or leave the item out.',
  'report/template-period': 'The period begins on {from:date}, after its end on {to:date}.',
  'report/template-stages': 'Stage {stage} (due {due:date}) is out of order.',
  'report/template-stage-early':
    'Stage {stage} is due before its period: the deadline is {due:date}, the period begins on {from:date}.',
} as const;
