import type { Finding, Locale } from '@chiendich/core';
import { describeFinding } from '@chiendich/core';
import { expectKeys } from '@chiendich/core/misuse';
import * as z from 'zod';
import { expectArgument } from '#misuse';
import type { InferAnswers, InferReport } from '../infer-report.ts';
import type { HostLists } from '../questions/lists.ts';
import { listsOf } from '../questions/lists.ts';
import { answeredItems, hasRequiredRows, isAlwaysRequired } from '../template/always-asked.ts';
import { fixedRowsOf } from '../template/items.ts';
import type { FixedRow } from '../template/table.ts';
import type { ReportTable, ReportTemplate } from '../template/template.ts';
import { shortText } from '../unknown-value.ts';
import { nameOf } from '../validate/checks.ts';
import { reportFinding } from '../validate/findings.ts';
import { limits } from '../validate/limits.ts';
import { organizationProblem } from '../validate/organization-check.ts';
import type { SchemaContext } from './question-schemas.ts';
import { answerSchema, date, text } from './question-schemas.ts';

/** The answers of a template as zod knows them: each by its code, what a report may lack as optional. */
type AnswerShape<Answers> = {
  readonly [Code in keyof Answers]-?: undefined extends Answers[Code]
    ? z.ZodOptional<z.ZodType<Exclude<Answers[Code], undefined>, Exclude<Answers[Code], undefined>>>
    : z.ZodType<Answers[Code], Answers[Code]>;
};

/** The zod schema of a report on a template; input and output have the template's own codes. */
export type ReportSchema<Template extends ReportTemplate> = z.ZodObject<
  {
    /** The version of the template that it follows. */
    template: z.ZodType<InferReport<Template>['template'], InferReport<Template>['template']>;
    /** Id of the organization that reports. */
    organization: z.ZodType<string, string>;
    /** The round that it answers. */
    round: z.ZodType<InferReport<Template>['round'], InferReport<Template>['round']>;
    /** Answers by code of the item. */
    answers: z.ZodObject<AnswerShape<InferAnswers<Template>>, z.core.$strict>;
  },
  z.core.$strict
>;

/**
 * What a schema is made with.
 *
 * @inline
 */
export interface SchemaOptions extends HostLists {
  /** The language of its messages; Vietnamese where it is not given. */
  readonly locale?: Locale;
}

/**
 * The zod schema of a report's shape (khuôn dữ liệu của báo cáo), strict on unknown fields: an object that can be extended,
 * picked and sent through resolvers.
 *
 * Shape only: what rules ask and require, "trong đó", decimals, plausibility and rules are the validator's.
 */
export function schemaOf<Template extends ReportTemplate>(
  template: Template,
  options: SchemaOptions = {},
): ReportSchema<Template> {
  expectArgument(options, 'report/not-schema-options', 'schemaOf(…, options)');
  expectKeys(options, { organizations: true, territories: true, locale: true }, 'schemaOf(…, options)');
  const { locale = 'vi', ...host } = options;
  expectArgument(locale, 'core/not-a-locale', 'schemaOf(…, { locale, … })');
  expectArgument(template, 'report/not-a-template', 'schemaOf(template, …)');
  expectArgument(host, 'report/not-host-lists', 'schemaOf(…, { organizations, territories })');
  const context: SchemaContext = { lists: listsOf(template, host), locale };
  const schema = z.strictObject(
    {
      template: identity(template, locale),
      organization: organization(context),
      round: round(locale),
      answers: answers(template, context),
    },
    objectErrors(locale, (found) => reportFinding('report/not-a-report', { found })),
  );
  return schema as unknown as ReportSchema<Template>;
}

function answers(template: ReportTemplate, context: SchemaContext): z.ZodType {
  return z.strictObject(
    Object.fromEntries(
      answeredItems(template).map(({ item, isAlwaysAsked }) => {
        if (item.kind !== 'table') {
          const schema = answerSchema(item, context);
          return [item.code, isAlwaysRequired(item) && isAlwaysAsked ? schema : schema.optional()];
        }
        const fixed = fixedRowsOf(item, template);
        const schema = fixed === null ? freeRows(item, context) : fixedRows(item, fixed, context);
        return [
          item.code,
          hasRequiredRows(item, fixed !== null) && isAlwaysAsked ? schema : schema.optional(),
        ];
      }),
    ),
    objectErrors(context.locale, (found) => reportFinding('report/no-answers', { found })),
  );
}

/** A schema whose issues at its own place are said in one sentence. */
function withSentence(schema: z.ZodType, locale: Locale, finding: (found: unknown) => Finding): z.ZodType {
  // A union of one schema would hand on the issues of that one.
  return z.union([schema, z.never()], { error: ({ input }) => describeFinding(finding(input), locale) });
}

/** The sentences of an object: of a key that nothing asks for, and of what is not an object. */
function objectErrors(locale: Locale, notAnObject: (found: string | null) => Finding) {
  return {
    error: (issue: { readonly input?: unknown; readonly keys?: readonly string[] }) =>
      describeFinding(
        issue.keys === undefined
          ? notAnObject(shortText(issue.input))
          : reportFinding('report/unknown-field', {
              found: issue.keys.map((key) => shortText(key)).join(', '),
            }),
        locale,
      ),
  };
}

function identity({ id, version, title }: ReportTemplate, locale: Locale): z.ZodType {
  const schema = z.strictObject({ id: z.literal(id), version: z.literal(version) });
  return withSentence(schema, locale, (found) =>
    reportFinding('report/other-template', {
      title,
      version,
      expected: `${id} ${version}`,
      found: shortText(found),
    }),
  );
}

function organization({ lists, locale }: SchemaContext): z.ZodType {
  const list = lists.get('organizations');
  const schema = list === undefined ? text(limits.idLength) : z.enum([...list.byCode.keys()]);
  return withSentence(schema, locale, (found) => {
    const problem = organizationProblem(found, lists);
    return problem === null
      ? reportFinding('report/no-organization', { found: shortText(found) })
      : problem([]);
  });
}

function round(locale: Locale): z.ZodType {
  const id = () =>
    withSentence(text(limits.idLength), locale, (found) =>
      reportFinding('report/no-round', { found: shortText(found) }),
    );
  const day = () =>
    withSentence(date(), locale, (found) => reportFinding('report/no-period', { found: shortText(found) }));
  return z.strictObject(
    { duty: id(), occurrence: id(), from: day(), to: day() },
    objectErrors(locale, (found) => reportFinding('report/no-round', { found })),
  );
}

function rowOf(table: ReportTable, context: SchemaContext): z.ZodType {
  const columns = table.columns.map((column) => {
    const cell = answerSchema(column, context);
    return [column.code, isAlwaysRequired(column) ? cell : cell.optional()];
  });
  const notARow = (found: string | null) => reportFinding('report/not-a-row', { ...nameOf(table), found });
  return z.strictObject(Object.fromEntries(columns), objectErrors(context.locale, notARow));
}

function fixedRows(table: ReportTable, rows: readonly FixedRow[], context: SchemaContext): z.ZodType {
  const row = rowOf(table, context);
  const needed = hasRequiredRows(table, true);
  return z.strictObject(
    Object.fromEntries(
      rows.map(({ code, askedWhen }) => [code, needed && askedWhen === undefined ? row : row.optional()]),
    ),
    objectErrors(context.locale, (found) =>
      found === null
        ? reportFinding('report/answer-required', nameOf(table))
        : reportFinding('report/not-rows-by-name', { ...nameOf(table), found }),
    ),
  );
}

function freeRows(table: ReportTable, context: SchemaContext): z.ZodType {
  const { minimumRows: minimum = 0, maximumRows = limits.rows } = table;
  const name = nameOf(table);
  const say = (finding: Finding) => describeFinding(finding, context.locale);
  const count = (found: unknown) => (Array.isArray(found) ? found.length : 0);
  const maximum = Math.min(maximumRows, limits.rows);
  return z
    .array(rowOf(table, context), {
      error: ({ input }) => say(reportFinding('report/not-a-list', { ...name, found: shortText(input) })),
    })
    .min(minimum, {
      error: ({ input }) =>
        say(reportFinding('report/too-few-rows', { ...name, found: count(input), minimum })),
    })
    .max(maximum, {
      error: ({ input }) =>
        say(reportFinding('report/too-many-rows', { ...name, found: count(input), maximum })),
    })
    .superRefine((rows, context) => {
      rows.forEach((row, index) => {
        if (Object.keys(row as object).length > 0) return;
        const message = say(reportFinding('report/blank-row', { ...name, row: index + 1 }));
        context.addIssue({ code: 'custom', path: [index], message });
      });
    });
}
