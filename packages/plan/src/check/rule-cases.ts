import { workCalendar } from '@chiendich/core';
import { readOutline } from '@chiendich/official-text';
import type { Organization } from '@chiendich/organizations';
import { register as registerOf } from '@chiendich/organizations';
import type { PlanDraft } from '../plan-draft.ts';
import type { CheckPlanOptions } from './plan-check.ts';

/** A plan that a rule looks at, with what it may use. */
export interface RuleCase {
  readonly says: string;
  readonly draft: PlanDraft;
  readonly options?: CheckPlanOptions;
}

/** What a code must leave alone, what it must find, and the nearest thing to a fault that is none. */
export interface RuleCases {
  readonly passes: RuleCase;
  readonly fails: RuleCase;
  readonly borderline: RuleCase;
}

export const issued = { number: '57', symbol: 'KH-STNMT', date: '2024-05-20' } as const;
export const calendar = workCalendar();

const organization = (
  id: string,
  name: string,
  kind: Organization['kind'],
  more: Partial<Organization> = {},
): Organization => ({
  ...{ id, name, kind, territory: '20', superior: 'ubnd', validFrom: null, validTo: null, successors: [] },
  ...more,
});

/** A small province over the change of 1 July 2025. */
export const register = registerOf([
  organization('ubnd', 'Ủy ban nhân dân tỉnh Lạng Sơn', 'provincialCommittee', { superior: null }),
  organization('so', 'Sở Tài nguyên và Môi trường', 'department'),
  organization('y-te', 'Sở Y tế', 'department'),
  organization('phong', 'Phòng Quản lý Môi trường', 'division', { superior: 'so' }),
  organization('cong-an', 'Công an tỉnh', 'armedForces', { superior: null }),
  organization('front', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', 'front', { superior: null }),
  organization('cao-loc', 'Ủy ban nhân dân huyện Cao Lộc', 'districtCommittee', {
    ...{ validTo: '2025-06-30', successors: ['ky-lua'] },
  }),
  organization('ky-lua', 'Ủy ban nhân dân phường Kỳ Lừa', 'communeCommittee', { validFrom: '2025-07-01' }),
]);

/** The outline of a text, for the rules that look at how it stands on paper. */
export function documentOf(source: string): CheckPlanOptions {
  const read = readOutline(source);
  if (!read.ok) throw new Error(`the text was not read: ${source.slice(0, 80)}`);
  return { document: read.value };
}
