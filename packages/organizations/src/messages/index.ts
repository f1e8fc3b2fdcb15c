import './explained.ts';

export type { OrganizationsFindingCode } from './explained.ts';
