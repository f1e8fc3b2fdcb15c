import { moveTones } from './text.ts';

/**
 * A regular expression over texts that `foldTone` folded: its words are written in lower case with the tone marks
 * where they belong.
 *
 * @example foldedPattern('ủy ban').test(foldTone('UỶ BAN NHÂN DÂN')) // => true
 */
export function foldedPattern(source: string, flags: 'u' | 'gu' = 'u'): RegExp {
  return new RegExp(moveTones(source), flags);
}
