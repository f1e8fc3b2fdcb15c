import { ChiendichReportForm } from './report-form.element.ts';

/** Defines `<chiendich-report-form>` once, where there are custom elements at all. */
export function defineReportForm(): void {
  if (typeof customElements === 'undefined' || customElements.get('chiendich-report-form') !== undefined)
    return;
  customElements.define('chiendich-report-form', ChiendichReportForm);
}

defineReportForm();
