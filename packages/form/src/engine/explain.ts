import type { Locale } from '@chiendich/core';
import type { RuleReader } from '@chiendich/report/rules';
import { dependenciesOf, evaluate } from '@chiendich/report/rules';
import type { Explanation, RuleExplanation } from '../form.ts';
import type { FieldKey, FormDefinition, WrittenRule } from '../form-definition.ts';
import { textOfAnswer } from './answer-text.ts';
import type { Graph } from './graph.ts';
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
  const explain = ({ rule, text: written }: WrittenRule): RuleExplanation => {
    const { answers, tables } = dependenciesOf(rule);
    return {
      rule: written,
      result: evaluate(rule, reader),
      reads: [
        ...answers.flatMap((code) => {
          const record = records.fields.get(code);
          if (record === undefined) return [];
          const { definition: asked, answer, text } = record;
          return [{ key: code, label: asked.label[locale], text: text ?? textOfAnswer(asked, answer) }];
        }),
        ...tables.flatMap((code) => {
          const table = records.tables.get(code);
          return table === undefined ? [] : [{ key: code, label: table.definition.label[locale], text: '' }];
        }),
      ],
    };
  };
  const governing = (kind: 'visible' | 'required' | 'value') => {
    const found = graph.governing.get(key)?.find((derivation) => derivation.kind === kind);
    return found === undefined ? null : explain(found);
  };
  return {
    key,
    visible: governing('visible'),
    required: governing('required'),
    value: governing('value'),
    rules: (graph.readersOf.get(key) ?? []).flatMap((derivation) => {
      const { kind, index } = derivation;
      const source =
        kind === 'rule' ? definition.rules.find((candidate) => candidate.index === index) : undefined;
      return source === undefined ? [] : [{ code: source.code, ...explain(derivation) }];
    }),
  };
}
