import { MisuseError } from '@chiendich/core';
import { describe, expect, it } from 'vitest';
import type { Organization } from './organization.ts';
import { register } from './register.ts';

const body: Organization = {
  ...{ id: 'so-y-te', name: 'Sở Y tế', kind: 'department', territory: '20', superior: null },
  ...{ validFrom: null, validTo: null, successors: [] },
};

describe('an organization that would be misread in silence', () => {
  it.each([
    [{ alias: ['SYT'] }, 'got the option alias', 'did you mean aliases?'],
    [{ contacts: {} }, 'got the option contacts', 'did you mean contact?'],
    [{ aliases: 'SYT' }, 'got the text "SYT"', 'write [text]'],
    [{ aliases: [1] }, 'got a list of 1', 'a list of texts'],
    [{ successors: [body] }, 'got a list of 1', 'a list of texts'],
    [{ validFrom: '01/7/2025' }, 'got the text "01/7/2025"', 'parseDate(text)?.date'],
    [{ validTo: new Date(0) }, 'got a Date', 'civilDateAt(instantOf(date))'],
    [{ validTo: '2025-02-30' }, 'got the text "2025-02-30"', 'a civil date (YYYY-MM-DD)'],
  ])('throws: %j', (change, given, advice) => {
    const make = () => register([{ ...body, ...(change as Partial<Organization>) }]);
    expect(make).toThrow(MisuseError);
    expect(make).toThrow(given);
    expect(make).toThrow(advice);
  });

  it('is taken with keys of the agency beside its own', () => {
    const own = { ...body, createdAt: '2025-07-01', note: 'chuyển từ phần mềm cũ', names: ['Sở Y tế'] };
    expect(register([own]).byId('so-y-te')?.name).toBe('Sở Y tế');
  });
});
