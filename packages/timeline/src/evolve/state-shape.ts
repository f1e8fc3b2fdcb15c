import type { FieldType, Shape } from '../storage/shape.ts';
import {
  anyText,
  count,
  day,
  flag,
  instant,
  isRecord,
  listOf,
  maybe,
  nullable,
  objectOf,
  oneOf,
  text,
  wholeNumber,
} from '../storage/shape.ts';

/** Shapes of what a campaign's state is made of, for logs and snapshots that come from outside. */

const timeOfDay: FieldType = {
  expected: 'HH:MM',
  holds: (value) => typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value),
};

export const readingType = objectOf({
  date: text,
  boundary: oneOf('before', 'by', 'on', 'during'),
  end: maybe(text),
  time: maybe(timeOfDay),
  recurrence: maybe(oneOf('yearly', 'quarterly', 'monthly', 'weekly', 'daily')),
});

export const documentType = objectOf({
  type: nullable(text),
  reference: text,
  date: day,
  issuer: maybe(text),
});

export const organizationType = objectOf({
  id: text,
  name: text,
  superior: nullable(text),
  validFrom: nullable(day),
  validTo: nullable(day),
  successors: listOf(text),
});

const running = objectOf({
  preparation: oneOf('underway', 'done'),
  launch: oneOf('ahead', 'over'),
  peak: oneOf('before', 'during', 'after'),
  communication: oneOf('underway', 'done'),
  reports: oneOf('collecting', 'closed'),
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

export const lifeCycleType = objectOf({
  stage: {
    expected: plainStage.expected,
    holds: (value) => plainStage.holds(value) || (isRecord(value) && running.holds(value.running)),
  },
  standing: oneOf('active', 'postponed', 'suspended'),
});

export const dutyStateType = oneOf(
  'awaited',
  'submitted',
  'returned',
  'resubmitted',
  'accepted',
  'overdue',
  'waived',
  'closedAsMissing',
  'passedOn',
);

export const taskStateType = oneOf(
  'assigned',
  'requested',
  'declined',
  'underway',
  'done',
  'overdue',
  'escalated',
  'dropped',
);

const planType = objectOf({
  document: objectOf({ type: nullable(anyText), symbol: nullable(anyText) }),
  campaign: objectOf({
    peak: nullable(objectOf({ start: nullable(anyText), end: nullable(anyText) })),
  }),
  ceremony: nullable({ expected: '{…}', holds: isRecord }),
  reportingDuties: listOf(
    objectOf({ id: text, stage: count, due: nullable(objectOf({ id: text })), to: listOf(anyText) }),
  ),
});

const days = listOf({
  expected: 'integer from 0 to 366',
  holds: (value) => count.holds(value) && Number(value) <= 366,
});

export const policyShape: Shape = {
  remindBefore: days,
  remindAfter: days,
  escalateAfter: days,
  remindAt: timeOfDay,
  nonWorkingDays: oneOf('keep', 'nextWorkingDay', 'previousWorkingDay'),
};

export const foundationType = objectOf({
  plan: planType,
  template: nullable(objectOf({ id: text, version: text })),
  calendar: listOf(objectOf({ date: day, working: flag })),
  policy: objectOf(policyShape),
});

export const deadlineType = objectOf({
  id: text,
  quote: anyText,
  responsible: nullable(anyText),
  source: readingType,
  reading: readingType,
  version: count,
  lastDay: nullable(day),
  due: nullable(instant),
  inDoubt: flag,
  fell: flag,
  corrections: listOf({ expected: '{…}', holds: isRecord }),
});

export const dutyType = objectOf({
  id: text,
  organization: text,
  name: anyText,
  duty: text,
  deadline: nullable(text),
  state: dutyStateType,
  round: count,
  report: nullable(objectOf({ sequence: count, version: count, firstReceivedAt: instant, late: flag })),
  extension: nullable(objectOf({ version: count, date: day, boundary: oneOf('before', 'by') })),
});

export const taskType = objectOf({
  id: text,
  text: anyText,
  organization: anyText,
  owner: nullable(anyText),
  mode: oneOf('giao', 'đề nghị'),
  role: oneOf('lead', 'coordinate'),
  deadline: nullable(text),
  state: taskStateType,
});

export const superiorReportType = objectOf({
  duty: text,
  stage: count,
  from: listOf(anyText),
  to: listOf(anyText),
  deadline: nullable(text),
  sent: nullable(objectOf({ at: instant, late: flag })),
});

const agendaItemType = objectOf({
  id: text,
  due: instant,
  kind: oneOf('remind', 'fall', 'escalate', 'startPeak', 'endPeak'),
  deadline: nullable(text),
  version: count,
  days: wholeNumber,
  duty: nullable(text),
});

const openWorkType = objectOf({ id: text, open: count });

const milestonesType = objectOf({
  launch: nullable(text),
  peakStart: nullable(day),
  peakEnd: nullable(day),
  version: count,
});

const noteType = objectOf({ step: text, at: instant, by: anyText });

/** A table whose rows stand in order of their ids. */
function tableType(row: FieldType): FieldType {
  return {
    expected: `{ size: integer; chunks: ${row.expected}[][] }`,
    holds: (value) => {
      if (!isRecord(value) || !Array.isArray(value.chunks) || !value.chunks.every(Array.isArray))
        return false;
      const rows = value.chunks.flat();
      return (
        rows.length === value.size &&
        value.chunks.every((chunk) => chunk.length > 0) &&
        rows.every((each, at) => row.holds(each) && (at === 0 || rows[at - 1].id < each.id))
      );
    },
  };
}

/** What the state of a campaign must hold. */
export const stateShape: Shape = {
  id: text,
  startedAt: instant,
  foundation: foundationType,
  organizations: tableType(organizationType),
  lifeCycle: lifeCycleType,
  issue: nullable(objectOf({ number: text, date: day, signer: anyText })),
  deadlines: listOf(deadlineType),
  duties: tableType(dutyType),
  counts: objectOf(Object.fromEntries(dutyStateType.expected.split(' | ').map((state) => [state, count]))),
  tasks: listOf(taskType),
  superiorReports: listOf(superiorReportType),
  agenda: tableType(agendaItemType),
  openWork: tableType(openWorkType),
  milestones: milestonesType,
  amendments: listOf(objectOf({ document: documentType, reason: anyText, at: instant })),
  notes: listOf(noteType),
  log: objectOf({ sequence: count, hash: text, at: instant }),
};
