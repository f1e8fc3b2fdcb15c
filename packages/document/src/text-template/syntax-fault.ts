import type { Finding, LocalizedText } from '@chiendich/core';
import { finding } from '../findings.ts';

interface ParseError {
  readonly message?: string;
  readonly lineNumber?: number;
  readonly column?: number;
}

/** What the parser of the template language threw, as a finding with line and column (from 1) in plain words. */
export function syntaxFault(error: unknown, source: string): Finding {
  const fault = error as ParseError;
  const message = fault.message ?? String(error);
  const start =
    fault.lineNumber === undefined
      ? drawnOffset(message, source)
      : offsetOf(source, fault.lineNumber, (fault.column ?? 0) + 1);
  const { line, column } = placeOf(source, start);
  const end = source.indexOf('\n', start);
  return finding(
    'document/template-syntax',
    { line, column, reason: reasonOf(message, source) },
    { span: { start, end: end < 0 ? source.length : end } },
  );
}

/**
 * Where a fault is that the parser only draws: twenty letters before it and after it without line ends, and under them
 * dashes up to the place. Of several places that look so, the last on the line that the parser names.
 */
function drawnOffset(message: string, source: string): number {
  const [first = '', drawn = '', dashes = ''] = message.split('\n');
  const before = drawn.slice(0, dashes.indexOf('^')).replace(/^\.\.\./, '');
  const after = drawn.slice(dashes.indexOf('^'));
  const offsets: number[] = [];
  let plain = '';
  for (let at = 0; at < source.length; at += 1) {
    if (source[at] === '\n') continue;
    offsets.push(at);
    plain += source[at];
  }
  const line = Number(/line (\d+)/.exec(first)?.[1] ?? 1);
  const lineEnd = offsetOf(source, line + 1, 1);
  let best = source.length;
  for (let at = plain.indexOf(before + after); at >= 0; at = plain.indexOf(before + after, at + 1)) {
    const offset = offsets[at + before.length] ?? source.length;
    if (best < source.length && offset > lineEnd) break;
    best = offset;
  }
  return best;
}

/** What some tokens of the language look like in a template. */
const tokens: Readonly<Record<string, string>> = {
  CLOSE: '}}',
  CLOSE_UNESCAPED: '}}}',
  OPEN: '{{',
  OPEN_BLOCK: '{{#',
  OPEN_ENDBLOCK: '{{/',
  OPEN_INVERSE: '{{^',
  INVERSE: '{{else}}',
  OPEN_INVERSE_CHAIN: '{{else',
};

/** The parser's reason in plain words. */
function reasonOf(message: string, source: string): LocalizedText {
  const [, opened, closed] = /^(\S+) doesn't match (\S+)/.exec(message) ?? [];
  if (opened !== undefined) {
    return {
      vi: `khối “#${opened}” lại được đóng bằng “/${closed}”`,
      en: `the block “#${opened}” is closed by “/${closed}”`,
    };
  }
  const [, path] = /^Invalid path: (\S+)/.exec(message) ?? [];
  if (path !== undefined)
    return { vi: `đường dẫn “${path}” không hợp lệ`, en: `the path “${path}” is not valid` };
  const token = /got '([A-Z_]+)'/.exec(message)?.[1];
  if (token === 'EOF') return stillOpen(source);
  if (token === 'INVALID' || token === undefined) {
    return {
      vi: 'dấu ngoặc nhọn chưa đóng bằng “}}”, hoặc bên trong có ký tự không dùng được',
      en: 'the braces are not closed by “}}”, or hold a character that cannot stand there',
    };
  }
  const shown = tokens[token];
  return shown === undefined
    ? { vi: 'có phần đặt không đúng chỗ', en: 'something stands in the wrong place' }
    : { vi: `“${shown}” không được đứng ở đây`, en: `“${shown}” cannot stand here` };
}

/** Which block is open where the template ends. */
function stillOpen(source: string): LocalizedText {
  const open: { readonly name: string; readonly offset: number }[] = [];
  const text = source.replace(/\{\{!--[\s\S]*?--\}\}|\{\{![\s\S]*?\}\}/g, (comment) =>
    ' '.repeat(comment.length),
  );
  for (const { 1: sign, 2: name = '', index } of text.matchAll(/\{\{~?([#/])\s*([^\s}~]*)/g)) {
    if (sign === '#') open.push({ name, offset: index });
    else open.pop();
  }
  const last = open.at(-1);
  if (last === undefined)
    return { vi: 'mẫu kết thúc khi còn phần chưa đóng', en: 'the template ends while something is open' };
  const { line, column } = placeOf(source, last.offset);
  return {
    vi: `khối “#${last.name}” mở tại dòng ${line}, cột ${column} chưa được đóng`,
    en: `the block “#${last.name}” that begins at line ${line}, column ${column} is not closed`,
  };
}

function placeOf(source: string, offset: number): { readonly line: number; readonly column: number } {
  const lines = source.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

/** The offset of a line and column, both from 1, never outside the source. */
export function offsetOf(source: string, line: number, column: number): number {
  let start = 0;
  for (let at = 1; at < line; at += 1) {
    const next = source.indexOf('\n', start);
    if (next < 0) return source.length;
    start = next + 1;
  }
  return Math.min(start + column - 1, source.length);
}
