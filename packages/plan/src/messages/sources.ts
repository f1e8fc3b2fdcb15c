import type { FindingSource, Provision } from '@chiendich/core';
import { laws } from '@chiendich/core';

const decree30 = laws.clericalWork;

/** A clause of Annex I, Part I of Decree 30/2020/NĐ-CP: how the parts of a paper are written. */
export function onParts(section: 'II' | 'III', clause: string, point?: string): Provision {
  const place = { law: decree30, annex: 'I', part: 'I', section, clause };
  return point === undefined ? place : { ...place, point };
}

/** A clause of Annex II of Decree 30/2020/NĐ-CP: capitals. */
export function onCapitals(section: string, clause: string, point?: string): Provision {
  const place = { law: decree30, annex: 'II', section, clause };
  return point === undefined ? place : { ...place, point };
}

/** Điều 12 khoản 1: the head of the drafting unit checks and answers for the contents before signing. */
export const contentsChecked: FindingSource = [{ law: decree30, article: '12', clause: '1' }];

/** Điều 15: number and day of issue follow one order within a year. */
export const numberedInOrder: Provision = { law: decree30, article: '15', clause: '1' };
