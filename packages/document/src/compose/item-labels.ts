import { decree30 } from '../decree/nd30-2020.ts';

const { letters } = decree30.numbering;

const romanParts = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** A number from 1 in Roman numerals. @example romanNumeral(14) // => 'XIV' */
export function romanNumeral(number: number): string {
  let rest = number;
  let text = '';
  for (const [value, sign] of romanParts) {
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  }
  return text;
}

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
