import { ChiendichReportForm } from './report-form.element.ts';

declare global {
  interface HTMLElementTagNameMap {
    readonly 'chiendich-report-form': ChiendichReportForm;
  }
}

// Once, and only where there are custom elements at all.
if (typeof customElements !== 'undefined' && customElements.get('chiendich-report-form') === undefined) {
  customElements.define('chiendich-report-form', ChiendichReportForm);
}
