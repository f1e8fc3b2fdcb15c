import { describe, expect, it } from 'vitest';
import { checkOrganizations } from './check-organizations.ts';
import type { Organization } from './organization.ts';

const body = (id: string, more: Partial<Organization> = {}): Organization => ({
  ...{ id, name: `Cơ quan ${id}`, kind: 'department', territory: '20', superior: null },
  ...{ validFrom: null, validTo: null, successors: [] },
  ...more,
});
const found = (...organizations: readonly Organization[]) =>
  checkOrganizations(organizations).map(({ code, path }) => `${code.slice(14)} ${path.join('.')}`);

describe('the entries of a register', () => {
  it('are sound where every link leads to an entry and every time runs forward', () => {
    const ended = body('a', { validTo: '2025-02-28', successors: ['b'] });
    expect(found(ended, body('b', { validFrom: '2025-03-01', superior: 'c' }), body('c'))).toEqual([]);
  });

  it.each([
    ['one id twice', [body('a'), body('a', { name: 'Cơ quan khác' })], ['id-twice 1.id']],
    ['a superior that is not listed', [body('a', { superior: 'x' })], ['superior-unknown 0.superior']],
    [
      'a successor that is not listed',
      [body('a', { successors: ['x'] })],
      ['successor-unknown 0.successors.0'],
    ],
    [
      'an end before the beginning',
      [body('a', { validFrom: '2025-03-01', validTo: '2025-02-28' })],
      ['ends-before-start 0.validTo'],
    ],
    [
      'a successor that has ended by then',
      [body('a', { validTo: '2025-02-28', successors: ['b'] }), body('b', { validTo: '2025-02-28' })],
      ['successor-ended 0.successors'],
    ],
    [
      'two bodies above each other',
      [body('a', { superior: 'b' }), body('b', { superior: 'a' })],
      ['in-own-line 0.superior', 'in-own-line 1.superior'],
    ],
    [
      'one name at one time',
      [body('a', { name: 'Sở Y tế' }), body('b', { name: 'SỞ Y TẾ' })],
      ['name-twice 1.name'],
    ],
  ] as const)('have %s', (_, organizations, expected) => {
    expect(found(...organizations)).toEqual(expected);
  });

  it('may share a name one after the other, or in two territories', () => {
    const before = body('a', { name: 'Sở Y tế', validTo: '2025-02-28' });
    expect(found(before, body('b', { name: 'Sở Y tế', validFrom: '2025-03-01' }))).toEqual([]);
    expect(
      found(
        body('a', { name: 'UBND xã Hòa Bình', territory: '1' }),
        body('b', { name: 'UBND xã Hòa Bình', territory: '2' }),
      ),
    ).toEqual([]);
  });
});
