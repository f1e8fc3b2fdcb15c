import { hasErrors } from '@chiendich/core';
import type { Form, FormItem, TableState } from '@chiendich/form';

/** How far a part of the form is (tiến độ nhập liệu). */
export interface Progress {
  /** Answers that are still asked for or have to be corrected. */
  readonly left: number;
  /** Whether the part asks for anything that must be answered. */
  readonly isNeeded: boolean;
}

/** How far these items are; what is hidden asks for nothing. */
export function progressOf(items: readonly FormItem[], form: Form): Progress {
  let left = 0;
  let isNeeded = false;
  for (const item of items) {
    if (item.kind === 'table') {
      const state = form.table(item.key);
      if (!state.visible) continue;
      left += leftInTable(state);
      isNeeded ||= item.minimumRows > 0 || state.rows.length > 0;
    } else if (item.kind === 'files') {
      if (hasErrors(form.files(item.key).findings)) left += 1;
      isNeeded ||= item.required;
    } else {
      const state = form.field(item.key);
      if (!state.visible) continue;
      if (hasErrors(state.findings)) left += 1;
      isNeeded ||= state.required;
    }
  }
  return { left, isNeeded };
}

const counted = new WeakMap<TableState, number>();

/** Counted once for each state: a table may have thousands of cells. */
function leftInTable(state: TableState): number {
  const known = counted.get(state);
  if (known !== undefined) return known;
  const cells = state.rows.flatMap((row) => row.cells);
  const left = [state, ...cells].filter(({ findings }) => hasErrors(findings)).length;
  counted.set(state, left);
  return left;
}
