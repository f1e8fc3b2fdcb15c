// Over 250 lines: what may become of an answer is decided in one place.
import type { Finding, FindingParam } from '@chiendich/core';
import { convertMeasure, numberOfScaled, scaledOfNumber, sumScaled } from '@chiendich/core';
import { recordFinding } from '../ledger/record-findings.ts';
import { scaleOf } from '../questions/number.ts';
import type { Question } from '../questions/question.ts';
import type { QuestionAnswer } from '../report.ts';
import { isRecord, shortNumber, shortText } from '../unknown-value.ts';
import { hasState } from '../validate/checks.ts';
import { reportFinding } from '../validate/findings.ts';
import { limits } from '../validate/limits.ts';
import { addressInWords } from './place-in-report.ts';
import type { ReportMapping } from './report-mapping.ts';
import type { ReportTemplate } from './template.ts';

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
}

/** Carries answers over, and lists what is changed, given up or has nowhere to go. */
export class AnswerCarrier {
  readonly findings: Finding[] = [];
  readonly #mapping: ReportMapping;
  readonly #versions: Versions;

  constructor(mapping: ReportMapping, versions: Versions) {
    this.#mapping = mapping;
    this.#versions = versions;
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
      const address = `${scope.prefixAfter}${question.code}`;
      const given = own(this.#mapping.given, address);
      const answer =
        given ??
        this.#joined(answers, question, { scope, before, carried }) ??
        this.#taken(answers, question, { scope, before, carried });
      if (answer !== undefined) result[question.code] = answer;
    }
    for (const code of Object.keys(answers)) {
      if (carried.has(code)) continue;
      this.leave(`${scope.prefixBefore}${code}`, answers[code], [...scope.path, code]);
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
  leave(address: string, value: unknown, path: Path): void {
    if (!this.isDropped(address)) {
      this.find('report/migration-unmapped', address);
      return;
    }
    if (value === null || value === undefined) return;
    const place = addressInWords(address, this.#versions.from);
    this.#list(
      recordFinding('report/migration-dropped', { answer: address, place, found: inWords(value) }, { path }),
    );
  }

  /** A column is reported once, not once a row. */
  find(code: 'report/migration-breaking' | 'report/migration-unmapped', answer: string): void {
    const known = this.findings.some((found) => found.code === code && found.params.answer === answer);
    if (known) return;
    const { from, to } = this.#versions;
    const place = addressInWords(answer, code === 'report/migration-unmapped' ? from : to);
    const path = ['answers', ...answer.split(/[.[\]]/).filter(Boolean)];
    this.findings.push(recordFinding(code, { answer, place }, { path }));
  }

  #joined(
    answers: Answers,
    question: Question,
    { scope, before, carried }: Carrying,
  ): QuestionAnswer | undefined {
    const join = own(this.#mapping.joined, `${scope.prefixAfter}${question.code}`);
    if (join === undefined) return undefined;
    const codes = join.from.map((code) => withoutPrefix(code, scope.prefixBefore));
    const parts = codes.flatMap((code) => {
      carried.add(code);
      const old = before.get(code);
      const value = answers[code];
      if (value === undefined || old === undefined) return [];
      const part = this.#changed(value, { old, question, address: `${scope.prefixAfter}${question.code}` });
      return part === undefined ? [] : [part];
    });
    const values = parts.filter((part) => !hasState(part));
    const whole = values.length === 0 ? parts[0] : together(values, question, join.separator ?? '\n');
    if (parts.length > 1) {
      const found = parts.map((part) => shortText(part)).join(' + ');
      this.#list(
        this.#change(`${scope.prefixAfter}${question.code}`, { found, value: shortText(whole) }, scope.path),
      );
    }
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
    const answer = Object.hasOwn(answers, source) ? answers[source] : undefined;
    if (answer === undefined || old === undefined || this.isDropped(`${scope.prefixBefore}${source}`))
      return undefined;
    carried.add(source);
    const changed = this.#changed(answer, { old, question, address });
    if (changed !== undefined && changed !== answer && !isWrapped(answer, changed)) {
      const params = { found: shortText(answer), value: shortText(changed) };
      this.#list(this.#change(address, params, [...scope.path, source]));
    }
    return changed;
  }

  /** An answer as the new question takes it; undefined, and reported, where no mapping says how. */
  #changed(
    answer: unknown,
    {
      old,
      question,
      address,
    }: { readonly old: Question; readonly question: Question; readonly address: string },
  ): QuestionAnswer | undefined {
    if (hasState(answer)) return answer as QuestionAnswer;
    const values = own(this.#mapping.values, address);
    const mapped = values === undefined ? answer : mappedValue(answer, values);
    if (values === undefined && old.kind !== question.kind) return this.#breaks(address);
    if (
      old.kind === 'number' &&
      question.kind === 'number' &&
      old.unit !== question.unit &&
      typeof mapped === 'number'
    ) {
      if (this.#mapping.converted?.includes(address) !== true) return this.#breaks(address);
      const converted = convertMeasure({ value: mapped, unit: old.unit }, question.unit);
      return converted === null ? this.#breaks(address) : converted.value;
    }
    if (question.kind !== 'choice') return mapped as QuestionAnswer;
    if (question.many === true && typeof mapped === 'string') return [mapped];
    if (question.many === true || !Array.isArray(mapped)) return mapped as QuestionAnswer;
    return mapped.length === 1 ? (mapped[0] as string) : this.#breaks(address);
  }

  #breaks(address: string): undefined {
    this.find('report/migration-breaking', address);
    return undefined;
  }

  #change(
    answer: string,
    params: { readonly found: FindingParam; readonly value: FindingParam },
    path: Path,
  ): Finding {
    const place = addressInWords(answer, this.#versions.to);
    return recordFinding('report/migration-changed', { answer, place, ...params }, { path });
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

interface Carrying {
  readonly scope: CarriedScope;
  readonly before: ReadonlyMap<string, Question>;
  readonly carried: Set<string>;
}

function withoutPrefix(code: string, prefix: string): string {
  return code.startsWith(prefix) ? code.slice(prefix.length) : code;
}

function own<Value>(record: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}

function mappedValue(answer: unknown, values: Readonly<Record<string, QuestionAnswer>>): unknown {
  if (Array.isArray(answer)) return answer.map((each) => own(values, String(each)) ?? (each as unknown));
  return typeof answer === 'object' ? answer : (own(values, String(answer)) ?? answer);
}

/** One choice that stands in a list now is the same answer. */
function isWrapped(before: unknown, after: unknown): boolean {
  return Array.isArray(after)
    ? after.length === 1 && after[0] === before
    : Array.isArray(before) && before[0] === after;
}

/** Several answers as one: numbers added, texts behind each other, lists without what stands twice. */
function together(values: readonly QuestionAnswer[], question: Question, separator: string): QuestionAnswer {
  const [first] = values;
  if (question.kind === 'number') {
    const scale = Math.max(scaleOf(question), 6);
    const sum = sumScaled(values.map((value) => scaledOfNumber(Number(value), scale) ?? Number.NaN));
    return sum === null ? (first as QuestionAnswer) : numberOfScaled(sum, scale);
  }
  if (Array.isArray(first)) return [...new Set(values.flat())] as unknown as QuestionAnswer;
  return typeof first === 'string' ? values.join(separator) : (first as QuestionAnswer);
}

function inWords(value: unknown): FindingParam {
  if (typeof value === 'number') return shortNumber(value);
  if (Array.isArray(value))
    return { vi: `${value.length} dòng hoặc tệp`, en: `${value.length} rows or files` };
  if (!isRecord(value)) return shortText(value);
  if (value.state === 'notApplicable') return { vi: 'không áp dụng', en: 'not applicable' };
  if (value.state !== 'missing')
    return { vi: `${Object.keys(value).length} dòng`, en: `${Object.keys(value).length} rows` };
  const reason = shortText(value.reason) ?? '';
  return { vi: `chưa có số liệu: ${reason}`, en: `missing: ${reason}` };
}
