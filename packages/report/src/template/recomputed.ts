import type { Finding } from '@chiendich/core';
import { isComputedAnswer } from '../derive/computed-answer.ts';
import { ReportAnswers } from '../derive/report-answers.ts';
import { withComputed } from '../derive/with-computed.ts';
import { recordFinding } from '../ledger/record-findings.ts';
import type { Question } from '../questions/question.ts';
import type { Answer, Report } from '../report.ts';
import { isRecord } from '../unknown-value.ts';
import type { CompiledChecks, QuestionCheck } from '../validate/compiled-checks.ts';
import { answerInWords, contentOf } from './answer-words.ts';
import { addressInWords } from './place-in-report.ts';

type Path = readonly (string | number)[];
type Fields = Readonly<Record<string, unknown>>;

/** An answer that the new version computes, where it stands. */
interface ComputedPlace {
  readonly path: Path;
  /** As a mapping names it: `code`, or `table.column`. */
  readonly address: string;
  readonly question: Question;
  readonly given: unknown;
  readonly answer: unknown;
  readonly fits: boolean;
}

/**
 * A migrated report with what its version computes: what is absent is filled in, and what the old version computed too is worked
 * out again, as rows may be gone. What a person typed stays, for the validator to compare.
 */
export function recomputed(
  report: Report,
  checks: CompiledChecks,
  wasComputed: (address: string) => boolean,
): { readonly report: Report; readonly findings: readonly Finding[] } {
  const places = computedPlaces(report, checks);
  const stale = places.filter(
    ({ given, fits, address }) => given !== undefined && !fits && wasComputed(address),
  );
  const kept = stale.reduce<Fields>((answers, { path }) => withoutPlace(answers, path), report.answers);
  const changed = places.filter((place) =>
    place.given === undefined ? place.answer !== undefined : stale.includes(place),
  );
  return {
    report: withComputed({ ...report, answers: kept as Readonly<Record<string, Answer>> }, checks),
    findings: changed.map((place) => changeFinding(place, checks)),
  };
}

function changeFinding(
  { path, address, question, given, answer }: ComputedPlace,
  { template }: CompiledChecks,
): Finding {
  const words = (value: unknown) => answerInWords(value, { part: question, template });
  const params = { answer: address, place: addressInWords(address, template, path[1]), value: words(answer) };
  const at = { path: ['answers', ...path] };
  return given === undefined
    ? recordFinding('report/migration-computed', params, at)
    : recordFinding(
        'report/migration-changed',
        { ...params, found: words(given), content: contentOf(given) },
        at,
      );
}

function computedPlaces({ answers, round }: Report, checks: CompiledChecks): readonly ComputedPlace[] {
  const read = new ReportAnswers(checks, { answers, round: { ...round } });
  return checks.items.flatMap((item): readonly ComputedPlace[] => {
    if (!item.governed || !read.isAsked(item.code)) return [];
    if (item.kind === 'question') {
      const computed = read.computed(item);
      if (computed === null) return [];
      const given: unknown = answers[item.code];
      const fits = isComputedAnswer(given, computed.answer, read.isRequired(item));
      const { code, question } = item;
      return [{ path: [code], address: code, question, given, answer: computed.answer, fits }];
    }
    const rows: readonly (readonly [string | number, unknown])[] =
      item.rows === null
        ? (Array.isArray(answers[item.code]) ? (answers[item.code] as readonly unknown[]) : []).map(
            (row, at) => [at, row] as const,
          )
        : item.rows
            .filter(({ code }) => read.isRowAsked(item.code, code))
            .map(({ code }) => {
              const named: unknown = answers[item.code];
              return [code, isRecord(named) ? named[code] : undefined] as const;
            });
    return rows.flatMap(([row, cells]) =>
      item.columns.flatMap((column) => computedCell({ table: item.code, row, cells }, column, read)),
    );
  });
}

function computedCell(
  { table, row, cells }: { readonly table: string; readonly row: string | number; readonly cells: unknown },
  column: QuestionCheck,
  read: ReportAnswers,
): readonly ComputedPlace[] {
  if (!column.governed) return [];
  const { asked, required, computed } = read.cell(table, row, column);
  if (!asked || computed === null) return [];
  const given = isRecord(cells) ? cells[column.code] : undefined;
  const fits = isComputedAnswer(given, computed.answer, required);
  const { answer } = computed;
  const { code, question } = column;
  return [{ path: [table, row, code], address: `${table}.${code}`, question, given, answer, fits }];
}

/** The answers without the one at a path. */
function withoutPlace(answers: Fields, path: Path): Fields {
  const holder = (value: unknown, [key = '', ...rest]: Path): unknown => {
    if (Array.isArray(value))
      return value.map((each: unknown, at) => (at === key ? holder(each, rest) : each));
    if (!isRecord(value)) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([code, each]) =>
        code !== key ? [[code, each]] : rest.length === 0 ? [] : [[code, holder(each, rest)]],
      ),
    );
  };
  return holder(answers, path) as Fields;
}
