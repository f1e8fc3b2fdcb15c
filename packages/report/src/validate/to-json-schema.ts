import { choiceJsonSchema } from '../questions/choice.ts';
import { dateJsonSchema } from '../questions/date.ts';
import { filesJsonSchema } from '../questions/files.ts';
import type { HostLists, Lists } from '../questions/lists.ts';
import { listsOf } from '../questions/lists.ts';
import { numberJsonSchema } from '../questions/number.ts';
import type { Question, QuestionFace } from '../questions/question.ts';
import { byKind } from '../questions/question.ts';
import { textJsonSchema } from '../questions/text.ts';
import { yesNoJsonSchema } from '../questions/yes-no.ts';
import { answeredItems, hasRequiredRows, isAlwaysRequired } from '../template/always-asked.ts';
import { fixedRowsOf, tablesOf } from '../template/items.ts';
import type { ReportTable, ReportTemplate } from '../template/template.ts';
import type { JsonSchema } from './json-schema.ts';
import { definitions, object, reference, text } from './json-schema.ts';
import { limits } from './limits.ts';

const schemas: QuestionFace<JsonSchema, [lists: Lists]> = {
  number: numberJsonSchema,
  text: textJsonSchema,
  date: dateJsonSchema,
  yesNo: yesNoJsonSchema,
  choice: choiceJsonSchema,
  files: filesJsonSchema,
};

/**
 * The keywords of a template's JSON Schema that are ours: the measure unit and the decimals of a figure (`multipleOf` fails on
 * binary fractions), the figure of which it is a part, the rule texts of a question, and the rules of the template.
 */
export const vocabulary: readonly string[] = [
  'x-chiendich-scale',
  'x-chiendich-measure-unit',
  'x-chiendich-part-of',
  'x-chiendich-asked-when',
  'x-chiendich-required-when',
  'x-chiendich-computed',
  'x-chiendich-rules',
];

/**
 * The JSON Schema (2020-12) of a report's shape (khuôn dữ liệu của báo cáo), strict on unknown fields.
 *
 * Shape only; what the schema language cannot say travels beside it in the words of `vocabulary`. Titles are the Vietnamese
 * labels. What a rule makes required is optional here.
 */
export function toJsonSchema(template: ReportTemplate, host: HostLists = {}): JsonSchema {
  const lists = listsOf(template, host);
  const items = answeredItems(template).map(({ item, isAlwaysAsked }) => {
    const fixed = item.kind === 'table' ? fixedRowsOf(item, template) : null;
    const needed = item.kind === 'table' ? hasRequiredRows(item, fixed !== null) : isAlwaysRequired(item);
    const schema = item.kind === 'table' ? tableSchema(item, template, lists) : answerSchema(item, lists);
    return { code: item.code, needed: needed && isAlwaysAsked, schema };
  });
  const organizations = lists.get('organizations');
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: template.title.vi,
    description: template.source.vi,
    ...object({
      template: object({ id: { const: template.id }, version: { const: template.version } }),
      organization:
        organizations === undefined
          ? text(true, limits.idLength)
          : { type: 'string', enum: [...organizations.byCode.keys()] },
      round: object({
        duty: text(true, limits.idLength),
        occurrence: text(true, limits.idLength),
        from: reference('day'),
        to: reference('day'),
      }),
      answers: object(
        Object.fromEntries(items.map(({ code, schema }) => [code, schema])),
        items.filter(({ needed }) => needed).map(({ code }) => code),
      ),
    }),
    'x-chiendich-rules': template.rules.map(({ code, severity, expression, message }) => ({
      code,
      severity,
      expression,
      message: { vi: message.vi, en: message.en },
    })),
    $defs: { ...definitions, ...rowDefinitions(template, lists) },
  };
}

/** The schema as draft-07 writes it. */
export function toDraft07(schema: JsonSchema): JsonSchema {
  const { $schema: _, $defs, ...rest } = schema;
  const draft = { $schema: 'http://json-schema.org/draft-07/schema#', ...rest, definitions: $defs };
  return JSON.parse(JSON.stringify(draft).replaceAll('"#/$defs/', '"#/definitions/')) as JsonSchema;
}

/** A value by the kind of its question, or one of the two states without a value. */
function answerSchema(question: Question, lists: Lists): JsonSchema {
  const { label, hint, required, askedWhen } = question;
  const computed = question.kind === 'files' ? undefined : question.computed;
  return {
    title: label.vi,
    ...(hint === undefined ? {} : { description: hint.vi }),
    anyOf: [byKind(schemas, question, lists), reference('missing'), reference('notApplicable')],
    ...(askedWhen === undefined ? {} : { 'x-chiendich-asked-when': askedWhen }),
    ...(typeof required === 'string' ? { 'x-chiendich-required-when': required } : {}),
    ...(computed === undefined ? {} : { 'x-chiendich-computed': computed }),
  };
}

/** The row of a table by its columns. */
function rowSchema({ columns }: ReportTable, lists: Lists): JsonSchema {
  return object(
    Object.fromEntries(columns.map((column) => [column.code, answerSchema(column, lists)])),
    columns.filter(isAlwaysRequired).map(({ code }) => code),
  );
}

/** Where the row of a table with fixed rows stands: no code has a hyphen. */
const rowPart = ({ code }: ReportTable) => `row-${code}`;

/** The row of each table with fixed rows, once for all of them: hundreds of communes have the same columns. */
function rowDefinitions(template: ReportTemplate, lists: Lists): Readonly<Record<string, JsonSchema>> {
  const fixed = tablesOf(template).filter((table) => fixedRowsOf(table, template) !== null);
  return Object.fromEntries(fixed.map((table) => [rowPart(table), rowSchema(table, lists)]));
}

function tableSchema(table: ReportTable, template: ReportTemplate, lists: Lists): JsonSchema {
  const title = { title: table.label.vi };
  const fixed = fixedRowsOf(table, template);
  if (fixed === null) {
    const { minimumRows = 0, maximumRows = limits.rows } = table;
    const bounds = { minItems: minimumRows, maxItems: Math.min(maximumRows, limits.rows) };
    const row = { ...rowSchema(table, lists), minProperties: 1 };
    return { ...title, type: 'array', ...bounds, items: row };
  }
  const rowsNeeded = hasRequiredRows(table, true);
  return {
    ...title,
    ...object(
      Object.fromEntries(
        fixed.map(({ code, label }) => [code, { title: label.vi, $ref: `#/$defs/${rowPart(table)}` }]),
      ),
      fixed.filter(({ askedWhen }) => rowsNeeded && askedWhen === undefined).map(({ code }) => code),
    ),
  };
}
