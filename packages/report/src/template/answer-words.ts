import type { FindingParam, LocalizedText } from '@chiendich/core';
import { formatDate, formatNumber, isCivilDate } from '@chiendich/core';
import type { Question } from '../questions/question.ts';
import { isRecord, readPlain, shortNumber, shortText } from '../unknown-value.ts';
import { hasState } from '../validate/checks.ts';
import { fixedRowsOf } from './items.ts';
import { measureUnitLabel } from './measure-unit.ts';
import type { ReportTable, ReportTemplate } from './template.ts';

/** What an answer is an answer to, in which template; a part that no template has is undefined. */
export interface AnsweredPart {
  readonly part: Question | ReportTable | undefined;
  readonly template: ReportTemplate;
  /** Whether a number is written with its measure unit. */
  readonly withUnit?: boolean;
}

/** An answer, or the rows of a table, for a sentence that quotes it: as an official reads it, cut where it is long. */
export function answerInWords(answer: unknown, of: AnsweredPart): FindingParam {
  if (answer === null || answer === undefined) return null;
  if (typeof answer === 'number' && of.withUnit !== true) return shortNumber(answer);
  if (typeof answer === 'boolean') return answer;
  const { vi, en } = words(answer, of);
  const short = { vi: shortText(vi), en: shortText(en) };
  return short.vi === short.en ? short.vi : short;
}

/** Several answers in words, with what parts them. */
export function answersInWords(
  answers: readonly (readonly [answer: unknown, of: AnsweredPart])[],
): LocalizedText | string {
  const each = answers.map(([answer, of]) =>
    answer === undefined ? notAnswered : localized(answerInWords(answer, of)),
  );
  const { vi, en } = together(each, ' + ');
  return vi === en ? vi : { vi, en };
}

/** The whole of an answer as JSON, for the params of a finding whose sentence is cut; null where it cannot be read. */
export function contentOf(answer: unknown): string | null {
  return readPlain<string | null>(
    answer,
    () => JSON.stringify(answer) ?? null,
    () => null,
  );
}

/** What is said of a question without an answer. */
export const notAnswered = { vi: 'chưa được trả lời', en: 'not answered' } as const;

/** Text in both languages of what `answerInWords` gives. */
export function localized(param: FindingParam): LocalizedText {
  if (typeof param === 'number') return { vi: formatNumber(param, 'vi'), en: formatNumber(param, 'en') };
  if (typeof param === 'boolean') return param ? { vi: 'có', en: 'yes' } : { vi: 'không', en: 'no' };
  if (isRecord(param)) return param as unknown as LocalizedText;
  return plain(param === null ? '' : String(param));
}

function words(answer: unknown, of: AnsweredPart): LocalizedText {
  if (typeof answer === 'number') return numberInWords(answer, of);
  if (typeof answer === 'boolean') return localized(answer);
  if (typeof answer === 'string') return textInWords(answer, of);
  if (Array.isArray(answer)) return listInWords(answer, of);
  if (hasState(answer)) return stateInWords(answer);
  return isRecord(answer) ? recordInWords(answer, of) : plain(shortText(answer) ?? '');
}

function numberInWords(answer: number, { part, template, withUnit }: AnsweredPart): LocalizedText {
  const number = localized(shortNumber(answer));
  if (withUnit !== true || part?.kind !== 'number') return number;
  const unit = (locale: 'vi' | 'en') => measureUnitLabel(part.unit, locale, template);
  return { vi: `${number.vi} ${unit('vi')}`, en: `${number.en} ${unit('en')}` };
}

function textInWords(answer: string, { part, template }: AnsweredPart): LocalizedText {
  if (part?.kind === 'date' && isCivilDate(answer)) return { vi: formatDate(answer, 'short'), en: answer };
  if (part?.kind !== 'choice') return plain(answer);
  const list = template.lists?.find(({ code }) => code === part.from);
  return list?.items.find(({ code }) => code === answer)?.label ?? plain(answer);
}

/** Choices by their labels, files by their names, rows by their cells. */
function listInWords(answer: readonly unknown[], of: AnsweredPart): LocalizedText {
  if (of.part?.kind === 'files') {
    const names = answer.map((file) => plain(isRecord(file) ? String(file.name) : ''));
    return counted(names, { vi: 'tệp', en: 'file' }, ', ');
  }
  if (answer.some(isRecord))
    return counted(
      answer.map((row) => rowInWords(row, of)),
      rowWord,
      '; ',
    );
  return together(
    answer.map((each) => words(each, of)),
    '; ',
  );
}

const rowWord = { vi: 'dòng', en: 'row' } as const;

function stateInWords({
  state,
  reason,
}: {
  readonly state: unknown;
  readonly reason?: unknown;
}): LocalizedText {
  const why = typeof reason === 'string' && reason !== '' ? ` (${reason})` : '';
  if (state === 'missing') return { vi: `chưa có số liệu${why}`, en: `missing${why}` };
  return state === 'notApplicable'
    ? { vi: `không áp dụng${why}`, en: `not applicable${why}` }
    : plain(`${shortText(state) ?? ''}${why}`);
}

/** Rows by the names that the template gives them, or one row. */
function recordInWords(answer: Readonly<Record<string, unknown>>, of: AnsweredPart): LocalizedText {
  const { part, template } = of;
  if (!Object.values(answer).every((row) => isRecord(row) && !hasState(row))) return rowInWords(answer, of);
  const rows = part?.kind === 'table' ? (fixedRowsOf(part, template) ?? []) : [];
  const named = Object.entries(answer).map(([code, row]) => {
    const { vi, en } = rows.find((each) => each.code === code)?.label ?? plain(code);
    const cells = rowInWords(row, of);
    return { vi: `${vi}: ${cells.vi}`, en: `${en}: ${cells.en}` };
  });
  return counted(named, rowWord, '; ');
}

function rowInWords(row: unknown, { part, template }: AnsweredPart): LocalizedText {
  if (!isRecord(row)) return plain(shortText(row) ?? '');
  const columns = part?.kind === 'table' ? part.columns : [];
  const cells = Object.entries(row).map(([code, cell]) =>
    words(cell, { part: columns.find((column) => column.code === code), template }),
  );
  return together(cells, ' – ');
}

function counted(parts: readonly LocalizedText[], word: LocalizedText, separator: string): LocalizedText {
  const { vi, en } = together(parts, separator);
  const { length } = parts;
  const plural = length === 1 ? word.en : `${word.en}s`;
  if (length === 0) return { vi: `0 ${word.vi}`, en: `0 ${plural}` };
  return { vi: `${length} ${word.vi}: ${vi}`, en: `${length} ${plural}: ${en}` };
}

function together(parts: readonly LocalizedText[], separator: string): LocalizedText {
  return {
    vi: parts.map(({ vi }) => vi).join(separator),
    en: parts.map(({ en }) => en).join(separator),
  };
}

function plain(text: string): LocalizedText {
  return { vi: text, en: text };
}
