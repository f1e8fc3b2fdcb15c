import type { Finding, LocalizedText } from '@chiendich/core';
import { hasErrors } from '@chiendich/core';
import { isRecord } from '@chiendich/core/shape';
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
  /** Whether rules may read the answer of a cell: it is computed, states why there is none, or has no fault. */
  readonly isSound: IsSound;
  /** Whether a field may have an answer, whatever it has now. */
  accepts(record: FieldRecord, answer: Answer): boolean;
  /** Faults of a table as a whole; its cells are fields. */
  table(record: TableRecord): readonly Finding[];
  /** What the validator says of these relations between answers. */
  relations(indexes: Iterable<number>, reader: RuleReader): readonly Finding[];
  /** Everything that the validator says of a report. */
  report(report: Report): readonly Finding[];
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
      if (cell !== null && cell.row.label === null && !isFilled(cell.row)) return [];
      const value = record.answer ?? record.text;
      if (isBlankAnswer(definition.question, value))
        return record.required && !record.computed
          ? [finding('form/answer-required', nameOf(record), { path })]
          : [];
      const found = problemOf(record, value)?.(path);
      if (found === undefined) return reading;
      const lacksReason =
        found.severity === 'error' && isMissing(value) && isBlankAnswer(definition.question, value.reason);
      return lacksReason
        ? [finding('form/reason-required', nameOf(record), { path })]
        : eachCauseOnce(reading, [found]);
    },
    isSound: (cell) => cell.computed || isRecord(cell.answer) || accepts(cell, cell.answer),
    accepts,
    table: (record) => {
      const bounds = byCode.get(record.key);
      const miscount = bounds?.kind === 'table' ? rowCountFinding(bounds, reportRows(record).length) : null;
      return miscount === null ? [] : [miscount];
    },
    relations: (indexes, reader) => ruleFindings(compiled, reader, indexes),
    report: (report) => reportFindings(compiled, report),
  };
}

const compiledOf = new WeakMap<FormDefinition, CompiledChecks>();

/** The compiled checks of a definition, made once however many forms are opened over it. */
function checksFor(definition: FormDefinition): CompiledChecks {
  const { template, rules, lists } = definition;
  const known = compiledOf.get(definition) ?? compileChecks(template, rules, lists);
  compiledOf.set(definition, known);
  return known;
}

function isMissing(value: unknown): value is { readonly reason: string } {
  return typeof value === 'object' && value !== null && 'state' in value && value.state === 'missing';
}

function nameOf({ definition }: { readonly definition: { readonly label: LocalizedText } }) {
  return { label: definition.label };
}
