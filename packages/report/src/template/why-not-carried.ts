import type { LocalizedText } from '@chiendich/core';
import { convertMeasure } from '@chiendich/core';
import { measureUnitLabel } from './measure-unit.ts';
import type { ReportTemplate } from './template.ts';

/** Why an answer is not carried over, and what in a mapping would carry it. */
export interface NotCarried {
  readonly reason: LocalizedText;
  /** The part of a mapping that is the way out; null where there is none. */
  readonly part: 'converted' | 'values' | null;
}

/** The new version has another kind of answer. */
export const otherKind: NotCarried = {
  reason: {
    vi: 'mẫu mới ghi loại nội dung khác; chuyển được nếu bảng chuyển đổi ghi rõ mỗi giá trị cũ thành giá trị nào',
    en: 'the new version has another kind of answer; it is carried over if `values` of the mapping says what each old value becomes',
  },
  part: 'values',
};

/** Several choices where the new version takes one. */
export const severalChoices: NotCarried = {
  reason: {
    vi: 'báo cáo cũ có nhiều lựa chọn, mẫu mới chỉ nhận một',
    en: 'the old report has several choices, the new version takes one',
  },
  part: null,
};

/** Rows of the reporter became rows of the template, or the other way round. */
export const otherRows: NotCarried = {
  reason: {
    vi: 'mẫu mới ghi dòng của bảng theo cách khác',
    en: 'the new version has another kind of rows',
  },
  part: null,
};

/** A question became a table. */
export const tableNow: NotCarried = {
  reason: { vi: 'mẫu mới ghi theo bảng', en: 'the new version has a table there' },
  part: null,
};

/** A table became a question. */
export const questionNow: NotCarried = {
  reason: {
    vi: 'mẫu mới không ghi theo bảng',
    en: 'the new version has a question there, not a table',
  },
  part: null,
};

/** An answer that the old version did not ask for. */
export const unknownBefore: NotCarried = {
  reason: { vi: 'mẫu cũ không có mục này', en: 'the old version does not ask for it' },
  part: null,
};

/** Another measure unit, which a mapping may convert. */
export function otherUnit(
  [before, after]: readonly [string, string],
  { from, to }: { readonly from: ReportTemplate; readonly to: ReportTemplate },
): NotCarried {
  const words = (locale: 'vi' | 'en') =>
    [measureUnitLabel(before, locale, from), measureUnitLabel(after, locale, to)] as const;
  const [vi, en] = [words('vi'), words('en')];
  const differ = {
    vi: `mẫu cũ tính bằng ${vi[0]}, mẫu mới tính bằng ${vi[1]}`,
    en: `the old version counts ${en[0]}, the new one ${en[1]}`,
  };
  if (convertMeasure({ value: 0, unit: before }, after) === null) {
    const reason = {
      vi: `${differ.vi}, không quy đổi được`,
      en: `${differ.en}, and the one cannot be converted to the other`,
    };
    return { reason, part: null };
  }
  const reason = {
    vi: `${differ.vi}; quy đổi được nếu bảng chuyển đổi cho phép quy đổi đơn vị tính của mục này`,
    en: `${differ.en}; it is converted if \`converted\` of the mapping names it`,
  };
  return { reason, part: 'converted' };
}

/** A number that the new unit does not hold exactly. */
export const notExact: NotCarried = {
  reason: {
    vi: 'quy đổi sang đơn vị tính mới không được số chính xác',
    en: 'it has no exact value in the new measure unit',
  },
  part: null,
};
