import { indexedDbStore } from '../draft/indexed-db-store.ts';
import { ChiendichReportForm } from './report-form.element.ts';

// A page without a script of its own asks for the browser's store by an attribute.
ChiendichReportForm.deviceStore = indexedDbStore;
