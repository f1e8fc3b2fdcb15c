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
  const answers: (NumericAnswer | null)[] = [];
  let faulty: FaultyFigure[] | null = null;
  let decided: ReportAnswers | null = null;
  for (const each of asked) {
    const { figure, index, isGoverned } = each;
    const answer = figure.read(given);
    if (typeof answer === 'number' && figure.isNumber(answer)) {
      answers.push(answer);
      enterNumber(tally, each, { answer, answers: given });
      continue;
    }
    if (isAbsent(answer)) {
      answers.push(answer);
      if (answer.state === 'notApplicable') countNotApplicable(tally, index, 1);
      else tally.missing[index] = 1;
      continue;
    }
    answers.push(null);
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

const none: readonly FaultyFigure[] = [];

interface NumberOfReport {
  readonly answer: number;
  readonly answers: Readonly<Record<string, unknown>>;
}

/** A number that lacks its weight is missing; of a column each row is entered. */
function enterNumber(tally: Tally, asked: AskedFigure, { answer, answers }: NumberOfReport): void {
  const { index, figure, weight } = asked;
  const weighing = weight === null ? 1 : weight.read(answers);
  const isWeighed = weight === null || (typeof weighing === 'number' && weight.isNumber(weighing));
  const values =
    figure.rows === null ? [{ value: answer, weight: weighing as number }] : figure.rows(answers);
  if (!isWeighed || values === null) {
    tally.missing[index] = 1;
    return;
  }
  tally.given[index] = 1;
  enterValues(tally, asked, { answer, values });
}

interface EnteredValues {
  /** What stands for all of them. */
  readonly answer: number;
  /** The values one by one. */
  readonly values: readonly WeighedValue[];
}

function enterValues(tally: Tally, asked: AskedFigure, { answer, values }: EnteredValues): void {
  const { index, keeps, scale, weightScale } = asked;
  switch (keeps) {
    case 'sum':
      tally.values[index] = scaledOfNumber(answer, scale) ?? 0;
      return;
    case 'largest':
    case 'least':
    case 'own':
      tally.values[index] = answer;
      return;
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
      keeps satisfies never;
  }
}
