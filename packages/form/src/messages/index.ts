import './explained.ts';

export type { FormFindingCode } from './explained.ts';
