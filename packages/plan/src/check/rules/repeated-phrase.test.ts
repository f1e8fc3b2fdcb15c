import { describe, expect, it } from 'vitest';
import { definePlan } from '../../define-plan.ts';
import { planCheck } from '../plan-check.ts';
import { repeatedPhrase, repetitions } from './repeated-phrase.ts';

const phrases = (text: string) => repetitions(text).map(({ phrase }) => phrase);

describe('a phrase written twice in a row', () => {
  it.each([
    ['UBND các huyện, thành phố thành phố Lạng Sơn', ['thành phố']],
    [
      'thuộc Tháng hành động về môi trường, Tháng hành động về môi trường năm 2024',
      ['Tháng hành động về môi trường'],
    ],
    ['hạ tầng số trong trong các khu công nghiệp', ['trong']],
    ['ban hành kế\nhoạch kế hoạch này', ['kế hoạch']],
    ['xóa xong xóa xong xóa xong', ['xóa xong']],
    ['Sa mạc hoá sa mạc hóa', ['Sa mạc hoá']],
  ])('is found in "%s"', (text, expected) => {
    expect(phrases(text)).toEqual(expected);
  });

  it.each([
    'các huyện, thành phố, thành phố Lạng Sơn',
    'Ủy ban bầu cử, Ban bầu cử các cấp',
    'tổ chức xã hội, tổ chức xã hội - nghề nghiệp',
    'các tiêu chuẩn, quy chuẩn, quy định',
    'bảo vệ môi trường. Môi trường sạch',
    'từng bước, từng bước một; ngày ngày quét dọn',
    'UBND tỉnh (UBND tỉnh Lạng Sơn)',
    'kết quả 10 10 và 2024 2024',
    'các năm 10 20 10 20',
    'điểm a khoản 1 Điều 24 Tiểu mục 1 Mục 1 Chương III',
    '',
  ])('is not seen in "%s"', (text) => {
    expect(phrases(text)).toEqual([]);
  });

  it('points at both occurrences in the recipient that holds them', () => {
    const plan = definePlan({
      recipients: [{ name: 'UBND các huyện, thành phố thành phố Lạng Sơn', span: { start: 10, end: 60 } }],
    });
    expect(repeatedPhrase.check(planCheck(plan))).toEqual([
      {
        code: 'plan/phrase-repeated',
        severity: 'warning',
        path: ['recipients', 0, 'name'],
        params: { phrase: 'thành phố' },
        span: { start: 10, end: 60 },
      },
    ]);
  });
});
