import type { Question } from '../questions/question.ts';

/** Questions that stand side by side, those of a template or the columns of one table, with their places. */
export type SideBySide = readonly {
  readonly question: Question;
  readonly path: readonly (string | number)[];
}[];
