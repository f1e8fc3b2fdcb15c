import type { Plan } from './plan.ts';

type Scalar = string | number | boolean | null | undefined;

/** Keys that may be left out of a draft: what may be null, lists, ids, and what the package itself knows. */
type OpenKey<T> = {
  [Key in keyof T]-?: undefined extends T[Key]
    ? Key
    : null extends T[Key]
      ? Key
      : T[Key] extends readonly unknown[]
        ? Key
        : Key extends 'id' | 'schemaVersion' | 'document' | 'campaign' | 'fuzzyStart' | 'fuzzyEnd'
          ? Key
          : never;
}[keyof T];

type Draft<T> = T extends Scalar
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Draft<Item>[]
    : { readonly [Key in OpenKey<T>]?: Draft<T[Key]> | undefined } & {
        readonly [Key in Exclude<keyof T, OpenKey<T>>]: Draft<T[Key]>;
      };

/** A plan as it is given to `definePlan`: facts that are open, empty lists, ids and spans may be left out. */
export type PlanDraft = Draft<Plan>;
