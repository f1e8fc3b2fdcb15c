export {
  draftNotRead,
  draftNotSaved,
  draftOpenElsewhere,
  draftStale,
  reasonOf,
} from './draft/draft-findings.ts';
export type { Draft, DraftPlace, DraftStore } from './draft/draft-store.ts';
export { summaryOf } from './draft/draft-store.ts';
export { memoryDrafts } from './draft/memory-drafts.ts';
export type { Outbox, OutboxEntry } from './draft/outbox.ts';
export { outboxKey } from './draft/outbox.ts';
export { readDraft } from './draft/read-draft.ts';
export { createForm } from './engine/create-form.ts';
export type {
  FieldState,
  Form,
  FormChange,
  FormEnvironment,
  RowState,
  TableState,
} from './form.ts';
export type { Answer, FormAnswers } from './form-answers.ts';
export type {
  ColumnDefinition,
  FieldDefinition,
  FieldKey,
  FormDefinition,
  FormItem,
  FormPage,
  FormSection,
} from './form-definition.ts';
export type { FormOptions } from './form-from-template.ts';
export { formFromTemplate } from './form-from-template.ts';
