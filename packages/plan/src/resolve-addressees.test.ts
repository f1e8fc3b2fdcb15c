import { describeFinding } from '@chiendich/core';
import type { Organization } from '@chiendich/organizations';
import { register } from '@chiendich/organizations';
import { describe, expect, it } from 'vitest';
import { definePlan } from './define-plan.ts';
import { resolveAddressees } from './resolve-addressees.ts';

const organizations = (
  [
    {
      id: 'ubnd-tinh',
      name: 'Ủy ban nhân dân tỉnh Lạng Sơn',
      aliases: ['UBND tỉnh'],
      kind: 'provincialCommittee',
    },
    { id: 'so-tnmt', name: 'Sở Tài nguyên và Môi trường', kind: 'department', superior: 'ubnd-tinh' },
    { id: 'so-y-te', name: 'Sở Y tế', kind: 'department', superior: 'ubnd-tinh' },
    { id: 'phong-qlmt', name: 'Phòng Quản lý Môi trường', kind: 'division', superior: 'so-tnmt' },
    {
      id: 'ubnd-cao-loc',
      name: 'Ủy ban nhân dân huyện Cao Lộc',
      kind: 'districtCommittee',
      superior: 'ubnd-tinh',
      validTo: '2025-06-30',
      successors: ['ubnd-ky-lua'],
    },
    {
      id: 'ubnd-ky-lua',
      name: 'Ủy ban nhân dân phường Kỳ Lừa',
      kind: 'communeCommittee',
      superior: 'ubnd-tinh',
      validFrom: '2025-07-01',
    },
  ] as const
).map(
  (given): Organization => ({
    ...{ territory: '20', superior: null, validFrom: null, validTo: null, successors: [] },
    ...given,
  }),
);
const langSon = register(organizations);
const plan = definePlan({
  document: { symbol: 'KH-STNMT' },
  recipients: [
    { name: 'UBND tỉnh', purpose: 'để b/c' },
    { name: 'Các Sở, ban, ngành' },
    { name: 'UBND huyện Cao Lộc' },
    { name: 'Lãnh đạo Sở' },
    { name: 'Các phòng, đơn vị thuộc Sở' },
    { name: 'Hội Người cao tuổi' },
    { name: 'Lưu: VT, MT' },
  ],
});

describe('whom a plan is sent to', () => {
  it('is said line by line, from the issuer that the symbol names', () => {
    const { rows } = resolveAddressees(plan, langSon, '2024-05-20');
    expect(rows.map((row) => [row.kind, row.organizations.map(({ id }) => id)])).toEqual([
      ['organizations', ['ubnd-tinh']],
      ['organizations', ['so-y-te']],
      ['organizations', ['ubnd-cao-loc']],
      ['people', []],
      ['organizations', ['phong-qlmt']],
      ['organizations', []],
      ['archive', []],
    ]);
  });

  it('is whom that part of the plan gives something to do, where the line refers to it', () => {
    const task = { mode: 'đề nghị', role: 'lead', tasks: [{ text: 'Ra quân' }] } as const;
    const referring = definePlan({
      document: { symbol: 'KH-STNMT' },
      assignments: [
        { organization: 'Sở Y tế', ...task },
        { organization: 'UBND huyện Cao Lộc', ...task },
      ],
      recipients: [{ name: 'Như mục IV' }],
    });
    const { rows, findings } = resolveAddressees(referring, langSon, '2024-05-20');
    expect(rows[0]?.organizations.map(({ id }) => id)).toEqual(['so-y-te', 'ubnd-cao-loc']);
    expect(findings).toEqual([]);
  });

  it('finds whom the register does not know', () => {
    expect(resolveAddressees(plan, langSon, '2024-05-20').findings).toMatchObject([
      {
        code: 'plan/addressee-unknown',
        path: ['recipients', 5, 'name'],
        params: { text: 'Hội Người cao tuổi' },
      },
    ]);
  });

  it('finds a body that has ended by the day, with its successors', () => {
    const [ended] = resolveAddressees(plan, langSon, '2026-05-20').findings;
    expect(ended && describeFinding(ended, 'vi')).toBe(
      'Nơi nhận “UBND huyện Cao Lộc” không có trong ngày 20/5/2026 (tồn tại đến 30/6/2025); cơ quan kế thừa: Ủy ban nhân dân phường Kỳ Lừa.',
    );
  });

  it('names bodies of one name by the one above them', () => {
    const twins = ['ubnd-cao-loc', 'ubnd-ky-lua'].map(
      (superior): Organization => ({
        id: `hoi-${superior}`,
        name: 'Hội Người cao tuổi',
        kind: 'other',
        territory: '20',
        superior,
        validFrom: null,
        validTo: null,
        successors: [],
      }),
    );
    const { findings } = resolveAddressees(plan, register([...organizations, ...twins]), '2025-08-01');
    const doubt = findings.find(({ code }) => code === 'plan/addressee-ambiguous');
    expect(doubt && describeFinding(doubt, 'vi')).toBe(
      'Nơi nhận “Hội Người cao tuổi”: nhiều cơ quan, tổ chức cùng mang tên này, gồm Hội Người cao tuổi (Ủy ban nhân dân huyện Cao Lộc); Hội Người cao tuổi (Ủy ban nhân dân phường Kỳ Lừa); cần ghi rõ hơn.',
    );
  });
});
