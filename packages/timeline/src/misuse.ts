import { defineExpectations } from '@chiendich/core/misuse';
import { isRecord } from '@chiendich/core/shape';
import { isUsableDay } from './deadlines/usable-day.ts';

/** Throws where an argument of this package is not what is expected: docs/guide/misuse.md. */
export const expectArgument = defineExpectations({
  /** Where a campaign stands. */
  'timeline/not-a-state': {
    is: isState,
    what: 'the state of a campaign',
    write: 'replay(events), or state of what dispatch(state, command, at) gives',
    from: { list: 'replay(events)' },
    distinct: true,
  },

  /** The same, or null before the first event. */
  'timeline/not-a-state-or-null': {
    is: (value) => value === null || isState(value),
    what: 'the state of a campaign, or null before its first event',
    write: 'null, or replay(events)',
    from: { list: 'replay(events)' },
  },

  /** When a command comes: JSON of another form may come from outside and is a refusal; a program alone has a Date. */
  'timeline/not-a-time': {
    is: (value) => !(value instanceof Date),
    what: 'an instant (UTC in whole seconds)',
    write: "'2024-07-10T17:00:00Z', or instantOf(new Date()) for now",
    from: { date: 'instantOf(date)', number: 'instantOf(new Date(milliseconds))' },
  },

  /** One event of a log. */
  'timeline/not-event-data': {
    is: (value) => isRecord(value) && typeof value.kind === 'string' && 'sequence' in value,
    what: 'an event of a campaign',
    write: 'startCampaign({ … }), or one of the events that dispatch(state, command, at) gives',
    from: { list: 'events.reduce(evolve, state), or replay(events) for a whole log' },
    distinct: true,
  },

  /** A log, or the events of one step. */
  'timeline/not-events': {
    is: Array.isArray,
    what: 'a list of events',
    write: '[startCampaign({ … })], with the events of every step behind it',
    from: { object: '[event] for a single event' },
  },

  /** What a campaign starts from. */
  'timeline/not-a-campaign-start': {
    is: (value) => isRecord(value) && 'plan' in value,
    what: 'what the campaign starts from',
    write: 'startCampaign({ plan, templates, register, calendar, at, by })',
  },

  /** Who owes each duty of the plan. */
  'timeline/not-reporting': {
    is: (value) =>
      value === undefined ||
      (isRecord(value) &&
        !('ok' in value) &&
        Object.values(value).every((ids) => Array.isArray(ids) && ids.every((id) => typeof id === 'string'))),
    what: 'lists of ids of organizations by the ids of the duties',
    write: "{ 'duty-1': ['so-y-te', 'so-tai-chinh'] }, or leave reporting out",
  },

  /** The report templates of a campaign: their names are enough. */
  'timeline/not-templates': {
    is: (value) => isRecord(value) && Object.values(value).every(isTemplateName),
    what: 'report templates by the ids of the duties',
    write: "{ 'duty-1': defineTemplate({ … }) }, or {} for a campaign without report forms",
  },

  /** The days that reports cover. */
  'timeline/not-periods': {
    is: (value) => value === undefined || (isRecord(value) && Object.values(value).every(isPeriod)),
    what: 'first and last days by the ids of the duties',
    write: "{ 'duty-1': { from: '2026-06-01', to: '2026-06-30' } }, or leave reportingPeriods out",
  },

  /** A round by its name. */
  'timeline/not-a-round': {
    is: (value) => isRecord(value) && typeof value.duty === 'string' && typeof value.occurrence === 'string',
    what: 'a round with its duty and occurrence',
    write: "{ duty: 'duty-1', occurrence: 'once' }, or the round of one of rounds(state)",
    from: { text: "{ duty: 'duty-1', occurrence: 'once' }", object: 'row.round for one of rounds(state)' },
  },

  /** Whose duty, in which round. */
  'timeline/not-a-duty-name': {
    is: (value) => isRecord(value) && 'round' in value && 'organization' in value,
    what: 'a round and the id of an organization',
    write: "{ round: { duty: 'duty-1', occurrence: 'once' }, organization: 'ubnd-xa-cao-loc' }",
    from: { text: '{ round, organization }' },
  },

  /** The bodies of a campaign. */
  'timeline/not-a-register': {
    is: (value) => Array.isArray(value) || (isRecord(value) && Array.isArray(value.organizations)),
    what: 'a register of organizations',
    write: 'register(organizations)',
    from: { function: 'register(organizations), with the list' },
  },

  /** The calendar of a campaign. */
  'timeline/not-a-calendar': {
    is: (value) => Array.isArray(value) || (isRecord(value) && typeof value.rows === 'function'),
    what: 'a working calendar',
    write: 'workCalendar(), or workCalendar({ overrides }) with the days of your agency',
    from: { function: 'workCalendar()' },
  },

  /** Rows by their ids, as a state keeps them. */
  'timeline/not-a-row-table': {
    is: (value) => isRecord(value) && Array.isArray(value.chunks),
    what: 'a table of rows',
    write: 'state.duties, or another table of a state',
  },

  /** The stage of a campaign. */
  'timeline/not-a-life-cycle': {
    is: (value) => isRecord(value) && 'stage' in value && 'standing' in value,
    what: 'the life cycle of a campaign',
    write: 'state.lifeCycle',
  },

  /** The state of a task or a duty, which is a word. */
  'timeline/not-a-row-state': {
    is: (value) => typeof value === 'string',
    what: 'the state of a task or a duty (string)',
    write: 'task.state or duty.state',
    from: { object: 'row.state' },
  },

  /** What a driver keeps going. */
  'timeline/not-a-driver-host': {
    is: (value) => hasMethods(value, 'state', 'advanced', 'failed'),
    what: 'a host with the functions state, advanced and failed',
    write: '{ state: () => …, advanced: (state, events, effects) => …, failed: (error) => … }',
  },

  /** The time of a driver. */
  'timeline/not-a-clock': {
    is: (value) => hasMethods(value, 'now', 'wake'),
    what: 'a clock with the functions now and wake',
    write: '{ now: () => instantOf(new Date()), wake: (milliseconds, callback) => … }',
  },

  /** How a driver makes up for time that it slept through. */
  'timeline/not-a-catch-up': {
    is: (value) => value === 'coalesce' || value === 'fireLate' || value === 'skip',
    what: "'coalesce', 'fireLate' or 'skip'",
    write: "'coalesce', or leave the argument out",
  },

  /** How a chart is drawn. */
  'timeline/not-gantt-options': {
    is: (value) => isRecord(value) && value.today !== undefined,
    what: 'an object with the day today',
    write: "{ today: '2024-07-10' }",
    from: { text: '{ today: day }', date: '{ today: civilDateAt(instantOf(date)) }' },
  },

  /** How wide a chart is. */
  'timeline/not-a-gantt-layout': {
    is: (value) => value === undefined || value === 'wide' || value === 'narrow',
    what: "'wide' or 'narrow'",
    write: "'narrow' for a telephone, or leave layout out",
  },

  /** The body that issues a plan. */
  'timeline/not-an-issuer': {
    is: (value) => value === undefined || typeof value === 'string',
    what: 'the id of an organization',
    write: "'so-y-te', or leave issuer out",
    from: { object: 'organization.id' },
  },

  /** What is written at once. */
  'timeline/not-a-storage-step': {
    is: (value) => isRecord(value) && Array.isArray(value.events) && Array.isArray(value.duties),
    what: 'a step to store',
    write: 'storageStep(before, after, events)',
    from: { list: 'storageStep(before, after, events)' },
  },
});

function hasMethods(value: unknown, ...names: readonly string[]): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return names.every((name) => typeof (value as Readonly<Record<string, unknown>>)[name] === 'function');
}

function isTemplateName(value: unknown): boolean {
  return isRecord(value) && typeof value.id === 'string' && typeof value.version === 'string';
}

function isPeriod(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { from, to } = value;
  const areDays = [from, to].every((day) => typeof day === 'string' && isUsableDay(day));
  return areDays && String(from) <= String(to);
}

function isState(value: unknown): boolean {
  return isRecord(value) && 'foundation' in value && 'lifeCycle' in value && 'log' in value;
}
