/** Where each of the works that run side by side stands (các mảng việc song song). */
export interface RunningWork {
  /** Preparation: procurement, invitations, speech (công tác chuẩn bị). */
  readonly preparation: 'underway' | 'done';
  /** The launch ceremony (lễ phát động): ahead, or over because it was held, dropped or never planned. */
  readonly launch: 'ahead' | 'over';
  /** The peak period (đợt cao điểm). */
  readonly peak: 'before' | 'during' | 'after';
  /** Communication (công tác tuyên truyền). */
  readonly communication: 'underway' | 'done';
  /** Reports of organizations (tiếp nhận báo cáo). */
  readonly reports: 'collecting' | 'closed';
}

/**
 * The stage of a campaign (giai đoạn): `drafting` dự thảo; `running` đã ban hành, đang triển khai; `consolidating` tổng
 * hợp; `reportingUp` báo cáo cấp trên; `settling` thanh quyết toán; `settled` đã quyết toán; `archived` đã lưu hồ sơ;
 * `cancelled` đã hủy.
 */
export type CampaignStage =
  | 'drafting'
  | { readonly running: RunningWork }
  | 'consolidating'
  | 'reportingUp'
  | 'settling'
  | 'settled'
  | 'archived'
  | 'cancelled';

/** Whether time runs for the campaign: `postponed` hoãn, `suspended` tạm dừng. */
export type CampaignStanding = 'active' | 'postponed' | 'suspended';

/** The outer life cycle of a campaign (vòng đời chiến dịch), as plain data. */
export interface LifeCycle {
  readonly stage: CampaignStage;
  readonly standing: CampaignStanding;
}

/** What the life cycle's conditions look at: counters, never organizations. */
export interface LifeCycleFacts {
  readonly hasCeremony: boolean;
  readonly hasPeak: boolean;
  readonly openDuties: number;
  readonly superiorReportsLeft: number;
}

/** A step of the life cycle. */
export type LifeCycleStep =
  | 'issue'
  | 'finishPreparation'
  | 'endLaunch'
  | 'startPeak'
  | 'endPeak'
  | 'finishCommunication'
  | 'closeReports'
  | 'consolidate'
  | 'reportToSuperior'
  | 'settle'
  | 'archive'
  | 'postpone'
  | 'suspend'
  | 'resume'
  | 'cancel';

/**
 * The name of a stage, without its parallel works.
 *
 * @example stageName({ stage: 'drafting', standing: 'active' }) // => 'drafting'
 */
export function stageName(lifeCycle: LifeCycle): Extract<CampaignStage, string> | 'running' {
  return typeof lifeCycle.stage === 'string' ? lifeCycle.stage : 'running';
}

/** Whether the campaign has come to an end: archived or cancelled. */
export function isOver(lifeCycle: LifeCycle): boolean {
  return lifeCycle.stage === 'archived' || lifeCycle.stage === 'cancelled';
}
