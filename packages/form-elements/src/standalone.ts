import './report-form/define.element.ts';

export { indexedDbStore } from './draft/indexed-db-store.ts';
export { ChiendichReportForm } from './report-form/report-form.element.ts';
