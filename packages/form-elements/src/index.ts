import './report-form/define.element.ts';

export type { ChangeDetail, SubmitDetail } from './report-form/report-form.element.ts';
export { ChiendichReportForm } from './report-form/report-form.element.ts';
export type { Uploader } from './report-form/uploader.ts';
