import type { Report, TableAnswer } from '@chiendich/report';

/**
 * The answer to one question (câu trả lời): text, ISO date or choice code as string; a number, missing with a reason,
 * or not applicable; null while it has no answer.
 */
export type Answer = TableAnswer;

/** Answers that a form starts with (số liệu điền sẵn): any part of a report. */
export type FormAnswers = Partial<Omit<Report, 'template'>>;
