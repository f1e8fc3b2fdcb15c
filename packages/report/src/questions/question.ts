import type {
  ColumnKind,
  ColumnOf,
  HeaderFact,
  Indicator,
  NarrativePart,
  TableColumn,
} from '../template/template.ts';

/** A part of a template that asks for one answer (câu hỏi). */
export type Question = Indicator | TableColumn | HeaderFact | NarrativePart;

/** The kinds of questions (kiểu câu hỏi). */
type QuestionKind = ColumnKind | HeaderFact['kind'];

/** The questions of one kind: a figure is a question of kind `number`, a narrative part one of kind `text`. */
export type QuestionOf<Kind extends QuestionKind> =
  | (Kind extends ColumnKind ? ColumnOf<Kind> : never)
  | (Kind extends HeaderFact['kind'] ? HeaderFact & { readonly kind: Kind } : never)
  | (Kind extends 'number' ? Indicator : never)
  | (Kind extends 'text' ? NarrativePart : never);

/** One face of all kinds: what is made of a question, by its kind. A kind without it does not compile. */
export type QuestionFace<Value, Rest extends readonly unknown[] = []> = {
  readonly [Kind in QuestionKind]: (question: QuestionOf<Kind>, ...rest: Rest) => Value;
};

/** The kind of a question. */
function kindOf(question: Question): QuestionKind {
  if ('kind' in question) return question.kind;
  return 'number' in question ? 'number' : 'text';
}

/** What a face makes of a question. */
export function byKind<Value, Rest extends readonly unknown[]>(
  face: QuestionFace<Value, Rest>,
  question: Question,
  ...rest: Rest
): Value {
  return face[kindOf(question)](question as never, ...rest);
}
