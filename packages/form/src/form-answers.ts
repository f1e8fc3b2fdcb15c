import type { QuestionAnswer, Report, Answer as ReportAnswer } from '@chiendich/report';

/** The answer to one question (câu trả lời), as a report states it; null while it has no answer. */
export type Answer = QuestionAnswer | null;

/** Answers that a form starts with (số liệu điền sẵn), by code of the item. */
export interface FormAnswers {
  /** The reporting organization. */
  readonly organization?: Report['organization'];
  /** The round that the answers belong to, as a draft keeps it. */
  readonly round?: Report['round'];
  /** Answers of questions and rows of tables, by code. */
  readonly answers?: Readonly<Record<string, ReportAnswer>>;
}
