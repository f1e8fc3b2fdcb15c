import type { Finding, LocalizedText } from '@chiendich/core';
import { expectArgument } from '#misuse';
import type { Report } from '../report.ts';
import type { LocalizedLabel } from './label.ts';
import type { ReportTemplate } from './template.ts';

/**
 * Where the path of a finding leads, as people call it (vị trí trong báo cáo): mục “Đợt, buổi ra quân”; bảng “Các buổi ra
 * quân”, dòng 2, cột “Địa điểm”. Null where it leads to no part of the template.
 *
 * For lists in which sentences stand away from their fields. Rows are counted from 1.
 */
export function placeInReport(template: ReportTemplate, path: Finding['path']): LocalizedText | null {
  expectArgument(template, 'report/not-a-template', 'placeInReport(template, …)');
  expectArgument(path, 'core/not-a-list', 'placeInReport(…, path)');
  const [first, code, row, column] = path;
  const section = first as keyof Report | undefined;
  switch (section) {
    case 'header':
    case 'indicators':
    case 'narratives':
    case 'attachments': {
      const part = partOf(template[section], code);
      return part === null ? null : { vi: `mục ${part.vi}`, en: `item ${part.en}` };
    }
    case 'tables': {
      const table = template.tables.find((each) => each.code === code);
      return table === undefined ? null : cellOf(table, row, partOf(table.columns, column));
    }
    case undefined:
    case 'template':
    case 'organization':
    case 'period':
      return null;
    default:
      section satisfies never;
      return null;
  }
}

function cellOf(
  table: LocalizedLabel,
  row: string | number | undefined,
  column: LocalizedText | null,
): LocalizedText {
  const { vi, en } = named(table);
  const line = typeof row === 'number' ? row + 1 : null;
  const inLine = line === null ? { vi: '', en: '' } : { vi: `, dòng ${line}`, en: `, row ${line}` };
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
