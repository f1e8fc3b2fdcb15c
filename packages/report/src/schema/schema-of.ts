import type { Locale } from '@chiendich/core';
import { expectKeys } from '@chiendich/core/misuse';
import * as z from 'zod';
import { expectArgument } from '#misuse';
import type { InferAnswers, InferReport } from '../infer-report.ts';
import type { HostLists } from '../questions/lists.ts';
import { listsOf } from '../questions/lists.ts';
import { answeredItems, hasRequiredRows, isAlwaysRequired } from '../template/always-asked.ts';
import { fixedRowsOf } from '../template/items.ts';
import type { ReportTemplate } from '../template/template.ts';
import { foundText } from '../unknown-value.ts';
import { reportFinding } from '../validate/findings.ts';
import { limits } from '../validate/limits.ts';
import { organizationProblem } from '../validate/organization-check.ts';
import type { SchemaContext } from './question-schemas.ts';
import { answerSchema, date, text } from './question-schemas.ts';
import { objectErrors, withSentence } from './sentences.ts';
import { fixedRows, freeRows } from './table-schemas.ts';

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

function identity({ id, version, title }: ReportTemplate, locale: Locale): z.ZodType {
  const schema = z.strictObject({ id: z.literal(id), version: z.literal(version) });
  return withSentence(schema, locale, (found) =>
    reportFinding('report/other-template', {
      title,
      version,
      expected: `${id} ${version}`,
      found: foundText(found),
    }),
  );
}

function organization({ lists, locale }: SchemaContext): z.ZodType {
  const list = lists.get('organizations');
  const schema = list === undefined ? text(limits.idLength) : z.enum([...list.byCode.keys()]);
  return withSentence(schema, locale, (found) => {
    const problem = organizationProblem(found, lists);
    return problem === null
      ? reportFinding('report/no-organization', { found: foundText(found) })
      : problem([]);
  });
}

function round(locale: Locale): z.ZodType {
  const id = () =>
    withSentence(text(limits.idLength), locale, (found) =>
      reportFinding('report/no-round', { found: foundText(found) }),
    );
  const day = () =>
    withSentence(date(), locale, (found) => reportFinding('report/no-period', { found: foundText(found) }));
  return z.strictObject(
    { duty: id(), occurrence: id(), from: day(), to: day() },
    objectErrors(locale, (found) => reportFinding('report/no-round', { found })),
  );
}
