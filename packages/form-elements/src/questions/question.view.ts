import type { ColumnDefinition, FieldDefinition, FieldKind, FieldState } from '@chiendich/form';
import type { TemplateResult } from 'lit/html.js';
import type { ViewContext } from '../report-form/view-context.ts';

/** The definition of a field or column of one kind. */
type DefinitionOf<Kind extends FieldKind['kind']> = Extract<
  FieldDefinition | ColumnDefinition,
  { readonly kind: Kind }
>;

/** A question that is being asked, and how its input is named and heard. */
export interface AskedQuestion<Kind extends FieldKind['kind'] = FieldKind['kind']> {
  readonly definition: DefinitionOf<Kind>;
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
export interface QuestionView<Kind extends FieldKind['kind']> {
  readonly renderInput: (asked: AskedQuestion<Kind>) => TemplateResult;
  /** What is said beside the template's own hint. */
  readonly renderHint?: (definition: DefinitionOf<Kind>, context: ViewContext) => TemplateResult | string;
  /** The words of an answer that is read, not filled in, where they are not those that were written. */
  readonly words?: (definition: DefinitionOf<Kind>, state: FieldState, context: ViewContext) => string;
  /** What stands behind those words. */
  readonly unit?: (definition: DefinitionOf<Kind>, context: ViewContext) => string;
}
