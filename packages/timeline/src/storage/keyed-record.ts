import { type RecordShape, record, type Shape, where } from '@chiendich/core/shape';

type Fields = Readonly<Record<string, Shape<unknown>>>;

/** A record whose fault says which keys it must have, where something else stands in its place: `{ date, boundary }`. */
export function keyedRecord<R extends Fields, O extends Fields = Record<never, never>>(
  required: R,
  optional?: O,
): RecordShape<R, O> {
  return where(record(required, optional), `{ ${Object.keys(required).join(', ')} }`, () => true);
}
