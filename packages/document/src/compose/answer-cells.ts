import type { Finding, LocalizedText } from '@chiendich/core';
import { formatDate, formatNumber, isCivilDate, sameText } from '@chiendich/core';
import type { TableCell } from '@chiendich/official-text';
import type { HostLists, QuestionAnswer, QuestionKind, QuestionOf, ReportTemplate } from '@chiendich/report';
import { distinctLabel, listsOf, yesNoWords } from '@chiendich/report/validate';
import { finding } from '../findings.ts';
import { leafOf } from './leaf.ts';
import { cell, centred, right } from './table-parts.ts';

/** The words of an entry of a list; null where the list does not have it, or nobody supplied the list. */
type EntryWords = (list: string, code: string) => LocalizedText | null;
/** A question of any kind. */
type Question = QuestionOf<QuestionKind>;
/** An answer in place of which nothing is stated. */
type GivenAnswer = Exclude<QuestionAnswer, { readonly state: string }>;

/** How an answer of a kind is printed: its lines, where they stand in a cell, and what is said where it is missing. */
interface AnswerFace<Kind extends QuestionKind> {
  readonly lines: (answer: GivenAnswer, question: QuestionOf<Kind>, entry: EntryWords) => readonly string[];
  readonly look: { readonly align?: 'center' | 'right' };
  readonly missing: string;
}

const missingFigure = 'Chưa có số liệu';
const missingFact = 'Chưa có thông tin';
const notApplicable = 'Không phát sinh';

/** An answer of another kind than its question stands as it is; that it is wrong is for the validator to say. */
const asItIs = (answer: GivenAnswer): readonly string[] =>
  Array.isArray(answer)
    ? answer.map((part: string | { readonly name: string }) => (typeof part === 'string' ? part : part.name))
    : [typeof answer === 'number' ? formatNumber(answer) : String(answer)];

const answerFaces: { readonly [Kind in QuestionKind]: AnswerFace<Kind> } = {
  number: { lines: asItIs, look: right, missing: missingFigure },
  text: { lines: asItIs, look: {}, missing: missingFact },
  date: {
    lines: (answer) =>
      typeof answer === 'string' && isCivilDate(answer) ? [formatDate(answer, 'short')] : asItIs(answer),
    look: centred,
    missing: missingFact,
  },
  yesNo: {
    lines: (answer) =>
      typeof answer === 'boolean' ? [(answer ? yesNoWords.true : yesNoWords.false).vi] : asItIs(answer),
    look: centred,
    missing: missingFact,
  },
  choice: {
    lines: (answer, { from }, entry) => asItIs(answer).map((code) => entry(from, code)?.vi ?? code),
    look: {},
    missing: missingFact,
  },
  files: { lines: asItIs, look: {}, missing: missingFact },
};

/** Entries of one name are set apart by what contains them. */
function entryWords(template: ReportTemplate, host: HostLists): EntryWords {
  const lists = listsOf(template, host);
  const parents = new Map((template.lists ?? []).map(({ code, parent }) => [code, parent]));
  const labels = new Map(
    [...lists].map(([name, list]) => [name, distinctLabel(list, lists.get(parents.get(name) ?? name))]),
  );
  return (name, code) => {
    const item = lists.get(name)?.byCode.get(code)?.item;
    return item === undefined ? null : (labels.get(name)?.(item) ?? item.label);
  };
}

/** Prints answers to the questions of a template. */
export interface AnswerPrinter {
  /** What stands in a table in the place of an answer: a blank where one must still be given. */
  readonly cell: (asked: Asked) => TableCell;
  /** Why there is no answer, unless it only repeats that there is none. */
  readonly reason: (asked: Asked) => string;
  /** An answer in a line of its own: the state with its reason where it has none; null where it was not given. */
  readonly words: (asked: Asked) => string | null;
  /** What is to be said of an answer that cannot be printed by its name. */
  readonly doubts: (asked: Asked, path: Finding['path']) => readonly Finding[];
}

/** A question that is asked, with its answer. */
interface Asked {
  readonly question: Question;
  readonly required: boolean;
  readonly answer: QuestionAnswer | null;
}

/** The printer of a template's answers; `host` supplies the lists that the template does not hold. */
export function answerPrinter(template: ReportTemplate, host: HostLists): AnswerPrinter {
  const entry = entryWords(template, host);
  const linesOf = (question: Question, answer: GivenAnswer) =>
    answerFaces[question.kind].lines(answer, question as never, entry);
  const stateOf = ({ question: { kind } }: Asked, state: 'missing' | 'notApplicable') =>
    state === 'missing' ? answerFaces[kind].missing : notApplicable;
  const reason = (asked: Asked) => {
    const { answer } = asked;
    if (!isAbsent(answer)) return '';
    const { state, reason: given = '' } = answer;
    return sameText(given, stateOf(asked, state)) ? '' : given;
  };
  return {
    cell: (asked) => {
      const { question, required, answer } = asked;
      if (answer === null) return cell(required ? '……' : '', centred);
      if (isAbsent(answer)) return cell(stateOf(asked, answer.state), centred);
      const leaves = linesOf(question, answer).map((line) => leafOf(line));
      return { leaves, ...answerFaces[question.kind].look };
    },
    reason,
    words: (asked) => {
      const { question, answer } = asked;
      if (answer === null) return null;
      if (!isAbsent(answer)) return linesOf(question, answer).join('\n');
      const why = reason(asked);
      return why === '' ? `${stateOf(asked, answer.state)}.` : `${stateOf(asked, answer.state)}: ${why}`;
    },
    doubts: ({ question, answer }, path) => {
      if (question.kind !== 'choice' || answer === null || isAbsent(answer)) return [];
      return asItIs(answer)
        .filter((code) => entry(question.from, code) === null)
        .map((found) => finding('document/unknown-choice', { label: question.label, found }, { path }));
    },
  };
}

function isAbsent(answer: QuestionAnswer | null): answer is Exclude<QuestionAnswer, GivenAnswer> {
  return typeof answer === 'object' && answer !== null && 'state' in answer;
}
