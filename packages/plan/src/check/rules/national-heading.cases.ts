import type { RuleCases } from '../testing/rule-cases.ts';
import { documentOf } from '../testing/rule-cases.ts';

const under = (says: string, name: string, motto: string) => ({
  says,
  draft: {},
  options: documentOf(
    `SỞ Y TẾ\nSố: 57/KH-SYT\n${name}\n${motto}\nLạng Sơn, ngày 20 tháng 5 năm 2024\n\nKẾ HOẠCH\nTrồng cây\n\nI. NỘI DUNG\n1. Trồng cây./.`,
  ),
});
const right = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';

export const cases: Readonly<Record<string, RuleCases>> = {
  'plan/national-heading-mistyped': {
    passes: under('as it is', right, 'Độc lập - Tự do - Hạnh phúc'),
    fails: under('a mark left out', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIÊT NAM', 'Độc lập - Tự do - Hạnh phúc'),
    borderline: under(
      'another place of the tone mark',
      'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'ĐỘC LẬP – TỰ DO – HẠNH PHÚC',
    ),
  },
};
