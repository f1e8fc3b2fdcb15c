import { isCivilDate } from '@chiendich/core';
import { defineExpectations } from '@chiendich/core/misuse';
import { isRecord } from '@chiendich/core/shape';
import { organizationKinds } from './register/organization.ts';

/** Throws where an argument of this package is not what is expected: docs/guide/misuse.md. */
export const expectArgument = defineExpectations({
  /** The register of organizations. */
  'organizations/not-a-register': {
    is: (value) =>
      isRecord(value) && typeof value.expand === 'function' && Array.isArray(value.organizations),
    what: 'a register of organizations',
    write: 'register(organizations)',
    from: { list: 'register(organizations)', function: 'register(organizations), with the list' },
    distinct: true,
  },

  /** The list of which a register is made. */
  'organizations/not-a-list': {
    is: Array.isArray,
    what: 'a list of organizations',
    write: '[…] with an organization for each body',
    from: { object: 'register.organizations for a register, [organization] for a single one' },
  },

  /** One body of that list. */
  'organizations/not-an-organization': {
    is: (value) =>
      isRecord(value) &&
      ['id', 'name'].every((key) => typeof value[key] === 'string') &&
      (value.superior === null || typeof value.superior === 'string') &&
      Array.isArray(value.successors),
    what: 'an organization with id, name, kind, territory, superior, validFrom, validTo and successors',
    write:
      "{ id: 'so-y-te', name: 'Sở Y tế', kind: 'department', territory: null, superior: null, validFrom: null, validTo: null, successors: [] }",
  },

  /** First or last day of a body. */
  'organizations/not-a-day-or-null': {
    is: (value) => value == null || (typeof value === 'string' && isCivilDate(value)),
    what: 'a civil date (YYYY-MM-DD), or null where the time is open',
    write: "'2025-07-01', or null",
    from: {
      text: 'parseDate(text)?.date for what a person typed, null for an empty field',
      date: 'civilDateAt(instantOf(date)), which is the day in Vietnam',
    },
  },

  /** Other names of a body, or the ids of those that took over. */
  'organizations/not-texts': {
    is: (value) =>
      value === undefined || (Array.isArray(value) && value.every((each) => typeof each === 'string')),
    what: 'a list of texts',
    write: "['Sở TN&MT'] for aliases, ['so-nnmt'] for successors",
    from: { text: '[text], also for a single one' },
  },

  /** What a body is. */
  'organizations/not-a-kind': {
    is: (value) => typeof value === 'string' && Object.hasOwn(organizationKinds, value),
    what: `one of ${Object.keys(organizationKinds).join(', ')}`,
    write: "'department' for a sở, or 'other' where none fits",
  },
});
