import { type Shape, shapeFaults } from '@chiendich/core/shape';

/** A field that is not as its shape expects, as the findings of this package name it. */
export interface FieldFault {
  readonly path: readonly (string | number)[];
  readonly params: { readonly field: string; readonly expected: string; readonly read: string };
}

/** The fields of a value that are not as a shape expects; what the shape does not name may be there. */
export function fieldFaults(value: unknown, shape: Shape<unknown>): readonly FieldFault[] {
  return shapeFaults(value, shape).map(({ path, expected, found }) => ({
    path,
    params: { field: path.join('.'), expected: expected ?? '', read: found },
  }));
}
