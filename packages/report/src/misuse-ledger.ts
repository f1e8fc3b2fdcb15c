import { isInstant } from '@chiendich/core';
import { isRecord } from '@chiendich/core/shape';

const isFilled = (value: unknown) => typeof value === 'string' && value.trim() !== '';

const isGiven = (value: unknown) => isRecord(value) && !('ok' in value);

/** A node of a hierarchy: what it is called stands in every sentence on it. */
const isNode = (value: unknown) =>
  isRecord(value) &&
  isFilled(value.id) &&
  typeof value.name === 'string' &&
  (value.superior === null || typeof value.superior === 'string') &&
  [undefined, 'adds', 'replaces'].includes(value.ownReport as undefined);

/** Who owes a report, and by when. */
const isExpectation = (value: unknown) =>
  isRecord(value) &&
  typeof value.organization === 'string' &&
  (value.due === null || (typeof value.due === 'string' && isInstant(value.due))) &&
  ['owed', 'waived', 'closed', 'passedOn'].includes(value.owed as string);

/** What acts on ledgers and consolidations are given; a part of the table of `misuse.ts`. */
export const ledgerExpectations = {
  /** The ledger of submissions. */
  'report/not-a-ledger': {
    is: Array.isArray,
    what: 'a ledger (a list of entries)',
    write: '[] for a new ledger, or the value of the act before',
  },

  /** What an act on a report states. */
  'report/no-act': {
    is: isGiven,
    what: 'what the act states',
    write:
      "{ round, organization, version, at: '2024-07-10T01:00:00Z', by, key, salt: crypto.randomUUID(), … }",
  },

  /** Whose chain of a ledger. */
  'report/not-a-chain': {
    is: (value: unknown) =>
      isRecord(value) && isRecord(value.round) && typeof value.organization === 'string',
    what: 'a round and the id of an organization',
    write: "{ round: { duty: 'duty-1', occurrence: 'once' }, organization: 'ubnd-xa-cao-loc' }, or a report",
    from: { text: '{ round, organization }' },
  },

  /** Where a report stands. */
  'report/not-a-standing': {
    is: (value: unknown) => isRecord(value) && 'status' in value && 'versions' in value,
    what: 'where a report stands',
    write: 'standingOf(ledger, { round, organization })',
    distinct: true,
  },

  /** One entry of a ledger. */
  'report/not-an-entry': {
    is: (value: unknown) =>
      isRecord(value) && 'kind' in value && 'previousHash' in value && !('schema' in value),
    what: 'an entry of a ledger',
    write: 'one of the entries of a ledger',
    distinct: true,
  },

  /** When an act was done: another text than an instant is a finding, an object of a program is not. */
  'report/not-an-act-time': {
    is: (value: unknown) => typeof value !== 'object' || value === null,
    what: 'an instant (UTC in whole seconds)',
    write: "'2024-07-10T01:00:00Z', or instantOf(new Date()) for now",
    from: { date: 'instantOf(date)' },
  },

  /** What an act hands in: what is wrong in it is a finding, a Result around it is not. */
  'report/not-an-act-report': {
    is: (value: unknown) => !isRecord(value) || !('ok' in value),
    what: 'a report',
    write: 'receiveInput(template, input).report, or form.submission().value.report',
  },

  /** The tree of organizations that reports climb. */
  'report/not-a-hierarchy': {
    is: (value: unknown) => isRecord(value) && Array.isArray(value.nodes) && !('completeness' in value),
    what: 'a reporting hierarchy',
    write: '{ nodes: [{ id, name, superior }, …] }',
    from: { list: '{ nodes: list }' },
  },

  /** One organization among them. */
  'report/not-a-hierarchy-node': {
    is: isNode,
    what: 'a node with id, name, superior (an id, or null at the top) and ownReport (adds or replaces, if given)',
    write: "{ id: 'so-y-te', name: 'Sở Y tế', superior: null }",
  },

  /** What `consolidate` works on. */
  'report/not-consolidate-input': {
    is: (value: unknown) => isRecord(value) && !('ok' in value) && !('pages' in value),
    what: 'an object with templates, hierarchy, entries, round and asOf',
    write: 'consolidate({ templates: [template], hierarchy, entries, round, expectations, asOf })',
  },

  /** The templates of a round. */
  'report/not-templates': {
    is: (value: unknown) => Array.isArray(value) && value.length > 0,
    what: 'a list with one template or more',
    write: '[template]',
    from: { object: '[template]' },
  },

  /** A round by its name. */
  'report/not-a-round': {
    is: (value: unknown) =>
      isRecord(value) && typeof value.duty === 'string' && typeof value.occurrence === 'string',
    what: 'a round with its duty and occurrence',
    write: "{ duty: 'duty-1', occurrence: 'once' }, or report.round",
    from: { text: "{ duty: 'duty-1', occurrence: 'once' }" },
  },

  /** Who owes a report. */
  'report/not-expectations': {
    is: (value: unknown) => value === undefined || (Array.isArray(value) && value.every(isExpectation)),
    what: 'a list of { organization, due (an instant, or null), owed, successors }',
    write: 'expectationsOf(state, round), or leave expectations out',
  },

  /** Which reports are counted. */
  'report/not-a-count': {
    is: (value: unknown) => value === undefined || value === 'submitted' || value === 'accepted',
    what: "'submitted' or 'accepted', or nothing",
    write: "'accepted' to count accepted reports only, or leave count out",
  },

  /** What `consolidate` gives. */
  'report/not-a-consolidation': {
    is: (value: unknown) => isRecord(value) && Array.isArray(value.nodes) && 'completeness' in value,
    what: 'a consolidation',
    write: 'consolidate({ templates, hierarchy, entries, round, expectations, asOf })',
    distinct: true,
  },
} as const;
