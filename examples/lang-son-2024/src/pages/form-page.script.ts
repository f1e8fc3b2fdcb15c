import '@chiendich/form-elements';
import type { ChiendichReportForm } from '@chiendich/form-elements';

const form = document.querySelector('chiendich-report-form') as ChiendichReportForm;
form.template = JSON.parse(document.getElementById('template')?.textContent ?? 'null');
