import { scaledOfNumber } from '@chiendich/core';
import type { Tally } from '../aggregations/tally.ts';
import { addValues, addWeighted, countNotApplicable } from '../aggregations/tally.ts';
import { ReportAnswers } from '../derive/report-answers.ts';
import type { NumericAnswer } from '../report.ts';
import type { CompiledChecks } from '../validate/compiled-checks.ts';
import type { AskedFigure } from './asked-figures.ts';
import type { CountedReport } from './consolidation.ts';
import type { WeighedValue } from './figure.ts';
import type { CountableReport } from './reporting.ts';
import type { FaultyFigure } from './sound-figures.ts';
import { isAbsent } from './sound-figures.ts';
import { theOnly } from './the-only.ts';

/** What the figures of a report are read by. */
interface FigureReading {
  readonly asked: readonly AskedFigure[];
  readonly checks: CompiledChecks;
}

/** What came of the figures of one report. */
interface EnteredReport {
  readonly answers: CountedReport['answers'];
  readonly faulty: readonly FaultyFigure[];
}

/** Enters the figures of one report into the tally of its node, and gives its answers in their order. */
export function enterReport(
  tally: Tally,
  { report }: CountableReport,
  { asked, checks }: FigureReading,
): EnteredReport {
  const given = report.answers;
  const answers = new Array<NumericAnswer | null>(asked.length).fill(null);
  let faulty: FaultyFigure[] | null = null;
  let decided: ReportAnswers | null = null;
  for (const each of asked) {
    const { figure, index, isGoverned } = each;
    const answer = figure.read(given);
    if (typeof answer === 'number' && figure.isNumber(answer)) {
      answers[index] = answer;
      const values = valuesOf(each, answer, given);
      if (values === null) tally.missing[index] = 1;
      else {
        tally.given[index] = 1;
        enterAnswer(tally, each, answer);
        if (values.length > 0) enterEach(tally, each, values);
      }
      continue;
    }
    if (isAbsent(answer)) {
      answers[index] = answer;
      if (answer.state === 'notApplicable') countNotApplicable(tally, index, 1);
      else tally.missing[index] = 1;
      continue;
    }
    if (answer === undefined && isGoverned) {
      decided ??= new ReportAnswers(checks, { answers: given, round: { ...report.round } });
      if (!decided.isAsked(figure.item)) {
        countNotApplicable(tally, index, 1);
        continue;
      }
    }
    tally.missing[index] = 1;
    if (answer === undefined) continue;
    faulty ??= [];
    faulty.push({ figure, found: answer });
  }
  return { answers, faulty: faulty ?? none };
}

const none: readonly never[] = [];

/** Whether what an aggregation keeps is made of the values one by one; else of what stands for all of them. */
const looksAtEach: Readonly<Record<AskedFigure['keeps'], boolean>> = {
  ...{ sum: false, largest: false, least: false, own: false },
  ...{ count: true, only: true, all: true, mean: true },
};

/** The values of an answer that are looked at one by one, of a column its rows; null where one lacks its weight. */
function valuesOf(
  { figure, keeps, weight }: AskedFigure,
  answer: number,
  answers: Readonly<Record<string, unknown>>,
): readonly WeighedValue[] | null {
  const weighing = weight === null ? 1 : weight.read(answers);
  if (typeof weighing !== 'number' || weight?.isNumber(weighing) === false) return null;
  if (!looksAtEach[keeps]) return none;
  return figure.rows === null ? [{ value: answer, weight: weighing }] : figure.rows(answers);
}

function enterAnswer(tally: Tally, { index, keeps, scale }: AskedFigure, answer: number): void {
  switch (keeps) {
    case 'sum':
      tally.values[index] = scaledOfNumber(answer, scale) ?? 0;
      return;
    case 'largest':
    case 'least':
    case 'own':
      tally.values[index] = answer;
      return;
    default:
      keeps satisfies 'count' | 'only' | 'all' | 'mean';
  }
}

function enterEach(
  tally: Tally,
  { index, keeps, scale, weightScale }: AskedFigure,
  values: readonly WeighedValue[],
): void {
  switch (keeps) {
    case 'count':
      tally.values[index] = values.filter(({ value }) => value > 0).length;
      return;
    case 'only':
      tally.values[index] = values.reduce(
        (so, { value }) => theOnly(so, scaledOfNumber(value, scale) ?? 0),
        0,
      );
      return;
    case 'all':
      addValues(
        tally,
        index,
        values.map(({ value }) => scaledOfNumber(value, scale) ?? 0),
      );
      return;
    case 'mean':
      for (const { value, weight } of values) {
        const weights = BigInt(scaledOfNumber(weight, weightScale) ?? 0);
        addWeighted(tally, index, { products: BigInt(scaledOfNumber(value, scale) ?? 0) * weights, weights });
      }
      return;
    default:
      keeps satisfies 'sum' | 'largest' | 'least' | 'own';
  }
}
