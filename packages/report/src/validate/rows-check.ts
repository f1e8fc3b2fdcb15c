import { foundText, isRecord } from '../unknown-value.ts';
import type { Check, Path, Problem, QuestionName } from './checks.ts';
import { isRowsByName, problem } from './checks.ts';

/** The check of an answer as the rows of a table, in a list or by name: that it is rows. */
export function rowsCheck(name: QuestionName, isNamed: boolean): Check {
  return (value) => {
    const found = foundText(value);
    if (!(isNamed ? isRowsByName(value) : Array.isArray(value)))
      return problem(isNamed ? 'report/not-rows-by-name' : 'report/not-rows', { ...name, found });
    const [row] = Object.keys(value as object).filter((key) => !isRecord((value as never)[key]));
    if (row === undefined) return null;
    return rowProblem(name, (value as never)[row], [isNamed ? row : Number(row)]);
  };
}

/** The problem of what cannot be read as a row. */
export function rowProblem(name: QuestionName, value: unknown, within: Path): Problem {
  return problem('report/not-a-row', { ...name, found: foundText(value) }, within);
}
