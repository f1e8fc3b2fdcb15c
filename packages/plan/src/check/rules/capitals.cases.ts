import type { RuleCases } from '../testing/rule-cases.ts';
import { said } from '../testing/rule-cases.ts';

export const cases: Readonly<Record<string, RuleCases>> = {
  'plan/capital-not-allowed': {
    passes: said('a small common noun', 'trên địa bàn tỉnh Lạng Sơn theo khoản 2 Điều 5'),
    fails: said('a large common noun', 'trên địa bàn Tỉnh Lạng Sơn'),
    borderline: said('a body whose name begins so', 'theo ý kiến của Tỉnh ủy Lạng Sơn'),
  },
  'plan/capital-missing': {
    passes: said('Nhân dân', 'vận động Nhân dân tham gia'),
    fails: said('nhân dân', 'vận động nhân dân tham gia'),
    borderline: said('the word inside a name', 'do Ủy ban nhân dân tỉnh tổ chức'),
  },
};
