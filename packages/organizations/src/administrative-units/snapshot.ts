import type { CivilDate } from '@chiendich/core';
import type { Territory, TerritoryKind, TerritoryLink } from './territory.ts';

/** The first day of government at two levels (chính quyền địa phương hai cấp). */
export const twoLevelsFrom: CivilDate = '2025-07-01';

/** The last day of government at three levels. */
export const threeLevelsTo: CivilDate = '2025-06-30';

/** All territories of one time, in the order of their codes within each parent. */
export interface Snapshot {
  readonly territories: readonly Territory[];
  readonly byCode: ReadonlyMap<string, Territory>;
  readonly byParent: ReadonlyMap<string, readonly Territory[]>;
  /** Former code → what came after; empty for the later of the two snapshots. */
  readonly successors: ReadonlyMap<string, readonly TerritoryLink[]>;
}

const communeKinds: Readonly<Record<string, TerritoryKind>> = {
  x: 'xã',
  p: 'phường',
  t: 'thị trấn',
  d: 'đặc khu',
};

const provinceAndDistrictKinds: readonly TerritoryKind[] = ['tỉnh', 'thành phố', 'quận', 'huyện', 'thị xã'];

/**
 * Reads the compact text of a snapshot.
 *
 * One line each: `=02Tỉnh Hà Giang>08` a province (`!` for `=` where it went through 1 July 2025 as it was),
 * `-178Thành phố Lạng Sơn` a district, `05977:p05977Vĩnh Trại,…` those communes of the unit above the line that went to
 * 05977. `>` and the code before the colon name the successor and are missing where there is no successor; `+06625` after a
 * commune's name names a further one of a commune that was divided.
 */
export function readSnapshot(text: string, validFrom: CivilDate | null, validTo: CivilDate | null): Snapshot {
  const territories: Territory[] = [];
  const successors = new Map<string, TerritoryLink[]>();
  let province = '';
  let parent = '';
  for (const line of text.split('\n')) {
    const mark = line.charAt(0);
    if (mark === '=' || mark === '!' || mark === '-') {
      const level = mark === '-' ? 'district' : 'province';
      const digits = level === 'district' ? 3 : 2;
      const code = line.slice(1, 1 + digits);
      const [name = '', successor] = line.slice(1 + digits).split('>');
      if (level === 'province') province = code;
      parent = code;
      territories.push({
        code,
        name,
        level,
        kind: kindOf(name),
        parent: level === 'province' ? null : province,
        validFrom: mark === '!' ? null : validFrom,
        validTo: mark === '!' ? null : validTo,
      });
      if (successor !== undefined) successors.set(code, [{ code: successor, share: 'whole' }]);
    } else if (line !== '') {
      const [successor = '', communes = ''] = line.split(':');
      for (const item of communes.split(',')) {
        const { code, name, kind, further } = readCommune(item);
        territories.push({ code, name, level: 'commune', kind, parent, validFrom, validTo });
        if (successor === '') continue;
        const share = further.length > 0 ? 'part' : 'whole';
        successors.set(
          code,
          [successor, ...further].sort().map((link) => ({ code: link, share })),
        );
      }
    }
  }
  return {
    territories,
    byCode: new Map(territories.map((territory) => [territory.code, territory])),
    byParent: groupByParent(territories),
    successors,
  };
}

function readCommune(item: string) {
  const kind = communeKinds[item.charAt(0)] as TerritoryKind;
  const [proper = '', ...further] = item.slice(6).split('+');
  const name = `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${proper}`;
  return { code: item.slice(1, 6), name, kind, further };
}

function kindOf(name: string): TerritoryKind {
  const lower = name.toLowerCase();
  return provinceAndDistrictKinds.find((kind) => lower.startsWith(`${kind} `)) ?? 'huyện';
}

function groupByParent(territories: readonly Territory[]): ReadonlyMap<string, readonly Territory[]> {
  const groups = new Map<string, Territory[]>();
  for (const territory of territories) {
    if (territory.parent === null) continue;
    const group = groups.get(territory.parent);
    if (group === undefined) groups.set(territory.parent, [territory]);
    else group.push(territory);
  }
  return groups;
}
