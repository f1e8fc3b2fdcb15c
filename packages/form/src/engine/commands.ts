import type { ReportTemplate } from '@chiendich/report';
import { expectArgument } from '#misuse';
import type { Form } from '../form.ts';
import { keptText, readText } from './answer-text.ts';
import type { ChangeListeners } from './changes.ts';
import type { Engine } from './engine.ts';
import { fieldOf, filesOf } from './find-record.ts';
import { sameAnswer } from './recalculate.ts';
import { createRowCommands } from './rows.ts';

/** What a person and a program do with a form. */
export function createCommands(
  { records, changes, keeper, submitter }: Pick<Engine, 'records' | 'changes' | 'keeper' | 'submitter'>,
  template: ReportTemplate,
  announce: ChangeListeners['announce'],
): Pick<
  Form,
  'set' | 'type' | 'leave' | 'setFiles' | 'submission' | 'addRow' | 'removeRow' | 'moveRow' | 'paste'
> {
  return {
    set: (key, answer) => {
      expectArgument(answer, 'form/not-an-answer', 'form.set(…, answer)');
      const record = fieldOf(records, key);
      if (record.computed || (record.text === null && sameAnswer(record.answer, answer))) return;
      changes.answer(record, { answer, findings: [] }, null);
      changes.answered(record);
    },
    type: (key, text) => {
      expectArgument(text, 'core/not-text', 'form.type(…, text)');
      const record = fieldOf(records, key);
      if (record.computed) return;
      const read = readText(record.definition, text, template);
      changes.answer(record, read, keptText(record.definition, text, read));
      changes.answered(record);
    },
    leave: (key) => changes.leave(fieldOf(records, key)),
    ...createRowCommands(records, changes, template),
    setFiles: (key, files) => {
      expectArgument(files, 'core/not-a-list', 'form.setFiles(…, files)');
      const record = filesOf(records, key);
      record.files = files;
      record.state = null;
      keeper.changed();
      announce([key], 'answer');
    },
    submission: () => {
      changes.visitAll();
      const result = submitter.submit();
      if (result.ok) keeper.changed();
      return result;
    },
  };
}
