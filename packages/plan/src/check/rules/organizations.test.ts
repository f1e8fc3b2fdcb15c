import { describeFinding } from '@chiendich/core';
import type { Organization } from '@chiendich/organizations';
import { register as registerOf } from '@chiendich/organizations';
import { describe, expect, it } from 'vitest';
import { definePlan } from '../../define-plan.ts';
import type { PlanDraft } from '../../plan-draft.ts';
import { planCheck } from '../plan-check.ts';
import type { PlanRule } from '../plan-rule.ts';
import { assignedNotAddressed } from './assigned-not-addressed.ts';
import { orderOutsideAuthority } from './order-outside-authority.ts';
import { organizationExists } from './organization-exists.ts';
import { organizationWithoutTask } from './organization-without-task.ts';

const organization = (
  given: Pick<Organization, 'id' | 'name' | 'kind'> & Partial<Organization>,
): Organization => ({
  ...{ territory: '20', superior: 'ubnd-tinh', validFrom: null, validTo: null, successors: [] },
  ...given,
});
/** Successors of a second district, so many that a sentence names the first of them only. */
const communesAfter = Array.from({ length: 11 }, (_, index) => `Ủy ban nhân dân xã Đồi ${index + 1}`);

const register = registerOf([
  ...communesAfter.map((name, index) =>
    organization({ id: `xa-${index}`, name, kind: 'communeCommittee', validFrom: '2025-07-01' }),
  ),
  organization({
    id: 'ubnd-tinh',
    name: 'Ủy ban nhân dân tỉnh Lạng Sơn',
    kind: 'provincialCommittee',
    superior: null,
  }),
  organization({ id: 'so-tnmt', name: 'Sở Tài nguyên và Môi trường', kind: 'department' }),
  organization({ id: 'so-y-te', name: 'Sở Y tế', kind: 'department' }),
  organization({ id: 'phong', name: 'Phòng Quản lý Môi trường', kind: 'division', superior: 'so-tnmt' }),
  organization({ id: 'mttq', name: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', kind: 'front', superior: null }),
  organization({ id: 'cong-an', name: 'Công an tỉnh', kind: 'armedForces', superior: null }),
  organization({
    id: 'cao-loc',
    name: 'Ủy ban nhân dân huyện Cao Lộc',
    kind: 'districtCommittee',
    validTo: '2025-06-30',
    successors: ['ky-lua'],
  }),
  organization({
    id: 'huyen-doi',
    name: 'Ủy ban nhân dân huyện Đồi',
    kind: 'districtCommittee',
    validTo: '2025-05-31',
    successors: communesAfter.map((_, index) => `xa-${index}`),
  }),
  organization({
    id: 'phong-cao-loc',
    name: 'Phòng Tài nguyên và Môi trường huyện Cao Lộc',
    kind: 'division',
    superior: 'cao-loc',
    validTo: '2025-06-30',
  }),
  organization({ id: 'bao', name: 'Báo Hòn Vọng Phu', kind: 'press', superior: null, validTo: '2025-06-30' }),
  organization({
    id: 'ky-lua',
    name: 'Ủy ban nhân dân phường Kỳ Lừa',
    kind: 'communeCommittee',
    validFrom: '2025-07-01',
  }),
]);

const assigned = (name: string, mode: 'giao' | 'đề nghị' = 'giao') =>
  ({ organization: name, mode, role: 'lead', tasks: [{ text: 'Cử lực lượng tham gia' }] }) as const;
const found = (rule: PlanRule, draft: PlanDraft) =>
  rule
    .check(
      planCheck(definePlan({ document: { symbol: 'KH-STNMT', date: '2024-05-20' }, ...draft }), { register }),
    )
    .map(({ code, params }) => [code, ...Object.values(params)]);

describe('a body that the plan names', () => {
  const codes = (date: string, name: string) =>
    found(organizationExists, { document: { symbol: 'KH-UBND', date }, assignments: [assigned(name)] });

  it('exists on the day of the plan', () => {
    expect(codes('2025-06-30', 'UBND huyện Cao Lộc')).toEqual([]);
    expect(codes('2025-07-01', 'UBND phường Kỳ Lừa')).toEqual([]);
  });

  it('has ended, and its successors are named', () => {
    expect(codes('2025-07-01', 'UBND huyện Cao Lộc')).toEqual([
      [
        ...['plan/organization-ended', 'Ủy ban nhân dân huyện Cao Lộc', '2025-07-01', '2025-06-30'],
        ['Ủy ban nhân dân phường Kỳ Lừa'],
      ],
    ]);
  });

  it('has ended with the body above it, whose successor is named', () => {
    expect(codes('2025-07-01', 'Phòng Tài nguyên và Môi trường huyện Cao Lộc')[0]?.at(-1)).toEqual([
      'Ủy ban nhân dân phường Kỳ Lừa',
    ]);
  });

  it('has ended, and nobody is known who took over', () => {
    expect(codes('2025-07-01', 'Báo Hòn Vọng Phu')[0]?.at(-1)).toEqual([
      { vi: 'danh mục chưa ghi', en: 'none is registered' },
    ]);
  });

  it('is a class that has ended, reported once with the last day of the last one', () => {
    expect(codes('2025-07-01', 'Ủy ban nhân dân các huyện')).toEqual([
      [
        ...['plan/organization-ended', 'Ủy ban nhân dân các huyện', '2025-07-01', '2025-06-30'],
        [
          'Ủy ban nhân dân phường Kỳ Lừa',
          ...communesAfter.slice(0, 2),
          { vi: 'và 9 cơ quan khác', en: 'and 9 others' },
        ],
      ],
    ]);
    expect(codes('2025-06-30', 'Ủy ban nhân dân các huyện')).toEqual([]);
  });

  it('is among the recipients', () => {
    const draft = {
      document: { symbol: 'KH-UBND', date: '2025-07-01' },
      recipients: [{ name: 'UBND huyện Cao Lộc' }],
    };
    expect(found(organizationExists, draft).map(([code]) => code)).toEqual(['plan/organization-ended']);
  });

  it('is not founded yet', () => {
    expect(codes('2025-06-30', 'UBND phường Kỳ Lừa')).toEqual([
      ['plan/organization-not-founded', 'Ủy ban nhân dân phường Kỳ Lừa', '2025-06-30', '2025-07-01'],
    ]);
  });

  it('is not judged without a date', () => {
    expect(
      found(organizationExists, { document: {}, assignments: [assigned('UBND huyện Cao Lộc')] }),
    ).toEqual([]);
  });
});

describe('who has something to do', () => {
  const addressed = (name: string, ...recipients: readonly string[]) =>
    found(assignedNotAddressed, {
      assignments: [assigned(name)],
      recipients: recipients.map((recipient) => ({ name: recipient })),
    });

  it('is among the recipients by name, by group, or through the body that it belongs to', () => {
    expect(addressed('Sở Y tế', 'Các Sở, ban, ngành')).toEqual([]);
    expect(addressed('Sở Y tế', 'Sở Y tế', 'Lưu: VT')).toEqual([]);
    expect(addressed('Sở Y tế', 'Như mục IV', 'Lưu: VT')).toEqual([]);
    expect(addressed('phòng Quản lý Môi trường', 'UBND tỉnh Lạng Sơn')).toEqual([]);
    expect(addressed('Sở Tài nguyên và Môi trường', 'UBND tỉnh Lạng Sơn')).toEqual([]);
  });

  it('is not among the recipients', () => {
    expect(addressed('Sở Y tế; Công an tỉnh', 'Sở Y tế')).toEqual([
      ['plan/assigned-not-addressed', 'Sở Y tế; Công an tỉnh', ['Công an tỉnh']],
    ]);
    expect(addressed('Sở Y tế', 'Ủy ban nhân dân tỉnh Lạng Sơn')).toEqual([
      ['plan/assigned-not-addressed', 'Sở Y tế', ['Sở Y tế']],
    ]);
  });

  it('is named once in the sentence that says so', () => {
    const check = planCheck(
      definePlan({
        document: { symbol: 'KH-STNMT', date: '2024-05-20' },
        assignments: [assigned('Sở Y tế')],
        recipients: [{ name: 'Ủy ban nhân dân tỉnh Lạng Sơn' }],
      }),
      { register },
    );
    const sentences = assignedNotAddressed.check(check).map((one) => describeFinding(one, 'vi'));
    expect(sentences).toEqual(['Được giao việc nhưng không có ở Nơi nhận: Sở Y tế.']);
  });

  it('is not asked for where the plan has no recipients, or names a body that nobody knows', () => {
    expect(addressed('Sở Y tế')).toEqual([]);
    expect(addressed('Hội Người cao tuổi', 'Sở Y tế')).toEqual([]);
  });
});

describe('"giao"', () => {
  const outside = (symbol: string, name: string, mode: 'giao' | 'đề nghị' = 'giao') =>
    found(orderOutsideAuthority, {
      document:
        symbol === 'KH-UBND'
          ? { date: '2024-05-20', issuer: 'UBND tỉnh Lạng Sơn' }
          : { date: '2024-05-20', symbol },
      assignments: [assigned(name, mode)],
    }).map(([, , names]) => names);

  it('is for what the issuer directs', () => {
    expect(outside('KH-STNMT', 'phòng Quản lý Môi trường')).toEqual([]);
    expect(outside('KH-UBND', 'Sở Y tế')).toEqual([]);
    expect(outside('KH-UBND', 'Công an tỉnh')).toEqual([]);
  });

  it('is not for another department, nor for the Front', () => {
    expect(outside('KH-STNMT', 'Sở Y tế')).toEqual([['Sở Y tế']]);
    expect(outside('KH-UBND', 'Ủy ban MTTQ Việt Nam tỉnh')).toEqual([
      ['Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh'],
    ]);
  });

  it('is not looked at where the plan asks, or the issuer is not known', () => {
    expect(outside('KH-STNMT', 'Sở Y tế', 'đề nghị')).toEqual([]);
    expect(outside('KH-XYZ', 'Sở Y tế')).toEqual([]);
  });
});

describe('a body without a task', () => {
  const codes = (assignments: PlanDraft['assignments']) =>
    found(organizationWithoutTask, { assignments }).map(([, name]) => name);
  const idle = { organization: 'Sở Y tế', mode: 'giao', role: 'lead' } as const;

  it('is found', () => {
    expect(codes([idle])).toEqual(['Sở Y tế']);
  });

  it('is not one whose units have the tasks', () => {
    const unit = assigned('phòng Y tế dự phòng');
    expect(
      codes([
        { ...idle, span: { start: 0, end: 90 } },
        { ...unit, span: { start: 20, end: 90 } },
      ]),
    ).toEqual([]);
    expect(
      codes([
        { ...idle, span: { start: 0, end: 20 } },
        { ...unit, span: { start: 20, end: 90 } },
      ]),
    ).toEqual(['Sở Y tế']);
  });

  it('is not one that has its task elsewhere, or only helps', () => {
    expect(codes([idle, assigned('SỞ Y TẾ')])).toEqual([]);
    expect(codes([{ ...idle, role: 'coordinate' }])).toEqual([]);
  });
});
