import type { RuleCases } from '../testing/rule-cases.ts';
import { said } from '../testing/rule-cases.ts';

const theme = 'với chủ đề “Phục hồi đất, chống hạn hán và sa mạc hóa”';

export const cases: Readonly<Record<string, RuleCases>> = {
  'plan/theme-quoted-two-ways': {
    passes: said('one wording', theme, theme),
    fails: said('a word more', theme, 'với chủ đề “Phục hồi đất đai, chống hạn hán và sa mạc hóa”'),
    borderline: said('the theme of another year', theme, 'chủ đề năm 2023 “Giải pháp cho ô nhiễm nhựa”'),
  },
};
