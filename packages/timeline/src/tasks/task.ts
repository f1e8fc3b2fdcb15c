/**
 * Where a task (nhiệm vụ) stands.
 *
 * `assigned` đã giao; `requested` đã đề nghị, chờ trả lời; `declined` cơ quan được đề nghị không nhận; `underway` đang
 * làm; `done` đã xong; `overdue` quá hạn; `escalated` đã báo cáo lãnh đạo; `dropped` thôi không làm.
 */
export type TaskState =
  | 'assigned'
  | 'requested'
  | 'declined'
  | 'underway'
  | 'done'
  | 'overdue'
  | 'escalated'
  | 'dropped';

/** What can happen to a task; `fallDue` and `gainTime` come from its deadline, which falls or is moved to later. */
export type TaskAct =
  | 'start'
  | 'decline'
  | 'complete'
  | 'reopen'
  | 'drop'
  | 'fallDue'
  | 'escalate'
  | 'gainTime';

/** A task of the plan (nhiệm vụ) with who answers for it. */
export interface TaskRow {
  readonly id: string;
  readonly text: string;
  /** As printed in the plan. */
  readonly organization: string;
  /** The person or division in charge; null until one is named. */
  readonly owner: string | null;
  /** `giao` orders, `đề nghị` asks. */
  readonly mode: 'giao' | 'đề nghị';
  /** `lead` chủ trì, `coordinate` phối hợp. */
  readonly role: 'lead' | 'coordinate';
  readonly deadline: string | null;
  readonly state: TaskState;
  readonly note: string | null;
}

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
  return state !== 'done' && state !== 'dropped' && state !== 'declined';
}
