import { type InferShape, nullable, text } from '@chiendich/core/shape';
import { usableDay } from '../deadlines/usable-day.ts';
import { keyedRecord } from '../storage/keyed-record.ts';

export const amendingDocument = keyedRecord(
  {
    /** Abbreviation of the decree (`KH`, `QĐ`); null is a công văn, which has none. */
    type: nullable(text),
    /** Number and symbol: `45/KH-STNMT`. */
    reference: text,
    /** Day of issue. */
    date: usableDay,
  },
  {
    /** Who issued it, where that is not the issuer of the plan. */
    issuer: text,
  },
);

/** The document by which something issued is changed (văn bản sửa đổi, đính chính, gia hạn). */
export interface AmendingDocument extends InferShape<typeof amendingDocument> {}
