import '@chiendich/form-elements';
import type { ChiendichReportForm } from '@chiendich/form-elements';

const form = document.querySelector('chiendich-report-form') as ChiendichReportForm;
form.round = JSON.parse(document.getElementById('round')?.textContent ?? 'null');
form.template = JSON.parse(document.getElementById('template')?.textContent ?? 'null');
