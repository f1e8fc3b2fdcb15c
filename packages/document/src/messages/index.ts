import './explained.ts';

export type { DocumentFindingCode } from './explained.ts';
