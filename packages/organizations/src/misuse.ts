import { defineExpectations } from '@chiendich/core/misuse';
import { isRecord } from '@chiendich/core/shape';

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
});
