import './report-form/define.element.ts';

export type { DeviceStore } from './draft/indexed-db-store.ts';
export { indexedDbStore } from './draft/indexed-db-store.ts';
export type { ChangeDetail, ErrorDetail, SubmitDetail } from './report-form/report-form.element.ts';
export { ChiendichReportForm } from './report-form/report-form.element.ts';
export type { Uploader } from './report-form/uploader.ts';
