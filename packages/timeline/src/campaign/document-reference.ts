import type { CivilDate } from '@chiendich/core';

/**
 * The document by which something issued is changed (văn bản sửa đổi, đính chính, gia hạn).
 *
 * `type` is the decree's abbreviation (`KH`, `QĐ`); null is a công văn, which has none.
 */
export interface AmendingDocument {
  readonly type: string | null;
  /** Number and symbol: `45/KH-STNMT`. */
  readonly reference: string;
  readonly date: CivilDate;
  readonly issuer?: string;
}
