import type { CivilDate } from '@chiendich/core';

/** Level of government (cấp chính quyền) that a territory has; the district level (cấp huyện) ended on 30 June 2025. */
type TerritoryLevel = 'province' | 'district' | 'commune';

/** Kind of administrative unit (loại đơn vị hành chính), as it is written inside a sentence. */
export type TerritoryKind =
  | 'tỉnh'
  | 'thành phố'
  | 'quận'
  | 'huyện'
  | 'thị xã'
  | 'xã'
  | 'phường'
  | 'thị trấn'
  | 'đặc khu';

/**
 * An administrative unit (đơn vị hành chính) as it stood from one day to another.
 *
 * `code` is the statistical code with its zeros: two digits for a province, three for a district, five for a commune.
 * A code alone may mean two units: 06187 is Thị trấn Cao Lộc until 30 June 2025 and Phường Kỳ Lừa after it. `name` has
 * its kind in front, as lists write it.
 *
 * @source QĐ 19/2025/QĐ-TTg (mã số); NQ 202/2025/QH15 (cấp tỉnh)
 */
export interface Territory {
  /** Statistical code with its zeros. */
  readonly code: string;
  /** With its kind in front, as lists write it. */
  readonly name: string;
  /** Province, district or commune. */
  readonly level: TerritoryLevel;
  /** What it is called: tỉnh, phường, xã. */
  readonly kind: TerritoryKind;
  /** Code of the territory that it belongs to; null for a province. */
  readonly parent: string | null;
  /** First day, inclusive; null: not recorded. */
  readonly validFrom: CivilDate | null;
  /** Last day, inclusive; null: still exists. */
  readonly validTo: CivilDate | null;
}

/**
 * One line of succession between two territories (kế thừa sau sắp xếp).
 *
 * `whole`: all of the former territory is in the new one; `part`: only some of it is.
 */
export interface TerritoryLink {
  /** Of the territory at the other end. */
  readonly code: string;
  /** Whether all of the former territory is in the new one. */
  readonly share: 'whole' | 'part';
}
