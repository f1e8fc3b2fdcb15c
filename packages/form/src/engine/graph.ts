import type { Finding } from '@chiendich/core';
import { dependenciesOf } from '@chiendich/report/rules';
import { finding } from '../findings.ts';
import type { FieldKey, FormDefinition, WrittenRule } from '../form-definition.ts';

/**
 * Something that is worked out from answers: whether a field is visible or required, its value, or whether a rule of
 * the template holds. `level` is above the levels of all that it reads through.
 */
export interface Derivation extends WrittenRule {
  readonly kind: 'visible' | 'required' | 'value' | 'rule';
  /** The field or table that is governed; for a rule, the first field that it reads. */
  readonly key: FieldKey;
  /** Place of the rule in the template; -1 for the others. */
  readonly index: number;
  readonly reads: readonly FieldKey[];
  level: number;
}

/** Who has to be worked out again when an answer changes (đồ thị phụ thuộc). */
export interface Graph {
  readonly derivations: readonly Derivation[];
  readonly readersOf: ReadonlyMap<FieldKey, readonly Derivation[]>;
  /** Governing derivations by field or table. */
  readonly governing: ReadonlyMap<FieldKey, readonly Derivation[]>;
  readonly findings: readonly Finding[];
}

/** The graph of a form. Derivations in a circle are left out and reported. Linear in the fields and what rules read. */
export function createGraph(definition: FormDefinition): Graph {
  const all = derivationsOf(definition);
  const circular = inCircles(all);
  const derivations = circular.size === 0 ? all : all.filter((derivation) => !circular.has(derivation));
  if (circular.size > 0) setLevels(edgesOf(derivations));
  const fields = [...new Set([...circular].map(({ key }) => key))];
  return {
    derivations,
    readersOf: groupBy(derivations, ({ reads }) => reads),
    governing: groupBy(
      derivations.filter(({ kind }) => kind !== 'rule'),
      ({ key }) => [key],
    ),
    findings: fields.length === 0 ? [] : [finding('form/condition-cycle', { fields })],
  };
}

/** A written rule, with its place where it is a rule of the template. */
type PlacedRule = WrittenRule & Partial<Pick<Derivation, 'index'>>;

function derivationsOf(definition: FormDefinition): readonly Derivation[] {
  const found: Derivation[] = [];
  const add = (kind: Derivation['kind'], key: FieldKey, written: PlacedRule | null): void => {
    if (written === null) return;
    const { rule, text, index = -1 } = written;
    const { answers, tables } = dependenciesOf(rule);
    const reads = [...answers, ...tables];
    found.push({ kind, key: key === '' ? (reads[0] ?? '') : key, rule, text, index, reads, level: 0 });
  };
  for (const { sections } of definition.pages) {
    for (const { items } of sections) {
      for (const item of items) {
        if (item.kind === 'files') continue;
        add('visible', item.key, item.visibleWhen);
        if (item.kind === 'table') continue;
        add('required', item.key, item.requiredWhen);
        add('value', item.key, item.value);
      }
    }
  }
  for (const written of definition.rules) add('rule', '', written);
  return found;
}

interface Edges {
  readonly before: ReadonlyMap<Derivation, readonly Derivation[]>;
  readonly after: ReadonlyMap<Derivation, readonly Derivation[]>;
}

/** Which derivations have to come before and after each: what changes a field comes before what reads it. */
function edgesOf(derivations: readonly Derivation[]): Edges {
  const changing = groupBy(
    derivations.filter(({ kind }) => kind === 'visible' || kind === 'value'),
    ({ key }) => [key],
  );
  const before = new Map<Derivation, readonly Derivation[]>();
  const after = new Map<Derivation, Derivation[]>(derivations.map((derivation) => [derivation, []]));
  for (const derivation of derivations) {
    const earlier = derivation.reads.flatMap((key) => changing.get(key) ?? []);
    before.set(derivation, earlier);
    for (const one of earlier) after.get(one)?.push(derivation);
  }
  return { before, after };
}

/** Sets levels in order and returns the derivations that could not be reached: those in a circle or behind one. */
function setLevels({ before, after }: Edges): ReadonlySet<Derivation> {
  return peel(before, after, (derivation, follower) => {
    follower.level = Math.max(follower.level, derivation.level + 1);
  });
}

/** Those in a circle, or between two. */
function inCircles(all: readonly Derivation[]): ReadonlySet<Derivation> {
  const edges = edgesOf(all);
  const held = setLevels(edges);
  if (held.size === 0) return held;
  const only = (map: Edges['before']) =>
    new Map([...held].map((one) => [one, (map.get(one) ?? []).filter((other) => held.has(other))]));
  return peel(only(edges.after), only(edges.before), () => {});
}

/** Takes away, again and again, whatever nothing holds; returns what is left. No recursion: chains may be long. */
function peel(
  holders: Edges['before'],
  held: Edges['after'],
  onStep: (from: Derivation, to: Derivation) => void,
): ReadonlySet<Derivation> {
  const waiting = new Map([...holders].map(([derivation, list]) => [derivation, list.length]));
  const ready = [...waiting].flatMap(([derivation, count]) => (count === 0 ? [derivation] : []));
  for (const derivation of ready) {
    waiting.delete(derivation);
    for (const follower of held.get(derivation) ?? []) {
      onStep(derivation, follower);
      const left = (waiting.get(follower) ?? 0) - 1;
      waiting.set(follower, left);
      if (left === 0) ready.push(follower);
    }
  }
  return new Set(waiting.keys());
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
