import type { Finding } from '@chiendich/core';
import { describeFinding } from '@chiendich/core';
import * as z from 'zod';
import { isBlankRow } from '../input/blank-answer.ts';
import { hasRequiredRows, isAlwaysRequired } from '../template/always-asked.ts';
import type { FixedRow } from '../template/table.ts';
import type { ReportTable } from '../template/template.ts';
import { foundText, isRecord } from '../unknown-value.ts';
import { isRowsByName, nameOf } from '../validate/checks.ts';
import { reportFinding } from '../validate/findings.ts';
import { limits } from '../validate/limits.ts';
import { unknownIn } from '../validate/row-words.ts';
import type { SchemaContext } from './question-schemas.ts';
import { answerSchema } from './question-schemas.ts';
import { objectErrors } from './sentences.ts';

/** What zod says of a value and of where it stands. */
interface Issue {
  readonly input?: unknown;
  readonly path?: readonly PropertyKey[] | undefined;
}

/** A schema behind a check that goes first: what is wrong by it is said alone. */
function behind(
  schema: z.ZodType,
  { holds, error }: { readonly holds: (value: unknown) => boolean; readonly error: (issue: Issue) => string },
): z.ZodType {
  return z.unknown().refine(holds, { error, abort: true }).pipe(schema);
}

function rowOf(table: ReportTable, rows: readonly FixedRow[] | null, context: SchemaContext): z.ZodType {
  const inTable = { ...context, table: { label: table.label, rows } };
  const columns = table.columns.map((column) => {
    const cell = answerSchema(column, inTable);
    return [column.code, isAlwaysRequired(column) ? cell : cell.optional()];
  });
  return z.strictObject(
    Object.fromEntries(columns),
    objectErrors(
      context.locale,
      (found) =>
        found === null && rows !== null
          ? reportFinding('report/answer-required', nameOf(table))
          : reportFinding('report/not-a-row', { ...nameOf(table), found }),
      unknownIn(table.label, true),
    ),
  );
}

/** The rows that a table names. */
export function fixedRows(table: ReportTable, rows: readonly FixedRow[], context: SchemaContext): z.ZodType {
  const row = rowOf(table, rows, context);
  const needed = hasRequiredRows(table, true);
  const schema = z.strictObject(
    Object.fromEntries(
      rows.map(({ code, askedWhen }) => [code, needed && askedWhen === undefined ? row : row.optional()]),
    ),
    objectErrors(
      context.locale,
      () => reportFinding('report/answer-required', nameOf(table)),
      unknownIn(table.label, false),
    ),
  );
  return behind(schema, {
    holds: (value) => value === undefined || isRowsByName(value),
    error: ({ input }) =>
      describeFinding(
        reportFinding('report/not-rows-by-name', { ...nameOf(table), found: foundText(input) }),
        context.locale,
      ),
  });
}

/** The rows that a reporter has. */
export function freeRows(table: ReportTable, context: SchemaContext): z.ZodType {
  const { minimumRows: minimum = 0, maximumRows = limits.rows } = table;
  const name = nameOf(table);
  const say = (finding: Finding) => describeFinding(finding, context.locale);
  const count = (found: unknown) => (Array.isArray(found) ? found.length : 0);
  const maximum = Math.min(maximumRows, limits.rows);
  const tooFew = (input: unknown) =>
    say(reportFinding('report/too-few-rows', { ...name, found: count(input), minimum }));
  const row = behind(rowOf(table, null, context), {
    holds: (value) => !isRecord(value) || !isBlankRow(value, table),
    error: ({ path = [] }) =>
      say(reportFinding('report/blank-row', { ...name, row: Number(path.at(-1)) + 1 })),
  });
  return z
    .array(row, {
      error: ({ input }) =>
        input === undefined
          ? tooFew(input)
          : say(reportFinding('report/not-rows', { ...name, found: foundText(input) })),
    })
    .min(minimum, { error: ({ input }) => tooFew(input) })
    .max(maximum, {
      error: ({ input }) =>
        say(reportFinding('report/too-many-rows', { ...name, found: count(input), maximum })),
    });
}
