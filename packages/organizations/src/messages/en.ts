import type { vi } from './vi.ts';

/** Sentences of the findings on organizations in English. */
export const en: Readonly<Record<keyof typeof vi, string>> = {
  'organizations/id-twice': 'The id "{id}" stands for two organizations; the later one is not used.',
  'organizations/superior-unknown': '"{name}" is under "{superior}", which the register does not list.',
  'organizations/in-own-line': '"{name}" stands above itself, directly or through others.',
  'organizations/successor-unknown': '"{successor}", a successor of "{name}", is not in the register.',
  'organizations/ends-before-start': '"{name}" ends on {to:date}, before it begins on {from:date}.',
  'organizations/successor-ended':
    '"{name}" ends on {to:date}, but its successor "{successor}" had ended on {ended:date}.',
  'organizations/name-twice':
    'Two organizations of one territory and superior have the name "{name}" at the same time ({ids:list}).',
};
