import type { Locale, Severity } from '@chiendich/core';
import type { Consolidation } from '@chiendich/report';
import { exampleNotice } from './pages/page.ts';

/** What the main job says. */
interface Words {
  readonly title: string;
  /** For the plan of another campaign. */
  readonly otherTitle: string;
  readonly notice: string;
  /** The parameters of the command. */
  readonly help: string;
  readonly stopped: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly verdicts: Readonly<Record<'accepted' | 'returned', string>>;
  otherPlan(has: { readonly withReports: boolean; readonly withRegister: boolean }): string;
  planRead(file: string, subject: string): string;
  planFindings(count: number): string;
  corrected(quote: string, from: string, to: string, by: string, reason: string): string;
  issued(symbol: string, date: string): string;
  timeline(events: number, effects: number, stage: string): string;
  reports(count: number): string;
  completeness(counts: Consolidation['completeness']): string;
  readonly nobodyReports: string;
  missing(name: string): string;
  late(name: string): string;
  written(folder: string): string;
}

const vi: Words = {
  title: 'Chiến dịch hưởng ứng Ngày Môi trường thế giới, Lạng Sơn năm 2024',
  otherTitle: 'Chạy thử một kế hoạch khác trên ngày mô phỏng',
  notice: exampleNotice,
  help: `Chạy thử một chiến dịch từ bản kế hoạch đến báo cáo tổng hợp.

  --locale vi|en          ngôn ngữ của các dòng in ra (mặc định: vi)
  --plan TỆP              bản kế hoạch, dạng văn bản (mặc định: kế hoạch của ví dụ)
  --organizations TỆP     danh bạ cơ quan, JSON
                          (mặc định: danh bạ của ví dụ, chỉ dùng với kế hoạch của tỉnh Lạng Sơn)
  --reports THƯ MỤC       báo cáo đã nhận, mỗi tệp JSON một báo cáo
                          (mặc định: báo cáo của ví dụ, chỉ dùng với kế hoạch của ví dụ)
  --out THƯ MỤC           nơi ghi kết quả, nội dung cũ của thư mục bị thay thế
                          (mặc định: out/lang-son-2024, với --plan là out/plans/ và tên tệp kế hoạch)
  --help                  in các tham số này`,
  stopped: 'Không chạy được:',
  severities: { error: 'LỖI', warning: 'CẦN XEM LẠI', info: 'LƯU Ý' },
  verdicts: { accepted: 'đã duyệt', returned: 'trả lại' },
  otherPlan: ({ withReports, withRegister }) =>
    [
      'Kế hoạch này không thuộc chiến dịch của ví dụ: các mốc được mô phỏng theo chính kế hoạch, mẫu báo cáo vẫn là mẫu của ví dụ.',
      withRegister ? '' : ' Chưa có danh bạ cơ quan cho kế hoạch này: chọn bằng --organizations.',
      withReports ? '' : ' Chưa có báo cáo nào được gửi: chọn bằng --reports.',
    ].join(''),
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
  nobodyReports: 'Chưa xác định được cơ quan phải báo cáo.',
  missing: (name) => `Chưa báo cáo: ${name}`,
  late: (name) => `Báo cáo muộn: ${name}`,
  written: (folder) => `Kết quả ở thư mục ${folder}: mở tệp index.html.`,
};

const en: Words = {
  title: 'Campaign for World Environment Day, Lạng Sơn 2024',
  otherTitle: 'Another plan, walked on simulated days',
  notice: 'EXAMPLE – INVENTED FIGURES',
  help: `Walks a campaign from its plan to the consolidated report.

  --locale vi|en          language of what is printed (default: vi)
  --plan FILE             the plan, as text (default: the plan of the example)
  --organizations FILE    the register of organizations, JSON
                          (default: that of the example, for a plan of Lạng Sơn only)
  --reports FOLDER        the reports received, one JSON file each
                          (default: those of the example, for a plan of the example only)
  --out FOLDER            where the result is written; what the folder held is replaced
                          (default: out/lang-son-2024, with --plan out/plans/ and the name of its file)
  --help                  prints these parameters`,
  stopped: 'Could not run:',
  severities: { error: 'ERROR', warning: 'CHECK', info: 'NOTE' },
  verdicts: { accepted: 'accepted', returned: 'returned' },
  otherPlan: ({ withReports, withRegister }) =>
    [
      'This plan does not belong to the campaign of the example: its days are simulated from the plan itself, and the report template is still that of the example.',
      withRegister ? '' : ' There is no register of organizations for it: choose one with --organizations.',
      withReports ? '' : ' No report has come in: choose a folder with --reports.',
    ].join(''),
  planRead: (file, subject) => `Read the plan ${file}: ${subject}.`,
  planFindings: (count) =>
    count === 0 ? 'Nothing was found wrong.' : `${count} ${count === 1 ? 'finding' : 'findings'}:`,
  corrected: (quote, from, to, by, reason) =>
    `Corrected the deadline “${quote}” (${from} → ${to}).\n  By: ${by}.\n  Reason: ${reason}`,
  issued: (symbol, date) => `Issued plan ${symbol} on ${date}.`,
  timeline: (events, effects, stage) =>
    `Timeline: ${events} events, ${effects} reminders and notices; stage: ${stage}.`,
  reports: (count) => `Received ${count} reports and corrections.`,
  completeness: ({ expected, received, counted, onTime, late }) =>
    `Expected: ${expected}; received: ${received} (${onTime} on time, ${late} late); consolidated: ${counted}.`,
  nobodyReports: 'No body that has to report is known.',
  missing: (name) => `Not reported: ${name}`,
  late: (name) => `Reported late: ${name}`,
  written: (folder) => `The results are in ${folder}: open index.html.`,
};

/** The words in both languages. */
export const words: Readonly<Record<Locale, Words>> = { vi, en };
