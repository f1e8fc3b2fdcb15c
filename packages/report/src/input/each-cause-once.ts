import type { Finding } from '@chiendich/core';
import { expectArgument } from '#misuse';

/** Which finding at one place says less than another about the same cause. */
const repeats: Readonly<Record<string, string>> = {
  'report/answer-missing': 'report/input-dash',
  'report/input-missing': 'report/answer-missing',
};

/** How answers were read and what the validator says of them (mỗi nguyên nhân một phát hiện), each cause once at its place. */
export function eachCauseOnce(reading: readonly Finding[], said: readonly Finding[]): readonly Finding[] {
  expectArgument(reading, 'core/not-findings', 'eachCauseOnce(reading, …)');
  expectArgument(said, 'core/not-findings', 'eachCauseOnce(…, said)');
  const all = [...reading, ...said];
  const keyOf = (code: string, path: Finding['path']) => [code, ...path].join('\0');
  const known = new Set(all.map(({ code, path }) => keyOf(code, path)));
  return all.filter(({ code, path }) => !known.has(keyOf(repeats[code] ?? '', path)));
}
