import { decree30 } from '../decree/nd30-2020.ts';

const { letters } = decree30.numbering;

/**
 * The letter of the n-th điểm, from 1: a, b, c, d, đ, e, g …; after y two letters.
 *
 * @source NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6, điểm đ
 * @example [1, 4, 5, 7, 24].map(pointLetter) // => ['a', 'd', 'đ', 'g', 'aa']
 */
export function pointLetter(number: number): string {
  const index = number - 1;
  const letter = letters.charAt(index % letters.length);
  return index < letters.length ? letter : pointLetter(Math.floor(index / letters.length)) + letter;
}
