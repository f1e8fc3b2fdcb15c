export type { ReportSchema } from './schema-of.ts';
export { schemaOf } from './schema-of.ts';
