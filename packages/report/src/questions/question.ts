import type { ChoiceQuestion } from './choice.ts';
import type { DateQuestion } from './date.ts';
import type { FilesQuestion } from './files.ts';
import type { NumberQuestion } from './number.ts';
import type { TextQuestion } from './text.ts';
import type { YesNoQuestion } from './yes-no.ts';

/** The questions of each kind. */
interface Questions {
  /** A figure (số liệu). */
  readonly number: NumberQuestion;
  /** Text in words (nội dung bằng chữ). */
  readonly text: TextQuestion;
  /** A day (ngày). */
  readonly date: DateQuestion;
  /** Yes or no (có, không). */
  readonly yesNo: YesNoQuestion;
  /** One or several entries of a list (lựa chọn). */
  readonly choice: ChoiceQuestion;
  /** Attached files (tệp đính kèm). */
  readonly files: FilesQuestion;
}

/** The kinds of questions (kiểu câu hỏi). */
export type QuestionKind = keyof Questions;

/** The questions of one kind. */
export type QuestionOf<Kind extends QuestionKind> = Questions[Kind];

/** A part of a template that asks for one answer (câu hỏi): an item of a section, or the column of a table. */
export type Question = Questions[QuestionKind];

/** One face of all kinds: what is made of a question, by its kind. A kind without it does not compile. */
export type QuestionFace<Value, Rest extends readonly unknown[] = []> = {
  readonly [Kind in QuestionKind]: (question: QuestionOf<Kind>, ...rest: Rest) => Value;
};

/** What a face makes of a question. */
export function byKind<Value, Rest extends readonly unknown[]>(
  face: QuestionFace<Value, Rest>,
  question: Question,
  ...rest: Rest
): Value {
  return face[question.kind](question as never, ...rest);
}
