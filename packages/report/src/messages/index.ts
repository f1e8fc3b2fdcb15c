import './explained.ts';

export type { ReportFindingCode } from './explained.ts';
