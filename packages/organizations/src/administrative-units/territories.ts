import { type CivilDate, isCivilDate, MisuseError } from '@chiendich/core';
import { expectArgument } from '../misuse.ts';
import { country } from './country.ts';
import { type Snapshot, twoLevelsFrom } from './snapshot.ts';
import type { Territory } from './territory.ts';

/**
 * All administrative units (đơn vị hành chính) of the country on a day: each province, then its districts with their
 * communes, or from 1 July 2025 its communes.
 *
 * Two states are known, that of 30 June 2025 and that of 1 July 2025. An earlier day is answered with the former:
 * right from 1 March 2025; before it single units bore another name or were not merged yet, and Huế was a province.
 * A later day is answered with the latter, as far as it was known in July 2025.
 *
 * @source NQ 202/2025/QH15; 34 nghị quyết của UBTVQH ngày 16/6/2025 (Lạng Sơn: 1672/NQ-UBTVQH15); QĐ 19/2025/QĐ-TTg
 * @example territoriesAt('2025-07-01').filter(({ level }) => level === 'commune').length // => 3321
 */
export function territoriesAt(date: CivilDate): readonly Territory[] {
  expectArgument(date, 'core/not-a-civil-date', 'territoriesAt(date)');
  return snapshotAt(date).territories;
}

/**
 * The territory that bears a code on a day, or null where none does.
 *
 * @example territoryOf('06187', '2025-06-30')?.name // => 'Thị trấn Cao Lộc'
 */
export function territoryOf(code: string, date: CivilDate): Territory | null {
  expectArgument(code, 'core/not-text', 'territoryOf(code, …)');
  expectArgument(date, 'core/not-a-civil-date', 'territoryOf(…, date)');
  return snapshotAt(date).byCode.get(code) ?? null;
}

/**
 * The units directly below a territory on a day: districts of a province until 30 June 2025, its communes after it;
 * none for a commune and for a code that nobody bears on that day.
 *
 * @example childrenOf('20', '2025-07-01').length // => 65
 */
export function childrenOf(code: string, date: CivilDate): readonly Territory[] {
  expectArgument(code, 'core/not-text', 'childrenOf(code, …)');
  expectArgument(date, 'core/not-a-civil-date', 'childrenOf(…, date)');
  return snapshotAt(date).byParent.get(code) ?? [];
}

function snapshotAt(date: CivilDate): Snapshot {
  if (!isCivilDate(date)) {
    throw new MisuseError(
      'core/not-a-civil-date',
      `got ${JSON.stringify(date)}, expected a real day as YYYY-MM-DD; write parseDate(text)?.date`,
    );
  }
  return date < twoLevelsFrom ? country().before : country().after;
}
