import './explained.ts';

export type { TimelineFindingCode } from './explained.ts';
