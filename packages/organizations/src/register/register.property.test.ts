import type { CivilDate } from '@chiendich/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Organization } from './organization.ts';
import { register } from './register.ts';

const date = fc.constantFrom<CivilDate>('2024-05-20', '2025-03-01', '2025-06-30', '2026-05-20');
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const name = fc.constantFrom(
  ...[
    'Ủy ban nhân dân tỉnh Lạng Sơn',
    'Sở Y tế',
    'Sở Văn hóa, Thể thao và Du lịch',
    'UBND huyện Cao Lộc',
    'Báo Lạng Sơn',
    '',
  ],
);
const organization: fc.Arbitrary<Organization> = fc.record({
  id,
  name,
  kind: fc.constantFrom(
    'provincialCommittee',
    'department',
    'districtCommittee',
    'division',
    'press' as const,
  ),
  territory: fc.constantFrom('20', '178', null),
  superior: fc.option(id, { nil: null }),
  validFrom: fc.option(date, { nil: null }),
  validTo: fc.option(date, { nil: null }),
  successors: fc.array(id, { maxLength: 3 }),
});
const organizations = fc.array(organization, { maxLength: 8 });
const phrase = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          'Sở Y tế',
          'các Sở, ban, ngành',
          'UBND các huyện, thành phố',
          'UBND',
          'các',
          ';',
          ',',
          'và',
          'Báo Lạng Sơn',
        ],
        ...[
          'các phòng, đơn vị thuộc Sở',
          'đơn vị liên quan',
          'Sở Văn hoá, Thể thao và Du lịch',
          'tỉnh Lạng Sơn',
        ],
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(' '));

describe('a register', { timeout: 60_000 }, () => {
  it('means by any phrase only bodies that exist on the day, each once, and leaves nothing unsaid', () => {
    fc.assert(
      fc.property(organizations, phrase, date, id, (given, words, at, issuer) => {
        const view = register(given);
        const present = view.at(at);
        const expansion = view.expand(words, at, { issuer });
        expect(new Set(expansion.organizations).size).toBe(expansion.organizations.length);
        for (const found of expansion.organizations) expect(present).toContain(found);
        let from = 0;
        for (const { text } of expansion.parts) {
          const place = words.indexOf(text, from);
          expect(place).toBeGreaterThanOrEqual(from);
          from = place;
        }
      }),
    );
  });

  it('finds every body that exists by its own name, or says that another has it too', () => {
    fc.assert(
      fc.property(organizations, date, (given, at) => {
        const view = register(given);
        for (const body of view.at(at)) {
          if (body.name === '') continue;
          expect(view.named(body.name)).toContain(body);
          const found = view.find(body.name, at);
          if (found !== body) expect(found).toBeNull();
        }
      }),
    );
  });

  it('ends every walk over successors and superiors, whatever the links', () => {
    fc.assert(
      fc.property(organizations, id, fc.option(date, { nil: undefined }), (given, start, at) => {
        const view = register(given);
        const next = view.successorsOf(start, at);
        expect(new Set(next).size).toBe(next.length);
        expect(view.lineOf(start)[0]?.id ?? start).toBe(start);
      }),
    );
  });
});
