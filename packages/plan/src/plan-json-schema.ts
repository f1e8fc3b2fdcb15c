import * as z from 'zod';
import { Plan } from './plan.ts';

/** A JSON Schema document. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The shape of a plan as JSON Schema 2020-12, made from the schema `Plan`; every key is required, nothing else allowed.
 *
 * @example planJsonSchema.$schema // => 'https://json-schema.org/draft/2020-12/schema'
 */
export const planJsonSchema: JsonSchema = /* @__PURE__ */ makeSchema();

function makeSchema(): JsonSchema {
  return z.toJSONSchema(Plan, { target: 'draft-2020-12' }) as JsonSchema;
}
