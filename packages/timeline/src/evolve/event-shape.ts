import type { Shape } from '../storage/shape.ts';
import {
  anyText,
  count,
  day,
  flag,
  instant,
  isRecord,
  listOf,
  nullable,
  objectOf,
  oneOf,
  text,
  wholeNumber,
} from '../storage/shape.ts';
import type { CampaignEvent } from './event.ts';
import {
  deadlineType,
  documentType,
  dutyStateType,
  dutyType,
  foundationType,
  lifeCycleType,
  organizationType,
  readingType,
  superiorReportType,
  taskStateType,
  taskType,
} from './state-shape.ts';

const findings = listOf({ expected: 'Finding', holds: (value) => isRecord(value) && text.holds(value.code) });

/** What every event must carry. */
export const headShape: Shape = {
  schema: { expected: '1', holds: (value) => value === 1 },
  sequence: count,
  at: instant,
  by: anyText,
  authority: nullable(anyText),
  previousHash: text,
  hash: text,
};

const change = { deadline: text, from: readingType, to: readingType };
const ofDuty = { duty: text, organization: text };
const term = {
  deadline: text,
  version: count,
  days: wholeNumber,
  due: instant,
  duty: nullable(text),
  item: text,
};
const peak = { due: instant, date: day, lifeCycle: lifeCycleType, item: text };
const noted = { reason: nullable(anyText), document: nullable(anyText) };

/** What each kind of event must carry besides. */
export const bodyShapes: Readonly<Record<CampaignEvent['kind'], Shape>> = {
  campaignStarted: {
    id: text,
    foundation: foundationType,
    lifeCycle: lifeCycleType,
    organizations: listOf(organizationType),
    deadlines: listOf(deadlineType),
    duties: listOf(dutyType),
    tasks: listOf(taskType),
    superiorReports: listOf(superiorReportType),
    findings,
  },
  commandRefused: { command: anyText, attemptedAt: anyText, findings },
  planIssued: { number: text, date: day, signer: text, position: nullable(text), lifeCycle: lifeCycleType },
  deadlineCorrected: {
    ...change,
    reason: text,
    fault: oneOf('content', 'form'),
    document: nullable(documentType),
  },
  planAmended: { document: documentType, reason: text, changes: listOf(objectOf(change)) },
  reportRecorded: {
    ...ofDuty,
    act: oneOf('submit', 'correct', 'return', 'withdraw', 'accept'),
    state: dutyStateType,
    late: flag,
    entry: objectOf({ sequence: count, version: count, hash: text, at: instant }),
  },
  dutyExtended: {
    ...ofDuty,
    version: count,
    date: day,
    boundary: oneOf('before', 'by'),
    reason: text,
    document: nullable(documentType),
  },
  dutyWaived: { ...ofDuty, reason: text },
  dutyClosedAsMissing: { ...ofDuty, reason: text },
  dutyPassedOn: { ...ofDuty, successors: listOf(organizationType), reason: text },
  organizationAdded: { organization: organizationType, duties: listOf(text), reason: text },
  taskMoved: { task: text, act: text, state: taskStateType, note: nullable(anyText) },
  taskAssigned: { task: text, owner: text },
  stepTaken: { step: text, lifeCycle: lifeCycleType, ...noted },
  superiorReported: { duty: text, ...noted, late: flag, lifeCycle: lifeCycleType },
  resumed: {
    lifeCycle: lifeCycleType,
    reason: text,
    catchUp: oneOf('fireLate', 'coalesce', 'skip'),
    shiftDays: wholeNumber,
  },
  deadlineFell: term,
  reminderDue: term,
  escalationDue: term,
  peakStarted: peak,
  peakEnded: peak,
};
