export type { Advanced } from './advance.ts';
export { advanceTo, nextDueAt } from './advance.ts';
export type { AgendaItem, AgendaKind } from './agenda.ts';
export type { CampaignMachine } from './campaign.machine.ts';
export { campaignMachine } from './campaign.machine.ts';
export type {
  CampaignOrganization,
  CampaignState,
  DeadlineCorrection,
  DeadlineReading,
  DeadlineRow,
  Foundation,
  Milestones,
  OpenWork,
  PlanAmendment,
  PlanIssue,
  StageNote,
  SuperiorReport,
} from './campaign.ts';
export type { CampaignCommand, CommandOf } from './command.ts';
export type { DeadlineView } from './deadlines.ts';
export { deadlines } from './deadlines.ts';
export type { Decision } from './decide.ts';
export { decide } from './decide.ts';
export type { Dispatched } from './dispatch.ts';
export { dispatch } from './dispatch.ts';
export type { AmendingDocument } from './document-reference.ts';
export type { Driver, DriverClock, DriverHost } from './driver.ts';
export { lateEffects, startDriver } from './driver.ts';
export { dueOfDuty, dutiesOf, dutyOf } from './duties.ts';
export type { Effect, EscalateEffect, PublishEffect, RemindEffect } from './effect.ts';
export type { CampaignEvent, DeadlineChange, EventBody, EventHead, EventOf } from './event.ts';
export { evolve, replay } from './evolve.ts';
export type {
  CampaignStage,
  CampaignStanding,
  LifeCycle,
  LifeCycleFacts,
  LifeCycleStep,
  RunningWork,
} from './life-cycle.ts';
export { isOver, stageName } from './life-cycle.ts';
export { wordsOfStage } from './messages/words.ts';
export type { CatchUp, TimelinePolicy } from './policy.ts';
export { defaultPolicy } from './policy.ts';
export { readLog } from './read-log.ts';
export type {
  DutyAct,
  DutyClosing,
  DutyCounts,
  DutyExtension,
  DutyReport,
  DutyRow,
  DutyState,
} from './reporting-duty.ts';
export { openDuties, owesReport } from './reporting-duty.ts';
export type { Row, RowTable } from './row-table.ts';
export { findRow, rowsOf } from './row-table.ts';
export type { CampaignSnapshot } from './snapshot.ts';
export { restore, snapshot } from './snapshot.ts';
export type { CampaignStart } from './start-campaign.ts';
export { startCampaign } from './start-campaign.ts';
export type { CampaignStorage, StorageStep } from './storage.ts';
export { memoryStorage, storageStep } from './storage.ts';
export type { TaskAct, TaskRow, TaskState } from './task.ts';
export { isTaskOpen } from './task.ts';
export type { Change, Outlook, Shift } from './what-if.ts';
export { whatIf } from './what-if.ts';
export type { GanttOptions } from './write/gantt-svg.ts';
export { writeGanttSvg } from './write/gantt-svg.ts';
export { writeICalendar } from './write/icalendar.ts';
