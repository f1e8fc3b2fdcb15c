/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CivilDate } from '@chiendich/core';
import { describe, expect, expectTypeOf, it, vi } from 'vitest';
import { childrenOf, successorsOf, territoriesAt, territoryOf } from './index.ts';
import type { Territory, TerritoryLink } from './territory.ts';

const lastDayBefore = '2025-06-30';
const firstDayAfter = '2025-07-01';

const before = territoriesAt(lastDayBefore);
const after = territoriesAt(firstDayAfter);

const tally = (territories: readonly Territory[]) =>
  Object.fromEntries(
    [...new Set(territories.map(({ level, kind }) => `${level} ${kind}`))]
      .sort()
      .map((key) => [key, territories.filter(({ level, kind }) => `${level} ${kind}` === key).length]),
  );

describe('the country on 30 June 2025', () => {
  it('has 63 provinces, 696 districts and 10,035 communes', () => {
    expect(tally(before)).toEqual({
      'province thành phố': 6,
      'province tỉnh': 57,
      'district huyện': 508,
      'district quận': 49,
      'district thành phố': 87,
      'district thị xã': 52,
      'commune phường': 1726,
      'commune thị trấn': 617,
      'commune xã': 7692,
    });
  });

  it('is what an earlier day is answered with', () => {
    expect(territoriesAt('2024-06-05') === before).toBe(true);
  });
});

describe('the country on 1 July 2025', () => {
  it('has 34 provinces and 3,321 communes, and no district', () => {
    expect(tally(after)).toEqual({
      'province thành phố': 6,
      'province tỉnh': 28,
      'commune đặc khu': 13,
      'commune phường': 687,
      'commune xã': 2621,
    });
  });

  it('is what a later day is answered with', () => {
    expect(territoriesAt('2026-11-24') === after).toBe(true);
  });
});

describe.each([
  ['30 June 2025', lastDayBefore, before],
  ['1 July 2025', firstDayAfter, after],
] as const)('every territory of %s', (_, date, territories) => {
  it('has a code of its own, as long as its level asks', () => {
    const digits = { province: 2, district: 3, commune: 5 } as const;
    expect(
      territories.filter(({ code, level }) => !new RegExp(`^\\d{${digits[level]}}$`).test(code)),
    ).toEqual([]);
    expect(new Set(territories.map(({ code }) => code)).size).toBe(territories.length);
  });

  it('has a name in composed letters that begins with its kind', () => {
    const wrong = territories.filter(
      ({ name, kind }) =>
        name !== name.normalize('NFC') ||
        !name.toLowerCase().startsWith(`${kind} `) ||
        !/^[\p{L}\d][\p{L}\d.'’ -]*[\p{L}\d]$/u.test(name) ||
        name.includes('  '),
    );
    expect(wrong).toEqual([]);
  });

  it('is found by its code and listed under its parent', () => {
    for (const territory of territories) {
      expect(territoryOf(territory.code, date)).toBe(territory);
      if (territory.parent === null) expect(territory.level).toBe('province');
    }
    const listed = territories.filter(({ parent }) => parent === null);
    for (const { code } of territories) listed.push(...childrenOf(code, date));
    expect(new Set(listed).size).toBe(territories.length);
    expect(listed.length).toBe(territories.length);
  });
});

describe('validity', () => {
  it.each([
    ['20', '2024-06-05', 'Tỉnh Lạng Sơn', null, null],
    ['20', firstDayAfter, 'Tỉnh Lạng Sơn', null, null],
    ['02', lastDayBefore, 'Tỉnh Hà Giang', null, lastDayBefore],
    ['08', lastDayBefore, 'Tỉnh Tuyên Quang', null, lastDayBefore],
    ['08', firstDayAfter, 'Tỉnh Tuyên Quang', firstDayAfter, null],
    ['186', lastDayBefore, 'Huyện Hữu Lũng', null, lastDayBefore],
    ['06187', lastDayBefore, 'Thị trấn Cao Lộc', null, lastDayBefore],
    ['06187', firstDayAfter, 'Phường Kỳ Lừa', firstDayAfter, null],
    ['20333', firstDayAfter, 'Đặc khu Hoàng Sa', firstDayAfter, null],
  ] as const)('%s on %s is %s', (code, date, name, validFrom, validTo) => {
    expect(territoryOf(code, date)).toMatchObject({ name, validFrom, validTo });
  });

  it('lets exactly the eleven provinces that no other joined go through the reform', () => {
    const lasting = after.filter(({ level, validFrom }) => level === 'province' && validFrom === null);
    expect(lasting.map(({ code }) => code)).toEqual([
      '01',
      '04',
      '11',
      '12',
      '14',
      '20',
      '22',
      '38',
      '40',
      '42',
      '46',
    ]);
  });

  it.each([
    ['a merged province', '02', firstDayAfter],
    ['a district', '180', firstDayAfter],
    ['a code without its zeros', '6187', firstDayAfter],
    ['a commune that came later', '06187x', lastDayBefore],
    ['an empty code', '', lastDayBefore],
    ['a key of every object', '__proto__', lastDayBefore],
  ] as const)('knows no %s', (_, code, date) => {
    expect(territoryOf(code, date)).toBeNull();
    expect(childrenOf(code, date)).toEqual([]);
  });

  it('takes an impossible day as a mistake of the program', () => {
    expect(() => territoriesAt('2025-06-31')).toThrow('core/not-a-civil-date');
    expect(() => territoryOf('20', '1/7/2025' as CivilDate)).toThrow('core/not-a-civil-date');
  });
});

describe('Lạng Sơn', () => {
  it('had eleven districts and no 179', () => {
    expect(childrenOf('20', lastDayBefore).map(({ code, name }) => `${code} ${name}`)).toEqual([
      '178 Thành phố Lạng Sơn',
      '180 Huyện Tràng Định',
      '181 Huyện Bình Gia',
      '182 Huyện Văn Lãng',
      '183 Huyện Cao Lộc',
      '184 Huyện Văn Quan',
      '185 Huyện Bắc Sơn',
      '186 Huyện Hữu Lũng',
      '187 Huyện Chi Lăng',
      '188 Huyện Lộc Bình',
      '189 Huyện Đình Lập',
    ]);
  });

  it('had 194 communes, and has 61 xã and 4 phường', () => {
    const former = childrenOf('20', lastDayBefore).flatMap(({ code }) => childrenOf(code, lastDayBefore));
    expect(former.length).toBe(194);
    expect(tally(childrenOf('20', firstDayAfter))).toEqual({ 'commune phường': 4, 'commune xã': 61 });
  });

  it.each([
    ['05977', 'Phường Đông Kinh'],
    ['05983', 'Phường Lương Văn Tri'],
    ['05986', 'Phường Tam Thanh'],
    ['06001', 'Xã Đoàn Kết'],
    ['06076', 'Xã Quý Hòa'],
    ['06148', 'Xã Thụy Hùng'],
    ['06280', 'Xã Điềm He'],
  ])('calls %s %s', (code, name) => {
    expect(territoryOf(code, firstDayAfter)).toMatchObject({ name, parent: '20' });
  });
});

describe('what loads the territories', () => {
  it('is their own entry, never the main one', () => {
    const reached = reachableFrom(join(import.meta.dirname, '../index.ts'));
    expect(reached.size).toBeGreaterThan(8);
    expect([...reached].filter((file) => file.includes('administrative-units'))).toEqual([]);
    expect(reachableFrom(join(import.meta.dirname, 'index.ts')).size).toBeGreaterThan(5);
  });

  it('reads the whole country at the first question within two seconds, and once', async () => {
    vi.resetModules();
    const fresh = await import('./index.ts');
    const started = performance.now();
    const first = fresh.territoriesAt(firstDayAfter);
    expect(fresh.predecessorsOf('06187').length).toBe(5);
    expect(performance.now() - started).toBeLessThan(2000);
    expect(fresh.territoriesAt('2025-12-31') === first).toBe(true);
  });

  it('gives plain territories that nobody may write to', () => {
    expectTypeOf(territoriesAt).returns.toEqualTypeOf<readonly Territory[]>();
    expectTypeOf(successorsOf).returns.toEqualTypeOf<readonly TerritoryLink[]>();
    expect(JSON.parse(JSON.stringify(after[0]))).toEqual(after[0]);
  });
});

function reachableFrom(entry: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [entry];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    const source = readFileSync(file, 'utf8');
    for (const [, path = ''] of source.matchAll(/from '(\.[^']+)'/g)) waiting.push(join(dirname(file), path));
  }
  return reached;
}
