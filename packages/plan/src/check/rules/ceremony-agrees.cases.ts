import type { RuleCases } from '../testing/rule-cases.ts';
import { said } from '../testing/rule-cases.ts';

const launch = 'Lễ phát động được tổ chức vào 8 giờ 00 ngày 29/5/2024 tại Quảng trường.';

export const cases: Readonly<Record<string, RuleCases>> = {
  'plan/ceremony-dated-two-ways': {
    passes: said('one day twice', launch, 'Sở Y tế tổ chức Lễ phát động vào ngày 29/5/2024.'),
    fails: said('two days', launch, 'Sở Y tế tổ chức Lễ phát động vào ngày 30/5/2024.'),
    borderline: said(
      'two ceremonies, of two levels',
      'Lễ phát động cấp tỉnh vào ngày 29/5/2024.',
      'Lễ phát động cấp xã vào ngày 30/5/2024.',
    ),
  },
  'plan/ceremony-incomplete': {
    passes: said('day, hour and place', `Tổ chức Lễ phát động. ${launch}`),
    fails: said('only announced', 'Sở Y tế tổ chức Lễ phát động hưởng ứng Ngày Môi trường thế giới (05/6).'),
    borderline: said('held by somebody else', 'Đưa tin về Lễ phát động do Bộ Y tế chủ trì.'),
  },
};
