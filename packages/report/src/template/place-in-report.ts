import type { Finding, LocalizedText } from '@chiendich/core';
import { expectArgument } from '#misuse';
import { fixedRowsOf, itemsOf } from './items.ts';
import type { LocalizedLabel } from './label.ts';
import { own } from './own.ts';
import type { ReportTable, ReportTemplate } from './template.ts';

/**
 * Where the path of a finding leads, as people call it (vị trí trong báo cáo): mục “Đợt, buổi ra quân”; bảng “Các buổi ra
 * quân”, dòng 2, cột “Địa điểm”; kỳ báo cáo. An item that the template does not have is named by its code. Null where the
 * path leads to no part of a report.
 *
 * A path that begins with `report`, as `readSubmission` gives it, leads into the report of the submission.
 *
 * For lists in which sentences stand away from their fields. Rows are counted from 1, named rows have their names.
 */
export function placeInReport(template: ReportTemplate, path: Finding['path']): LocalizedText | null {
  expectArgument(template, 'report/not-a-template', 'placeInReport(template, …)');
  expectArgument(path, 'core/not-a-list', 'placeInReport(…, path)');
  const [first, code, row, column] = path[0] === 'report' ? path.slice(1) : path;
  if (first !== 'answers' || code === undefined) return fieldInWords(first, code);
  const item = itemsOf(template).find((each) => each.code === code);
  if (item === undefined || item.kind === 'note') return addressInWords(String(code), template);
  if (item.kind === 'table') return cellOf(item, rowOf(item, row, template), partOf(item.columns, column));
  const { vi, en } = named(item);
  return { vi: `mục ${vi}`, en: `item ${en}` };
}

/** The fields of a report that are not answers. */
const fields = {
  '': { vi: 'báo cáo', en: 'report' },
  template: { vi: 'mẫu báo cáo', en: 'report template' },
  organization: { vi: 'cơ quan, đơn vị báo cáo', en: 'reporting organization' },
  round: { vi: 'kỳ báo cáo', en: 'reporting round' },
  'round.from': { vi: 'ngày đầu kỳ báo cáo', en: 'first day of the period' },
  'round.to': { vi: 'ngày cuối kỳ báo cáo', en: 'last day of the period' },
  answers: { vi: 'nội dung trả lời', en: 'answers' },
} as const satisfies Readonly<Record<string, LocalizedText>>;

function fieldInWords(field: string | number = '', part: string | number | undefined): LocalizedText | null {
  return own(fields, `${field}.${part}`) ?? own(fields, String(field)) ?? null;
}

/** The place of an address of a mapping (`code`, `table.column`, `table[row]`) as people call it; the address itself where it leads nowhere. `at` is the row of a column, where it is of one. */
export function addressInWords(
  address: string,
  template: ReportTemplate,
  at?: string | number,
): LocalizedText {
  const [, code = address, row, column] = /^([^.[]+)(?:\[(.*)\])?(?:\.(.*))?$/.exec(address) ?? [];
  const item = itemsOf(template).find((each) => each.code === code);
  const itself = quoted(address);
  if (item?.kind === 'table') {
    const inRow = row === undefined ? rowOf(item, at, template) : (rowOf(item, row, template) ?? quoted(row));
    const inColumn = column === undefined ? null : (partOf(item.columns, column) ?? quoted(column));
    return cellOf(item, inRow, inColumn);
  }
  const isOfQuestion = row === undefined && column === undefined;
  const { vi, en } = item === undefined || item.kind === 'note' || !isOfQuestion ? itself : named(item);
  return { vi: `mục ${vi}`, en: `item ${en}` };
}

function quoted(code: string): LocalizedText {
  return { vi: `“${code}”`, en: `“${code}”` };
}

function rowOf(
  table: ReportTable,
  row: string | number | undefined,
  template: ReportTemplate,
): LocalizedText | null {
  if (typeof row === 'number') return { vi: String(row + 1), en: String(row + 1) };
  return partOf(fixedRowsOf(table, template) ?? [], row);
}

function cellOf(
  table: LocalizedLabel,
  row: LocalizedText | null,
  column: LocalizedText | null,
): LocalizedText {
  const { vi, en } = named(table);
  const inLine = row === null ? { vi: '', en: '' } : { vi: `, dòng ${row.vi}`, en: `, row ${row.en}` };
  const inColumn =
    column === null ? { vi: '', en: '' } : { vi: `, cột ${column.vi}`, en: `, column ${column.en}` };
  return { vi: `bảng ${vi}${inLine.vi}${inColumn.vi}`, en: `table ${en}${inLine.en}${inColumn.en}` };
}

function partOf(parts: readonly LocalizedLabel[], code: string | number | undefined): LocalizedText | null {
  const part = parts.find((each) => each.code === code);
  return part === undefined ? null : named(part);
}

function named({ label }: LocalizedLabel): LocalizedText {
  return { vi: `“${label.vi}”`, en: `“${label.en}”` };
}
