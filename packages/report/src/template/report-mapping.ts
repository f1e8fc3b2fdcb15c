import { MisuseError } from '@chiendich/core';
import { nearestWord } from '@chiendich/core/misuse';
import { shortForm } from '@chiendich/core/shape';
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

/** What a part of a mapping must be. */
interface PartExpectation {
  readonly is: (value: unknown) => boolean;
  readonly what: string;
  readonly write: string;
}

const parts: Readonly<Record<keyof ReportMapping, PartExpectation>> = {
  renamed: {
    is: (value) => isRecord(value) && Object.values(value).every((code) => typeof code === 'string'),
    what: 'old codes by new codes',
    write: "{ renamed: { new_code: 'old_code' } }",
  },
  given: {
    is: isRecord,
    what: 'answers by new codes',
    write: '{ given: { new_code: 12 } }',
  },
  values: {
    is: (value) => isRecord(value) && Object.values(value).every(isRecord),
    what: 'new values by old values as text, by new codes',
    write: "{ values: { new_code: { old_entry: 'new_entry' } } }",
  },
  converted: {
    is: isListOfCodes,
    what: 'a list of new codes of numbers',
    write: "{ converted: ['new_code'] }",
  },
  joined: {
    is: (value) => isRecord(value) && Object.values(value).every(isJoin),
    what: 'old codes, and a separator of texts where one is wanted, by new codes',
    write: "{ joined: { new_code: { from: ['old_1', 'old_2'], separator: '; ' } } }",
  },
  dropped: {
    is: isListOfCodes,
    what: 'a list of old codes',
    write: "{ dropped: ['old_code'] }",
  },
};

/** Throws on a mapping of another shape: it is what a program was asked to do, and would be passed over in silence. */
export function requireMapping(mapping: ReportMapping): void {
  if (!isRecord(mapping)) throw faultyMapping('mapping', mapping, wholeMapping);
  for (const [part, value] of Object.entries(mapping)) {
    if (value === undefined) continue;
    const expectation = Object.hasOwn(parts, part) ? parts[part as keyof ReportMapping] : null;
    if (expectation === null) throw unknownPart(part);
    if (!expectation.is(value)) throw faultyMapping(`{ ${part} }`, value, expectation);
  }
}

const wholeMapping = {
  what: `an object of ${Object.keys(parts).join(', ')}`,
  write: "{ renamed: { new_code: 'old_code' }, dropped: ['old_code'] }",
};

function faultyMapping(
  place: string,
  given: unknown,
  { what, write }: Omit<PartExpectation, 'is'>,
): MisuseError {
  return new MisuseError(
    'report/faulty-mapping',
    `migrateReport(…, ${place}) got ${shortForm(given)}, expected ${what}; write ${write}`,
  );
}

function unknownPart(part: string): MisuseError {
  const known = Object.keys(parts);
  const near = nearestWord(part, known);
  const meant = near === null ? '' : `; did you mean ${near}?`;
  return new MisuseError(
    'report/faulty-mapping',
    `migrateReport(…, mapping) got the key ${shortForm(part)}, expected ${known.join(', ')}; write one of them${meant}`,
  );
}

function isListOfCodes(codes: unknown): boolean {
  return Array.isArray(codes) && codes.every((code) => typeof code === 'string');
}

function isJoin(join: unknown): boolean {
  if (!isRecord(join) || !isListOfCodes(join.from)) return false;
  return join.separator === undefined || typeof join.separator === 'string';
}
