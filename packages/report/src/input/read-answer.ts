import type { Result } from '@chiendich/core';
import type { NumericAnswer, TableAnswer } from '../report.ts';
import { measureUnitOf } from '../template/measure-unit.ts';
import type { ReportTemplate } from '../template/template.ts';
import type { AnswerField } from './read-typed.ts';
import { readTyped } from './read-typed.ts';

/** What a person typed, or what a cell of a workbook held; null and blank text are not answers. */
export type RawAnswer = string | number | NumericAnswer | null;

/** What helps to read an answer. */
export interface ReadAnswerOptions {
  /** For the template's own measure units. */
  readonly template?: Pick<ReportTemplate, 'measureUnits'>;
  /** For a date that names no year. */
  readonly year?: number;
  readonly path?: readonly (string | number)[];
}

/**
 * Reads one answer as it was typed (đọc giá trị đã nhập); null for a blank.
 *
 * | typed | figure |
 * |---|---|
 * | `1.234,5` · `12 tấn` | the number, in the figure's own unit; `500 kg` for tonnes is converted, with an info finding |
 * | `1,2 triệu`, `50tr`, `15 tỷ` for đồng | 1200000 …, with an info finding; for other units a failure |
 * | `không`, `không có` | 0, with an info finding |
 * | `chưa có số liệu`, `đang tổng hợp`, `không thống kê được` | missing, with what was typed as its reason |
 * | `-` | missing, with a warning: it may mean none |
 * | `không áp dụng`, `không thuộc địa bàn`, `không phát sinh` | not applicable |
 * | `không tổ chức`, `x`, `…` | a failure: none, missing or not applicable is for the writer to say |
 * | `hơn 600`, `1.23.456`, `12 m³` for tonnes | a failure that says why |
 *
 * A value that could be read in two ways comes with a finding; a failure has no value.
 *
 * @example readAnswer({ code: 'ngay', label: { vi: 'Ngày', en: 'Date' }, required: true, kind: 'date' }, '05/6/2024') // => { ok: true, value: '2024-06-05', findings: [] }
 */
export function readAnswer(
  field: AnswerField,
  raw: unknown,
  { template, year, path }: ReadAnswerOptions = {},
): Result<TableAnswer> {
  const unit = 'unit' in field ? (measureUnitOf(field.unit, template)?.label ?? null) : null;
  return readTyped(field, raw, { unit, year, path });
}
