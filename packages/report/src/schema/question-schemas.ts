import type { Locale, LocalizedText } from '@chiendich/core';
import { describeFinding, isCivilDate, isWellFormed } from '@chiendich/core';
import * as z from 'zod';
import type { ChoiceQuestion } from '../questions/choice.ts';
import type { FilesQuestion } from '../questions/files.ts';
import type { Lists } from '../questions/lists.ts';
import type { NumberQuestion } from '../questions/number.ts';
import { boundsOf, scaleOf } from '../questions/number.ts';
import type { Question, QuestionFace } from '../questions/question.ts';
import { byKind } from '../questions/question.ts';
import { lengthOf } from '../questions/text.ts';
import type { FixedRow } from '../template/table.ts';
import { problemOf, valueCheck } from '../validate/answer-check.ts';
import { filledPattern } from '../validate/blank-text.ts';
import { isWithin, nameOf, problem as problemWith } from '../validate/checks.ts';
import { limits } from '../validate/limits.ts';
import { cellInWords, rowLabel } from '../validate/row-words.ts';

/** What a schema is made with: the lists to choose from, and the language of its messages. */
export interface SchemaContext {
  readonly lists: Lists;
  readonly locale: Locale;
  /** The table of which a question is a column; its sentences name it and the row. */
  readonly table?: { readonly label: LocalizedText; readonly rows: readonly FixedRow[] | null };
}

const schemas: QuestionFace<z.ZodType, [lists: Lists]> = {
  number,
  text: (question) => text(lengthOf(question)),
  date: () => date(),
  yesNo: () => z.boolean(),
  choice,
  files,
};

/** The zod schema of the answers to a question; its messages are the validator's sentences. */
export function answerSchema(question: Question, { lists, locale, table }: SchemaContext): z.ZodType {
  const checked = { name: nameOf(question), check: valueCheck(question, lists) };
  const sentence = ({
    input,
    path = [],
  }: {
    readonly input?: unknown;
    readonly path?: PropertyKey[] | undefined;
  }) => {
    const { name } = checked;
    const problem =
      input === undefined ? problemWith('report/answer-required', name) : problemOf(checked, input);
    if (problem === null) return undefined;
    const found = problem([]);
    const cell = table && cellInWords(name.label, table.label, rowLabel(path.at(-2), table.rows));
    return describeFinding(cell ? { ...found, params: { ...found.params, label: cell } } : found, locale);
  };
  return z.union(
    [
      byKind(schemas, question, lists),
      z.strictObject({ state: z.literal('missing'), reason: text(limits.reasonLength) }),
      z.strictObject({ state: z.literal('notApplicable'), reason: anyText(limits.reasonLength).optional() }),
    ],
    { error: sentence },
  );
}

/** Ends the check of a value, so that what is said of its place is the sentence of the whole. */
const abort = { abort: true } as const;

/** Words that are not blank; lengths are counted in code points, as JSON Schema counts them. */
export function text(maximum: number): z.ZodType<string> {
  return anyText(maximum).regex(new RegExp(filledPattern, 'u'), abort);
}

function anyText(maximum: number) {
  return z.string().refine((value) => isWithin(value, maximum) && isWellFormed(value), abort);
}

/** A day of the calendar. */
export function date(): z.ZodType<string> {
  return z.string().refine(isCivilDate, abort);
}

function number(question: NumberQuestion): z.ZodType {
  const { minimum, maximum } = boundsOf(question);
  const bounded = z.number().min(minimum, abort).max(maximum, abort);
  return scaleOf(question) === 0 ? bounded.int(abort) : bounded;
}

function choice({ from, many }: ChoiceQuestion, lists: Lists): z.ZodType {
  const list = lists.get(from);
  const one = list === undefined ? text(limits.idLength) : z.enum([...list.byCode.keys()]);
  if (many !== true) return one;
  return z
    .array(one)
    .min(1, abort)
    .max(list?.items.length ?? limits.rows, abort)
    .refine((codes) => new Set(codes).size === codes.length, abort);
}

function files({ mediaTypes, maximumFiles }: FilesQuestion): z.ZodType {
  const file = z.strictObject({
    name: text(limits.textLength),
    mediaType: z.enum(mediaTypes),
    bytes: z.number().int(abort).min(0, abort),
    hash: z.string().regex(/^[0-9a-f]{64}$/, abort),
  });
  return z.array(file).min(1, abort).max(maximumFiles, abort);
}
