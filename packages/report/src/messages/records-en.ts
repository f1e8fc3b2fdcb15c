/** Sentences of the findings on ledgers, consolidation and migration in English. */
export const en = {
  'report/act-incomplete': 'The act lacks a sound {field}; given: “{found}”.',
  'report/cannot-submit':
    'A new report cannot be handed in: one of this body is in the ledger already; hand in a correction.',
  'report/cannot-correct': 'A correction cannot be handed in: the ledger has no report of this body.',
  'report/cannot-return': 'Nothing can be sent back: this body has no report that is submitted or accepted.',
  'report/cannot-accept': 'Nothing can be accepted: this body has no report that is submitted.',
  'report/cannot-withdraw': 'Nothing can be withdrawn: the ledger has no report of this body.',
  'report/act-repeated': 'This act is in the ledger already and is not written again.',
  'report/key-reused': 'The key of this act already stands for entry {sequence}, which has other content.',
  'report/act-before-last':
    'The time {at} is before the entry before it of this report ({last}); a clock may be wrong.',
  'report/not-the-version':
    'The act was not recorded: it is on version {version}, and this report stands at version {latest}.',
  'report/organization-mismatch':
    'The body named in the report is not the one that hands it in; nobody reports for another body.',
  'report/round-mismatch': 'The round in the report ({found}) is not the one that is handed in for.',
  'report/chain-broken':
    'Entry {sequence} of {organization} is not as it was written: {field} does not match.',
  'report/ledger-gap':
    'The ledger of {organization} breaks: entry {sequence} is missing, was replaced or does not follow the one before.',
  'report/ledger-forked':
    'The ledger of {organization} forks: there are two entries {sequence}, and people have to say which one stands.',
  'report/entries-repeated': '{entries} entries stand in the ledger more than once; each is taken once.',
  'report/entries-of-other-rounds':
    '{entries} entries belong to other rounds and are not taken into this one.',
  'report/report-erased':
    'The report of {organization} is not counted: its content was erased from the ledger.',
  'report/hierarchy-repeated': '{organization} stands twice in the hierarchy.',
  'report/hierarchy-unknown-superior': 'The superior {superior} of {organization} is not in the hierarchy.',
  'report/hierarchy-cycle': '{organization} is its own superior in the hierarchy.',
  'report/organization-unknown':
    'The report of {organization} is not counted: the organization is not in the hierarchy.',
  'report/expected-unknown': '{organization} owes a report and is not in the hierarchy.',
  'report/report-of-other-template':
    'The report of {organization} follows another template, or another version of it, and is not counted in this table.',
  'report/overlap':
    '{organization} and subordinates of it report both, so that figures may be counted twice; subordinates that reported: {subordinates}.',
  'report/report-replaced':
    'The report of {organization} is not counted apart: that of {superior} contains it.',
  'report/figure-not-counted':
    'The figure “{label}” of {organization} is not counted, as it is not valid; given: “{found}”.',
  'report/report-not-received': 'The report of {organization} has not been received.',
  'report/report-overdue': '{organization} has not reported; the last day was {due:date}.',
  'report/total-out-of-range': 'The total “{label}” of {organization} is beyond what can be held exactly.',
  'report/total-blocked': 'There is no total “{label}” of {organization}: {absent} reports have no figure.',
  'report/total-not-additive':
    '“{label}” of {organization} cannot be added up from {reports} reports, which may overlap.',
  'report/total-unweighted': 'There is no mean “{label}” of {organization}: everything that weighs it is 0.',
  'report/total-rule-broken': 'The totals of {organization} do not agree: {message} (concerns: {concerns})',
  'report/total-part-exceeds-whole':
    'The totals of {organization} do not agree: “{partLabel}” is a part of “{wholeLabel}” and exceeds it ({partValue} of {wholeValue}).',
  'report/migration-breaking': 'The answer to {place} cannot be carried over: {reason}.',
  'report/migration-dropped': 'The answer to {place} was dropped by decision; it was: {found}.',
  'report/migration-changed': 'The answer to {place} was changed from “{found}” to “{value}”.',
  'report/migration-computed': 'The new version computes {place} from other answers: “{value}”.',
  'report/migration-no-place': 'The new version has no {place} that could take what is put there.',
  'report/migration-unmapped':
    'The new version does not ask for {place}; say what it becomes, or drop it by name.',
  'report/migration-conflict': 'The mapping says two things about {place}; keep one of them.',
  'report/migration-join-incomplete':
    'There is no sum in {place}, which lacks {lacking}. Not carried over: {found}.',
  'report/migration-not-joined': 'The old answers make no one answer to {place}: {found}.',
  'report/migration-not-of-tables': 'A mapping cannot {action} {place}, only a question or a column.',
  'report/migration-no-source': 'The old version has no {place} to carry over or to drop.',
  'report/migration-source-unfit':
    'The {source} cannot become the {place}: a question takes from a question, a table from a table, a row or column from the same table.',
  'report/migration-taken':
    'By the mapping, {place} takes another answer; say what its old answer becomes, or drop it by name.',
} as const;
