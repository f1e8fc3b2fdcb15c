import { anyText, type InferShape, nullable, oneOf, record, text } from '@chiendich/core/shape';
import { expectArgument } from '../misuse.ts';

export const taskState = oneOf(
  'assigned',
  'requested',
  'declined',
  'underway',
  'done',
  'overdue',
  'escalated',
  'dropped',
);

/**
 * Where a task (nhiệm vụ) stands.
 *
 * `assigned` đã giao; `requested` đã đề nghị, chờ trả lời; `declined` cơ quan được đề nghị không nhận; `underway` đang
 * làm; `done` đã xong; `overdue` quá hạn; `escalated` đã báo cáo lãnh đạo; `dropped` thôi không làm.
 */
export type TaskState = InferShape<typeof taskState>;

/** What a person can do to a task. */
export const commandedTaskAct = oneOf('start', 'decline', 'complete', 'reopen', 'drop', 'escalate');

/** What can happen to a task; `fallDue` and `gainTime` come from its deadline, which falls or is moved to later. */
export type TaskAct = InferShape<typeof commandedTaskAct> | 'fallDue' | 'gainTime';

export const taskShape = record({
  /** Id of the assignment and place of the task in it: `assignment-1/1`. */
  id: text,
  /** What is to be done, in the plan's words. */
  text: anyText,
  /** As printed in the plan. */
  organization: anyText,
  /** The person or division in charge; null until one is named. */
  owner: nullable(anyText),
  /** `giao` orders, `đề nghị` asks. */
  mode: oneOf('giao', 'đề nghị'),
  /** `lead` chủ trì, `coordinate` phối hợp. */
  role: oneOf('lead', 'coordinate'),
  /** Id of its deadline; null where the plan names none. */
  deadline: nullable(text),
  /** The reporting duty that the task is, whose rounds it follows; null for a task of its own. */
  duty: nullable(text),
  /** Where it stands. */
  state: taskState,
  /** What was noted at its last move. */
  note: nullable(anyText),
});

/** A task of the plan (nhiệm vụ) and the one who answers for it. */
export interface TaskRow extends InferShape<typeof taskShape> {}

type TaskTable = Readonly<Partial<Record<TaskState, Readonly<Partial<Record<TaskAct, TaskState>>>>>>;

/**
 * The transition tables of tasks. A task that was ordered cannot be declined and climbs to the leader when it is
 * late; one that was asked for can be declined and is only asked for again.
 */
const taskTables: Readonly<Record<TaskRow['mode'], TaskTable>> = {
  giao: {
    assigned: { start: 'underway', complete: 'done', drop: 'dropped', fallDue: 'overdue' },
    underway: { complete: 'done', drop: 'dropped', fallDue: 'overdue' },
    overdue: { complete: 'done', drop: 'dropped', escalate: 'escalated', gainTime: 'assigned' },
    escalated: { complete: 'done', drop: 'dropped', gainTime: 'assigned' },
    done: { reopen: 'underway' },
    dropped: { reopen: 'assigned' },
  },
  'đề nghị': {
    requested: {
      start: 'underway',
      decline: 'declined',
      complete: 'done',
      drop: 'dropped',
      fallDue: 'overdue',
    },
    underway: { complete: 'done', decline: 'declined', drop: 'dropped', fallDue: 'overdue' },
    overdue: {
      start: 'underway',
      complete: 'done',
      decline: 'declined',
      drop: 'dropped',
      gainTime: 'requested',
    },
    declined: { reopen: 'requested', drop: 'dropped' },
    done: { reopen: 'underway' },
    dropped: { reopen: 'requested' },
  },
};

/**
 * The state of a task after an act, or null where its table has none.
 *
 * @example nextTaskState('giao', 'assigned', 'decline') // => null
 * @example nextTaskState('đề nghị', 'requested', 'decline') // => 'declined'
 */
export function nextTaskState(mode: TaskRow['mode'], state: TaskState, act: TaskAct): TaskState | null {
  return taskTables[mode][state]?.[act] ?? null;
}

/** Whether something is still to be done for a task. */
export function isTaskOpen(state: TaskState): boolean {
  expectArgument(state, 'timeline/not-a-row-state', 'isTaskOpen(state)');
  return state !== 'done' && state !== 'dropped' && state !== 'declined';
}
