import type { Finding } from '@chiendich/core';
import type { QuestionOf } from '@chiendich/report';
import type { Rule, RuleReader } from '@chiendich/report/rules';
import { evaluate } from '@chiendich/report/rules';
import type { FieldState, RowState, TableState } from '../form.ts';
import type { Choice } from '../form-definition.ts';
import { textOfAnswer } from './answer-text.ts';
import type { Checks } from './checks.ts';
import { organizationKey } from './field-keys.ts';
import type { FieldRecord, Records, RowRecord, TableRecord } from './records.ts';

/** Gives the findings of rules that stand at a field, table or cell. */
export type RuleFindings = (key: string) => readonly Finding[];

/** Shows records as states; a record that did not change shows the object that it showed before. */
export interface States {
  field(record: FieldRecord): FieldState;
  table(record: TableRecord): TableState;
}

/** Binds records to their checks and rules. */
export function createStates(
  records: Records,
  {
    checks,
    reader,
    rules: ruleFindings,
  }: { readonly checks: Checks; readonly reader: RuleReader; readonly rules: RuleFindings },
): States {
  const field = (record: FieldRecord): FieldState => {
    if (record.state !== null) return record.state;
    const { key, definition, answer, visible, required, computed, visited } = record;
    record.own ??= checks.field(record, pathOf(record));
    const rules = ruleFindings(key);
    record.state = {
      key,
      definition,
      answer,
      text: record.text ?? textOfAnswer(definition, answer),
      choices: choicesOf(record, records),
      visible,
      required,
      computed,
      visited,
      findings: !visible ? [] : rules.length === 0 ? record.own : [...record.own, ...rules],
    };
    return record.state;
  };
  const row = (record: RowRecord): RowState => {
    const { id, label, visible, cells } = record;
    record.state ??= { id, label, visible, cells: [...cells.values()].map(field) };
    return record.state;
  };
  const table = (record: TableRecord): TableState => {
    if (record.state !== null) return record.state;
    const { key, definition, visible, visited } = record;
    record.totals ??= totalsOf(record, reader);
    record.state = {
      key,
      definition,
      rows: record.rows.map(row),
      none: record.none,
      visible,
      totals: record.totals,
      visited,
      findings: visible ? [...checks.table(record), ...ruleFindings(key)] : [],
    };
    return record.state;
  };
  return { field, table };
}

/** Where the answer of a field stands in the report; a cell by the id of its row, which may move. */
function pathOf({ key, definition, cell }: FieldRecord): readonly (string | number)[] {
  if (cell !== null) return ['answers', cell.table.key, cell.row.id, definition.code];
  return key === organizationKey ? ['organization'] : ['answers', definition.code];
}

/** The choices that the answer above leaves; all of them while there is none. */
function choicesOf({ definition, cell, answer }: FieldRecord, { fields }: Records): readonly Choice[] | null {
  const { question, choices } = definition;
  if (question.kind !== 'choice' || question.parent === undefined || choices === null) return choices;
  const above = (cell?.row.cells.get(question.parent) ?? fields.get(question.parent))?.answer;
  if (typeof above !== 'string') return choices;
  const chosen = Array.isArray(answer) ? answer : [answer];
  return choices.filter(({ code, parent }) => parent === null || parent === above || chosen.includes(code));
}

function totalsOf({ key, definition }: TableRecord, reader: RuleReader): TableState['totals'] {
  return Object.fromEntries(
    definition.columns.flatMap(({ code, question }) => {
      const rule = question.kind === 'number' ? totalRule(question, key) : null;
      return rule === null ? [] : [[code, evaluate(rule, reader)]];
    }),
  );
}

/** What stands below a column; a mean or median to the decimals of its column. Null where rows come to nothing. */
function totalRule({ aggregation, code, scale = 0 }: QuestionOf<'number'>, table: string): Rule | null {
  const of = { kind: 'column', table, column: code } as const;
  switch (aggregation) {
    case 'sum':
    case 'max':
    case 'min':
      return { kind: 'aggregate', function: aggregation, of, where: null };
    case 'mean':
    case 'median':
      return {
        kind: 'round',
        of: { kind: 'aggregate', function: aggregation, of, where: null },
        decimals: scale,
      };
    case 'count':
    case 'distinct':
    case 'weightedMean':
    case 'none':
    case 'ofTotals':
      return null;
    default:
      return aggregation satisfies never;
  }
}
