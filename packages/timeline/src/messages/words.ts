import type { LocalizedText } from '@chiendich/core';
import type { CampaignStanding, LifeCycle, LifeCycleStep, RunningWork } from '../campaign/life-cycle.ts';
import { stageName } from '../campaign/life-cycle.ts';
import type { CampaignCommand } from '../decide/command.ts';
import { expectArgument } from '../misuse.ts';
import type { DutyDecision, DutyState } from '../rounds/reporting-duty.ts';
import type { TaskAct, TaskState } from '../tasks/task.ts';

/** What people call the states and acts of a campaign, for the sentences of findings. */

type Words<Key extends string> = Readonly<Record<Key, LocalizedText>>;

export const dutyStateWords: Words<DutyState> = {
  awaited: { vi: 'chưa nộp', en: 'not submitted yet' },
  submitted: { vi: 'đã nộp', en: 'submitted' },
  returned: { vi: 'bị trả lại', en: 'returned' },
  resubmitted: { vi: 'đã nộp lại', en: 'resubmitted' },
  accepted: { vi: 'đã duyệt', en: 'accepted' },
  overdue: { vi: 'quá hạn chưa nộp', en: 'overdue' },
  waived: { vi: 'được miễn', en: 'waived' },
  closedAsMissing: { vi: 'đã chốt là không nộp', en: 'closed as missing' },
  passedOn: { vi: 'đã chuyển cho cơ quan kế thừa', en: 'passed on' },
};

/** What is waited for and may still come in time; only what is late is closed as missing. */
export const notOverdueWords: LocalizedText = {
  vi: 'chưa nộp nhưng chưa quá hạn',
  en: 'not submitted yet and not overdue',
};

/** In English what has been done to the report, after "cannot be". */
export const dutyDecisionWords: Words<DutyDecision> = {
  extend: { vi: 'gia hạn', en: 'given more time' },
  waive: { vi: 'miễn', en: 'waived' },
  closeAsMissing: { vi: 'chốt là không nộp', en: 'closed as missing' },
  passOn: { vi: 'chuyển cho cơ quan kế thừa', en: 'passed on' },
};

export const taskStateWords: Words<TaskState> = {
  assigned: { vi: 'đã giao', en: 'assigned' },
  requested: { vi: 'đã đề nghị', en: 'requested' },
  declined: { vi: 'không nhận', en: 'declined' },
  underway: { vi: 'đang thực hiện', en: 'under way' },
  done: { vi: 'đã xong', en: 'done' },
  overdue: { vi: 'quá hạn', en: 'overdue' },
  escalated: { vi: 'đã báo cáo lãnh đạo', en: 'escalated' },
  dropped: { vi: 'thôi thực hiện', en: 'dropped' },
};

export const taskActWords: Words<TaskAct> = {
  start: { vi: 'bắt đầu', en: 'start' },
  decline: { vi: 'từ chối', en: 'decline' },
  complete: { vi: 'hoàn thành', en: 'complete' },
  reopen: { vi: 'mở lại', en: 'reopen' },
  drop: { vi: 'thôi thực hiện', en: 'drop' },
  fallDue: { vi: 'đến hạn', en: 'fall due' },
  escalate: { vi: 'báo cáo lãnh đạo', en: 'escalate' },
  gainTime: { vi: 'được thêm thời gian', en: 'gain time' },
};

export const standingWords: Words<CampaignStanding> = {
  active: { vi: 'đang diễn ra', en: 'active' },
  postponed: { vi: 'đã hoãn', en: 'postponed' },
  suspended: { vi: 'tạm dừng', en: 'suspended' },
};

export const commandWords: Words<CampaignCommand['kind']> = {
  issue: { vi: 'ban hành kế hoạch', en: 'issue the plan' },
  correctDeadline: { vi: 'đính chính thời hạn', en: 'correct a deadline' },
  amend: { vi: 'sửa đổi kế hoạch', en: 'amend the plan' },
  recordReport: { vi: 'ghi nhận báo cáo', en: 'record a report' },
  extendDuty: { vi: 'gia hạn báo cáo', en: 'extend a duty' },
  waiveDuty: { vi: 'miễn báo cáo', en: 'waive a duty' },
  closeDutyAsMissing: { vi: 'chốt cơ quan không nộp báo cáo', en: 'close a duty as missing' },
  passDuty: { vi: 'chuyển nghĩa vụ báo cáo', en: 'pass a duty on' },
  addOrganization: { vi: 'bổ sung cơ quan báo cáo', en: 'add an organization' },
  changeTemplate: { vi: 'đổi mẫu báo cáo', en: 'change a template' },
  moveTask: { vi: 'cập nhật nhiệm vụ', en: 'move a task' },
  assignTask: { vi: 'phân công nhiệm vụ', en: 'assign a task' },
  completePreparation: { vi: 'kết thúc công tác chuẩn bị', en: 'complete the preparation' },
  holdLaunch: { vi: 'ghi nhận lễ phát động', en: 'hold the launch' },
  dropLaunch: { vi: 'bỏ lễ phát động', en: 'drop the launch' },
  startPeak: { vi: 'bắt đầu đợt cao điểm', en: 'start the peak' },
  endPeak: { vi: 'kết thúc đợt cao điểm', en: 'end the peak' },
  completeCommunication: { vi: 'kết thúc công tác tuyên truyền', en: 'complete the communication' },
  closeReports: { vi: 'khóa sổ báo cáo', en: 'close the reports' },
  consolidate: { vi: 'tổng hợp báo cáo', en: 'consolidate' },
  reportToSuperior: { vi: 'báo cáo cấp trên', en: 'report to the superior' },
  settle: { vi: 'quyết toán kinh phí', en: 'settle the costs' },
  archive: { vi: 'lưu hồ sơ', en: 'archive' },
  postpone: { vi: 'hoãn chiến dịch', en: 'postpone' },
  suspend: { vi: 'tạm dừng chiến dịch', en: 'suspend' },
  cancel: { vi: 'hủy chiến dịch', en: 'cancel' },
  resume: { vi: 'tiếp tục chiến dịch', en: 'resume' },
};

/** What a plan may have and need not. */
export const partWords: Words<'ceremony' | 'peak'> = {
  ceremony: { vi: 'lễ phát động', en: 'launch ceremony' },
  peak: { vi: 'đợt cao điểm', en: 'peak period' },
};

const stageWords: Words<ReturnType<typeof stageName>> = {
  drafting: { vi: 'dự thảo', en: 'draft' },
  running: { vi: 'triển khai', en: 'running' },
  consolidating: { vi: 'tổng hợp', en: 'consolidation' },
  reportingUp: { vi: 'báo cáo cấp trên', en: 'report to superiors' },
  settling: { vi: 'quyết toán kinh phí', en: 'settlement of costs' },
  settled: { vi: 'đã quyết toán', en: 'settled' },
  archived: { vi: 'đã lưu hồ sơ', en: 'archived' },
  cancelled: { vi: 'đã hủy', en: 'cancelled' },
};

const workWords: { readonly [Work in keyof RunningWork]: Words<RunningWork[Work]> } = {
  preparation: {
    underway: { vi: 'đang chuẩn bị', en: 'preparation under way' },
    done: { vi: 'đã chuẩn bị xong', en: 'preparation done' },
  },
  launch: {
    ahead: { vi: 'chưa phát động', en: 'launch ahead' },
    over: { vi: 'lễ phát động đã qua', en: 'launch over' },
    none: { vi: 'không có lễ phát động', en: 'no launch planned' },
  },
  peak: {
    before: { vi: 'chưa đến cao điểm', en: 'before the peak' },
    during: { vi: 'đang cao điểm', en: 'during the peak' },
    after: { vi: 'cao điểm đã qua', en: 'after the peak' },
    none: { vi: 'không có đợt cao điểm', en: 'no peak planned' },
  },
  communication: {
    underway: { vi: 'đang tuyên truyền', en: 'communication under way' },
    done: { vi: 'đã kết thúc tuyên truyền', en: 'communication done' },
  },
  reports: {
    collecting: { vi: 'đang nhận báo cáo', en: 'reports being collected' },
    closed: { vi: 'đã khóa sổ báo cáo', en: 'reports closed' },
  },
};

/**
 * The stage of a campaign in words (giai đoạn của chiến dịch), with where each of its parallel works stands.
 *
 * @example wordsOfStage({ stage: 'archived', standing: 'active' }).vi // => 'đã lưu hồ sơ'
 */
export function wordsOfStage(lifeCycle: LifeCycle): LocalizedText {
  expectArgument(lifeCycle, 'timeline/not-a-life-cycle', 'wordsOfStage(lifeCycle)');
  const { stage, standing } = lifeCycle;
  const name = stageWords[stageName({ stage, standing })];
  if (typeof stage === 'string') return name;
  const { preparation, launch, peak, communication, reports } = stage.running;
  const works = [
    workWords.preparation[preparation],
    workWords.launch[launch],
    workWords.peak[peak],
    workWords.communication[communication],
    workWords.reports[reports],
  ];
  const all = (locale: keyof LocalizedText) => works.map((work) => work[locale]).join(', ');
  return { vi: `${name.vi} (${all('vi')})`, en: `${name.en} (${all('en')})` };
}

/** When a step of the life cycle can be taken. */
export const timeOfStep: Words<LifeCycleStep> = {
  issue: stageWords.drafting,
  finishPreparation: workWords.preparation.underway,
  endLaunch: workWords.launch.ahead,
  startPeak: workWords.peak.before,
  endPeak: workWords.peak.during,
  finishCommunication: workWords.communication.underway,
  closeReports: workWords.reports.collecting,
  consolidate: stageWords.consolidating,
  reportToSuperior: stageWords.reportingUp,
  settle: stageWords.settling,
  archive: stageWords.settled,
  postpone: { vi: 'sau khi ban hành, trước khi kết thúc', en: 'issued and not over' },
  suspend: { vi: 'sau khi ban hành, trước khi kết thúc', en: 'issued and not over' },
  resume: { vi: 'đã hoãn hoặc tạm dừng', en: 'postponed or suspended' },
  cancel: { vi: 'trước khi quyết toán kinh phí', en: 'before the settlement of costs' },
};
