export type { Advanced } from './campaign/advance.ts';
export { advanceTo, nextDueAt } from './campaign/advance.ts';
export type { AgendaItem, AgendaKind } from './campaign/agenda.ts';
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
} from './campaign/campaign.ts';
export type { CampaignStart } from './campaign/campaign-start.ts';
export type { Dispatched } from './campaign/dispatch.ts';
export { dispatch } from './campaign/dispatch.ts';
export type { AmendingDocument } from './campaign/document-reference.ts';
export type { Driver, DriverClock, DriverHost } from './campaign/driver.ts';
export { lateEffects, startDriver } from './campaign/driver.ts';
export type {
  CampaignStage,
  CampaignStanding,
  LifeCycle,
  LifeCycleFacts,
  LifeCycleStep,
  RunningWork,
} from './campaign/life-cycle.ts';
export { isOver, stageName } from './campaign/life-cycle.ts';
export type { CatchUp, TimelinePolicy } from './campaign/policy.ts';
export { defaultPolicy } from './campaign/policy.ts';
export type { Row, RowTable } from './campaign/row-table.ts';
export { findRow, rowsOf } from './campaign/row-table.ts';
export { startCampaign } from './campaign/start-campaign.ts';
export type { Change } from './deadlines/change.ts';
export type { DeadlineView } from './deadlines/deadlines.ts';
export { deadlines } from './deadlines/deadlines.ts';
export type { Outlook, Shift } from './deadlines/what-if.ts';
export { whatIf } from './deadlines/what-if.ts';
export type { CampaignCommand, CommandOf } from './decide/command.ts';
export type { Decision } from './decide/decide.ts';
export { decide } from './decide/decide.ts';
export type { Effect, EscalateEffect, PublishEffect, RemindEffect } from './effects/effect.ts';
export type { CampaignEvent, DeadlineChange, EventBody, EventHead, EventOf } from './evolve/event.ts';
export { evolve, replay } from './evolve/evolve.ts';
export { wordsOfStage } from './messages/words.ts';
export { dueOfDuty, dutiesOf, dutyOf } from './rounds/duties.ts';
export type {
  DutyAct,
  DutyClosing,
  DutyCounts,
  DutyExtension,
  DutyReport,
  DutyRow,
  DutyState,
} from './rounds/reporting-duty.ts';
export { openDuties, owesReport } from './rounds/reporting-duty.ts';
export { readLog } from './storage/read-log.ts';
export type { CampaignSnapshot } from './storage/snapshot.ts';
export { restore, snapshot } from './storage/snapshot.ts';
export type { CampaignStorage, StorageStep } from './storage/storage.ts';
export { memoryStorage, storageStep } from './storage/storage.ts';
export type { TaskAct, TaskRow, TaskState } from './tasks/task.ts';
export { isTaskOpen } from './tasks/task.ts';
export type { GanttOptions } from './write/gantt-svg.ts';
export { writeGanttSvg } from './write/gantt-svg.ts';
export { writeICalendar } from './write/icalendar.ts';
