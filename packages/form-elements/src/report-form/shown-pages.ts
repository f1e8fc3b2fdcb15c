import type { Form, FormPage, FormSection } from '@chiendich/form';

/** Whether anything of a section or page is asked or said now. */
export function isAsked(part: FormPage | FormSection, form: Form): boolean {
  if ('sections' in part) return part.sections.some((section) => isAsked(section, form));
  return part.items.some(({ key }) => form.isShown(key));
}

/** The step before or after one, over pages that ask nothing now; the number of pages is the review. */
export function stepBeside(step: number, direction: 1 | -1, form: Form): number {
  const { pages } = form.definition;
  let next = step + direction;
  for (let page = pages[next]; page !== undefined && !isAsked(page, form); page = pages[next])
    next += direction;
  return next;
}
