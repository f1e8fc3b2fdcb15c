import './report-form/keep-on-device.view.ts';
import './report-form/define.element.ts';

export { ChiendichReportForm } from './report-form/report-form.element.ts';
