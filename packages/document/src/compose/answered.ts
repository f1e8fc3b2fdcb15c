import type { AnsweredPage } from '@chiendich/report';

/** A section of a report, with what it is asked. */
export type AnsweredSection = AnsweredPage['sections'][number];
/** What stands in a section of a report. */
export type AnsweredItem = AnsweredSection['items'][number];
/** One question that a report is asked, or one cell of a row. */
export type AnsweredQuestion = Omit<Extract<AnsweredItem, { readonly kind: 'question' }>, 'kind'>;
/** One row of a table. */
export type AnsweredRow = Extract<AnsweredItem, { readonly kind: 'table' }>['rows'][number];
