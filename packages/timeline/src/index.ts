export { advanceTo, nextDueAt } from './campaign/advance.ts';
export type {
  CampaignState,
  DeadlineRow,
} from './campaign/campaign.ts';
export { dispatch } from './campaign/dispatch.ts';
export type { Driver, DriverHost } from './campaign/driver.ts';
export { startDriver } from './campaign/driver.ts';
export type { TimelinePolicy } from './campaign/policy.ts';
export { defaultPolicy } from './campaign/policy.ts';
export type { RowTable } from './campaign/row-table.ts';
export { rowsOf } from './campaign/row-table.ts';
export { startCampaign } from './campaign/start-campaign.ts';
export { deadlines } from './deadlines/deadlines.ts';
export { whatIf } from './deadlines/what-if.ts';
export type { CampaignCommand } from './decide/command.ts';
export { decide } from './decide/decide.ts';
export type { Effect } from './effects/effect.ts';
export type { CampaignEvent } from './evolve/event.ts';
export { evolve, replay } from './evolve/evolve.ts';
export { wordsOfStage } from './messages/words.ts';
export { dutyOf, expectationsOf, rounds } from './rounds/duties.ts';
export { owesReport } from './rounds/reporting-duty.ts';
export { readLog } from './storage/read-log.ts';
export type { CampaignSnapshot } from './storage/snapshot.ts';
export { restore, snapshot } from './storage/snapshot.ts';
export type { CampaignStorage } from './storage/storage.ts';
export { memoryStorage, storageStep } from './storage/storage.ts';
export { isTaskOpen } from './tasks/task.ts';
export type { GanttOptions } from './write/gantt-svg.ts';
export { writeGanttSvg } from './write/gantt-svg.ts';
export { writeICalendar } from './write/icalendar.ts';
