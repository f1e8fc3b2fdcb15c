import './explained.ts';

export type { PlanFindingCode } from './explained.ts';
