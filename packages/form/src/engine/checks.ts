import type { Finding, LocalizedText } from '@chiendich/core';
import { hasErrors } from '@chiendich/core';
import type { Report } from '@chiendich/report';
import type { RuleReader } from '@chiendich/report/rules';
import type { CompiledChecks, Lists, QuestionCheck } from '@chiendich/report/validate';
import {
  answerProblem,
  compileChecks,
  eachCauseOnce,
  isBlankAnswer,
  organizationProblem,
  reportFindings,
  rowCountFinding,
  ruleFindings,
} from '@chiendich/report/validate';
import { finding } from '../findings.ts';
import type { Answer } from '../form-answers.ts';
import type { FormDefinition } from '../form-definition.ts';
import { organizationKey } from './field-keys.ts';
import type { FieldRecord, IsSound, TableRecord } from './records.ts';
import { isFilled, reportRows } from './report-rows.ts';

/** The report validator's own checks, asked one answer at a time. */
export interface Checks {
  /** What they were compiled of. */
  readonly compiled: CompiledChecks;
  /** What choices choose from. */
  readonly lists: Lists;
  /** Faults of a field's answer. */
  field(record: FieldRecord, path: Finding['path']): readonly Finding[];
  /** Whether rules may read the answer of a field or cell: it is computed, blank, or has no error. */
  readonly isSound: IsSound;
  /** Whether what was given for a table can be read as its rows. */
  isRead(record: TableRecord): boolean;
  /** Whether a field may have an answer, whatever it has now. */
  accepts(record: FieldRecord, answer: Answer): boolean;
  /** Faults of a table as a whole; its cells are fields. */
  table(record: TableRecord): readonly Finding[];
  /** What the validator says of these relations between answers. */
  relations(indexes: Iterable<number>, reader: RuleReader): readonly Finding[];
  /** Everything that the validator says of a report, at the rows where they were typed. */
  report(report: Report, typedRows: Parameters<typeof reportFindings>[2]): readonly Finding[];
}

/** The checks of a form. */
export function createChecks(definition: FormDefinition): Checks {
  const compiled = checksFor(definition);
  const { byCode, lists } = compiled;
  const columns = new Map<string, QuestionCheck>();
  for (const item of compiled.items) {
    if (item.kind === 'table')
      for (const column of item.columns) columns.set(`${item.code}.${column.code}`, column);
  }
  const checkOf = ({ key, definition: { code }, cell }: FieldRecord): QuestionCheck | undefined => {
    const found = cell === null ? byCode.get(key) : columns.get(`${cell.table.key}.${code}`);
    return found?.kind === 'question' ? found : undefined;
  };
  const problemOf = (record: FieldRecord, value: unknown) => {
    if (record.key === organizationKey) return organizationProblem(value, lists);
    const check = checkOf(record);
    return check === undefined ? null : answerProblem(check, value);
  };
  const accepts: Checks['accepts'] = (record, answer) => problemOf(record, answer)?.([]).severity !== 'error';
  return {
    compiled,
    lists,
    field: (record, path) => {
      const reading = record.reading.map((fault) => ({ ...fault, path }));
      if (hasErrors(reading)) return reading;
      const { definition, cell } = record;
      if (cell !== null && isOutside(cell)) return [];
      const value = record.answer ?? record.text;
      if (isBlankAnswer(definition.question, value))
        return record.required && !record.computed
          ? [finding('form/answer-required', nameOf(record), { path })]
          : [];
      const found = problemOf(record, value)?.(path);
      if (found === undefined) return reading;
      return found.code === 'report/reason-required'
        ? [finding('form/reason-required', nameOf(record), { path })]
        : eachCauseOnce(reading, [found]);
    },
    isSound: (record) => {
      const { computed, definition, answer, text, reading } = record;
      const value = answer ?? text;
      if (computed || isBlankAnswer(definition.question, value)) return true;
      return !hasErrors(reading) && accepts(record, value);
    },
    ...tableChecks(compiled),
    accepts,
    relations: (indexes, reader) => ruleFindings(compiled, reader, indexes),
    report: (report, typedRows) => reportFindings(compiled, report, typedRows),
  };
}

/** The checks of tables as a whole. */
function tableChecks({ byCode }: CompiledChecks): Pick<Checks, 'table' | 'isRead'> {
  const checkOf = ({ key }: TableRecord) => {
    const found = byCode.get(key);
    return found?.kind === 'table' ? found : undefined;
  };
  const miscount = (record: TableRecord) => {
    const check = checkOf(record);
    return check === undefined ? null : rowCountFinding(check, reportRows(record).length);
  };
  return {
    isRead: (record) => record.unread === undefined && miscount(record)?.code !== 'report/too-many-rows',
    table: (record) => {
      const check = checkOf(record);
      if (check === undefined) return [];
      const { path, rows } = check;
      const faults = (value: unknown, at = path) => {
        const problem = answerProblem(check, value);
        return problem === null ? [] : [{ ...problem(path), path: at }];
      };
      if (record.unread !== undefined) return faults(record.unread);
      return [
        ...[miscount(record)].filter((found) => found !== null),
        ...record.rows.flatMap(({ id, unread, visible }, at) => {
          if (unread === undefined || !visible) return [];
          return rows === null ? faults([unread], [...path, at]) : faults({ [id]: unread }, [...path, id]);
        }),
      ];
    },
  };
}

/** Whether nothing is said of the cells of a row: it is blank, or what was given for it or its table is found as a whole. */
function isOutside({ table, row }: NonNullable<FieldRecord['cell']>): boolean {
  return (table.unread ?? row.unread) !== undefined || (row.label === null && !isFilled(row));
}

const compiledOf = new WeakMap<FormDefinition, CompiledChecks>();

/** The compiled checks of a definition, made once however many forms are opened over it. */
function checksFor(definition: FormDefinition): CompiledChecks {
  const { template, rules, lists } = definition;
  const known = compiledOf.get(definition) ?? compileChecks(template, rules, lists);
  compiledOf.set(definition, known);
  return known;
}

function nameOf({ definition }: { readonly definition: { readonly label: LocalizedText } }) {
  return { label: definition.label };
}
