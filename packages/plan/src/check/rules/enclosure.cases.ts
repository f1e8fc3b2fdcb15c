import type { RuleCases } from '../testing/rule-cases.ts';
import { documentOf } from '../testing/rule-cases.ts';

const enclosed = (says: string, line: string) => ({
  says,
  draft: { document: { type: 'KH', number: '57', symbol: 'KH-SYT', date: '2024-05-20' } },
  options: documentOf(
    `SỞ Y TẾ\nSố: 57/KH-SYT\nLạng Sơn, ngày 20 tháng 5 năm 2024\n\nKẾ HOẠCH\nTrồng cây\n\nI. NỘI DUNG\n1. Trồng cây theo Phụ lục./.\n\nNơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nHoàng Thế Mẫu\n\nPhụ lục\nDANH MỤC CÂY\n${line}\n1. Cây keo.`,
  ),
});

export const cases: Readonly<Record<string, RuleCases>> = {
  'plan/enclosure-contradicted': {
    passes: enclosed(
      'its own paper',
      '(Kèm theo Kế hoạch số 57/KH-SYT ngày 20 tháng 5 năm 2024 của Sở Y tế)',
    ),
    fails: enclosed(
      'another number',
      '(Kèm theo Kế hoạch số 75/KH-SYT ngày 20 tháng 5 năm 2024 của Sở Y tế)',
    ),
    borderline: enclosed(
      'left blank, as in an electronic paper',
      '(Kèm theo Kế hoạch số      /KH-SYT ngày     tháng 5 năm 2024 của Sở Y tế)',
    ),
  },
};
