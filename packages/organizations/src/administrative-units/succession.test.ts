/// <reference types="node" />
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { childrenOf, predecessorsOf, successorsOf, territoriesAt, territoryOf } from './index.ts';
import type { TerritoryLink } from './territory.ts';

const lastDayBefore = '2025-06-30';
const firstDayAfter = '2025-07-01';

const before = territoriesAt(lastDayBefore);
const after = territoriesAt(firstDayAfter);

/** The list that the province's campaign was planned with; it stands beside the repository, not in it. */
const unitsOfLangSon = join(import.meta.dirname, '../../../../../shared/domain/lang-son-units.json');

describe.skipIf(!existsSync(unitsOfLangSon))('the list of Lạng Sơn beside the repository', () => {
  type Listed = { readonly code: string; readonly name: string };
  const list: {
    readonly districts2024: readonly Listed[];
    readonly communes2025: readonly Listed[];
    readonly communes2025H1_gso: readonly (Listed & { readonly district: string })[];
    readonly oldToNew: readonly { readonly oldCode: string | null; readonly newCode: string }[];
  } = existsSync(unitsOfLangSon) ? JSON.parse(readFileSync(unitsOfLangSon, 'utf8')) : {};
  const named = (listed: readonly Listed[]) =>
    listed.map(({ code, name }) => `${code} ${name.replace(' NT ', ' ')}`).sort();
  const districts = childrenOf('20', lastDayBefore);

  it('has the districts, the 194 former communes and the 65 present ones that are here', () => {
    expect(named(list.districts2024)).toEqual(named(districts));
    expect(named(list.communes2025)).toEqual(named(childrenOf('20', firstDayAfter)));
    const former = districts.flatMap(({ code }) => childrenOf(code, lastDayBefore));
    expect(named(list.communes2025H1_gso)).toEqual(named(former));
    const districtOf = new Map(districts.map(({ code, name }) => [code, name]));
    for (const { code, district } of list.communes2025H1_gso) {
      expect(districtOf.get(territoryOf(code, lastDayBefore)?.parent ?? '')).toBe(district);
    }
  });

  it('leads each former commune to one of the successors here', () => {
    const links = list.oldToNew.filter(({ oldCode }) => oldCode !== null && oldCode !== '');
    expect(links.length).toBe(194);
    for (const { oldCode, newCode } of links) {
      expect(successorsOf(oldCode ?? '').map(({ code }) => code)).toContain(newCode);
    }
  });
});

describe('succession', () => {
  it.each<[string, readonly TerritoryLink[]]>([
    ['05998', [{ code: '06001', share: 'whole' }]],
    ['06079', [{ code: '06079', share: 'whole' }]],
    [
      '06622',
      [
        { code: '06613', share: 'part' },
        { code: '06625', share: 'part' },
      ],
    ],
    ['20', [{ code: '20', share: 'whole' }]],
    ['10', [{ code: '15', share: 'whole' }]],
    ['498', [{ code: '20333', share: 'whole' }]],
    ['317', [{ code: '11914', share: 'whole' }]],
    ['23938', [{ code: '23938', share: 'whole' }]],
    ['99999', []],
  ])('of %s', (code, links) => {
    expect(successorsOf(code)).toEqual(links);
  });

  it('of a district leads to the communes that took over its communes', () => {
    expect(successorsOf('180').map(({ code }) => code)).toEqual([
      '06001',
      '06004',
      '06019',
      '06037',
      '06040',
      '06046',
      '06058',
    ]);
  });

  it('names every successor of the 442 communes that were divided, 973 in all', () => {
    const links = before.filter(({ level }) => level === 'commune').map(({ code }) => successorsOf(code));
    const divided = links.filter((successors) => successors.some(({ share }) => share === 'part'));
    expect([divided.length, divided.flat().length]).toEqual([442, 973]);
    expect(divided.filter((successors) => successors.length < 2)).toEqual([]);
    expect(links.filter((successors) => successors.length > 1 && !divided.includes(successors))).toEqual([]);
    for (const successors of divided) {
      expect(new Set(successors.map(({ code }) => code)).size).toBe(successors.length);
    }
  });

  it('divides Phường Cửa Nam of Hà Nội among four', () => {
    expect(successorsOf('00073').map(({ code }) => territoryOf(code, firstDayAfter)?.name)).toEqual([
      ...['Phường Ba Đình', 'Phường Hoàn Kiếm', 'Phường Cửa Nam', 'Phường Văn Miếu - Quốc Tử Giám'],
    ]);
  });

  it('divides no commune between districts for a name that both have', () => {
    const namesakes = [
      ['Xã Hồng Phong', '06079', '06205'],
      ['Xã Hòa Lộc', '28924', '29734'],
      ['Phường 4', '25462', '27691'],
    ] as const;
    for (const [name, ...codes] of namesakes) {
      for (const code of codes) {
        expect(territoryOf(code, lastDayBefore)?.name.replace('Hoà', 'Hòa')).toBe(name);
        expect(successorsOf(code).map(({ share }) => share)).toEqual(['whole']);
      }
    }
  });

  it('leads every former territory to one that exists, a commune unless it is a province', () => {
    for (const { code, level } of before) {
      const links = successorsOf(code);
      expect(links.length).toBeGreaterThan(0);
      for (const link of links) {
        expect(territoryOf(link.code, firstDayAfter)?.level).toBe(level === 'province' ? level : 'commune');
      }
    }
  });

  it('keeps each commune in the province that its province became', () => {
    const strays = before.filter(({ code, level }) => {
      if (level !== 'commune') return false;
      const district = territoryOf(territoryOf(code, lastDayBefore)?.parent ?? '', lastDayBefore);
      const became = successorsOf(district?.parent ?? '')[0]?.code;
      return successorsOf(code).some((link) => territoryOf(link.code, firstDayAfter)?.parent !== became);
    });
    expect(strays).toEqual([]);
  });

  it('gives every present territory a predecessor, and says the same in both directions', () => {
    for (const { code } of after) {
      const links = predecessorsOf(code);
      expect(links.length).toBeGreaterThan(0);
      for (const link of links) expect(successorsOf(link.code)).toContainEqual({ code, share: link.share });
    }
  });

  it('makes Kỳ Lừa of five communes', () => {
    expect(predecessorsOf('06187').map(({ code }) => code)).toEqual([
      '05971',
      '06187',
      '06226',
      '06235',
      '06244',
    ]);
  });
});
