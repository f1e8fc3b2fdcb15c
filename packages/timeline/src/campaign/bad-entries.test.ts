import { describe, expect, it } from 'vitest';
import { decide } from '../decide/decide.ts';
import { evolve } from '../evolve/evolve.ts';
import { after, draft, entryIn, issued, noon, record } from '../testing/example-campaign.ts';

const by = 'chuyên viên A';
const at = noon('2024-06-10');
const submitted = after(issued(2), [['2024-06-09', record('org-1', 'submit', noon('2024-06-09'))]]);

describe('an entry of the report ledger', () => {
  it.each([
    [
      'from an organization that owes nothing',
      issued(2),
      record('org-9', 'submit', at)(issued(2)),
      at,
      'timeline/unknown-organization',
    ],
    ['in a draft', draft(2), record('org-1', 'submit', at)(draft(2)), at, 'timeline/wrong-stage'],
    [
      'the same entry twice',
      submitted,
      record('org-1', 'submit', noon('2024-06-09'))(issued(2)),
      at,
      'timeline/entry-already-recorded',
    ],
    [
      'another entry in the place of one',
      submitted,
      record('org-1', 'submit', at)(issued(2)),
      at,
      'timeline/entry-out-of-order',
    ],
    [
      'an entry behind a gap',
      submitted,
      { kind: 'recordReport', entry: { ...entryIn(submitted, ['accept', 'org-1', at]), sequence: 3 }, by },
      at,
      'timeline/entry-does-not-follow',
    ],
    [
      'an entry with a forged head before it',
      submitted,
      {
        kind: 'recordReport',
        entry: { ...entryIn(submitted, ['accept', 'org-1', at]), previousHash: 'x' },
        by,
      },
      at,
      'timeline/entry-does-not-follow',
    ],
    [
      'the acceptance of a version that is not in',
      submitted,
      { kind: 'recordReport', entry: { ...entryIn(submitted, ['accept', 'org-1', at]), version: 2 }, by },
      at,
      'timeline/entry-does-not-follow',
    ],
    [
      'an act that is not possible there',
      submitted,
      record('org-1', 'submit', at)(submitted),
      at,
      'timeline/entry-does-not-follow',
    ],
    [
      'an entry with a hash of nobody',
      submitted,
      {
        kind: 'recordReport',
        entry: { ...entryIn(submitted, ['accept', 'org-1', at]), hash: 'c'.repeat(64) },
        by,
      },
      at,
      'timeline/entry-altered',
    ],
    [
      'an entry that was dated back',
      issued(2),
      {
        kind: 'recordReport',
        entry: { ...entryIn(issued(2), ['submit', 'org-1', at]), at: noon('2024-06-01') },
        by,
      },
      at,
      'timeline/entry-altered',
    ],
    [
      'of a round that was not opened',
      submitted,
      record('org-1', 'submit', at, { duty: 'duty-1', occurrence: '2025' })(submitted),
      at,
      'timeline/unknown-round',
    ],
  ] as const)('is refused and changes nothing: %s', (_, state, command, time, code) => {
    const decision = decide(state, command, time);
    const next = decision.events.reduce(evolve, state);
    expect({ ...next, log: state.log }).toEqual(state);
    expect('refused' in decision ? decision.refused.map((found) => found.code) : []).toEqual([code]);
  });

  it('from a clock that is a year ahead is recorded, and doubted', () => {
    const ahead = decide(submitted, record('org-1', 'accept', noon('2025-06-10'))(submitted), at);
    expect('refused' in ahead).toBe(false);
    if ('refused' in ahead) return;
    expect(ahead.findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['timeline/entry-in-future', 'warning'],
    ]);
  });

  it('on another template is recorded, and doubted', () => {
    const template = { template: { id: 'la', version: '1' } };
    const entry = entryIn(issued(2), ['submit', 'org-1', at, template]);
    const decision = decide(issued(2), { kind: 'recordReport', entry, by }, at);
    expect('refused' in decision ? [] : decision.findings.map(({ code }) => code)).toEqual([
      'timeline/entry-of-other-template',
    ]);
  });
});
