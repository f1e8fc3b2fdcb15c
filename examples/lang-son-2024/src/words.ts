import type { Locale, Severity } from '@chiendich/core';
import type { Consolidation } from '@chiendich/report';

/** What the main job says. */
interface Words {
  readonly title: string;
  readonly stopped: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly verdicts: Readonly<Record<'accepted' | 'returned', string>>;
  planRead(file: string, subject: string): string;
  planFindings(count: number): string;
  corrected(quote: string, from: string, to: string, by: string, reason: string): string;
  issued(symbol: string, date: string): string;
  timeline(events: number, effects: number, stage: string): string;
  reports(count: number): string;
  completeness(counts: Consolidation['completeness']): string;
  missing(name: string): string;
  late(name: string): string;
  written(folder: string): string;
}

const vi: Words = {
  title: 'Chiến dịch hưởng ứng Ngày Môi trường thế giới, Lạng Sơn năm 2024',
  stopped: 'Không chạy được:',
  severities: { error: 'LỖI', warning: 'CẦN XEM LẠI', info: 'LƯU Ý' },
  verdicts: { accepted: 'đã duyệt', returned: 'trả lại' },
  planRead: (file, subject) => `Đã đọc kế hoạch ${file}: ${subject}.`,
  planFindings: (count) => (count === 0 ? 'Không phát hiện sai sót.' : `Phát hiện ${count} điểm:`),
  corrected: (quote, from, to, by, reason) =>
    `Đã sửa thời hạn “${quote}” (${from} → ${to}).\n  Người sửa: ${by}.\n  Lý do: ${reason}`,
  issued: (symbol, date) => `Đã ban hành kế hoạch số ${symbol} ngày ${date}.`,
  timeline: (events, effects, stage) =>
    `Tiến độ: ${events} sự kiện, ${effects} việc nhắc và thông báo; giai đoạn: ${stage}.`,
  reports: (count) => `Đã nhận ${count} lượt báo cáo.`,
  completeness: ({ expected, received, counted, onTime, late }) =>
    `Phải báo cáo: ${expected}; đã nhận: ${received} (đúng hạn ${onTime}, muộn ${late}); đưa vào tổng hợp: ${counted}.`,
  missing: (name) => `Chưa báo cáo: ${name}`,
  late: (name) => `Báo cáo muộn: ${name}`,
  written: (folder) => `Kết quả ở thư mục ${folder}: mở tệp index.html.`,
};

const en: Words = {
  title: 'Campaign for World Environment Day, Lạng Sơn 2024',
  stopped: 'Could not run:',
  severities: { error: 'ERROR', warning: 'CHECK', info: 'NOTE' },
  verdicts: { accepted: 'accepted', returned: 'returned' },
  planRead: (file, subject) => `Read the plan ${file}: ${subject}.`,
  planFindings: (count) => (count === 0 ? 'Nothing was found wrong.' : `${count} findings:`),
  corrected: (quote, from, to, by, reason) =>
    `Corrected the deadline “${quote}” (${from} → ${to}).\n  By: ${by}.\n  Reason: ${reason}`,
  issued: (symbol, date) => `Issued plan ${symbol} on ${date}.`,
  timeline: (events, effects, stage) =>
    `Timeline: ${events} events, ${effects} reminders and notices; stage: ${stage}.`,
  reports: (count) => `Received ${count} reports and corrections.`,
  completeness: ({ expected, received, counted, onTime, late }) =>
    `Expected: ${expected}; received: ${received} (${onTime} on time, ${late} late); consolidated: ${counted}.`,
  missing: (name) => `Not reported: ${name}`,
  late: (name) => `Reported late: ${name}`,
  written: (folder) => `The results are in ${folder}: open index.html.`,
};

/** The words in both languages. */
export const words: Readonly<Record<Locale, Words>> = { vi, en };
