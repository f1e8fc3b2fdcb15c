import type { CivilDate, Instant } from '@chiendich/core';

/**
 * The text of an iCalendar file: lines folded at 75 octets of UTF-8, never inside a letter, ended by CR LF.
 *
 * @source RFC 5545, 3.1
 */
export function icalText(lines: readonly string[]): string {
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

/**
 * One content line folded: a continuation begins with a space, which counts.
 *
 * @example foldLine('SUMMARY:Lễ phát động') // => 'SUMMARY:Lễ phát động'
 */
export function foldLine(line: string): string {
  let folded = '';
  let room = 75;
  for (const letter of line) {
    const octets = octetsOf(letter);
    if (octets > room) {
      folded += '\r\n ';
      room = 74;
    }
    folded += letter;
    room -= octets;
  }
  return folded;
}

/** UTF-8 length of one letter. */
function octetsOf(letter: string): number {
  const point = letter.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

/**
 * A value of type TEXT: backslash, semicolon, comma and line break escaped, other control characters left out.
 *
 * @source RFC 5545, 3.3.11
 * @example icalValue('Họp; 8 giờ, hội trường') // => 'Họp\\; 8 giờ\\, hội trường'
 */
export function icalValue(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/[\u0000-\u001F\u007F]/g, '');
}

/** A date as iCalendar writes it. @example icalDate('2024-07-09') // => '20240709' */
export function icalDate(date: CivilDate): string {
  return date.replaceAll('-', '');
}

/** An instant as iCalendar writes it. @example icalInstant('2024-07-09T17:00:00Z') // => '20240709T170000Z' */
export function icalInstant(instant: Instant): string {
  return instant.replace(/\.\d+/, '').replace(/[-:]/g, '');
}
