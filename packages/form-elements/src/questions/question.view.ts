import type { ColumnDefinition, FieldState } from '@chiendich/form';
import type { QuestionKind } from '@chiendich/report';
import type { TemplateResult } from 'lit/html.js';
import type { ViewContext } from '../report-form/view-context.ts';

/** A question that is being asked, and how its input is named and heard. */
export interface AskedQuestion<Kind extends QuestionKind = QuestionKind> {
  readonly definition: ColumnDefinition<Kind>;
  readonly state: FieldState;
  readonly context: ViewContext;
  readonly id: string;
  /** Names the input of a cell, where no label element does. */
  readonly labelledBy: string | undefined;
  readonly describedBy: string;
  readonly invalid: boolean;
  readonly type: (event: Event) => void;
  readonly leave: (event: Event) => void;
}

/** How a kind of question looks (giao diện của một kiểu câu hỏi). */
export interface QuestionView<Kind extends QuestionKind> {
  readonly renderInput: (asked: AskedQuestion<Kind>) => TemplateResult;
  /** Whether it has several inputs, each with a name of its own, which the label is above. */
  readonly isGroup?: (state: FieldState) => boolean;
  /** What is said beside the template's own hint. */
  readonly renderHint?: (definition: ColumnDefinition<Kind>, context: ViewContext) => TemplateResult | string;
  /** The words of an answer that is read, not filled in, where they are not those that were written. */
  readonly words?: (
    definition: ColumnDefinition<Kind>,
    state: FieldState,
    context: ViewContext,
  ) => TemplateResult | string;
  /** What stands behind those words. */
  readonly unit?: (definition: ColumnDefinition<Kind>, context: ViewContext) => string;
}
