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
    if (item.kind === 'note') continue;
    if (item.kind === 'table') {
      const state = form.table(item.key);
      if (!state.visible) continue;
      const table = progressOfTable(state);
      left += table.left;
      isNeeded ||= table.isNeeded;
    } else {
      const state = form.field(item.key);
      if (!state.visible) continue;
      if (hasErrors(state.findings)) left += 1;
      isNeeded ||= state.required;
    }
  }
  return { left, isNeeded };
}

const counted = new WeakMap<TableState, Progress>();

/** Counted once for each state: a table may have thousands of cells. */
function progressOfTable(state: TableState): Progress {
  const known = counted.get(state);
  if (known !== undefined) return known;
  const cells = state.rows.flatMap((row) => row.cells);
  const progress = {
    left: [state, ...cells].filter(({ findings }) => hasErrors(findings)).length,
    isNeeded: state.definition.minimumRows > 0 || cells.some(({ required }) => required),
  };
  counted.set(state, progress);
  return progress;
}
