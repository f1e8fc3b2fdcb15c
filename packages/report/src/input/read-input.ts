import type { CivilDate, Finding, LocalizedText, Result } from '@chiendich/core';
import { failure, success } from '@chiendich/core';
import { expectArgument } from '#misuse';
import { dayOf } from '../questions/date.ts';
import { composed } from '../questions/text.ts';
import type { AttachmentReference, Report, TableAnswer, TableRow } from '../report.ts';
import type { ReportTemplate } from '../template/template.ts';
import { atMost, expected, isRecord, shortText } from '../unknown-value.ts';
import { reportFinding } from '../validate/findings.ts';
import { limits } from '../validate/limits.ts';
import { inputFinding } from './findings.ts';
import type { RawAnswer } from './read-answer.ts';
import { readAnswer } from './read-answer.ts';
import type { AnswerField } from './read-typed.ts';

/** A report as a person typed it (bản nhập): the parts of a `Report`, with text where values will be. */
export interface RawReport {
  /** By default the template that it is read with. */
  readonly template?: Report['template'];
  /** Id of the reporting organization. */
  readonly organization: string;
  /** Days in any form that is read; by default the period of the template. */
  readonly period?: { readonly from: string; readonly to: string };
  /** Typed facts by code. */
  readonly header?: Readonly<Record<string, RawAnswer>>;
  /** Typed figures by code: "1.234,5", "không có", "2 tấn 300 kg". */
  readonly indicators?: Readonly<Record<string, RawAnswer>>;
  /** Typed rows by code of the table, each by code of the column. */
  readonly tables?: Readonly<Record<string, readonly Readonly<Record<string, RawAnswer>>[]>>;
  /** Typed texts by code. */
  readonly narratives?: Readonly<Record<string, RawAnswer>>;
  /** Files by code, as references; their bytes are kept elsewhere. */
  readonly attachments?: Readonly<Record<string, readonly AttachmentReference[]>>;
}

/** A report whose values are read but not validated. */
export interface ReportInput extends Report {}

/**
 * Reads what a person typed into values (đọc bản nhập), answer by answer as `readAnswer` does.
 *
 * An answer that cannot be read is an error finding at its place, with what was typed, and has no value; all others are
 * read. Blank answers are left out, rows of blanks too. Without `period` it is the template's. Only what is not an object at
 * all is a failure: the result is then for `validate`, which sees what is missing.
 */
export function readInput(template: ReportTemplate, raw: RawReport): Result<ReportInput> {
  expectArgument(template, 'report/not-a-template', 'readInput(template, …)');
  if (!isRecord(raw)) {
    return failure([
      inputFinding('report/input-not-read', { expected: expected.record, found: shortText(raw) }),
    ]);
  }
  const reader = new InputReader(template);
  return reader.report(raw);
}

type Fields = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];

class InputReader {
  readonly #template: ReportTemplate;
  readonly #findings: Finding[] = [];

  constructor(template: ReportTemplate) {
    this.#template = template;
  }

  report(raw: Fields): Result<ReportInput> {
    const { id, version, header, indicators, narratives, tables } = this.#template;
    this.#reportUnknownKeys(raw, Object.keys(parts), []);
    const value: ReportInput = {
      template: this.#record(raw.template, 'template', { id, version }),
      organization: this.#organization(raw.organization),
      period: this.#period(raw.period),
      header: this.#answers(raw.header, header, 'header') as Report['header'],
      indicators: this.#answers(raw.indicators, indicators, 'indicators') as Report['indicators'],
      tables: this.#tables(raw.tables, tables),
      narratives: this.#answers(raw.narratives, narratives, 'narratives') as Report['narratives'],
      attachments: this.#record(raw.attachments, 'attachments', {}),
    };
    return success(value, this.#findings);
  }

  /** A part that is taken as it is, and `otherwise` where it is not given; anything else is reported. */
  #record<Part extends object>(raw: unknown, key: 'template' | 'attachments', otherwise: Part): Part {
    if (isRecord(raw)) return raw as unknown as Part;
    const wanted = key === 'template' ? expected.template : expected.record;
    if (raw !== undefined) this.#reportUnread(wanted, raw, [key]);
    return otherwise;
  }

  /** Without one it is left blank, and `validate` asks for it. */
  #organization(raw: unknown): string {
    if (typeof raw === 'string') return composed(raw);
    if (raw !== undefined) this.#reportUnread(expected.organization, raw, ['organization']);
    return '';
  }

  #period(raw: unknown): Report['period'] {
    if (raw === undefined) return this.#template.period;
    if (!isRecord(raw)) {
      this.#reportUnread(expected.period, raw, ['period']);
      return this.#template.period;
    }
    return { from: this.#day(raw.from, 'from'), to: this.#day(raw.to, 'to') };
  }

  /** An unreadable day stays as it was typed; `validate` refuses it. */
  #day(raw: unknown, bound: 'from' | 'to'): CivilDate {
    const text = typeof raw === 'string' ? raw : '';
    const date = dayOf(text);
    if (date !== null) return date;
    this.#findings.push(
      reportFinding('report/no-period', { found: shortText(raw) }, { path: ['period', bound] }),
    );
    return text as CivilDate;
  }

  #answers(
    raw: unknown,
    fields: readonly AnswerField[],
    section: string,
  ): Readonly<Record<string, TableAnswer>> {
    if (raw === undefined) return {};
    if (!isRecord(raw)) {
      this.#reportUnread(expected.record, raw, [section]);
      return {};
    }
    return this.#row(raw, fields, [section]);
  }

  #row(raw: Fields, fields: readonly AnswerField[], path: Path): Readonly<Record<string, TableAnswer>> {
    const year = Number(this.#template.period.to.slice(0, 4));
    const entries: [string, TableAnswer][] = [];
    for (const field of fields) {
      if (!Object.hasOwn(raw, field.code)) continue;
      const place = [...path, field.code];
      const read = readAnswer(field, raw[field.code], { template: this.#template, year, path: place });
      this.#findings.push(...read.findings);
      if (read.ok && read.value !== null) entries.push([field.code, read.value]);
    }
    this.#reportUnknownKeys(
      raw,
      fields.map(({ code }) => code),
      path,
    );
    return Object.fromEntries(entries);
  }

  #tables(raw: unknown, tables: ReportTemplate['tables']): Report['tables'] {
    if (raw === undefined) return {};
    if (!isRecord(raw)) {
      this.#reportUnread(expected.record, raw, ['tables']);
      return {};
    }
    this.#reportUnknownKeys(
      raw,
      tables.map(({ code }) => code),
      ['tables'],
    );
    const present = tables.filter(({ code }) => Object.hasOwn(raw, code));
    return Object.fromEntries(present.map((table) => [table.code, this.#rows(raw[table.code], table)]));
  }

  #rows(raw: unknown, table: ReportTemplate['tables'][number]): readonly TableRow[] {
    const path = ['tables', table.code];
    if (!Array.isArray(raw)) {
      this.#reportUnread(expected.list, raw, path);
      return [];
    }
    if (raw.length > limits.rows) this.#reportUnread(atMost(limits.rows), raw.length, path);
    return raw.slice(0, limits.rows).flatMap((row: unknown, index) => {
      if (isRecord(row)) {
        const read = this.#row(row, table.columns, [...path, index]);
        return Object.keys(read).length === 0 && isBlank(row) ? [] : [read];
      }
      this.#reportUnread(expected.record, row, [...path, index]);
      return [];
    });
  }

  #reportUnread(wanted: LocalizedText, raw: unknown, path: Path): void {
    this.#findings.push(
      inputFinding('report/input-not-read', { expected: wanted, found: shortText(raw) }, { path }),
    );
  }

  #reportUnknownKeys(raw: Fields, known: readonly string[], path: Path): void {
    for (const key of Object.keys(raw)) {
      if (known.includes(key) || this.#findings.length >= limits.findings) continue;
      const found = shortText(key);
      this.#findings.push(reportFinding('report/unknown-field', { found }, { path: [...path, found] }));
    }
  }
}

function isBlank(row: Fields): boolean {
  return Object.values(row).every(
    (cell) => cell === null || (typeof cell === 'string' && cell.trim() === ''),
  );
}

const parts: Readonly<Record<keyof RawReport, true>> = {
  template: true,
  organization: true,
  period: true,
  header: true,
  indicators: true,
  tables: true,
  narratives: true,
  attachments: true,
};
