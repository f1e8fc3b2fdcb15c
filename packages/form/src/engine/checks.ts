import type { Finding, LocalizedText } from '@chiendich/core';
import { hasErrors } from '@chiendich/core';
import type { Report } from '@chiendich/report';
import type { RuleReader } from '@chiendich/report/rules';
import type { CompiledChecks } from '@chiendich/report/validate';
import {
  compileChecks,
  organizationCheck,
  reportFindings,
  rowCountFinding,
  ruleFindings,
} from '@chiendich/report/validate';
import { finding } from '../findings.ts';
import type { FormDefinition } from '../form-definition.ts';
import type { FieldRecord, FilesRecord, TableRecord } from './records.ts';

/** The report validator's own checks, asked one answer at a time. */
export interface Checks {
  /** Faults of a field's answer. */
  field(record: FieldRecord, path: Finding['path']): readonly Finding[];
  /** Faults of a table as a whole; its cells are fields. */
  table(record: TableRecord): readonly Finding[];
  files(record: FilesRecord): readonly Finding[];
  /** What the validator says of these rules, by the indexes that the form's rules have. */
  rules(broken: Iterable<number>, reader: RuleReader): readonly Finding[];
  /** Everything that the validator says of a report. */
  report(report: Report): readonly Finding[];
}

type Ask = (value: unknown) => ((path: Finding['path']) => Finding) | null;

/** The checks of a form. */
export function createChecks(definition: FormDefinition): Checks {
  const compiled = checksFor(definition);
  const asks = new Map<string, Ask>();
  for (const { key, fields } of compiled.sections) {
    for (const { code, check } of fields) asks.set(`${key}.${code}`, check);
  }
  const byTable = new Map(compiled.tables.map((table) => [table.code, table]));
  for (const { code: table, columns } of compiled.tables) {
    for (const { code, check } of columns) asks.set(`tables.${table}.${code}`, check);
  }
  const askOf = ({ definition, cell }: FieldRecord): Ask | undefined => {
    if (cell !== null) return asks.get(`tables.${cell.table.key}.${definition.code}`);
    if (!('part' in definition)) return undefined;
    if (definition.part === 'report') return organizationCheck(definition);
    return asks.get(`${definition.part}.${definition.code}`);
  };
  return {
    field: (record, path) => {
      const reading = record.reading.map((fault) => ({ ...fault, path }));
      if (hasErrors(reading)) return reading;
      const value = record.answer ?? (isBlank(record.text) ? null : record.text);
      if (typeof value === 'object' && value?.state === 'missing' && isBlank(value.reason)) {
        return [finding('form/reason-required', nameOf(record), { path })];
      }
      if (value === null)
        return record.required ? [finding('form/answer-required', nameOf(record), { path })] : [];
      const problem = askOf(record)?.(value);
      return problem === null || problem === undefined ? reading : [...reading, problem(path)];
    },
    table: ({ key, rows }) => {
      const bounds = byTable.get(key);
      const miscount = bounds === undefined ? null : rowCountFinding(bounds, rows.length);
      return miscount === null ? [] : [miscount];
    },
    files: ({ definition, files }) => {
      const path = ['attachments', definition.code];
      if (files.length === 0) {
        return definition.required ? [finding('form/files-required', nameOf({ definition }), { path })] : [];
      }
      const problem = asks.get(`attachments.${definition.code}`)?.(files);
      return problem === null || problem === undefined ? [] : [problem(path)];
    },
    rules: (broken, reader) => ruleFindings(compiled, reader, broken),
    report: (report) => reportFindings(compiled, report),
  };
}

const compiledOf = new WeakMap<FormDefinition, CompiledChecks>();

/** The compiled checks of a definition, made once however many forms are opened over it. */
function checksFor(definition: FormDefinition): CompiledChecks {
  const known = compiledOf.get(definition) ?? compileChecks(definition.template, definition.rules);
  compiledOf.set(definition, known);
  return known;
}

function isBlank(text: string | null): boolean {
  return text === null || !/\S/.test(text);
}

function nameOf({ definition }: { readonly definition: { readonly label: LocalizedText } }) {
  return { label: definition.label };
}
