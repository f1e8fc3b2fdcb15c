import { expectArgument } from '#misuse';
import { createDraftKeeper } from '../draft/draft-keeper.ts';
import { draftOf, openingFindings } from '../draft/draft-of.ts';
import type { FormEnvironment } from '../form.ts';
import type { FormDefinition } from '../form-definition.ts';
import { createFindings } from './all-findings.ts';
import type { ChangeListeners } from './changes.ts';
import { createChanges } from './changes.ts';
import { createChecks } from './checks.ts';
import { fillRecords } from './fill.ts';
import { createGraph } from './graph.ts';
import { answersOf, reportOf } from './projection.ts';
import { createRecalculation } from './recalculate.ts';
import { createRecords } from './records.ts';
import { createBrokenRules } from './rule-findings.ts';
import { createStates } from './states.ts';
import { createSubmitter } from './submission.ts';

/** What a form works with, once it is filled in and everything is worked out. */
export type Engine = ReturnType<typeof createEngine>;

/** Fills in the records of a form and binds them to their graph, checks, draft and listeners. */
export function createEngine(
  definition: FormDefinition,
  { draft, answers, ids, clock, draftStore }: FormEnvironment,
  announce: ChangeListeners['announce'],
) {
  const records = createRecords(definition);
  const graph = createGraph(definition);
  const checks = createChecks(definition);
  const filled = fillRecords(records, definition, {
    ...draft,
    answers: draft?.answers ?? answers ?? {},
  });
  const { period, unasked } = filled;
  const recalculation = createRecalculation(records, graph, (bound) => period[bound]);
  recalculation.all();
  const { reader } = recalculation;
  const rules = createBrokenRules(recalculation, checks);
  const states = createStates(checks, reader, rules.at);
  const now = clock();
  expectArgument(now, 'core/not-an-instant', 'createForm(…, { clock: () => …, … })');
  const opening = openingFindings(draft ?? null, definition, now);
  const standing = [...filled.findings, ...graph.findings, ...opening];
  const { findings, placeOf } = createFindings(records, { checks, states, rules, standing });
  const id = draft?.id ?? ids();
  const submitter = createSubmitter({
    id,
    last: draft?.submitted ?? null,
    clock,
    findings,
    report: () => reportOf(records, definition, period),
    check: checks.report,
  });
  const facts = (number: number) => ({
    ...{ id, number, savedAt: clock(), template: definition.template, unasked },
    answers: answersOf(records, period),
    submitted: submitter.last(),
  });
  const keeper = createDraftKeeper({
    store: draftStore ?? null,
    number: draft?.number ?? 0,
    take: (number) => draftOf(records, facts(number)),
    onStatus: () => announce([], 'draft'),
  });
  const changes = createChanges(records, { recalculation, rules }, { keep: keeper.changed, announce });
  return {
    ...{ records, graph, reader, states, findings, placeOf, submitter, keeper, changes },
    answers: () => answersOf(records, period),
    draft: () => draftOf(records, facts(keeper.number())),
  };
}
