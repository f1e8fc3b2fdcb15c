import type { Finding, FindingParam } from '@chiendich/core';
import { recordFinding } from '../ledger/record-findings.ts';
import type { Question } from '../questions/question.ts';
import type { QuestionAnswer } from '../report.ts';
import { reportFinding } from '../validate/findings.ts';
import { limits } from '../validate/limits.ts';
import { type AddressedSort, addressesOf } from './addresses.ts';
import { answerInWords, contentOf } from './answer-words.ts';
import { type Changing, changedAnswer, isOfOtherUnit } from './changed-answer.ts';
import { inListOrder, isSameAnswer } from './choice-order.ts';
import { tablesOf } from './items.ts';
import { joinFinding, type OldPart } from './join-finding.ts';
import { joinAnswers } from './joined-answers.ts';
import { own } from './own.ts';
import { addressInWords } from './place-in-report.ts';
import type { ReportMapping } from './report-mapping.ts';
import type { ReportTable, ReportTemplate } from './template.ts';
import type { NotCarried } from './why-not-carried.ts';
import { questionNow, tableNow, unknownBefore } from './why-not-carried.ts';

type Path = readonly (string | number)[];
type Answers = Readonly<Record<string, unknown>>;

/** What is asked at one place by the old version and by the new one, and what stands before its codes in a mapping. */
export interface CarriedScope {
  readonly before: readonly Question[];
  readonly after: readonly Question[];
  readonly prefixBefore: string;
  readonly prefixAfter: string;
  /** Where the answers stand in the old report. */
  readonly path: Path;
}

interface Versions {
  readonly from: ReportTemplate;
  readonly to: ReportTemplate;
  /** Whether the old version asks for what stands at a path. */
  readonly isAsked: (path: Path) => boolean;
}

/** What the old report holds at an address, and where it would stand in the new version. */
interface Left {
  readonly address: string;
  /** The same code at the new place. */
  readonly after: string;
  readonly path: Path;
  /** What it answers in the old version. */
  readonly part: Question | ReportTable | undefined;
}

/** Carries answers over, and lists what is changed, given up or has nowhere to go. */
export class AnswerCarrier {
  readonly findings: Finding[] = [];
  readonly #mapping: ReportMapping;
  readonly #versions: Versions;
  readonly #named: ReadonlyMap<string, AddressedSort>;

  constructor(mapping: ReportMapping, versions: Versions) {
    this.#mapping = mapping;
    this.#versions = versions;
    this.#named = addressesOf(versions.to);
  }

  /** The answers to questions that stand side by side; keys that are of no question are left to the caller. */
  answers(
    answers: Answers,
    scope: CarriedScope,
    carriedElsewhere: ReadonlySet<string> = new Set(),
  ): Record<string, QuestionAnswer> {
    const carried = new Set<string>(carriedElsewhere);
    const before = new Map(scope.before.map((question) => [question.code, question]));
    const result: Record<string, QuestionAnswer> = {};
    for (const question of scope.after) {
      const given = own(this.#mapping.given, `${scope.prefixAfter}${question.code}`);
      const carrying = { scope, before, carried };
      const answer =
        given === undefined
          ? this.#carried(answers, question, carrying)
          : inListOrder(given, question, this.#versions.to);
      if (answer !== undefined) result[question.code] = answer;
    }
    for (const code of Object.keys(answers)) {
      if (carried.has(code)) continue;
      const [address, after] = [`${scope.prefixBefore}${code}`, `${scope.prefixAfter}${code}`];
      const part = before.get(code) ?? tablesOf(this.#versions.from).find((each) => each.code === address);
      this.leave(answers[code], { address, after, path: [...scope.path, code], part });
    }
    return result;
  }

  /** The code under which the old version has what the new one calls so. */
  sourceOf(address: string): string {
    return own(this.#mapping.renamed, address) ?? address;
  }

  isDropped(address: string): boolean {
    return this.#mapping.dropped?.includes(address) ?? false;
  }

  /** What has no place in the new version: given up by name, or somebody has to say what becomes of it. */
  leave(value: unknown, { address, after, path, part }: Left): void {
    const { from: template } = this.#versions;
    const place = addressInWords(address, template);
    if (!this.isDropped(address)) {
      const { renamed, given, joined } = this.#mapping;
      const isTaken = [renamed, given, joined].some((taken) => own<unknown>(taken, after) !== undefined);
      const sort = this.#named.get(after);
      if (isTaken) this.#refuse(recordFinding('report/migration-taken', { answer: address, place }));
      else if (sort === undefined)
        this.#refuse(recordFinding('report/migration-unmapped', { answer: address, place }));
      else this.breaks(address, notOfItsSort(sort, part), place);
      return;
    }
    if (value === null || value === undefined) return;
    const found = answerInWords(value, { part, template });
    const cell = path.length > 3 ? addressInWords(address, template, path[2]) : place;
    const params = { answer: address, place: cell, found, content: contentOf(value) };
    this.#list(recordFinding('report/migration-dropped', params, { path }));
  }

  /** What the new version cannot take, with what would carry it. */
  breaks(
    address: string,
    { reason, part }: NotCarried,
    place: FindingParam = addressInWords(address, this.#versions.to),
  ): undefined {
    this.#refuse(recordFinding('report/migration-breaking', { answer: address, place, reason, part }));
    return undefined;
  }

  /** A column is reported once, not once a row. */
  #refuse(finding: Finding): void {
    const { code, params } = finding;
    if (this.findings.some((found) => found.code === code && found.params.answer === params.answer)) return;
    const path = [
      'answers',
      ...String(params.answer)
        .split(/[.[\]]/)
        .filter(Boolean),
    ];
    this.findings.push({ ...finding, path });
  }

  #carried(answers: Answers, question: Question, carrying: Carrying): QuestionAnswer | undefined {
    const join = own(this.#mapping.joined, `${carrying.scope.prefixAfter}${question.code}`);
    return join === undefined
      ? this.#taken(answers, question, carrying)
      : this.#joined(answers, question, { ...carrying, join });
  }

  #joined(
    answers: Answers,
    question: Question,
    { scope, before, carried, join }: Carrying & { readonly join: Join },
  ): QuestionAnswer | undefined {
    const address = `${scope.prefixAfter}${question.code}`;
    let isBroken = false;
    const parts = join.from.flatMap((each): readonly OldPart[] => {
      const code = withoutPrefix(each, scope.prefixBefore);
      const old = before.get(code);
      carried.add(code);
      if (old === undefined) return [];
      const answer = own(answers, code) ?? undefined;
      const changed = answer === undefined ? undefined : this.#changed(answer, { old, question, address });
      isBroken ||= answer !== undefined && changed === undefined;
      const asked = answer !== undefined || this.#versions.isAsked([...scope.path, code]);
      return [{ code, old, answer, changed, asked }];
    });
    if (isBroken) return undefined;
    const joined = joinAnswers(parts, question, join.separator ?? '\n');
    const whole =
      joined.answer === undefined ? undefined : inListOrder(joined.answer, question, this.#versions.to);
    const place = { address, question, parts, path: scope.path };
    const finding = joinFinding(place, { ...joined, answer: whole }, this.#versions);
    if (joined.refused && finding !== null) this.#refuse(finding);
    else if (finding !== null) this.#list(finding);
    return whole;
  }

  #taken(
    answers: Answers,
    question: Question,
    { scope, before, carried }: Carrying,
  ): QuestionAnswer | undefined {
    const address = `${scope.prefixAfter}${question.code}`;
    const renamed = own(this.#mapping.renamed, address);
    const source = renamed === undefined ? question.code : withoutPrefix(renamed, scope.prefixBefore);
    const old = before.get(source);
    const answer = own(answers, source);
    if (answer === undefined || old === undefined || this.isDropped(`${scope.prefixBefore}${source}`))
      return undefined;
    carried.add(source);
    const changed = this.#changed(answer, { old, question, address });
    if (changed !== undefined && changed !== answer && !isSameAnswer(answer, changed)) {
      const { from, to } = this.#versions;
      const withUnit = isOfOtherUnit(old, question);
      const found = answerInWords(answer, { part: old, template: from, withUnit });
      const value = answerInWords(changed, { part: question, template: to, withUnit });
      const place = addressInWords(address, to, scope.path[2]);
      const params = { answer: address, place, found, value, content: contentOf(answer) };
      const path = [...scope.path, source];
      this.#list(recordFinding('report/migration-changed', params, { path }));
    }
    return changed;
  }

  /** An answer as the new question takes it; undefined, and reported, where no mapping says how. */
  #changed(answer: unknown, changing: Omit<Changing, 'mapping' | 'from' | 'to'>): QuestionAnswer | undefined {
    const changed = changedAnswer(answer, { ...changing, ...this.#versions, mapping: this.#mapping });
    return 'reason' in changed ? this.breaks(changing.address, changed) : changed.answer;
  }

  /** What is given up or changed is listed value by value. */
  #list(finding: Finding): void {
    if (this.findings.length > limits.findings) return;
    this.findings.push(
      this.findings.length === limits.findings
        ? reportFinding('report/too-many-findings', { maximum: limits.findings })
        : finding,
    );
  }
}

type Join = NonNullable<ReportMapping['joined']>[string];

interface Carrying {
  readonly scope: CarriedScope;
  readonly before: ReadonlyMap<string, Question>;
  readonly carried: Set<string>;
}

/** Why what stands at an address does not become what the new version has there. */
function notOfItsSort(sort: AddressedSort, part: Question | ReportTable | undefined): NotCarried {
  if (part === undefined) return unknownBefore;
  return sort === 'table' ? tableNow : questionNow;
}

function withoutPrefix(code: string, prefix: string): string {
  return code.startsWith(prefix) ? code.slice(prefix.length) : code;
}
