import './explained.ts';

export type { CoreFindingCode } from './explained.ts';
