/** Sentences of the findings on ledgers, consolidation and migration in English. */
export const en = {
  'report/act-incomplete': 'The act of {organization} lacks a sound “{field}”; found “{found}”.',
  'report/cannot-submit':
    'A new report cannot be handed in: that of {organization} is in the ledger already; hand in a correction.',
  'report/cannot-correct': 'A correction cannot be handed in: the ledger has no report of {organization}.',
  'report/cannot-return':
    'Nothing can be sent back: {organization} has no report that is submitted or accepted.',
  'report/cannot-accept': 'Nothing can be accepted: {organization} has no report that is submitted.',
  'report/cannot-withdraw': 'Nothing can be withdrawn: the ledger has no report of {organization}.',
  'report/act-repeated':
    'The act of {organization} with the key {key} is in the ledger already and is not written again.',
  'report/key-reused': 'The key {key} already stands for entry {sequence}, which has other content.',
  'report/act-before-last': 'The time {at} is before the last entry of the ledger ({last}).',
  'report/organization-mismatch': 'A report of {found} cannot be handed in for {organization}.',
  'report/chain-broken': 'The ledger is broken from entry {sequence} on: {field} does not match.',
  'report/hierarchy-repeated': 'The organization {organization} stands twice in the hierarchy.',
  'report/hierarchy-unknown-superior': 'The superior {superior} of {organization} is not in the hierarchy.',
  'report/hierarchy-cycle': '{organization} is its own superior in the hierarchy.',
  'report/organization-unknown':
    'The report of {organization} is not counted: the organization is not in the hierarchy.',
  'report/report-of-other-template':
    'The report of {organization} follows the template {found} and is not counted under {expected}.',
  'report/overlap':
    '{organization} and its subordinates {subordinates} report both; figures may be counted twice.',
  'report/report-replaced':
    'The report of {organization} is not counted apart: that of {superior} contains it.',
  'report/figure-not-counted':
    'The figure {indicator} ({label}) of {organization} is not counted, as it is not valid; found “{found}”.',
  'report/report-not-received': 'The report of {organization} has not been received.',
  'report/report-overdue': '{organization} has not reported; the last day was {due:date}.',
  'report/total-out-of-range':
    'The total {indicator} ({label}) of {organization} is beyond what can be held exactly.',
  'report/total-blocked':
    'There is no total {indicator} ({label}) of {organization}: {absent} reports have no figure.',
  'report/total-not-additive':
    '{indicator} ({label}) of {organization} cannot be added up from {reports} reports, which may overlap.',
  'report/migration-breaking':
    'The answer “{answer}” cannot be carried over: the new version has another measure unit or type.',
  'report/migration-dropped': 'The answer “{answer}” was dropped by decision; it was: {found}.',
  'report/migration-no-place': 'The new version has no “{answer}” that could take what is put there.',
  'report/migration-unmapped':
    'The new version does not ask for “{answer}”; say what it becomes, or drop it by name.',
} as const;
