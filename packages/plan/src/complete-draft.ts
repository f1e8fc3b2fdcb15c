import { isRecord } from '@chiendich/core/shape';
import type { PlanDraft } from './plan-draft.ts';

type Data = Readonly<Record<string, unknown>>;

const deadlineDefaults = { responsible: null, span: null };
const periodDefaults = { start: null, end: null, fuzzyStart: false, fuzzyEnd: false, span: null };
const citationDefaults = { reference: null, date: null, issuer: null, subject: null, span: null };
const planDefaults = {
  schemaVersion: 1,
  subject: null,
  preamble: null,
  closing: null,
  purpose: null,
  requirements: null,
  slogans: [],
};
const documentDefaults = {
  type: null,
  number: null,
  symbol: null,
  place: null,
  date: null,
  issuer: null,
  superior: null,
};
const taskDefaults = { with: [], result: null, duty: null, span: null };
const dutyDefaults = { from: [], to: [], template: null, span: null };
const signatureDefaults = { authority: [], position: null, name: null };

/** The lists of a plan whose items stand for themselves, with what each item may leave out. */
const listDefaults = {
  bases: { name: null, ...citationDefaults },
  contents: { label: null, activities: [], audiences: [], topics: [], span: null },
  citations: { type: null, ...citationDefaults },
  procurement: { quantity: null, unitPrice: null, span: null },
  funding: { source: null, amount: null, span: null },
  annexes: { title: null, text: null, mentions: [], span: null },
  recipients: { purpose: null, span: null },
  unplaced: { span: null },
} satisfies Readonly<Partial<Record<keyof PlanDraft, Data>>>;

/** Fills what a draft of a plan left out. It does not check anything: the schema does that afterwards. */
export function completeDraft(draft: PlanDraft): unknown {
  const deadlines: Data[] = [];
  const deadline = (given: Data): Data => collectDeadline(given, deadlines);
  const ownDeadlines = draft.deadlines === undefined ? null : each(draft.deadlines, deadline);
  const assignments = each(draft.assignments, (given, index) => ({
    id: `assignment-${index + 1}`,
    span: null,
    ...defined(given),
    tasks: each(given.tasks, (task) => ({
      ...withDefaults(taskDefaults, task),
      deadline: nullable(task.deadline, deadline),
    })),
    deadline: nullable(given.deadline, deadline),
  }));
  const reportingDuties = each(draft.reportingDuties, (given, index) => ({
    ...withDefaults({ id: `duty-${index + 1}`, ...dutyDefaults }, given),
    due: nullable(given.due, deadline),
  }));
  return {
    ...withDefaults(planDefaults, draft),
    ...completeLists(draft),
    document: record(draft.document ?? {}, (given) => withDefaults(documentDefaults, given)),
    campaign: record(draft.campaign ?? {}, completeCampaign),
    sections: each(draft.sections, completeSection),
    deadlines: ownDeadlines ?? deadlines,
    assignments,
    ceremony: nullable(draft.ceremony, completeCeremony),
    reportingDuties,
    signature: nullable(draft.signature, (given) => withDefaults(signatureDefaults, given)),
  };
}

/** The deadline of an id, completed and collected once, however often the draft gives it. */
function collectDeadline(given: Data, deadlines: Data[]): Data {
  const id = given.id ?? `deadline-${deadlines.length + 1}`;
  const same = deadlines.find((known) => known.id === id);
  if (same !== undefined) return same;
  const complete = { ...withDefaults(deadlineDefaults, given), id };
  deadlines.push(complete);
  return complete;
}

function completeLists(draft: PlanDraft): Data {
  const keys = Object.keys(listDefaults) as (keyof typeof listDefaults)[];
  return Object.fromEntries(
    keys.map((key) => [key, each(draft[key], (given) => withDefaults(listDefaults[key], given))]),
  );
}

function completeCampaign(campaign: Data): Data {
  const period = (given: Data): Data => withDefaults(periodDefaults, given);
  return {
    ...withDefaults({ name: null, locality: null }, campaign),
    observances: each(campaign.observances, (given) => withDefaults({ date: null, span: null }, given)),
    theme: nullable(campaign.theme, (given) => withDefaults({ en: null }, given)),
    period: nullable(campaign.period, period),
    peak: nullable(campaign.peak, period),
  };
}

function completeSection(given: Data): Data {
  return { title: null, text: '', ...defined(given), children: each(given.children, completeSection) };
}

function completeCeremony(given: Data): Data {
  return {
    ...withDefaults({ name: null, start: null, place: null, hosts: [], transport: null }, given),
    programme: each(given.programme, (step) => withDefaults({ from: null, to: null, role: null }, step)),
    guests: each(given.guests, (guest) => withDefaults({ invitedBy: null }, guest)),
    forces: each(given.forces, (force) => withDefaults({ count: null }, force)),
  };
}

function withDefaults(defaults: Data, given: unknown): Data {
  return { ...defaults, ...defined(given) };
}

/** The given keys that hold something; a key with `undefined` counts as left out. */
function defined(given: unknown): Data {
  return Object.fromEntries(Object.entries((given ?? {}) as Data).filter(([, value]) => value !== undefined));
}

function nullable(given: unknown, complete: (value: Data) => unknown): unknown {
  return given === undefined ? null : record(given, complete);
}

function each(given: unknown, complete: (value: Data, index: number) => unknown): unknown {
  if (given !== undefined && !Array.isArray(given)) return given;
  return (given ?? []).map((item, index) => record(item, (value) => complete(value, index)));
}

/** What is not a record stays as it is, for the schema to refuse. */
function record(given: unknown, complete: (value: Data) => unknown): unknown {
  return isRecord(given) ? complete(given) : given;
}
