import { MisuseError } from '@chiendich/core';
import type { QuestionAnswer } from '../report.ts';
import { isRecord } from '../unknown-value.ts';

/**
 * Answers that become one: the codes of which it takes them, and what stands between texts.
 *
 * @inline
 */
interface JoinedAnswers {
  /** Old codes, in the order in which they are joined. */
  readonly from: readonly string[];
  /**
   * What stands between texts; a line break where it is not given. Numbers are added: one that is missing makes the sum missing,
   * one that was asked and not answered leaves it unanswered. Choices and files are put together, other kinds must be the same.
   */
  readonly separator?: string;
}

/**
 * What becomes of answers that a new version of a template does not ask for in the same way. Codes are those of questions
 * and tables; a column is `table.column`, a row that the template names `table[row]`.
 *
 * @inline
 */
export interface ReportMapping {
  /** New code → old code of which it takes the answers. */
  readonly renamed?: Readonly<Record<string, string>>;
  /** New code → answer that a person gives. */
  readonly given?: Readonly<Record<string, QuestionAnswer>>;
  /** New code → old value as text → new value: another entry of a list, yes for 1. */
  readonly values?: Readonly<Record<string, Readonly<Record<string, QuestionAnswer>>>>;
  /** New codes of numbers that are converted, exactly, from the old measure unit to the new one. */
  readonly converted?: readonly string[];
  /** New code → old codes whose answers become one. */
  readonly joined?: Readonly<Record<string, JoinedAnswers>>;
  /** Old codes whose answers are given up, by decision. */
  readonly dropped?: readonly string[];
}

/** Throws on a mapping of another shape: it is what a program was asked to do, and would be passed over in silence. */
export function requireMapping(mapping: ReportMapping): void {
  const {
    renamed = {},
    given = {},
    values = {},
    converted = [],
    joined = {},
    dropped = [],
  } = isRecord(mapping) ? mapping : { renamed: null };
  const areRecords = isRecord(renamed) && isRecord(given) && isRecord(values) && isRecord(joined);
  const areLists = [dropped, converted].every(isListOfCodes);
  if (
    areRecords &&
    areLists &&
    Object.values(renamed).every((code) => typeof code === 'string') &&
    Object.values(values).every(isRecord) &&
    Object.values(joined).every(isJoin)
  )
    return;
  throw new MisuseError(
    'report/faulty-mapping',
    'migrateReport(…, mapping) got something else, expected an object of renamed, given, values, converted, joined and dropped; write { renamed?: { new code: old code }, given?: { new code: answer }, values?: { new code: { old value: new value } }, converted?: [new code], joined?: { new code: { from: [old code] } }, dropped?: [old code] }',
  );
}

function isListOfCodes(codes: unknown): boolean {
  return Array.isArray(codes) && codes.every((code) => typeof code === 'string');
}

function isJoin(join: unknown): boolean {
  if (!isRecord(join) || !isListOfCodes(join.from)) return false;
  return join.separator === undefined || typeof join.separator === 'string';
}
