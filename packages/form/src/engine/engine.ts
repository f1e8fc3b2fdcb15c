import { expectArgument } from '#misuse';
import { createDraftKeeper } from '../draft/draft-keeper.ts';
import { draftOf, openingFindings } from '../draft/draft-of.ts';
import type { FormEnvironment } from '../form.ts';
import type { FormDefinition } from '../form-definition.ts';
import { createFindings } from './all-findings.ts';
import { textReader } from './answer-text.ts';
import type { ChangeListeners } from './changes.ts';
import { createChanges } from './changes.ts';
import { createChecks } from './checks.ts';
import { fillRecords } from './fill.ts';
import { createGraph } from './graph.ts';
import { answersOf, reportOf } from './projection.ts';
import { formReader } from './reader.ts';
import { createRecalculation } from './recalculate.ts';
import { createRecords } from './records.ts';
import { rowsInForm } from './report-rows.ts';
import { createBrokenRules } from './rule-findings.ts';
import { createStates } from './states.ts';
import { createSubmitter } from './submission.ts';

/** What a form works with, once it is filled in and everything is worked out. */
export type Engine = ReturnType<typeof createEngine>;

/** Fills in the records of a form and binds them to their graph, checks, draft and listeners. */
export function createEngine(
  definition: FormDefinition,
  { draft, answers, ids, clock, draftStore, round }: FormEnvironment,
  announce: ChangeListeners['announce'],
) {
  const records = createRecords(definition);
  const checks = createChecks(definition);
  const graph = createGraph(definition, checks.compiled);
  const read = textReader(records, { lists: checks.lists, year: Number(round.from.slice(0, 4)) });
  const filled = fillRecords(
    records,
    { definition, read },
    { ...draft, answers: draft?.answers ?? answers ?? {} },
  );
  const { unasked } = filled;
  const reading = formReader(records, checks, (bound) => round[bound]);
  const recalculation = createRecalculation(graph, { records, reader: reading, checks });
  recalculation.all();
  const { reader } = recalculation;
  const rules = createBrokenRules(recalculation, checks, records);
  const states = createStates(records, { checks, reader, rules: rules.at });
  const now = clock();
  expectArgument(now, 'core/not-an-instant', 'createForm(…, { clock: () => …, … })');
  const opening = openingFindings(draft ?? null, { definition, round }, now);
  const standing = [...filled.findings, ...opening];
  const { findings, placeOf } = createFindings(records, { checks, states, rules, standing });
  const id = draft?.id ?? ids();
  const submitter = createSubmitter({
    id,
    last: draft?.submitted ?? null,
    clock,
    findings,
    report: () => reportOf(records, definition, round),
    check: (report) => checks.report(report, rowsInForm(records)),
  });
  const facts = (number: number) => ({
    ...{ id, number, savedAt: clock(), template: definition.template, unasked },
    answers: answersOf(records, round),
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
    ...{ records, graph, reader, read, checks, states, findings, placeOf, submitter, keeper, changes },
    answers: () => answersOf(records, round),
    draft: () => draftOf(records, facts(keeper.number())),
  };
}
