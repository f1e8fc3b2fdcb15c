import { isBlankAnswer } from '@chiendich/report/validate';
import { expectArgument } from '#misuse';
import type { Form } from '../form.ts';
import { keptText } from './answer-text.ts';
import type { Engine } from './engine.ts';
import { fieldOf } from './find-record.ts';
import { sameAnswer } from './recalculate.ts';
import { createRowCommands } from './rows.ts';

/** What a person and a program do with a form. */
export function createCommands({
  records,
  changes,
  keeper,
  submitter,
  read,
}: Engine): Pick<
  Form,
  'set' | 'type' | 'leave' | 'submission' | 'addRow' | 'removeRow' | 'moveRow' | 'setNone' | 'paste'
> {
  return {
    set: (key, given) => {
      expectArgument(given, 'form/not-an-answer', 'form.set(…, answer)');
      const record = fieldOf(records, key);
      const answer = isBlankAnswer(record.definition.question, given) ? null : given;
      if (record.computed || (record.text === null && sameAnswer(record.answer, answer))) return;
      changes.answer(record, { answer, findings: [] }, null);
      changes.answered(record);
    },
    type: (key, text) => {
      expectArgument(text, 'core/not-text', 'form.type(…, text)');
      const record = fieldOf(records, key);
      if (record.computed) return;
      const come = read(record, text);
      changes.answer(record, come, keptText(record.definition, text, come));
      changes.answered(record);
    },
    leave: (key) => changes.leave(fieldOf(records, key)),
    ...createRowCommands(records, changes, read),
    submission: () => {
      changes.visitAll();
      const result = submitter.submit();
      if (result.ok) keeper.changed();
      return result;
    },
  };
}
