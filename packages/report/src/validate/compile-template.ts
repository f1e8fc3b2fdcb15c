import { expectArgument } from '#misuse';
import type { HostLists } from '../questions/lists.ts';
import type { ReportTemplate } from '../template/template.ts';
import type { Validator } from './create-validator.ts';
import { validatorOver } from './create-validator.ts';
import type { JsonSchema } from './json-schema.ts';
import { soundChecks } from './sound-checks.ts';
import { toDraft07, toJsonSchema, vocabulary } from './to-json-schema.ts';

/** A template with all that checks its reports. The schemas are made when first asked for. */
export interface CompiledTemplate<Template extends ReportTemplate> extends Validator<Template> {
  /** JSON Schema 2020-12 of the shape. */
  readonly jsonSchema: JsonSchema;
  /** The same in draft-07, which many servers take by default. */
  readonly jsonSchemaDraft07: JsonSchema;
  /** The keywords of the schemas that are ours, for a validator in strict mode: `ajv.addVocabulary([...vocabulary])`. */
  readonly vocabulary: readonly string[];
}

/**
 * Compiles a template (biên dịch mẫu báo cáo) into the validator, which is the one authority, and the JSON Schemas of the
 * shape. The zod schema is `schemaOf` of `@chiendich/report/schema`.
 *
 * `host` supplies the lists of organizations and territories. Throws `MisuseError` on a template that `checkTemplate` refuses.
 */
export function compileTemplate<Template extends ReportTemplate>(
  template: Template,
  host: HostLists = {},
): CompiledTemplate<Template> {
  expectArgument(template, 'report/not-a-template', 'compileTemplate(template, …)');
  expectArgument(host, 'report/not-host-lists', 'compileTemplate(…, { organizations, territories })');
  let jsonSchema: JsonSchema | null = null;
  let draft07: JsonSchema | null = null;
  return {
    ...validatorOver<Template>(soundChecks(template, host)),
    vocabulary,
    get jsonSchema() {
      jsonSchema ??= toJsonSchema(template, host);
      return jsonSchema;
    },
    get jsonSchemaDraft07() {
      draft07 ??= toDraft07(this.jsonSchema);
      return draft07;
    },
  };
}
