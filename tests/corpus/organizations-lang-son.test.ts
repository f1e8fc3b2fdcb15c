import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describeFinding } from '@chiendich/core';
import type { Organization } from '@chiendich/organizations';
import { checkOrganizations, register } from '@chiendich/organizations';
import { childrenOf, successorsOf } from '@chiendich/organizations/administrative-units';
import { checkPlan, definePlan, resolveAddressees } from '@chiendich/plan';
import { describe, expect, test } from 'vitest';

const file = new URL('../../examples/lang-son-2024/data/organizations.json', import.meta.url);
const organizations = JSON.parse(readFileSync(fileURLToPath(file), 'utf8')) as readonly Organization[];
const bodies = register(organizations);
const departments = (date: `${number}-${number}-${number}`) =>
  bodies.expand('các Sở, ban, ngành', date).organizations.map(({ name }) => name);
const plan = (date: string, recipient: string) =>
  definePlan({
    document: { number: '57', symbol: 'KH-UBND', date, issuer: 'Ủy ban nhân dân tỉnh Lạng Sơn' },
    recipients: [{ name: recipient }, { name: 'Lưu: VT' }],
  });

describe('the bodies of Lạng Sơn', () => {
  test('do not contradict one another', () => {
    expect(checkOrganizations(organizations)).toEqual([]);
  });

  test('are eleven districts in June 2024 and none in June 2026', () => {
    expect(bodies.expand('UBND các huyện, thành phố', '2024-06-01').organizations).toHaveLength(11);
    expect(bodies.at('2026-06-01').filter(({ kind }) => kind === 'districtCommittee')).toEqual([]);
  });

  test('are 61 xã and 4 phường in June 2026', () => {
    const communes = bodies.expand('UBND các xã, phường', '2026-06-01').organizations;
    expect(communes).toHaveLength(65);
    expect(communes.filter(({ name }) => name.includes(' phường '))).toHaveLength(4);
    expect(new Set(communes.map(({ territory }) => territory)).size).toBe(65);
  });

  test('stand for the territories of the country’s list, a district followed by the communes that took it over', () => {
    const territories = (list: readonly Organization[]) =>
      list.map(({ territory }) => territory ?? '').sort();
    const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code).sort();
    const ofKind = (kind: Organization['kind']) => organizations.filter((body) => body.kind === kind);
    expect(territories(ofKind('communeCommittee'))).toEqual(codes(childrenOf('20', '2025-07-01')));
    expect(territories(ofKind('districtCommittee'))).toEqual(codes(childrenOf('20', '2025-06-30')));
    for (const { id, territory } of ofKind('districtCommittee')) {
      expect(territories(bodies.successorsOf(id)), id).toEqual(codes(successorsOf(territory ?? '')));
    }
  });

  test('change from one day to the next', () => {
    const present = (date: `${number}-${number}-${number}`) =>
      bodies.expand('UBND các huyện', date).parts[0]?.match;
    expect([present('2025-06-30'), present('2025-07-01')]).toEqual(['group', 'ended']);
  });

  test('are the merged departments in 2026, the former ones in 2024', () => {
    const merged = ['Sở Nông nghiệp và Môi trường', 'Sở Dân tộc và Tôn giáo'];
    const former = [
      ...[
        'Sở Tài nguyên và Môi trường',
        'Sở Nông nghiệp và Phát triển nông thôn',
        'Sở Thông tin và Truyền thông',
      ],
      ...['Sở Kế hoạch và Đầu tư', 'Sở Giao thông vận tải', 'Sở Lao động - Thương binh và Xã hội'],
    ];
    expect(departments('2026-06-01')).toEqual(
      expect.arrayContaining([...merged, 'Sở Khoa học và Công nghệ']),
    );
    expect(departments('2024-06-01')).toEqual(
      expect.arrayContaining([...former, 'Sở Khoa học và Công nghệ']),
    );
    expect(departments('2026-06-01').filter((name) => former.includes(name))).toEqual([]);
    expect(departments('2024-06-01').filter((name) => merged.includes(name))).toEqual([]);
  });

  test('that have ended each have someone who took over, or a body above them that has', () => {
    const orphans = organizations.filter(
      ({ id, validTo }) =>
        validTo !== null &&
        bodies.lineOf(id).every((above) => bodies.successorsOf(above.id, '2026-06-01').length === 0),
    );
    expect(orphans.map(({ name }) => name)).toEqual([]);
  });
});

describe('a plan of 2026 that was copied from one of 2024', () => {
  const sentences = (recipient: string, locale: 'vi' | 'en') =>
    checkPlan(plan('2026-06-01', recipient), { register: bodies })
      .filter(({ code }) => code === 'plan/organization-ended')
      .map((finding) => describeFinding(finding, locale));

  test('names who took over a department', () => {
    expect(sentences('Sở Tài nguyên và Môi trường', 'vi')).toEqual([
      '“Sở Tài nguyên và Môi trường” không còn trong ngày 01/6/2026 (kết thúc hoạt động 28/02/2025); cơ quan kế thừa: Sở Nông nghiệp và Môi trường.',
    ]);
    expect(sentences('Sở Thông tin và Truyền thông', 'en')).toEqual([
      '“Sở Thông tin và Truyền thông” no longer exists on 2026-06-01 (it ended on 2025-02-28); its successors: Sở Khoa học và Công nghệ.',
    ]);
  });

  test('says in one sentence that the districts are gone', () => {
    expect(sentences('UBND các huyện, thành phố', 'vi')).toEqual([
      expect.stringMatching(/^“UBND các huyện, thành phố” không còn .* và 62 cơ quan khác\.$/),
    ]);
    expect(sentences('UBND các huyện, thành phố', 'en')).toEqual([
      expect.stringMatching(/, and 62 others\.$/),
    ]);
  });

  test('reaches nobody there, and says so', () => {
    const { rows, findings } = resolveAddressees(
      plan('2026-06-01', 'UBND các huyện, thành phố'),
      bodies,
      '2026-06-01',
    );
    expect(rows[0]?.organizations).toEqual([]);
    expect(findings.map(({ code }) => code)).toEqual(['plan/addressee-ended']);
  });
});
