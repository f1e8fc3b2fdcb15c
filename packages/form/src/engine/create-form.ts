import { expectArgument } from '#misuse';
import type { Form, FormChange, FormEnvironment } from '../form.ts';
import type { FormDefinition } from '../form-definition.ts';
import type { ChangeListeners } from './changes.ts';
import { createCommands } from './commands.ts';
import { createEngine } from './engine.ts';
import { explainField } from './explain.ts';
import { anyOf, fieldOf, noteOf, tableOf } from './find-record.ts';

/**
 * A form over a definition (mở biểu mẫu), empty, with answers filled in, or going on with a draft.
 *
 * The definition is plain data: it may be made where the template is kept and come to the page as JSON. What the answers
 * hold beyond the form is kept with the draft and reported by `findings`.
 */
export function createForm(definition: FormDefinition, environment: FormEnvironment): Form {
  expectArgument(definition, 'form/not-a-definition', 'createForm(definition, …)');
  expectArgument(environment, 'form/not-an-environment', 'createForm(…, environment)');
  expectArgument(environment.locale, 'core/not-a-locale', 'createForm(…, { locale, … })');
  const { draft, draftStore } = environment;
  expectArgument(draft, 'form/not-an-optional-draft', 'createForm(…, { draft, … })');
  expectArgument(draftStore, 'form/not-a-draft-store', 'createForm(…, { draftStore, … })');
  expectArgument(environment.answers ?? {}, 'core/not-fields', 'createForm(…, { answers, … })');
  const listeners = new Set<(change: FormChange) => void>();
  const announce: ChangeListeners['announce'] = (keys, cause) => {
    for (const listener of listeners) listener({ keys, cause });
  };
  let locale = environment.locale;
  const engine = createEngine(definition, environment, announce);
  const { records, checks, states, keeper } = engine;
  return {
    definition,
    round: environment.round,
    get locale() {
      return locale;
    },
    setLocale: (next) => {
      expectArgument(next, 'core/not-a-locale', 'form.setLocale(locale)');
      if (next === locale) return;
      locale = next;
      announce([], 'locale');
    },
    field: (key) => states.field(fieldOf(records, key)),
    table: (key) => states.table(tableOf(records, key)),
    isShown: (key) => (records.notes.has(key) ? noteOf(records, key) : anyOf(records, key)).visible,
    get: (key) => fieldOf(records, key).answer,
    ...createCommands(engine),
    findings: engine.findings,
    placeOf: engine.placeOf,
    labelOf: (key) => anyOf(records, key).definition.label,
    accepts: (key, answer) => checks.accepts(fieldOf(records, key), answer),
    explain: (key) => explainField(key, definition, { ...engine, locale }),
    answers: engine.answers,
    draft: engine.draft,
    draftStatus: keeper.status,
    subscribe: (listener) => {
      expectArgument(listener, 'core/not-a-function', 'form.subscribe(listener)');
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
