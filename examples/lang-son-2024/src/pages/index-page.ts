import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Instant } from '@chiendich/core';
import { civilDateAt, formatDate, isCivilDate } from '@chiendich/core';
import type { ReportTemplate } from '@chiendich/report';
import { type DeadlineRow, wordsOfStage } from '@chiendich/timeline';
import { type CheckedReport, sentenceOf } from '../receive-reports.ts';
import { type CampaignStory, deadlineOf, type RoundResult } from '../run-campaign.ts';
import { words } from '../words.ts';
import { stepsOf } from './campaign-steps.ts';
import { chartPicture } from './chart.ts';
import { findingsList } from './findings-list.ts';
import { type Html, html } from './html.ts';
import { exampleNotice, writePage } from './page.ts';
import { resultsTable } from './results-table.ts';

const style = readFileSync(resolve(import.meta.dirname, 'page.css'), 'utf8');

const files = [
  ['mau-bao-cao.html', 'Biểu mẫu báo cáo', 'điền, kiểm tra và lưu ngay trên trình duyệt'],
  ['bao-cao-tong-hop.docx', 'Báo cáo tổng hợp (Word)', 'trình bày theo Nghị định số 30/2020/NĐ-CP'],
  ['bao-cao-tong-hop.html', 'Báo cáo tổng hợp (xem trước)', 'cùng nội dung, mở trên trình duyệt'],
  ['ke-hoach.docx', 'Kế hoạch (Word)', 'bản để ký, gồm các phụ lục'],
  ['giay-moi.docx', 'Giấy mời (Word)', 'dự Lễ phát động; chỗ trống là việc kế hoạch chưa nêu'],
  ['bao-cao-don-vi.docx', 'Báo cáo của một đơn vị (Word)', 'soạn từ số liệu đơn vị đã gửi'],
  ['lich.ics', 'Lịch của chiến dịch (iCalendar)', 'mở bằng ứng dụng lịch; có nhắc việc trước hạn'],
  ['tien-do.svg', 'Biểu đồ tiến độ', 'ảnh, phóng to không vỡ nét'],
  ['ke-hoach.json', 'Kế hoạch (dữ liệu)', 'mọi dữ kiện đọc được từ văn bản'],
  ['phat-hien.json', 'Các điểm phát hiện', 'mã, vị trí, câu giải thích bằng hai ngôn ngữ'],
  ['nhat-ky.json', 'Nhật ký chiến dịch', 'mọi sự kiện, nối bằng chuỗi băm'],
  ['so-bao-cao.json', 'Sổ báo cáo', 'mọi lượt nộp, trả lại, bổ sung, duyệt'],
  ['tong-hop.json', 'Số liệu tổng hợp', 'kèm nguồn của từng con số'],
] as const;

/** The page that shows the whole campaign to a person. */
export function indexPage(story: CampaignStory): string {
  const title = titleOf(story);
  return writePage({
    title,
    style,
    body: html`<header><p class="notice">${exampleNotice}</p>
<div class="top"><h1>${title}</h1>
<p class="lead">Từ một bản kế hoạch đến báo cáo tổng hợp: mọi con số và thời hạn dưới đây được tính từ văn bản kế hoạch, mẫu báo cáo và báo cáo của các đơn vị. Số liệu và tên người là giả định.</p></div></header>
<main>
${overview(story)}
${planPart(story)}
${timelinePart(story)}
${reportsPart(story)}
${resultsPart(story)}
${filesPart(story)}
</main>
<footer><p>${exampleNotice}</p></footer>`,
  });
}

function overview({ planFindings, consolidation, walked, hierarchy }: CampaignStory): Html {
  const { received, onTime, late, counted } = consolidation.completeness;
  const expected = hierarchy.nodes.length - 1;
  const facts = [
    [planFindings.length, 'điểm cần xem lại trong kế hoạch'],
    [`${received}/${expected}`, 'đơn vị đã báo cáo'],
    [onTime, 'đúng hạn'],
    [late, 'muộn'],
    [counted, 'báo cáo đưa vào tổng hợp'],
    [walked.events.length, 'sự kiện trong nhật ký'],
  ] as const;
  return html`<ul class="facts">${facts.map(([count, what]) => html`<li><b>${count}</b>${what}</li>`)}</ul>`;
}

function planPart({ plan, planFindings, planText, walked }: CampaignStory): Html {
  const corrected = walked.state.deadlines.filter(({ corrections }) => corrections.length > 0);
  return html`<section aria-labelledby="ke-hoach"><h2 id="ke-hoach">1. Kế hoạch</h2>
<p>${plan.subject}. Văn bản viện dẫn: ${plan.citations.length}; nhiệm vụ: ${plan.assignments.reduce((sum, { tasks }) => sum + tasks.length, 0)}; thời hạn: ${plan.deadlines.length}; phụ lục: ${plan.annexes.length}.</p>
<h3>Các điểm phát hiện</h3>
${findingsList(planFindings, planText)}
<h3>Thời hạn đã sửa</h3>
${corrected.length === 0 ? html`<p>Không có.</p>` : corrected.map(correctionOf)}
</section>`;
}

function correctionOf({ quote, corrections }: DeadlineRow): Html {
  return html`${corrections.map(
    ({
      from,
      corrected,
      by,
      reason,
      at,
    }) => html`<p>Văn bản ghi “${quote}” (${dateText(from.date)}); sửa thành <strong>${dateText(corrected.date)}</strong>.
Người sửa: ${by}, ${day(at)}. Lý do: ${reason} Nguyên văn được giữ lại trong nhật ký.</p>`,
  )}`;
}

function timelinePart({ walked, decided }: CampaignStory): Html {
  return html`<section aria-labelledby="tien-do"><h2 id="tien-do">2. Tiến độ</h2>
<p>Giai đoạn của chiến dịch: ${wordsOfStage(walked.state.lifeCycle).vi}; các ngày dưới đây là ngày mô phỏng.</p>
<figure><figcaption>Biểu đồ tiến độ tính đến ${day(decided.schedule.lookedAt)}</figcaption>${chartPicture(walked, decided.schedule.lookedAt)}</figure>
<div class="scroll"><table class="cards"><thead><tr><th scope="col">Ngày</th><th scope="col">Việc</th><th scope="col">Ai</th></tr></thead>
<tbody>${stepsOf(walked.events).map(({ at, text, by }) => html`<tr><th scope="row" class="number">${day(at)}</th><td>${text}</td><td class="soft">${by}</td></tr>`)}</tbody></table></div>
</section>`;
}

function reportsPart(story: CampaignStory): Html {
  const { results, template, round, consolidation } = story;
  const shown = results.length === 0 ? [{ template, round, consolidation }] : results;
  return html`<section aria-labelledby="bao-cao"><h2 id="bao-cao">3. Báo cáo của các đơn vị</h2>
${shown.map((result) => roundPart(story, result, shown.length > 1))}</section>`;
}

/** Who reported in one round, and what was said of each report. */
function roundPart(
  { reports, walked, hierarchy }: CampaignStory,
  { template, round, consolidation }: RoundResult,
  isOneOfSeveral: boolean,
): Html {
  const due = deadlineOf(walked, round);
  const asked = hierarchy.nodes.length > 1 ? consolidation.reporting : [];
  const rows = asked.map(({ organization, name, status, receivedAt, late, versions, counted }, index) => {
    const absent = status === 'notReceived';
    return html`<tr><td class="number order">${index + 1}</td><th scope="row">${name}</th>
<td data-label="Tình trạng">${absent ? html`<span class="absent">Chưa báo cáo</span>` : statusWords[status]}${late && !absent ? html` <span class="late">(muộn)</span>` : null}</td>
<td class="number" data-label="Ngày nhận">${receivedAt === null ? '–' : day(receivedAt)}</td><td class="number" data-label="Số lần gửi">${versions}</td><td data-label="Đưa vào tổng hợp">${counted ? 'có' : 'không'}</td>
<td>${remarks(
      reports.filter(
        (report) => report.received.organization === organization && report.round.duty === round.duty,
      ),
      template,
    )}</td></tr>`;
  });
  return html`${isOneOfSeveral ? html`<h3>${template.title.vi}</h3>` : null}
<p>${due?.lastDay == null ? 'Kế hoạch không nêu hạn gửi.' : `Hạn gửi: ${due.quote}; ngày cuối cùng còn đúng hạn là ${dateText(due.lastDay)}.`}</p>
<div class="scroll"><table class="cards"><thead><tr><th scope="col" class="number">TT</th><th scope="col">Đơn vị</th><th scope="col">Tình trạng</th><th scope="col" class="number">Ngày nhận</th><th scope="col" class="number">Số lần gửi</th><th scope="col">Đưa vào tổng hợp</th><th scope="col">Ghi chú</th></tr></thead>
<tbody>${rows}</tbody></table></div>`;
}

const statusWords = {
  notReceived: 'Chưa báo cáo',
  submitted: 'Đã nộp',
  returned: 'Bị trả lại',
  accepted: 'Đã duyệt',
  withdrawn: 'Đã rút',
} as const;

function remarks(reports: readonly CheckedReport[], template: ReportTemplate): Html {
  return html`${reports
    .filter(({ verdict }) => verdict === 'returned')
    .map(
      ({
        received,
        findings,
      }) => html`<details><summary>Bản ngày ${day(received.receivedAt)} bị trả lại</summary>
${findingsList(
  findings.filter(({ severity }) => severity === 'error'),
  null,
  (finding) => sentenceOf(finding, template, 'vi'),
)}</details>`,
    )}
${reports.filter(({ received }) => received.reason !== null).map(({ received }) => html`<p>Nộp bổ sung ngày ${day(received.receivedAt)}: ${received.reason}</p>`)}`;
}

function resultsPart({ template, consolidation, decided }: CampaignStory): Html {
  return html`<section aria-labelledby="ket-qua"><h2 id="ket-qua">4. Kết quả tổng hợp</h2>
<p class="soft">Mẫu báo cáo ${template.id}@${template.version}: ${template.source.vi}</p>
${resultsTable(template, consolidation, decided.issuer.id)}</section>`;
}

function filesPart({ papers }: CampaignStory): Html {
  const made = files.filter(([file]) => !isPaper(file) || Object.hasOwn(papers, file.replace('.docx', '')));
  return html`<section aria-labelledby="tep"><h2 id="tep">5. Các tệp kết quả</h2>
<ul>${made.map(([file, name, what]) => html`<li><a href="${file}">${name}</a> – ${what}</li>`)}</ul></section>`;
}

/** Papers are only there where the plan has what they are about. */
function isPaper(file: string): boolean {
  return file.endsWith('.docx');
}

function titleOf({ decided, plan }: CampaignStory): string {
  return decided.isExample ? words.vi.title : (plan.campaign.name ?? plan.subject ?? 'Chiến dịch');
}

function day(at: Instant): string {
  return formatDate(civilDateAt(at), 'short');
}

function dateText(date: string): string {
  return isCivilDate(date) ? formatDate(date, 'short') : date;
}
