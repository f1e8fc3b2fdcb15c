import { indexedDbStore } from './draft/indexed-db-store.ts';
import { ChiendichReportForm } from './report-form/report-form.element.ts';
import './report-form/define.element.ts';

ChiendichReportForm.deviceStore = indexedDbStore;
