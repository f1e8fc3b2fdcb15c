import type { PlanDraft } from './plan-draft.ts';

type Data = Readonly<Record<string, unknown>>;

const deadlineDefaults = { responsible: null, span: null };
const periodDefaults = { start: null, end: null, fuzzyStart: false, fuzzyEnd: false, span: null };
const citationDefaults = { reference: null, date: null, issuer: null, subject: null, span: null };

/** Fills what a draft of a plan left out. It does not check anything: the schema does that afterwards. */
export function completeDraft(draft: PlanDraft): unknown {
  const deadlines: Data[] = [];
  const deadline = (given: Data): Data => {
    const id = given.id ?? `deadline-${deadlines.length + 1}`;
    const same = deadlines.find((known) => known.id === id);
    if (same !== undefined) return same;
    const complete = { ...deadlineDefaults, ...defined(given), id };
    deadlines.push(complete);
    return complete;
  };
  const ownDeadlines = draft.deadlines === undefined ? null : each(draft.deadlines, deadline);
  const task = (given: Data): Data => ({
    span: null,
    ...defined(given),
    deadline: nullable(given.deadline, deadline),
  });
  const assignments = each(draft.assignments, (given, index) => ({
    id: `assignment-${index + 1}`,
    span: null,
    ...defined(given),
    tasks: each(given.tasks, task),
    deadline: nullable(given.deadline, deadline),
  }));
  const reportingDuties = each(draft.reportingDuties, (given, index) => ({
    id: `duty-${index + 1}`,
    from: [],
    to: [],
    template: null,
    span: null,
    ...defined(given),
    due: nullable(given.due, deadline),
  }));
  const { campaign = {}, ceremony } = draft;
  return {
    schemaVersion: 1,
    subject: null,
    preamble: null,
    closing: null,
    purpose: null,
    requirements: null,
    slogans: [],
    ...defined(draft),
    document: {
      ...{ type: null, number: null, symbol: null, place: null, date: null, issuer: null, superior: null },
      ...defined(draft.document),
    },
    campaign: {
      name: null,
      locality: null,
      ...defined(campaign),
      observances: each(campaign.observances, (given) => ({ date: null, span: null, ...defined(given) })),
      theme: nullable(campaign.theme, (given) => ({ en: null, ...defined(given) })),
      period: nullable(campaign.period, (given) => ({ ...periodDefaults, ...defined(given) })),
      peak: nullable(campaign.peak, (given) => ({ ...periodDefaults, ...defined(given) })),
    },
    bases: each(draft.bases, (given) => ({ name: null, ...citationDefaults, ...defined(given) })),
    contents: each(draft.contents, (given) => ({
      ...{ label: null, activities: [], audiences: [], topics: [], span: null },
      ...defined(given),
    })),
    sections: each(draft.sections, completeSection),
    citations: each(draft.citations, (given) => ({ type: null, ...citationDefaults, ...defined(given) })),
    deadlines: ownDeadlines ?? deadlines,
    assignments,
    ceremony: nullable(ceremony, completeCeremony),
    procurement: each(draft.procurement, (given) => ({
      ...{ quantity: null, unitPrice: null, span: null },
      ...defined(given),
    })),
    funding: each(draft.funding, (given) => ({ source: null, amount: null, span: null, ...defined(given) })),
    reportingDuties,
    annexes: each(draft.annexes, (given) => ({
      ...{ title: null, text: null, mentions: [], span: null },
      ...defined(given),
    })),
    recipients: each(draft.recipients, (given) => ({ purpose: null, span: null, ...defined(given) })),
    signature: nullable(draft.signature, (given) => ({
      ...{ authority: [], position: null, name: null },
      ...defined(given),
    })),
    unplaced: each(draft.unplaced, (given) => ({ span: null, ...defined(given) })),
  };
}

function completeSection(given: Data): Data {
  return { title: null, text: '', ...defined(given), children: each(given.children, completeSection) };
}

function completeCeremony(given: Data): Data {
  return {
    ...{ name: null, start: null, place: null, hosts: [], transport: null },
    ...defined(given),
    programme: each(given.programme, (step) => ({ from: null, to: null, role: null, ...defined(step) })),
    guests: each(given.guests, (guest) => ({ invitedBy: null, ...defined(guest) })),
    forces: each(given.forces, (force) => ({ count: null, ...defined(force) })),
  };
}

/** The given keys that hold something; a key with `undefined` counts as left out. */
function defined(given: unknown): Data {
  return Object.fromEntries(Object.entries((given ?? {}) as Data).filter(([, value]) => value !== undefined));
}

function nullable(given: unknown, complete: (value: Data) => Data): Data | null {
  return given === null || given === undefined ? null : complete(given as Data);
}

function each(given: unknown, complete: (value: Data, index: number) => Data): readonly Data[] {
  return ((given ?? []) as readonly Data[]).map(complete);
}
