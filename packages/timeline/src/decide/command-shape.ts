import { documentType, organizationType, readingType } from '../evolve/state-shape.ts';
import type { FieldType, Shape } from '../storage/shape.ts';
import {
  count,
  day,
  either,
  instant,
  isRecord,
  listOf,
  maybe,
  objectOf,
  oneOf,
  text,
  wholeNumber,
} from '../storage/shape.ts';
import type { CampaignCommand } from './command.ts';

const ledgerEntry = objectOf({
  kind: oneOf('submit', 'correct', 'return', 'withdraw', 'accept'),
  sequence: { expected: 'integer ≥ 1', holds: (value) => count.holds(value) && value !== 0 },
  organization: text,
  at: instant,
  version: count,
  hash: text,
});

/** Days by which deadlines are moved at once. */
export const smallShift: FieldType = {
  expected: 'integer from -3660 to 3660',
  holds: (value) => wholeNumber.holds(value) && Math.abs(Number(value)) <= 3660,
};

const note = { note: maybe(text) };
const reasoned = { reason: text, document: maybe(text) };
const ofDuty = { organization: text, duty: maybe(text), reason: text };

/** What every command must carry. */
export const commandHeadShape: Shape = { by: text, authority: maybe(text) };

/** What each kind of command must carry besides. */
const shapes: Readonly<Record<CampaignCommand['kind'], Shape>> = {
  issue: { number: text, date: day, signer: text, position: maybe(text) },
  correctDeadline: {
    source: text,
    corrected: either(day, readingType),
    reason: text,
    fault: maybe(oneOf('content', 'form')),
    document: maybe(documentType),
  },
  amend: {
    document: documentType,
    reason: text,
    deadlines: listOf(objectOf({ deadline: text, to: either(day, readingType) })),
  },
  recordReport: { entry: ledgerEntry, duty: maybe(text) },
  extendDuty: {
    ...ofDuty,
    to: objectOf({ date: day, boundary: oneOf('before', 'by') }),
    document: maybe(documentType),
  },
  waiveDuty: ofDuty,
  closeDutyAsMissing: ofDuty,
  passDuty: { ...ofDuty, successors: listOf(organizationType) },
  addOrganization: { organization: organizationType, duties: listOf(text), reason: text },
  moveTask: { task: text, act: oneOf('start', 'decline', 'complete', 'reopen', 'drop', 'escalate'), ...note },
  assignTask: { task: text, owner: text },
  completePreparation: note,
  holdLaunch: { date: day },
  dropLaunch: { reason: text },
  startPeak: note,
  endPeak: note,
  completeCommunication: note,
  closeReports: note,
  consolidate: { document: maybe(text) },
  reportToSuperior: { duty: text, document: maybe(text), reason: maybe(text) },
  settle: { amount: count, document: maybe(text) },
  archive: { file: text },
  postpone: reasoned,
  suspend: reasoned,
  cancel: reasoned,
  resume: { reason: text, catchUp: oneOf('fireLate', 'coalesce', 'skip'), shiftDays: maybe(smallShift) },
};

/** The shape of what claims to be a command; null where no command is meant. */
export function shapeOfCommand(command: unknown): Shape | null {
  if (!isRecord(command) || typeof command.kind !== 'string') return null;
  const kind = command.kind;
  if (!Object.hasOwn(shapes, kind)) return null;
  return shapes[kind as CampaignCommand['kind']];
}
