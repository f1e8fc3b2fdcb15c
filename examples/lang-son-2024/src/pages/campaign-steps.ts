import type { Instant } from '@chiendich/core';
import { formatDate, formatNumber, isCivilDate } from '@chiendich/core';
import type { CampaignEvent } from '@chiendich/timeline';

/** One line of the campaign's story. */
export interface CampaignStep {
  readonly at: Instant;
  readonly text: string;
  readonly by: string;
}

/** The events of a campaign that a reader wants to see, in words; reports have a table of their own. */
export function stepsOf(events: readonly CampaignEvent[]): readonly CampaignStep[] {
  const start = events.find((event) => event.kind === 'campaignStarted');
  const names: Names = {
    deadline: (id) => start?.deadlines.find((row) => row.id === id)?.quote ?? id,
    organization: (id) => start?.organizations.find((row) => row.id === id)?.name ?? id,
  };
  return events.flatMap((event) => {
    const text = textOf(event, names);
    return text === null
      ? []
      : [{ at: event.at, text, by: event.by === 'timeline' ? '(theo lịch)' : event.by }];
  });
}

interface Names {
  readonly deadline: (id: string) => string;
  readonly organization: (id: string) => string;
}

const stepWords: Readonly<Record<string, string>> = {
  finishPreparation: 'Hoàn thành công tác chuẩn bị',
  finishCommunication: 'Kết thúc đợt tuyên truyền',
  closeReports: 'Chốt việc nhận báo cáo',
  consolidate: 'Tổng hợp xong báo cáo của các đơn vị',
};

function textOf(event: CampaignEvent, names: Names): string | null {
  switch (event.kind) {
    case 'campaignStarted':
      return `Mở chiến dịch: ${event.deadlines.length} thời hạn, ${event.tasks.length} nhiệm vụ, ${event.duties.length} đơn vị phải báo cáo`;
    case 'deadlineCorrected':
      return `Sửa thời hạn “${names.deadline(event.deadline)}” thành trước ngày ${dateText(event.to.date)}`;
    case 'planIssued':
      return `Ban hành kế hoạch số ${event.number}, ${formatDate(event.date, 'long')}; người ký: ${event.signer}`;
    case 'peakStarted':
      return 'Bắt đầu đợt cao điểm';
    case 'peakEnded':
      return 'Đợt cao điểm đã kết thúc';
    case 'deadlineFell':
      return `Hết thời hạn “${names.deadline(event.deadline ?? '')}”${event.version > 1 ? ' (đã sửa)' : ''}`;
    case 'dutyClosedAsMissing':
      return `Chốt là không nộp: ${names.organization(event.organization)}. ${event.reason}`;
    case 'dutyWaived':
      return `Không yêu cầu báo cáo: ${names.organization(event.organization)}. ${event.reason}`;
    case 'superiorReported':
      return `Gửi báo cáo cấp trên${event.document === null ? '' : ` số ${event.document}`}${event.late ? ' (muộn)' : ''}`;
    case 'stepTaken':
      return stepText(event.step, event.detail);
    default:
      return null;
  }
}

function dateText(date: string): string {
  return isCivilDate(date) ? formatDate(date, 'short') : date;
}

function stepText(step: string, detail: string | number | null): string | null {
  if (step === 'endLaunch') return 'Tổ chức Lễ phát động';
  if (step === 'settle') return `Quyết toán kinh phí: ${formatNumber(Number(detail), 'vi')} đồng`;
  if (step === 'archive') return `Lưu hồ sơ${detail === null ? '' : ` ${detail}`}`;
  return stepWords[step] ?? null;
}
