export type { AnswerField, RawAnswer, ReadAnswerOptions } from '../input/read-answer.ts';
export { readAnswer } from '../input/read-answer.ts';
export type { RawReport, ReportInput } from '../input/read-input.ts';
export { readInput } from '../input/read-input.ts';
export type { Validator, Verdict } from './create-validator.ts';
export { createValidator, verdict } from './create-validator.ts';
