import './explained.ts';

export type { OfficialTextFindingCode } from './explained.ts';
