import type { Finding } from '@chiendich/core';
import type { SignatureBlock } from '@chiendich/official-text';
import { decree30 } from '../decree/nd30-2020.ts';
import { finding } from '../findings.ts';

const known = decree30.authorities.flatMap(({ sign }) => (sign === null ? [] : [sign]));

/**
 * One finding for every line of authority whose abbreviation the decree does not have: `T/M ỦY BAN`, `K.T GIÁM ĐỐC`,
 * `TUQ GIÁM ĐỐC`. A line without any is the head's own.
 *
 * @source NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 7, điểm b
 */
export function authorityFindings(
  signature: SignatureBlock | null,
  path: readonly (string | number)[],
): readonly Finding[] {
  return (signature?.authority ?? []).flatMap((line, index) => {
    const [word = ''] = line.trim().split(/\s/u);
    const letters = `${word.replace(/[^\p{L}]/gu, '')}.`;
    const isAbbreviation = known.includes(letters) || /[./]/u.test(word);
    if (!isAbbreviation || known.includes(word)) return [];
    return [finding('document/authority-form', { line, known }, { path: [...path, 'authority', index] })];
  });
}
