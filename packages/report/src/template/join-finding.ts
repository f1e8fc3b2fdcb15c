import type { Finding, LocalizedText } from '@chiendich/core';
import { recordFinding } from '../ledger/record-findings.ts';
import type { Question } from '../questions/question.ts';
import { answerInWords, answersInWords, contentOf, localized, notAnswered } from './answer-words.ts';
import { isOfOtherUnit } from './changed-answer.ts';
import { isSameAnswer } from './choice-order.ts';
import type { Joined, JoinedPart } from './joined-answers.ts';
import { addressInWords } from './place-in-report.ts';
import type { ReportTemplate } from './template.ts';

/** A part of a join with what the old version called it. */
export interface OldPart extends JoinedPart {
  readonly code: string;
  readonly old: Question;
}

/** Where answers become one. */
export interface JoinPlace {
  readonly address: string;
  readonly question: Question;
  readonly parts: readonly OldPart[];
  /** Where the parts stand in the old report: `['answers']`, or the row of a table. */
  readonly path: Finding['path'];
}

/** What a join refuses, could not carry or changed; null where one answer stays as it was. */
export function joinFinding(
  { address, question, parts, path }: JoinPlace,
  { answer, lacking, lost, refused }: Joined<OldPart>,
  { from, to }: { readonly from: ReportTemplate; readonly to: ReportTemplate },
): Finding | null {
  const withUnit = parts.some(({ old }) => isOfOtherUnit(old, question));
  const answered = parts.filter((part) => part.answer !== undefined);
  const shown =
    lacking.length === 0 ? answered : parts.filter(({ answer, asked }) => answer !== undefined || asked);
  const params = {
    answer: address,
    place: addressInWords(address, to, path[2]),
    content: contentOf(Object.fromEntries(answered.map(({ code, answer }) => [code, answer]))),
  };
  const found = answersInWords(
    shown.map(({ old, answer }) => [answer, { part: old, template: from, withUnit }]),
  );
  if (refused) return recordFinding('report/migration-not-joined', { ...params, found }, { path });
  if (lost.length > 0) {
    const inWords = (some: readonly OldPart[]) => some.map((part) => partInWords(part, path, from));
    return recordFinding(
      'report/migration-join-incomplete',
      { ...params, lacking: inWords(lacking), found: inWords(lost) },
      { path },
    );
  }
  const [only] = answered;
  if (shown.length === 0 || (shown.length === 1 && isUnchanged(only?.answer, answer))) return null;
  const value = answerInWords(answer, { part: question, template: to, withUnit });
  return recordFinding('report/migration-changed', { ...params, found, value }, { path });
}

function isUnchanged(before: unknown, after: unknown): boolean {
  return isSameAnswer(before, after) || contentOf(before) === contentOf(after);
}

/** A part of a join with its answer: mục “Nữ”: chưa có số liệu (mất hồ sơ). */
function partInWords(
  { code, old, answer }: OldPart,
  path: Finding['path'],
  template: ReportTemplate,
): LocalizedText {
  const address = path.length > 1 ? `${path[1]}.${code}` : code;
  const { vi, en } = addressInWords(address, template, path[2]);
  const said = answer === undefined ? notAnswered : localized(answerInWords(answer, { part: old, template }));
  return { vi: `${vi}: ${said.vi}`, en: `${en}: ${said.en}` };
}
