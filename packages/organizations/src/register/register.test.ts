import { describe, expect, it } from 'vitest';
import { existsOn } from './exists-on.ts';
import type { Organization, OrganizationKind } from './organization.ts';
import { register } from './register.ts';

const body = (
  id: string,
  name: string,
  kind: OrganizationKind,
  more: Partial<Organization> = {},
): Organization => ({
  id,
  name,
  kind,
  territory: '20',
  superior: 'ubnd-tinh',
  validFrom: null,
  validTo: null,
  successors: [],
  ...more,
});

const organizations: readonly Organization[] = [
  body('ubnd-tinh', 'Ủy ban nhân dân tỉnh Lạng Sơn', 'provincialCommittee', {
    aliases: ['Ủy ban nhân dân tỉnh'],
    superior: null,
  }),
  body('so-tnmt', 'Sở Tài nguyên và Môi trường', 'department', {
    aliases: ['Sở TN&MT'],
    validTo: '2025-02-28',
    successors: ['so-nnmt'],
  }),
  body('so-nnmt', 'Sở Nông nghiệp và Môi trường', 'department', { validFrom: '2025-03-01' }),
  body('so-vhttdl', 'Sở Văn hóa, Thể thao và Du lịch', 'department'),
  body('phong-qlmt', 'Phòng Quản lý Môi trường', 'division', { superior: 'so-tnmt' }),
  body('chi-doan', 'Chi đoàn cơ sở', 'politicalSocialOrganization', { superior: 'so-tnmt' }),
  body('mttq', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Lạng Sơn', 'front', {
    superior: null,
    aliases: ['Ủy ban MTTQ Việt Nam tỉnh'],
  }),
  body('hoi-nong-dan', 'Hội Nông dân tỉnh', 'politicalSocialOrganization', { superior: null }),
  body('phat-giao', 'Ban Trị sự Giáo hội Phật giáo tỉnh', 'religiousOrganization', { superior: null }),
  body('bao', 'Báo Lạng Sơn', 'press', { superior: null }),
  body('cong-an', 'Công an tỉnh', 'armedForces', { superior: null }),
  body('quan-su', 'Bộ Chỉ huy Quân sự tỉnh', 'armedForces', { superior: null }),
  body('ubnd-tp', 'Ủy ban nhân dân thành phố Lạng Sơn', 'districtCommittee', {
    territory: '178',
    validTo: '2025-06-30',
    successors: ['ubnd-phuong', 'ubnd-xa'],
  }),
  body('ubnd-cao-loc', 'Ủy ban nhân dân huyện Cao Lộc', 'districtCommittee', {
    territory: '183',
    validTo: '2025-06-30',
    successors: ['ubnd-phuong'],
  }),
  body('ubnd-phuong', 'Ủy ban nhân dân phường Kỳ Lừa', 'communeCommittee', {
    territory: '06187',
    validFrom: '2025-07-01',
  }),
  body('ubnd-xa', 'Ủy ban nhân dân xã Hòa Bình', 'communeCommittee', {
    territory: '09001',
    validFrom: '2025-07-01',
  }),
  body('ubnd-xa-2', 'Ủy ban nhân dân xã Hòa Bình', 'communeCommittee', {
    territory: '09002',
    validFrom: '2025-07-01',
  }),
];
const langSon = register(organizations);
const ids = (phrase: string, at: '2024-05-20' | '2026-05-20' = '2024-05-20', issuer?: string) =>
  langSon
    .expand(phrase, at, issuer === undefined ? {} : { issuer })
    .organizations.map((organization) => organization.id);

describe('who exists when', () => {
  it('counts the first and the last day of a body', () => {
    const office = body('x', 'X', 'other', { validFrom: '2024-01-01', validTo: '2025-02-28' });
    const days = ['2023-12-31', '2024-01-01', '2025-02-28', '2025-03-01'] as const;
    expect(days.map((day) => existsOn(office, day))).toEqual([false, true, true, false]);
  });

  it('has districts until 30 June 2025 and communes after it', () => {
    const committees = (day: '2025-06-30' | '2025-07-01') =>
      langSon.at(day).filter((o) => o.kind === 'districtCommittee' || o.kind === 'communeCommittee').length;
    expect([committees('2025-06-30'), committees('2025-07-01')]).toEqual([2, 3]);
  });

  it('finds a body by name, short form, alias and either place of the tone mark', () => {
    for (const name of ['UBND tỉnh', 'Uỷ ban Nhân dân tỉnh Lạng Sơn', 'ỦY BAN NHÂN DÂN TỈNH'])
      expect(langSon.find(name, '2024-05-20')?.id).toBe('ubnd-tinh');
    expect(langSon.find('Sở TN&MT', '2024-05-20')?.id).toBe('so-tnmt');
  });

  it('finds no body of another time, nor one of two with the same name', () => {
    expect(langSon.find('Sở TN&MT', '2026-05-20')).toBeNull();
    expect(langSon.find('UBND xã Hòa Bình', '2026-05-20')).toBeNull();
    expect(langSon.named('UBND xã Hòa Bình')).toHaveLength(2);
  });

  it('follows successors to the bodies that exist on a day', () => {
    expect(langSon.successorsOf('ubnd-tp').map((o) => o.id)).toEqual(['ubnd-phuong', 'ubnd-xa']);
    expect(langSon.successorsOf('so-tnmt', '2026-05-20').map((o) => o.id)).toEqual(['so-nnmt']);
    const chain = register([
      body('a', 'A', 'other', { validTo: '2020-01-01', successors: ['b'] }),
      body('b', 'B', 'other', { validTo: '2021-01-01', successors: ['c'] }),
      body('c', 'C', 'other'),
    ]);
    expect(chain.successorsOf('a', '2024-01-01').map((o) => o.id)).toEqual(['c']);
    const ring = register([
      body('a', 'A', 'other', { validTo: '2020-01-01', successors: ['b'] }),
      body('b', 'B', 'other', { validTo: '2020-01-01', successors: ['a'] }),
    ]);
    expect(ring.successorsOf('a', '2024-01-01')).toEqual([]);
  });
});

describe('whom a phrase means', () => {
  const phrases: readonly (readonly [phrase: string, ids: readonly string[]])[] = [
    ['Các Sở, ban, ngành', ['so-tnmt', 'so-vhttdl']],
    ['các sở, ngành tỉnh', ['so-tnmt', 'so-vhttdl']],
    ['các sở, ban, ngành, đoàn thể tỉnh', ['so-tnmt', 'so-vhttdl', 'hoi-nong-dan']],
    ['UBND các huyện, thành phố', ['ubnd-tp', 'ubnd-cao-loc']],
    ['Ủy ban nhân dân các huyện, thành phố Lạng Sơn', ['ubnd-tp', 'ubnd-cao-loc']],
    ['UBND các huyện, thành phố thành phố Lạng Sơn', ['ubnd-tp', 'ubnd-cao-loc']],
    ['Ủy ban nhân dân thành phố Lạng Sơn', ['ubnd-tp']],
    ['Ủy ban nhân dân cấp huyện', ['ubnd-tp', 'ubnd-cao-loc']],
    ['các tổ chức chính trị - xã hội', ['hoi-nong-dan']],
    ['Các tổ chức chính trị-xã hội, tôn giáo cấp tỉnh', ['hoi-nong-dan', 'phat-giao']],
    ['các cơ quan báo chí', ['bao']],
    ['Công an, Bộ CHQS tỉnh', ['cong-an', 'quan-su']],
    ['Bộ Chỉ huy Quân sự và Công an tỉnh', ['quan-su', 'cong-an']],
    ['các đơn vị lực lượng vũ trang tỉnh', ['cong-an', 'quan-su']],
    [
      'Thủ trưởng các Sở, ban, ngành; Chủ tịch UBND các huyện',
      ['so-tnmt', 'so-vhttdl', 'ubnd-tp', 'ubnd-cao-loc'],
    ],
    ['Chủ tịch, các PCT UBND tỉnh', ['ubnd-tinh']],
    [
      'Ủy ban MTTQ Việt Nam tỉnh Lạng Sơn; Sở Văn hoá, Thể thao và Du lịch; Báo Lạng Sơn',
      ['mttq', 'so-vhttdl', 'bao'],
    ],
  ];
  it.each(phrases)('%s', (phrase, expected) => {
    const expansion = langSon.expand(phrase, '2024-05-20');
    expect(expansion.organizations.map((o) => o.id)).toEqual(expected);
    expect(expansion.unresolved).toEqual([]);
  });

  it('leaves an office without a body, and a name without its rank, unresolved', () => {
    for (const phrase of ['Thủ trưởng', 'Chủ tịch Hội Người cao tuổi', 'Công an', 'Công an; Sở Y tế'])
      expect(langSon.expand(phrase, '2024-05-20').unresolved[0]).toMatch(
        /^(?:Thủ trưởng|Chủ tịch Hội|Công an)/,
      );
  });

  it('means the communes after the districts ended', () => {
    expect(ids('UBND các xã, phường', '2026-05-20')).toEqual(['ubnd-phuong', 'ubnd-xa', 'ubnd-xa-2']);
    expect(ids('UBND các huyện, thành phố', '2026-05-20')).toEqual([]);
  });

  it('knows the bodies of a class that has ended, apart from a class that it never had', () => {
    const parts = (phrase: string) =>
      langSon.expand(phrase, '2026-05-20').parts.map(({ match, candidates }) => [match, candidates.length]);
    expect(parts('UBND các huyện, thành phố')).toEqual([['ended', 2]]);
    expect(parts('các doanh nghiệp')).toEqual([['unknown', 0]]);
  });

  it('reads "thuộc Sở" from the issuer, and leaves it open without one', () => {
    expect(ids('Các phòng, đơn vị thuộc Sở', '2024-05-20', 'so-tnmt')).toEqual(['phong-qlmt']);
    expect(langSon.expand('Các phòng, đơn vị thuộc Sở', '2024-05-20').unresolved).toEqual([
      'Các phòng, đơn vị thuộc Sở',
    ]);
  });

  it('does not count the issuer among its own addressees', () => {
    expect(ids('các Sở, ban, ngành', '2024-05-20', 'so-tnmt')).toEqual(['so-vhttdl']);
  });

  it('leaves unresolved what leaves open whom it means', () => {
    const phrase = 'các Sở, ban, ngành và các cơ quan đơn vị liên quan; Hội Người cao tuổi';
    const expansion = langSon.expand(phrase, '2024-05-20');
    expect(expansion.unresolved).toEqual(['các cơ quan đơn vị liên quan', 'Hội Người cao tuổi']);
    expect(expansion.parts.map((part) => part.match)).toEqual(['group', 'unknown', 'unknown']);
  });

  it('distinguishes a body that has ended and a name that two bodies have from an unknown one', () => {
    const parts = (phrase: string) =>
      langSon
        .expand(phrase, '2026-05-20')
        .parts.map((part) => [part.match, part.candidates.map((candidate) => candidate.id)]);
    expect(parts('Sở TN&MT')).toEqual([['ended', ['so-tnmt']]]);
    expect(parts('UBND xã Hòa Bình')).toEqual([['ambiguous', ['ubnd-xa', 'ubnd-xa-2']]]);
  });

  it('means the departments of the issuer’s own province where the register has several', () => {
    const two = register([
      ...organizations,
      body('ubnd-cao-bang', 'Ủy ban nhân dân tỉnh Cao Bằng', 'provincialCommittee', {
        superior: null,
        territory: '04',
      }),
      body('so-y-te-cao-bang', 'Sở Y tế', 'department', { superior: 'ubnd-cao-bang', territory: '04' }),
    ]);
    const of = (issuer: string) =>
      two.expand('các sở, ban, ngành', '2024-05-20', { issuer }).organizations.map((o) => o.id);
    expect(of('ubnd-cao-bang')).toEqual(['so-y-te-cao-bang']);
    expect(of('phong-qlmt')).toEqual(['so-tnmt', 'so-vhttdl']);
    expect(two.expand('các sở, ban, ngành', '2024-05-20').unresolved).toEqual(['các sở, ban, ngành']);
  });
});

it('keeps the first of two bodies with one id, and says so', () => {
  const doubled = register([
    body('so-y-te', 'Sở Y tế', 'department', { superior: null }),
    body('so-y-te', 'Sở Xây dựng', 'department', { superior: null }),
  ]);
  expect(doubled.organizations.map(({ name }) => name)).toEqual(['Sở Y tế']);
  expect(doubled.findings.map(({ code, path }) => ({ code, path }))).toEqual([
    { code: 'organizations/id-twice', path: [1, 'id'] },
  ]);
});
