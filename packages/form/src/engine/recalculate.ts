import type { LocalizedText } from '@chiendich/core';
import type { RuleReader, WithinRow } from '@chiendich/report/rules';
import { evaluate, holds } from '@chiendich/report/rules';
import { unreadAnswer, workOut } from '@chiendich/report/validate';
import type { Answer } from '../form-answers.ts';
import type { FieldKey } from '../form-definition.ts';
import type { Checks } from './checks.ts';
import type { CellsOf, Derivation, GoverningRule, Graph } from './graph.ts';
import type { FieldRecord, Records, RowRecord } from './records.ts';
import { outdateTable, valuesOf } from './records.ts';

/** Works out what depends on answers, level by level, and only what a change reaches. */
export interface Recalculation {
  /** Works out everything once. */
  all(): void;
  /** Works out what reads these keys. Returns the keys whose state changed on the way, those of broken rules included. */
  after(keys: Iterable<FieldKey>): ReadonlySet<FieldKey>;
  /** Relations that are broken now, by their index. */
  readonly broken: ReadonlySet<number>;
  /** What rules read. */
  readonly reader: RuleReader;
}

/** What derivations are worked out with. */
interface Working {
  readonly records: Records;
  readonly reader: RuleReader;
  readonly checks: Checks;
  readonly broken: Set<number>;
}

/** Binds records to the graph of their form. */
export function createRecalculation(graph: Graph, given: Omit<Working, 'broken'>): Recalculation {
  const working: Working = { ...given, broken: new Set() };
  const run = (levels: Set<Derivation>[]): ReadonlySet<FieldKey> => {
    const changed = new Set<FieldKey>();
    for (let level = 0; level < levels.length; level += 1) {
      for (const derivation of levels[level] ?? []) {
        if (!derive(derivation, working)) continue;
        if (derivation.kind !== 'governing') outdateCells(derivation.cells, working.records);
        if (derivation.kind === 'relation') {
          for (const key of derivation.reads) changed.add(key);
          continue;
        }
        changed.add(derivation.key);
        if (derivation.kind === 'governing') {
          enqueue(levels, graph.readersOf.get(derivation.key) ?? []);
          if (derivation.governing.state === 'required') enqueue(levels, computedAt(derivation.key, graph));
        }
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
    broken: working.broken,
    reader: working.reader,
  };
}

/** What computes an item or its cells: whether an answer that is lacking is stated as missing depends on whether it is required. */
function computedAt(key: FieldKey, { governing }: Graph): readonly Derivation[] {
  const found = governing.get(key) ?? [];
  return found.filter((each) => each.kind === 'governing' && each.governing.state === 'computed');
}

function enqueue(levels: Set<Derivation>[], derivations: readonly Derivation[]): void {
  for (const derivation of derivations) {
    const { level } = derivation;
    while (levels.length <= level) levels.push(new Set());
    levels[level]?.add(derivation);
  }
}

/** Works one derivation out; true where it came to something else than before. */
function derive(derivation: Derivation, working: Working): boolean {
  switch (derivation.kind) {
    case 'relation':
      return deriveRelation(derivation, working);
    case 'choices':
      return true;
    case 'governing':
      return deriveGoverning(derivation.governing, working);
    default:
      return derivation satisfies never;
  }
}

/** What cells show of a rule or of their choices is another thing now. */
function outdateCells(cells: CellsOf | null, { tables }: Records): void {
  const table = cells === null ? undefined : tables.get(cells.table);
  if (table !== undefined) table.state = null;
  for (const row of table?.rows ?? []) {
    const cell = row.cells.get(cells?.column ?? '');
    if (cell === undefined) continue;
    cell.state = null;
    row.state = null;
  }
}

function deriveRelation(
  { index, rule }: Derivation & { readonly kind: 'relation' },
  { reader, checks, broken }: Working,
): boolean {
  const isBroken =
    rule === null ? checks.relations([index], reader).length > 0 : holds(rule, reader) === false;
  const wasBroken = broken.has(index);
  if (isBroken) broken.add(index);
  else broken.delete(index);
  return isBroken || wasBroken;
}

function deriveGoverning(governing: GoverningRule, working: Working): boolean {
  const { records } = working;
  const { item, column, row } = governing;
  const table = records.tables.get(item);
  if (table === undefined) {
    const record = records.fields.get(item);
    if (record !== undefined) return deriveField(governing, record, working);
    const note = records.notes.get(item);
    return note !== undefined && setAsked(note, askedBy(governing, working, null));
  }
  if (column === undefined && row === undefined) return setAsked(table, askedBy(governing, working, null));
  let changed = false;
  for (const each of table.rows) {
    if (row !== undefined && each.id !== row) continue;
    const cell = each.cells.get(column ?? '');
    const isChanged =
      row === undefined
        ? cell !== undefined && deriveField(governing, cell, working)
        : setAsked(each, askedBy(governing, working, withinRow(item, each, working)));
    if (!isChanged) continue;
    changed = true;
    each.values = null;
    each.state = null;
  }
  if (changed) outdateTable(table);
  return changed;
}

/** Whether something is asked; null where what decides it is in error. */
function askedBy({ rule }: GoverningRule, { reader }: Working, within: WithinRow | null): boolean | null {
  const value = evaluate(rule, reader, within);
  return value.state === 'unread' ? null : value.state === 'value' && value.value === true;
}

/** What cannot be decided is not asked for now. */
function setAsked(
  record: { visible: boolean; undecided?: boolean; state?: unknown },
  asked: boolean | null,
): boolean {
  const { visible, undecided = false } = record;
  record.visible = asked === true;
  record.undecided = asked === null;
  if (visible === record.visible && undecided === record.undecided) return false;
  record.state = null;
  return true;
}

function withinRow(table: string, row: RowRecord, { checks }: Working): WithinRow {
  return { table, row: valuesOf(row, checks.isSound) };
}

function withinOf({ cell }: FieldRecord, working: Working): WithinRow | null {
  return cell === null ? null : withinRow(cell.table.key, cell.row, working);
}

/** What a rule decides of a field or cell. */
function deriveField(governing: GoverningRule, record: FieldRecord, working: Working): boolean {
  const { state, rule } = governing;
  switch (state) {
    case 'asked':
      return setAsked(record, askedBy(governing, working, withinOf(record, working)));
    case 'required': {
      const required =
        record.definition.required || askedBy(governing, working, withinOf(record, working)) === true;
      if (record.required === required) return false;
      record.required = required;
      record.own = null;
      record.state = null;
      return true;
    }
    case 'computed': {
      const { answer } = workOut(record.definition.question, rule, {
        read: working.reader,
        within: withinOf(record, working),
        required: record.required,
        labelOf: (code) => labelOf(code, working.records),
      });
      return setComputed(record, answer);
    }
    default:
      return state satisfies never;
  }
}

function setComputed(record: FieldRecord, computed: ReturnType<typeof workOut>['answer']): boolean {
  const unread = computed === unreadAnswer;
  const answer = unread ? null : ((computed as Answer | undefined) ?? null);
  if (record.text === null && record.unread === unread && sameAnswer(record.answer, answer)) return false;
  record.unread = unread;
  record.answer = answer;
  record.text = null;
  record.reading = [];
  record.own = null;
  record.state = null;
  return true;
}

function labelOf(code: string, { fields, tables }: Records): LocalizedText {
  const [item = '', , column] = code.split('.');
  const columns = tables.get(item)?.definition.columns;
  const named = columns?.find((each) => each.code === column) ?? fields.get(item)?.definition;
  return named?.label ?? { vi: code, en: code };
}

/** Whether two answers say the same. */
export function sameAnswer(left: Answer, right: Answer): boolean {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  return JSON.stringify(left) === JSON.stringify(right);
}
