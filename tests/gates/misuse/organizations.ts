import { register } from '@chiendich/organizations';
import type { Calls, MethodCall } from './calls.ts';
import { optional } from './calls.ts';

const day = '2024-07-10';

/** Two bodies, one above the other. */
export const organizations = [
  {
    id: 'ubnd',
    name: 'Ủy ban nhân dân tỉnh Lạng Sơn',
    kind: 'provincialCommittee',
    territory: '20',
    superior: null,
    validFrom: null,
    validTo: null,
    successors: [],
  },
  {
    id: 'so-y-te',
    name: 'Sở Y tế',
    kind: 'department',
    territory: '20',
    superior: 'ubnd',
    validFrom: null,
    validTo: null,
    successors: [],
  },
] as const;

/** The register of the two bodies. */
export const bodies = register(organizations);

export const organizationsCalls: Readonly<Record<string, Calls>> = {
  '.': {
    checkOrganizations: [organizations],
    keyWords: ['Sở Y tế'],
    nameKey: ['Sở Y tế'],
    register: [organizations],
  },
  './administrative-units': {
    childrenOf: ['20', day],
    predecessorsOf: ['20'],
    successorsOf: ['20'],
    territoriesAt: [day],
    territoryOf: ['20', day],
  },
  './messages': {},
};

export const organizationsMethods: readonly MethodCall[] = [
  { name: 'register.at', call: bodies.at, args: [day] },
  { name: 'register.byId', call: bodies.byId, args: ['ubnd'] },
  { name: 'register.named', call: bodies.named, args: ['Sở Y tế'] },
  { name: 'register.find', call: bodies.find, args: ['Sở Y tế', day] },
  { name: 'register.lineOf', call: bodies.lineOf, args: ['so-y-te'] },
  { name: 'register.successorsOf', call: bodies.successorsOf, args: ['ubnd', optional(day)] },
  { name: 'register.expand', call: bodies.expand, args: ['các Sở', day, optional({})] },
];
