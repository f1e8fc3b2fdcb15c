import { scaledOfNumber } from '@chiendich/core';
import type { Tally } from '../aggregations/tally.ts';
import { countNotApplicable } from '../aggregations/tally.ts';
import { ReportAnswers } from '../derive/report-answers.ts';
import type { NumericAnswer } from '../report.ts';
import type { CompiledChecks } from '../validate/compiled-checks.ts';
import type { AskedFigure } from './asked-figures.ts';
import type { CountedReport } from './consolidation.ts';
import type { CountableReport } from './reporting.ts';
import type { FaultyFigure } from './sound-figures.ts';
import { isAbsent } from './sound-figures.ts';

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

/** A number that lacks its weight is missing. */
function enterNumber(tally: Tally, figure: AskedFigure, { answer, answers }: NumberOfReport): void {
  const { index, weight } = figure;
  const weighing = weight === null ? null : weight.read(answers);
  if (weight !== null && !(typeof weighing === 'number' && weight.isNumber(weighing))) {
    tally.missing[index] = 1;
    return;
  }
  const value = keptOf(figure, answer);
  tally.given[index] = 1;
  tally.values[index] = value;
  if (weight === null) return;
  const weights = BigInt(scaledOfNumber(weighing as number, weight.scale) ?? 0);
  tally.weighted?.set(index, { products: BigInt(value) * weights, weights });
}

/** What is kept of one answer, which is a number of its scale. */
function keptOf({ keeps, scale }: AskedFigure, answer: number): number {
  switch (keeps) {
    case 'sum':
      return scaledOfNumber(answer, scale) ?? 0;
    case 'largest':
    case 'own':
      return answer;
    case 'count':
      return answer > 0 ? 1 : 0;
    default:
      return keeps satisfies never;
  }
}
