import type { RuleCases } from '../testing/rule-cases.ts';
import { said } from '../testing/rule-cases.ts';

export const cases: Readonly<Record<string, RuleCases>> = {
  'plan/date-impossible': {
    passes: said('the last day of June', 'Hoàn thành trước ngày 30/6/2024.'),
    fails: said('a day more', 'Hoàn thành trước ngày 31/6/2024.'),
    borderline: said('the leap day of a leap year', 'Hoàn thành trước ngày 29/02/2024.'),
  },
  'plan/period-reversed': {
    passes: said('forwards', 'Thực hiện từ ngày 01/6/2024 đến ngày 30/6/2024.'),
    fails: said('backwards', 'Thực hiện từ ngày 30/6/2024 đến ngày 01/6/2024.'),
    borderline: said('over the turn of the year', 'Thực hiện từ ngày 20/12 đến ngày 05/01/2025.'),
  },
};
