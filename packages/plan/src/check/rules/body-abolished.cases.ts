import type { RuleCase, RuleCases } from '../testing/rule-cases.ts';

const on = (date: string, text: string, says: string): RuleCase => ({
  says,
  draft: { document: { number: '57', symbol: 'KH-UBND', date }, contents: [{ text }] },
});

export const cases: Readonly<Record<string, RuleCases>> = {
  'plan/body-abolished': {
    passes: on('2025-02-20', 'Giao Sở Tài nguyên và Môi trường theo dõi.', 'before its end'),
    fails: on('2026-02-20', 'Giao Sở Tài nguyên và Môi trường theo dõi.', 'after it'),
    borderline: on(
      '2026-02-20',
      'Tiếp nhận hồ sơ của Sở Tài nguyên và Môi trường (trước sáp nhập).',
      'as a former one',
    ),
  },
};
