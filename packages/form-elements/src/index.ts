import './report-form/define.element.ts';

export { indexedDbStore } from './draft/indexed-db-store.ts';
export { ChiendichReportForm } from './report-form/report-form.element.ts';
export type { ReportFormEventMap } from './report-form/report-form-events.ts';
export type { Uploader } from './report-form/uploader.ts';
