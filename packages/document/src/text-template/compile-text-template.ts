import type { Finding, Result } from '@chiendich/core';
import { failure, hasErrors, success } from '@chiendich/core';
import { expectKeys } from '@chiendich/core/misuse';
import Handlebars from 'handlebars';
import type * as z from 'zod';
import { finding } from '../findings.ts';
import { expectArgument } from '../misuse.ts';
import { textHelpers } from './helpers.ts';
import { lowerProgram } from './lower-program.ts';
import { describeSchema } from './schema-shape.ts';
import { syntaxFault } from './syntax-fault.ts';
import type { TextTemplate } from './text-program.ts';

/** More than the longest paper's text. */
const longestTemplate = 200_000;
/** The parser of the language needs time that grows with the square of the places: a second for some thousands. */
const mostPlaces = 1_000;

/** What a text template may use besides the values of its data. */
export interface TextTemplateOptions {
  /** Tables that the paper offers, for `{{table "name"}}`. */
  readonly tables?: readonly string[];
}

/**
 * Compiles an agency's own text template (mẫu lời văn) in the handlebars language, and checks it against the data
 * before anything is printed: unknown paths, loops over what is not a list, unknown helpers, blocks left open, each
 * with line and column. A value that the template leaves out is said too, as information. `textDataOf` gives schema and
 * tables of a kind of paper.
 *
 * Lines that begin with a sign make the outline: `#` a heading "I.", `##` a heading "1.", `1.` and `a)` items, `-` and
 * `+` dashes, `@subject`, `@basis`, `@center`, `@closing` and `@annex` those parts, `@reference` the paper that this one
 * goes with, over the rule of its title; any other line is a paragraph. `**…**` is bold, `*…*` italic. Nothing is evaluated as code, neither here nor when the template runs.
 */
export function compileTextTemplate(
  source: string,
  schema: z.ZodType,
  options: TextTemplateOptions = {},
): Result<TextTemplate> {
  expectArgument(source, 'core/not-text', 'compileTextTemplate(source, …)');
  expectArgument(schema, 'document/not-a-schema', 'compileTextTemplate(…, schema, …)');
  expectArgument(options, 'core/not-options', 'compileTextTemplate(…, options)');
  expectKeys(options, { tables: true }, 'compileTextTemplate(…, options)');
  if (source.length > longestTemplate) {
    return failure([
      finding('document/template-too-long', { length: source.length, maximum: longestTemplate }),
    ]);
  }
  const places = source.split('{{').length - 1;
  if (places > mostPlaces) {
    return failure([finding('document/template-too-many-places', { count: places, maximum: mostPlaces })]);
  }
  let parsed: hbs.AST.Program;
  try {
    parsed = Handlebars.parse(source);
  } catch (error) {
    return failure([syntaxFault(error, source)]);
  }
  const findings: Finding[] = [];
  const { program, unused } = lowerProgram(parsed, {
    shape: describeSchema(schema),
    tables: options.tables ?? [],
    helpers: textHelpers,
    source,
    report: (one) => findings.push(one),
  });
  for (const path of unused)
    findings.push(finding('document/template-value-unused', { path }, { path: [path] }));
  return hasErrors(findings) ? failure(findings) : success({ version: 1, program }, findings);
}
