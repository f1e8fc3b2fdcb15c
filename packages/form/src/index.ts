export {
  draftNotRead,
  draftNotSaved,
  draftOpenElsewhere,
  draftStale,
  reasonOf,
} from './draft/draft-findings.ts';
export type { Draft, DraftPlace, DraftStatus, DraftStore, DraftSummary } from './draft/draft-store.ts';
export { summaryOf } from './draft/draft-store.ts';
export { memoryDrafts } from './draft/memory-drafts.ts';
export type { Outbox, OutboxEntry } from './draft/outbox.ts';
export { outboxKey } from './draft/outbox.ts';
export { readDraft } from './draft/read-draft.ts';
export { createForm } from './engine/create-form.ts';
export type {
  Explanation,
  FieldState,
  FilesState,
  Form,
  FormChange,
  FormEnvironment,
  PasteOutcome,
  RowState,
  RuleExplanation,
  Submission,
  TableState,
} from './form.ts';
export type { Answer, FormAnswers } from './form-answers.ts';
export type {
  Choice,
  ColumnDefinition,
  FieldDefinition,
  FieldKey,
  FieldKind,
  FilesDefinition,
  FormDefinition,
  FormItem,
  FormPage,
  FormRule,
  FormSection,
  TableDefinition,
  WrittenRule,
} from './form-definition.ts';
export type { FormOptions } from './form-from-template.ts';
export { formFromTemplate } from './form-from-template.ts';
