import { workCalendar } from '@chiendich/core';
import { readOutline } from '@chiendich/official-text';
import type { Organization } from '@chiendich/organizations';
import { register as registerOf } from '@chiendich/organizations';
import type { PlanDraft } from '../../plan-draft.ts';
import type { CheckPlanOptions } from '../plan-check.ts';

/** A plan that a rule looks at, with what it may use. */
export interface RuleCase {
  readonly says: string;
  readonly draft: PlanDraft;
  readonly options?: CheckPlanOptions;
}

/** What a code must leave alone, what it must find, and the nearest thing to a fault that is not one. */
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

type Citation = NonNullable<PlanDraft['citations']>[number];

/** A plan whose contents are these texts. */
export const said = (says: string, ...texts: readonly string[]): RuleCase => ({
  says,
  draft: { document: issued, contents: texts.map((text) => ({ text })) },
});

const directive: Citation = {
  ...{ reference: '13/CT-TTg', type: 'Chỉ thị', date: '2024-05-02' },
  ...{ issuer: 'Thủ tướng Chính phủ', subject: 'về quản lý tín chỉ carbon' },
};

/** A plan that cites a directive in full, each time with what is given in place of its own. */
export const cited = (...citations: readonly Partial<Citation>[]): PlanDraft => ({
  document: issued,
  citations: citations.map((given) => ({ ...directive, ...given })),
});

/** A plan with one deadline. */
export const dueOn = (date: string, boundary: 'before' | 'by' | 'during' = 'before'): PlanDraft => ({
  document: issued,
  deadlines: [{ date, boundary, quote: 'thời hạn' }],
});

/** A body that has something to do. */
export const tasked = (name: string, mode: 'giao' | 'đề nghị' = 'giao') =>
  ({ organization: name, mode, role: 'lead', tasks: [{ text: 'Cử lực lượng tham gia' }] }) as const;

/** Sections with these labels, one behind the other. */
export const rowsOf = (...labels: readonly string[]) => labels.map((label) => ({ label, text: 'Nội dung' }));

/** A whole plan on paper that begins with this number and ends in this mark. */
export const paper = (number: string, end: string): CheckPlanOptions =>
  documentOf(
    `${number}\nLạng Sơn, ngày 20 tháng 5 năm 2024\n\nKẾ HOẠCH\nTrồng cây\n\nI. NỘI DUNG\n\n1. Trồng cây xanh\n\nCác đơn vị tổ chức thực hiện${end}\n\nNơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nHoàng Thế Mẫu`,
  );

type Duty = NonNullable<PlanDraft['reportingDuties']>[number];

const dueBefore = (date: string) => ({ date, boundary: 'before', quote: 'thời hạn' }) as const;

/** A plan with these reporting duties. */
export const reports = (...duties: readonly Duty[]): PlanDraft => ({
  document: issued,
  reportingDuties: duties,
});

/** The reports of a department, and the report of the province that sums them. */
export const fromUnits: Duty = {
  ...{ from: ['Sở Y tế'], stage: 1, template: 'Phụ lục II', due: dueBefore('2024-07-10') },
};
export const toProvince = (date: string): Duty => ({ from: ['Sở'], stage: 2, due: dueBefore(date) });
