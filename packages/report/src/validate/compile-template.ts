import type * as z from 'zod';
import { expectArgument } from '#misuse';
import type { InferReport } from '../infer-report.ts';
import type { ReportTemplate } from '../template/template.ts';
import type { Validator } from './create-validator.ts';
import { createValidator } from './create-validator.ts';
import type { JsonSchema } from './json-schema.ts';
import { toJsonSchema } from './to-json-schema.ts';
import { toZod } from './to-zod.ts';

/** A template with all that checks its reports. The schemas are made when first asked for. */
export interface CompiledTemplate<Template extends ReportTemplate> extends Validator<Template> {
  /** zod schema of the shape. */
  readonly schema: z.ZodType<InferReport<Template>>;
  /** JSON Schema 2020-12 of the shape. */
  readonly jsonSchema: JsonSchema;
}

/**
 * Compiles a template (biên dịch mẫu báo cáo) into the validator, which is the one authority, and the zod and JSON
 * schemas of the shape.
 *
 * Where zod must not be loaded, e.g. in a page, take `createValidator` of `@chiendich/report/validate`.
 * Throws `MisuseError` on a template that `checkTemplate` refuses.
 */
export function compileTemplate<Template extends ReportTemplate>(
  template: Template,
): CompiledTemplate<Template> {
  expectArgument(template, 'report/not-a-template', 'compileTemplate(template)');
  let schema: z.ZodType<InferReport<Template>> | null = null;
  let jsonSchema: JsonSchema | null = null;
  return {
    ...createValidator(template),
    get schema() {
      schema ??= toZod(template);
      return schema;
    },
    get jsonSchema() {
      jsonSchema ??= toJsonSchema(template);
      return jsonSchema;
    },
  };
}
