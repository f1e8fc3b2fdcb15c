import type { Locale } from '@chiendich/core';
import { createDraftKeeper } from '../draft/draft-keeper.ts';
import { draftOf, openingFindings } from '../draft/draft-of.ts';
import type { Form, FormChange, FormEnvironment } from '../form.ts';
import type { FieldKey, FormDefinition } from '../form-definition.ts';
import { createFindings } from './all-findings.ts';
import { keptText, readText } from './answer-text.ts';
import { createChanges } from './changes.ts';
import { createChecks } from './checks.ts';
import { explainField } from './explain.ts';
import { fillRecords } from './fill.ts';
import { anyOf, fieldOf, filesOf, tableOf } from './find-record.ts';
import { createGraph } from './graph.ts';
import { answersOf, reportOf } from './projection.ts';
import { createRecalculation, sameAnswer } from './recalculate.ts';
import { createRecords } from './records.ts';
import { createRowCommands } from './rows.ts';
import { createBrokenRules } from './rule-findings.ts';
import { createStates } from './states.ts';
import { createSubmitter } from './submission.ts';

/**
 * A form over a definition (mở biểu mẫu), empty, with answers filled in, or going on with a draft.
 *
 * The definition is plain data: it may be made where the template is kept and come to the page as JSON. What the answers
 * hold beyond the form is kept with the draft and told by `findings`.
 */
export function createForm(definition: FormDefinition, environment: FormEnvironment): Form {
  const { draft, clock } = environment;
  const { template } = definition;
  const given = draft?.answers ?? environment.answers ?? {};
  const id = draft?.id ?? environment.ids();
  let locale = environment.locale;

  const listeners = new Set<(change: FormChange) => void>();
  const tell = (keys: readonly FieldKey[], cause: FormChange['cause']): void => {
    for (const listener of listeners) listener({ keys, cause });
  };

  const records = createRecords(definition);
  const graph = createGraph(definition);
  const checks = createChecks(definition);
  const filled = fillRecords(records, definition, given, draft ?? {});
  const { period } = filled;
  const recalculation = createRecalculation(records, graph, (bound) => period[bound]);
  recalculation.all();
  const { reader } = recalculation;
  const rules = createBrokenRules(recalculation, checks);
  const states = createStates(checks, reader, rules.at);
  const { findings, placeOf } = createFindings(records, {
    checks,
    states,
    rules,
    standing: [...filled.findings, ...graph.findings, ...openingFindings(draft ?? null, definition, clock())],
  });
  const submitter = createSubmitter({
    id,
    last: draft?.submitted ?? null,
    clock,
    findings,
    report: () => reportOf(records, definition, period),
    check: checks.report,
  });
  const draftUnder = (number: number) =>
    draftOf(records, {
      id,
      number,
      savedAt: clock(),
      template,
      answers: answersOf(records, period),
      unasked: filled.unasked,
      submitted: submitter.last(),
    });
  const keeper = createDraftKeeper({
    store: environment.draftStore ?? null,
    number: draft?.number ?? 0,
    take: draftUnder,
    onStatus: () => tell([], 'draft'),
  });
  const changes = createChanges(records, recalculation, rules, { keep: keeper.changed, tell });

  return {
    definition,
    get locale(): Locale {
      return locale;
    },
    setLocale: (next) => {
      if (next === locale) return;
      locale = next;
      tell([], 'locale');
    },
    field: (key) => states.field(fieldOf(records, key)),
    table: (key) => states.table(tableOf(records, key)),
    files: (key) => states.files(filesOf(records, key)),
    get: (key) => fieldOf(records, key).answer,
    set: (key, answer) => {
      const record = fieldOf(records, key);
      if (record.computed || (record.text === null && sameAnswer(record.answer, answer))) return;
      changes.answer(record, answer, null);
      changes.answered(record);
    },
    type: (key, text) => {
      const record = fieldOf(records, key);
      if (record.computed) return;
      const read = readText(record.definition, text, template);
      changes.answer(record, read.answer, keptText(record.definition, text, read), read.findings);
      changes.answered(record);
    },
    leave: (key) => changes.leave(fieldOf(records, key)),
    ...createRowCommands(records, changes, template),
    setFiles: (key, files) => {
      const record = filesOf(records, key);
      record.files = files;
      record.state = null;
      keeper.changed();
      tell([key], 'answer');
    },
    findings,
    placeOf,
    labelOf: (key) => anyOf(records, key).definition.label,
    explain: (key) => explainField(key, definition, { graph, records, reader, locale }),
    answers: () => answersOf(records, period),
    draft: () => draftUnder(keeper.number()),
    draftStatus: keeper.status,
    submission: () => {
      changes.visitAll();
      const result = submitter.submit();
      if (result.ok) keeper.changed();
      return result;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
