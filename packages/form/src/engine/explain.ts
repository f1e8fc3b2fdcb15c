import type { Locale } from '@chiendich/core';
import type { Rule, RuleReader, WithinRow } from '@chiendich/report/rules';
import { evaluate } from '@chiendich/report/rules';
import type { Explanation, RuleExplanation } from '../form.ts';
import type { FieldKey, FormDefinition } from '../form-definition.ts';
import { textOfAnswer } from './answer-text.ts';
import type { Checks } from './checks.ts';
import { anyOf } from './find-record.ts';
import type { GoverningRule, Graph } from './graph.ts';
import type { Records } from './records.ts';
import { valuesOf } from './records.ts';

type GovernedState = GoverningRule['state'];

/** Why a field is as it is (giải thích): each rule, what it comes to, and the answers that it reads. */
export function explainField(
  key: FieldKey,
  definition: FormDefinition,
  {
    graph,
    records,
    checks,
    reader,
    locale,
  }: {
    readonly graph: Graph;
    readonly records: Records;
    readonly checks: Pick<Checks, 'isSound'>;
    readonly reader: RuleReader;
    readonly locale: Locale;
  },
): Explanation {
  const within = withinOf(key, records, checks);
  const explain = (rule: Rule, reads: readonly FieldKey[]): RuleExplanation => ({
    rule,
    result: evaluate(rule, reader, within),
    reads: reads.flatMap((code) => {
      const record = records.fields.get(code) ?? records.tables.get(code);
      if (record === undefined) return [];
      const text = 'answer' in record ? (record.text ?? textOfAnswer(record.definition, record.answer)) : '';
      return [{ key: code, label: record.definition.label[locale], text, visible: record.visible }];
    }),
  });
  const record = anyOf(records, key);
  const column = 'cell' in record && record.cell !== null ? record.definition.code : undefined;
  const governed = 'cell' in record && record.cell !== null ? record.cell.table.key : key;
  const decided = (state: GovernedState): RuleExplanation | null => {
    for (const derivation of graph.governing.get(governed) ?? []) {
      if (derivation.kind !== 'governing' || derivation.governing.state !== state) continue;
      if (derivation.governing.column === column) return explain(derivation.governing.rule, derivation.reads);
    }
    return null;
  };
  return {
    key,
    visible: decided('asked'),
    required: decided('required'),
    value: decided('computed'),
    rules: (graph.readersOf.get(governed) ?? []).flatMap((derivation) => {
      if (derivation.kind !== 'relation') return [];
      const source = definition.rules.rules.find(({ index }) => index === derivation.index);
      const code = definition.template.rules[derivation.index]?.code;
      return source === undefined || code === undefined
        ? []
        : [{ code, ...explain(source.rule, derivation.reads) }];
    }),
  };
}

function withinOf(key: FieldKey, records: Records, { isSound }: Pick<Checks, 'isSound'>): WithinRow | null {
  const record = anyOf(records, key);
  if (!('cell' in record) || record.cell === null) return null;
  return { table: record.cell.table.key, row: valuesOf(record.cell.row, isSound) };
}
