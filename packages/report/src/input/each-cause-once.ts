import type { Finding } from '@chiendich/core';
import { expectArgument } from '#misuse';

/** Which finding at one place says less than another about the same cause. */
const repeats: Readonly<Record<string, string>> = {
  'report/answer-missing': 'report/input-dash',
  'report/input-missing': 'report/answer-missing',
};

/**
 * How answers were read and what the validator says of them (mỗi nguyên nhân một phát hiện), each cause once at its place: what was
 * found in reading is not repeated.
 */
export function eachCauseOnce(reading: readonly Finding[], said: readonly Finding[]): readonly Finding[] {
  expectArgument(reading, 'core/not-findings', 'eachCauseOnce(reading, …)');
  expectArgument(said, 'core/not-findings', 'eachCauseOnce(…, said)');
  const read = new Set(reading.map(placeAndCode));
  const all = [...reading, ...said.filter((found) => !read.has(placeAndCode(found)))];
  const known = new Set(all.map(placeAndCode));
  return all.filter(({ code, path }) => !known.has(placeAndCode({ code: repeats[code] ?? '', path })));
}

function placeAndCode({ code, path }: Pick<Finding, 'code' | 'path'>): string {
  return [code, ...path].join('\0');
}
