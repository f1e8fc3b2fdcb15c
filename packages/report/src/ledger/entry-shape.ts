import type { Instant, LocalizedText } from '@chiendich/core';
import { formatInstant, isJson } from '@chiendich/core';
import { anything, dictionary, record, shapeFaults, text } from '@chiendich/core/shape';
import type { Report } from '../report.ts';
import { roundShape } from '../report.ts';

/** The fields of an entry, as a sentence calls them. */
export const fieldWords = {
  entry: { vi: 'nội dung lượt ghi', en: 'entry' },
  sequence: { vi: 'số thứ tự', en: 'sequence number' },
  previousHash: { vi: 'mã băm của lượt trước', en: 'hash of the entry before' },
  hash: { vi: 'mã băm', en: 'hash' },
  organization: { vi: 'cơ quan, đơn vị báo cáo', en: 'organization' },
  by: { vi: 'người thực hiện', en: 'person who acts' },
  key: { vi: 'mã lượt gửi', en: 'key' },
  at: { vi: 'thời điểm', en: 'time' },
  kind: { vi: 'loại lượt ghi', en: 'kind of act' },
  version: { vi: 'số phiên bản', en: 'version number' },
  report: { vi: 'báo cáo', en: 'report' },
  reason: { vi: 'lý do', en: 'reason' },
  round: { vi: 'kỳ báo cáo', en: 'round' },
  salt: { vi: 'chuỗi ngẫu nhiên (từ 16 ký tự)', en: 'salt (16 characters or more)' },
  digest: { vi: 'mã băm của nội dung', en: 'digest of the body' },
  body: { vi: 'nội dung', en: 'body' },
  template: { vi: 'mẫu báo cáo', en: 'template' },
  verdict: { vi: 'kết luận kiểm tra', en: 'verdict' },
  corrects: { vi: 'số phiên bản được điều chỉnh', en: 'version that is corrected' },
  questions: { vi: 'lý do từng mục', en: 'reasons by question' },
  resubmitBy: { vi: 'hạn nộp lại', en: 'last day for the correction' },
} as const;

/** What a sentence calls a field of an entry; one that no entry has belongs to the entry. */
export function wordsOfField(field: string): LocalizedText {
  return Object.hasOwn(fieldWords, field) ? fieldWords[field as keyof typeof fieldWords] : fieldWords.entry;
}

/** The time of an act with the form in which it is given. */
export const timeOfAct = {
  vi: 'thời điểm (giờ quốc tế, tròn giây, ví dụ 2024-07-10T01:00:00Z)',
  en: 'time (UTC in whole seconds, such as 2024-07-10T01:00:00Z)',
} as const;

/** An instant as an official in Vietnam reads it, e.g. "08:00:05 ngày 08/7/2024"; in English as it is kept. */
export function instantWords(at: Instant): LocalizedText {
  return { vi: formatInstant(at), en: at };
}

/** A text that says something and has a form in UTF-8. */
export function isName(value: unknown): value is string {
  return shapeFaults(value, text).length === 0;
}

const handedIn = record({
  template: record({ id: text, version: text }),
  organization: text,
  round: roundShape,
  answers: dictionary(anything),
});

/**
 * A report as a ledger keeps it: plain JSON that names its organization, its round and the version of its template, with
 * answers by code. Whether it is right is for the validator of that version.
 */
export function isHandedIn(value: unknown): value is Report {
  return shapeFaults(value, handedIn, { most: 1 }).length === 0 && isJson(value);
}
