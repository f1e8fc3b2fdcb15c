import type { FieldKey, FormDefinition } from '@chiendich/form';
import { idPart, inputId } from './view-context.ts';

/** The page on which a field, cell, table or list of files stands. */
export function pageOf(key: FieldKey, { pages }: FormDefinition): number {
  const [owner] = key.split('[');
  return pages.findIndex(({ sections }) =>
    sections.some(({ items }) => items.some((item) => item.key === key || item.key === owner)),
  );
}

/** Brings the input of a field into view and gives it the focus; of one that cannot be typed in, what is beside it. */
export function goToField(root: ParentNode, key: FieldKey): void {
  const id = idPart(key);
  const target = root.querySelector<HTMLElement>(
    `#${inputId(key)}:not(:disabled), #reason-${id}, #add-${id}, #state-${id}`,
  );
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: 'center' });
}

/** Brings a part of the form to the top and gives it the focus. */
export function goToPart(root: ParentNode, id: string): void {
  const part = root.querySelector<HTMLElement>(`#${id}`);
  part?.scrollIntoView({ block: 'start' });
  part?.focus({ preventScroll: true });
}

/** Gives the focus to the first of these that is there and can take it. */
export function focusFirst(root: ParentNode, ids: readonly string[]): void {
  for (const id of ids) {
    const target = root.querySelector<HTMLElement>(`#${id}:not(:disabled)`);
    target?.focus();
    if (target !== null) return;
  }
}
