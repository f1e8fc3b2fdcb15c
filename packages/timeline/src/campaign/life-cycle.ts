import { either, type InferShape, named, oneOf, record } from '@chiendich/core/shape';

const runningWork = record({
  /** Preparation: procurement, invitations, speech (công tác chuẩn bị). */
  preparation: oneOf('underway', 'done'),
  /** The launch ceremony (lễ phát động): ahead, over because it was held or dropped, or none in the plan. */
  launch: oneOf('ahead', 'over', 'none'),
  /** The peak period (đợt cao điểm); `none` where the plan has no such period. */
  peak: oneOf('before', 'during', 'after', 'none'),
  /** Communication (công tác tuyên truyền). */
  communication: oneOf('underway', 'done'),
  /** Reports of organizations (tiếp nhận báo cáo). */
  reports: oneOf('collecting', 'closed'),
});

/** Where each of the works that run side by side stands (các mảng việc song song). */
export interface RunningWork extends InferShape<typeof runningWork> {}

const running = record({
  /** The works that run side by side. */
  running: named<RunningWork>(runningWork),
});
const plainStage = oneOf(
  'drafting',
  'consolidating',
  'reportingUp',
  'settling',
  'settled',
  'archived',
  'cancelled',
);

/**
 * The stage of a campaign (giai đoạn): `drafting` dự thảo; `running` đã ban hành, đang triển khai; `consolidating` tổng
 * hợp; `reportingUp` báo cáo cấp trên; `settling` thanh quyết toán; `settled` đã quyết toán; `archived` đã lưu hồ sơ;
 * `cancelled` đã hủy.
 */
export type CampaignStage = InferShape<typeof plainStage> | InferShape<typeof running>;

const standing = oneOf('active', 'postponed', 'suspended');

/** Whether time runs for the campaign: `postponed` hoãn, `suspended` tạm dừng. */
export type CampaignStanding = InferShape<typeof standing>;

export const lifeCycleShape = record({
  /** The stage, with its parallel works while it runs. */
  stage: named<CampaignStage>(either(plainStage, running)),
  /** Whether time runs. */
  standing,
});

/** The outer life cycle of a campaign (vòng đời chiến dịch), as plain data. */
export interface LifeCycle extends InferShape<typeof lifeCycleShape> {}

/** What the life cycle's conditions look at: counters, never organizations. */
export interface LifeCycleFacts {
  readonly hasCeremony: boolean;
  readonly hasPeak: boolean;
  readonly openDuties: number;
  readonly superiorReportsLeft: number;
}

export const lifeCycleStep = oneOf(
  'issue',
  'finishPreparation',
  'endLaunch',
  'startPeak',
  'endPeak',
  'finishCommunication',
  'closeReports',
  'consolidate',
  'reportToSuperior',
  'settle',
  'archive',
  'postpone',
  'suspend',
  'resume',
  'cancel',
);

/** A step of the life cycle. */
export type LifeCycleStep = InferShape<typeof lifeCycleStep>;

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
