import { workCalendar } from '@chiendich/core';
import { readOutline } from '@chiendich/official-text';
import type { Organization } from '@chiendich/organizations';
import { register as registerOf } from '@chiendich/organizations';
import * as territories from '@chiendich/organizations/administrative-units';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { definePlan } from '../define-plan.ts';
import type { Plan } from '../plan.ts';
import type { PlanDraft } from '../plan-draft.ts';
import { checkPlan } from './check-plan.ts';
import { planRules } from './plan-rules.ts';

const calendar = workCalendar();
const register = registerOf([
  ...[
    ['ubnd', 'Ủy ban nhân dân tỉnh', 'provincialCommittee', null],
    ['so', 'Sở Tài nguyên và Môi trường', 'department', 'ubnd'],
    ['phong', 'Phòng Quản lý Môi trường', 'division', 'so'],
    ['mttq', 'Ủy ban Mặt trận Tổ quốc tỉnh', 'front', null],
  ].map(
    ([id, name, kind, superior]) =>
      ({
        id,
        name,
        kind,
        superior,
        territory: '20',
        validFrom: null,
        validTo: '2024-12-31',
        successors: ['so'],
      }) as Organization,
  ),
]);

/** Pieces of official text and of noise, so that rules meet what they look for in every wrong place. */
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          'Số',
          '/KH-UBND',
          'trước ngày 31/7/2023',
          'Tháng hành động về môi trường',
          'Tháng hành động vì môi trường',
        ],
        ...[
          'Phụ lục số 01',
          'Phụ lục II',
          'các Sở, ban, ngành',
          'UBND tỉnh',
          'thành phố',
          '24-NQ/TW',
          'Khoản 2 Điều 5',
        ],
        ...[
          'nhân dân',
          'thứ Ba, ngày 05/6/2024',
          'từ ngày 31/6/2024 đến ngày 01/6/2024',
          'giai đoạn 2030 - 2025',
          'chủ đề “Phục hồi đất”',
          'chủ đề “Phục hồi đất đai”',
          '5.000 đồng (bằng chữ: Năm đồng)',
          'huyện Cao Lộc',
          'xã',
          '450/QĐ-TTG ngày 13/4/2022',
          '\n| TT | A |\n|---|---|\n| 1 | 2 |\n| 2 | x |\n| | Tổng cộng | 9 |\n',
          './.',
          'Lưu: VT',
          'KT. GIÁM ĐỐC',
          '\n\n',
          ';',
          ',',
          '- ',
          'a) ',
          'II. ',
          '1. ',
          '****',
          '"',
          '…',
        ],
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    { maxLength: 25 },
  )
  .map((pieces) => pieces.join(' '));
const open = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const date = fc.constantFrom(
  '2024-05-20',
  '2024-05',
  '2024',
  '2023-07-31',
  '2024-06-31',
  '07-10',
  'Q4',
  '0001-01-01',
  '9999-12-31',
  '2024-13-45',
  '0000',
  '2026-01-05',
);
const deadline = fc.record({
  date,
  boundary: fc.constantFrom('before', 'by', 'on', 'during' as const),
  quote: words,
});
const draft: fc.Arbitrary<PlanDraft> = fc.record({
  document: fc.record({ number: open(words), symbol: open(words), date: open(date), issuer: open(words) }),
  subject: open(words),
  contents: fc.array(fc.record({ label: open(words), text: words }), { maxLength: 4 }),
  sections: fc.array(
    fc.record({
      label: words,
      text: words,
      children: fc.array(fc.record({ label: fc.constantFrom('-', '+', 'a', 'e', '1.3'), text: words })),
    }),
    { maxLength: 4 },
  ),
  citations: fc.array(
    fc.record({ reference: open(words), type: open(words), date: open(date), subject: open(words) }),
    { maxLength: 4 },
  ),
  deadlines: fc.array(deadline, { maxLength: 4 }),
  assignments: fc.array(
    fc.record({
      organization: words,
      mode: fc.constantFrom('giao', 'đề nghị' as const),
      role: fc.constantFrom('lead', 'coordinate' as const),
      tasks: fc.array(fc.record({ text: words }), { maxLength: 2 }),
    }),
    { maxLength: 4 },
  ),
  reportingDuties: fc.array(
    fc.record({
      from: fc.array(words, { maxLength: 2 }),
      stage: fc.integer({ min: 1, max: 3 }),
      due: open(deadline),
    }),
    { maxLength: 3 },
  ),
  annexes: fc.array(
    fc.record({
      label: words,
      kind: fc.constant('other' as const),
      text: open(words),
      mentions: fc.array(words, { maxLength: 2 }),
    }),
    { maxLength: 3 },
  ),
  recipients: fc.array(fc.record({ name: words }), { maxLength: 4 }),
  signature: open(
    fc.record({ authority: fc.array(words, { maxLength: 2 }), position: open(words), name: open(words) }),
  ),
});

const codes = new Set(planRules.flatMap((rule) => rule.codes));

function valueAt(plan: Plan, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], plan);
}

describe('the checker', () => {
  it('answers for every plan with findings of its rules, at values that the plan has', () => {
    fc.assert(
      fc.property(draft, (given) => {
        const plan = definePlan(given);
        const found = checkPlan(plan, { register, calendar, territories, today: '2024-05-20' });
        for (const finding of found) {
          expect(codes).toContain(finding.code);
          expect(valueAt(plan, finding.path)).not.toBeUndefined();
        }
        expect(checkPlan(plan, { register, calendar, territories, today: '2024-05-20' })).toEqual(found);
      }),
    );
  });

  it('answers for every document, and points into its text', () => {
    fc.assert(
      fc.property(words, draft, (source, given) => {
        const read = readOutline(source);
        if (!read.ok) return;
        for (const { span } of checkPlan(definePlan(given), {
          document: read.value,
          register,
          calendar,
          territories,
        })) {
          if (span === undefined) continue;
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(source.length);
          expect(span.start).toBeLessThanOrEqual(span.end);
        }
      }),
    );
  });

  it('gives no code that no rule declares twice', () => {
    const all = planRules.flatMap((rule) => rule.codes);
    expect(new Set(all).size).toBe(all.length);
  });
});
