import { nearestAtScale } from '@chiendich/core';
import type { RuleReader, RuleValue } from '@chiendich/report/rules';
import { evaluate, holds } from '@chiendich/report/rules';
import type { Answer } from '../form-answers.ts';
import type { FieldKey } from '../form-definition.ts';
import type { Derivation, Graph } from './graph.ts';
import type { FieldRecord, Records } from './records.ts';
import { valuesOf } from './records.ts';

/** Works out what depends on answers, level by level, and only what a change reaches. */
export interface Recalculation {
  /** Works out everything once. */
  all(): void;
  /** Works out what reads these keys. Returns the keys whose state changed on the way, those of broken rules included. */
  after(keys: Iterable<FieldKey>): ReadonlySet<FieldKey>;
  /** Rules that are broken now, by their index. */
  readonly broken: ReadonlySet<number>;
  /** What rules read. Hidden fields have no answer. */
  readonly reader: RuleReader;
}

/** Binds records to the graph of their form. */
export function createRecalculation(
  records: Records,
  graph: Graph,
  period: RuleReader['period'],
): Recalculation {
  const broken = new Set<number>();
  const reader: RuleReader = {
    answer: (code) => {
      const record = records.fields.get(code);
      return record?.visible ? record.answer : undefined;
    },
    rows: (code) => {
      const table = records.tables.get(code);
      if (!table?.visible) return [];
      table.values ??= table.rows.map(valuesOf);
      return table.values;
    },
    period,
  };

  const working = { records, reader, broken };
  const run = (levels: Set<Derivation>[]): ReadonlySet<FieldKey> => {
    const changed = new Set<FieldKey>();
    for (let level = 0; level < levels.length; level += 1) {
      for (const derivation of levels[level] ?? []) {
        if (!derive[derivation.kind](derivation, working)) continue;
        if (derivation.kind === 'rule') {
          for (const key of derivation.reads) changed.add(key);
          continue;
        }
        changed.add(derivation.key);
        if (derivation.kind !== 'required') enqueue(levels, graph.readersOf.get(derivation.key) ?? []);
      }
    }
    return changed;
  };

  return {
    all: () => {
      const levels: Set<Derivation>[] = [];
      enqueue(levels, graph.derivations);
      run(levels);
    },
    after: (keys) => {
      const levels: Set<Derivation>[] = [];
      for (const key of keys) enqueue(levels, graph.readersOf.get(key) ?? []);
      return run(levels);
    },
    broken,
    reader,
  };
}

/** What derivations are worked out with. */
interface Working {
  readonly records: Records;
  readonly reader: RuleReader;
  readonly broken: Set<number>;
}

/** How each kind of derivation is worked out; true where it came to something else than before. */
const derive: Readonly<Record<Derivation['kind'], (derivation: Derivation, working: Working) => boolean>> = {
  rule: ({ rule, index }, { reader, broken }) => {
    const isBroken = holds(rule, reader) === false;
    const wasBroken = broken.has(index);
    if (isBroken) broken.add(index);
    else broken.delete(index);
    return isBroken || wasBroken;
  },
  visible: ({ key, rule }, { records, reader }) => {
    const record = records.fields.get(key) ?? records.tables.get(key);
    const visible = holds(rule, reader) === true;
    if (record === undefined || record.visible === visible) return false;
    record.visible = visible;
    return true;
  },
  required: ({ key, rule }, { records, reader }) => {
    const record = records.fields.get(key);
    if (record === undefined) return false;
    const required = record.definition.required || holds(rule, reader) === true;
    if (record.required === required) return false;
    record.required = required;
    record.own = null;
    return true;
  },
  value: ({ key, rule }, { records, reader }) => {
    const record = records.fields.get(key);
    if (record === undefined) return false;
    const answer = answerOf(evaluate(rule, reader), record);
    record.computed = true;
    if (record.text === null && sameAnswer(record.answer, answer)) return false;
    record.answer = answer;
    record.text = null;
    record.reading = [];
    record.own = null;
    return true;
  },
};

function enqueue(levels: Set<Derivation>[], derivations: readonly Derivation[]): void {
  for (const derivation of derivations) {
    const { level } = derivation;
    while (levels.length <= level) levels.push(new Set());
    levels[level]?.add(derivation);
  }
}

/** A computed number is rounded, half away from zero, to the decimals that the field holds. */
function answerOf(result: RuleValue, { definition }: FieldRecord): Answer {
  if (result.state === 'notApplicable') return { state: 'notApplicable' };
  if (result.state !== 'value' || typeof result.value === 'boolean') return null;
  if (typeof result.value === 'string' || definition.kind !== 'number') return result.value;
  return nearestAtScale(result.value, definition.number.kind === 'decimal' ? definition.number.scale : 0);
}

/** Whether two answers say the same. */
export function sameAnswer(left: Answer, right: Answer): boolean {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  return left.state === right.state && left.reason === right.reason;
}
