import type { Rule } from '@chiendich/report/rules';
import { dependenciesOf } from '@chiendich/report/rules';
import type { CompiledChecks } from '@chiendich/report/validate';
import type { FieldKey, FormDefinition } from '../form-definition.ts';

/** What decides whether something is asked or required, or what its answer is. */
export type GoverningRule = CompiledChecks['governing'][number];

/**
 * Something that is worked out from answers: what a rule of the template decides, whether a relation between answers holds, or
 * which choices a choice above leaves. `level` is above the levels of all that it reads through.
 */
export type Derivation = {
  /** Code of the item that it is about; of a relation, the first that it reads. */
  readonly key: FieldKey;
  /** Codes of the items that it reads. */
  readonly reads: readonly FieldKey[];
  readonly level: number;
} & (
  | { readonly kind: 'governing'; readonly governing: GoverningRule }
  | {
      readonly kind: 'relation';
      readonly index: number;
      readonly rule: Rule | null;
      /** Where its findings stand, when in cells. */
      readonly cells: CellsOf | null;
    }
  | { readonly kind: 'choices'; readonly cells: CellsOf | null }
);

/** The cells of one column. */
export interface CellsOf {
  readonly table: FieldKey;
  readonly column: string;
}

/** Who has to be worked out again when an answer changes (đồ thị phụ thuộc). */
export interface Graph {
  readonly derivations: readonly Derivation[];
  readonly readersOf: ReadonlyMap<FieldKey, readonly Derivation[]>;
  /** What decides about an item or its parts, by item. */
  readonly governing: ReadonlyMap<FieldKey, readonly Derivation[]>;
}

type Relation = CompiledChecks['relations'] extends ReadonlyMap<number, infer Each> ? Each : never;

/** The graph of a form; levels are those of the template's rules. Linear in the fields and what rules read. */
export function createGraph(definition: FormDefinition, { relations }: CompiledChecks): Graph {
  const derivations: Derivation[] = definition.rules.governing.map((governing) => ({
    kind: 'governing',
    governing,
    key: governing.item,
    reads: itemsRead(governing.rule),
    level: governing.level,
  }));
  const last = derivations.reduce((level, derivation) => Math.max(level, derivation.level), 0) + 1;
  for (const [index, relation] of relations) {
    const { reads } = relation;
    const rule = relation.kind === 'rule' ? relation.rule : null;
    const cells = cellsOf(relation);
    derivations.push({ kind: 'relation', index, rule, cells, key: reads[0] ?? '', reads, level: last });
    // Within a row the cells below a choice are drawn with it.
    if (relation.kind !== 'cascade' || relation.parent.isColumn) continue;
    const key = relation.table ?? relation.question.code;
    derivations.push({ kind: 'choices', cells, key, reads: [relation.parent.code], level: last });
  }
  return {
    derivations,
    readersOf: groupBy(derivations, ({ reads }) => reads),
    governing: groupBy(
      derivations.filter(({ kind }) => kind === 'governing'),
      ({ key }) => [key],
    ),
  };
}

/** The cells in which a relation's findings stand; null where they stand at items. */
function cellsOf(relation: Relation): CellsOf | null {
  if (relation.kind === 'rule' || relation.table === null) return null;
  const { code } = relation.kind === 'part' ? relation.part : relation.question;
  return { table: relation.table, column: code };
}

/** The items that a rule reads; a cell of named rows is read through its table. */
function itemsRead(rule: Rule): readonly FieldKey[] {
  const { answers, tables, columns } = dependenciesOf(rule);
  return [
    ...new Set([
      ...answers.map((code) => code.split('.')[0] ?? code),
      ...tables,
      ...columns.map(({ table }) => table),
    ]),
  ];
}

function groupBy(
  derivations: readonly Derivation[],
  keysOf: (derivation: Derivation) => readonly FieldKey[],
): ReadonlyMap<FieldKey, readonly Derivation[]> {
  const groups = new Map<FieldKey, Derivation[]>();
  for (const derivation of derivations) {
    for (const key of keysOf(derivation)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [derivation]);
      else group.push(derivation);
    }
  }
  return groups;
}
