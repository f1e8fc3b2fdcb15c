import type { Locale } from '@chiendich/core';
import type { RuleReader } from '@chiendich/report/rules';
import { evaluate } from '@chiendich/report/rules';
import type { Explanation, RuleExplanation } from '../form.ts';
import type { FieldKey, FormDefinition } from '../form-definition.ts';
import { textOfAnswer } from './answer-text.ts';
import { anyOf } from './find-record.ts';
import type { Derivation, Graph } from './graph.ts';
import type { Records } from './records.ts';

/** Why a field is as it is (giải thích): each rule in words, what it comes to, and the answers that it reads. */
export function explainField(
  key: FieldKey,
  definition: FormDefinition,
  {
    graph,
    records,
    reader,
    locale,
  }: {
    readonly graph: Graph;
    readonly records: Records;
    readonly reader: RuleReader;
    readonly locale: Locale;
  },
): Explanation {
  const explain = ({ rule, text: written, reads }: Derivation): RuleExplanation => ({
    rule: written,
    result: evaluate(rule, reader),
    reads: reads.flatMap((code) => {
      const record = records.fields.get(code) ?? records.tables.get(code);
      if (record === undefined) return [];
      const text = 'answer' in record ? (record.text ?? textOfAnswer(record.definition, record.answer)) : '';
      return [{ key: code, label: record.definition.label[locale], text, visible: record.visible }];
    }),
  });
  const record = anyOf(records, key);
  const governed = 'cell' in record && record.cell !== null ? record.cell.table.key : key;
  const governing = (kind: 'visible' | 'required' | 'value') => {
    const found = graph.governing.get(governed)?.find((derivation) => derivation.kind === kind);
    return found === undefined ? null : explain(found);
  };
  return {
    key,
    visible: governing('visible'),
    required: governing('required'),
    value: governing('value'),
    rules: (graph.readersOf.get(governed) ?? []).flatMap((derivation) => {
      const source = definition.rules.find(({ index }) => index === derivation.index);
      return source === undefined ? [] : [{ code: source.code, ...explain(derivation) }];
    }),
  };
}
