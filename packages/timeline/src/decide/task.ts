import type { CampaignState } from '../campaign/campaign.ts';
import { finding } from '../findings.ts';
import { taskActWords, taskStateWords } from '../messages/words.ts';
import { nextTaskState } from '../tasks/task.ts';
import type { CommandOf } from './command.ts';
import type { Handler } from './outcome.ts';
import { refuse } from './outcome.ts';

/** Moves a task as its table allows; what was ordered and what was asked for have tables of their own. */
export const moveTask: Handler<CommandOf<'moveTask'>> = (state, command) => {
  const { task: id, act, note = null } = command;
  const task = findTask(state, id);
  if (task === null) return refuse(finding('timeline/unknown-task', { task: id }));
  if (task.duty !== null) return refuse(finding('timeline/task-follows-duty', { task: task.text }));
  const next = nextTaskState(task.mode, task.state, act);
  if (next === null) {
    return refuse(
      finding('timeline/task-act-refused', {
        task: task.text,
        mode: task.mode,
        state: taskStateWords[task.state],
        act: taskActWords[act],
      }),
    );
  }
  return { body: { kind: 'taskMoved', task: id, act, state: next, note } };
};

/** Names who is in charge of a task. */
export const assignTask: Handler<CommandOf<'assignTask'>> = (state, command) => {
  const { task, owner } = command;
  if (findTask(state, task) === null) return refuse(finding('timeline/unknown-task', { task }));
  return { body: { kind: 'taskAssigned', task, owner } };
};

function findTask(state: CampaignState, id: string) {
  return state.tasks.find((task) => task.id === id) ?? null;
}
