import { expectTypeOf } from 'vitest';
import type { CivilDate } from '../dates/civil-date.ts';
import {
  byKind,
  count,
  day,
  dictionary,
  either,
  type InferShape,
  list,
  nullable,
  oneOf,
  record,
  text,
} from './shape.ts';

const reading = record({ date: day, boundary: oneOf('before', 'by') }, { time: text });
interface Reading extends InferShape<typeof reading> {}

expectTypeOf<Reading>().toEqualTypeOf<{
  readonly date: CivilDate;
  readonly boundary: 'before' | 'by';
  readonly time?: string;
}>();

const row = record({
  id: text,
  reading: nullable<Reading>(reading),
  corrected: list(either(day, reading)),
  counts: dictionary(count),
});
interface Row extends InferShape<typeof row> {}

expectTypeOf<Row['reading']>().toEqualTypeOf<Reading | null>();
expectTypeOf<Row['corrected'][number]>().toEqualTypeOf<CivilDate | InferShape<typeof reading>>();
expectTypeOf<Row['counts']>().toEqualTypeOf<Readonly<Record<string, number>>>();

const act = byKind('kind', {
  submit: record({ kind: oneOf('submit'), report: text }),
  accept: record({ kind: oneOf('accept') }),
});
expectTypeOf<InferShape<typeof act>>().toEqualTypeOf<
  { readonly kind: 'submit'; readonly report: string } | { readonly kind: 'accept' }
>();

// @ts-expect-error a row is not a reading
nullable<Reading>(row);
// @ts-expect-error fields are read-only
({}) as Row satisfies { id: number };
