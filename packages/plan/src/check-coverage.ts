import type { Finding, LocalizedText } from '@chiendich/core';
import { foldedPattern, foldInPlace } from '@chiendich/core/scan';
import { planWords } from '@chiendich/official-text/lexicon';
import { specificPairs } from './check/generic-words.ts';
import { finding } from './findings.ts';
import { expectArgument } from './misuse.ts';
import type { Plan } from './plan.ts';
import { startingLarge } from './written-words.ts';

/**
 * A question of a report (câu hỏi, chỉ tiêu), as its words reach the one who answers.
 *
 * @inline
 */
export interface AskedQuestion {
  /** The words of the question. */
  readonly label: LocalizedText;
  /** What is written beside the label to help; its words count as asked too. */
  readonly hint?: LocalizedText;
}

/**
 * What a plan orders and no question of a report asks about: orders whose fulfilment nobody will report.
 *
 * Each order of the contents (a clause between full stops and semicolons) is compared with every question
 * by the compounds that they share ("trồng rừng", "mạng xã hội"), words of every order left out ("môi trường",
 * "mô hình"). It is a reader's aid: an order that is asked about in other words is found too. Clauses that cite
 * documents, that ask for a view ("nhận thức rằng") or that state a time, a place, persons or money ("Đối tượng: …") are
 * not orders to report on.
 */
export function checkCoverage(plan: Plan, questions: readonly AskedQuestion[]): readonly Finding[] {
  expectArgument(plan, 'plan/not-plan-data', 'checkCoverage(plan, …)');
  expectArgument(questions, 'plan/not-questions', 'checkCoverage(…, questions)');
  for (const question of questions)
    expectArgument(question, 'plan/not-a-question', 'checkCoverage(…, [question, …])');
  const asked = new Set(
    questions.flatMap(({ label, hint }) => [label.vi, hint?.vi ?? '']).flatMap(specificPairs),
  );
  return plan.contents.flatMap((content, index) =>
    clausesOf(content.text).flatMap((order) => {
      const pairs = specificPairs(order);
      if (pairs.length === 0 || pairs.some((pair) => asked.has(pair))) return [];
      const params = { order: shorten(order), item: content.label };
      return [
        finding('plan/order-not-reported', params, { path: ['contents', index, 'text'], span: content.span }),
      ];
    }),
  );
}

const { cited, coverage: words } = planWords;
const citation = new RegExp(
  `\\d\\/\\p{Lu}|\\d-\\p{Lu}{2,}\\/|(?<!\\p{L})(?:${startingLarge(cited.ordersNothing.pattern)})(?!\\p{L})`,
  'u',
);
/** "cần nhận thức rằng …", "coi … là một phần" ask for a view, not for an act. */
const view = foldedPattern(
  `(?<!\\p{L})(?:${words.awareness.pattern}|(?:${words.regards.pattern}) [^;.]{1,200} ${words.asWhat.pattern})(?!\\p{L})`,
);
const shortestOrder = 12;

/** "Thời gian: từ ngày …", "Đối tượng tiêm: …" say when, where and for whom, and order nothing. */
const statement = foldedPattern(`^[^\\p{L}]{0,8}(?:${words.stated.pattern})(?!\\p{L})(?:[^:;.]{0,60}:|$)`);

/**
 * Orders of a paragraph. A clause between two that cite documents belongs to the title of the first; one behind a
 * semicolon to the list that a statement of time, place or persons began.
 */
function clausesOf(text: string): readonly string[] {
  const pieces = text.split(/([;.])(?:\s|$)/u);
  const clauses = pieces.filter((_, index) => index % 2 === 0).map((clause) => clause.trim());
  const cites = clauses.map((clause) => citation.test(clause));
  const states: boolean[] = [];
  for (const [index, clause] of clauses.entries()) {
    const continues = pieces[2 * index - 1] === ';' && states[index - 1] === true;
    states.push(continues || statement.test(foldInPlace(clause)));
  }
  return clauses.filter(
    (clause, index) =>
      clause.length >= shortestOrder &&
      !states[index] &&
      !view.test(foldInPlace(clause)) &&
      !cites[index] &&
      !(cites[index - 1] && cites[index + 1]),
  );
}

function shorten(text: string): string {
  return text.length <= 120 ? text : `${text.slice(0, text.lastIndexOf(' ', 119))}…`;
}
