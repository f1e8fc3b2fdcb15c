import { romanNumeral } from '@chiendich/core';
import type { TableCell, TableNode } from '@chiendich/official-text';
import type { ReportTemplate } from '@chiendich/report';
import { measureUnitOf } from '@chiendich/report';
import type { TableHead } from './table-parts.ts';
import { cell, centred, tableOf } from './table-parts.ts';

/** Rows of a section: what stands behind the running number of each. */
export interface RowGroup {
  /** The heading over the rows; null where the table has one group alone. */
  readonly label: string | null;
  readonly rows: readonly (readonly TableCell[])[];
}

/** A table of answers or figures: the groups numbered in Roman, their rows through all of them. */
export function groupedTable(head: TableHead, groups: readonly RowGroup[]): TableNode {
  let number = 0;
  const rows = groups.flatMap(({ label, rows: inner }, index) => [
    ...(label === null
      ? []
      : [
          [
            cell(romanNumeral(index + 1), { align: 'center', bold: true }),
            cell(label, { bold: true, columns: head.headings.length - 1 }),
          ],
        ]),
    ...inner.map((row) => {
      number += 1;
      return [cell(String(number), centred), ...row];
    }),
  ]);
  return tableOf(head, rows);
}

/** Answers that are counted, such as who says yes, are counted by organization. */
const countedUnit = 'organization';

/** A measure unit as it is printed; without one, the answers of organizations are counted. */
export function unitLabel(unit: string | null, template: ReportTemplate): string {
  const code = unit ?? countedUnit;
  return measureUnitOf(code, template)?.label.vi ?? code;
}
