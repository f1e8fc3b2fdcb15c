import type { Finding } from '@chiendich/core';
import { finding } from '../findings.ts';

interface ParseError {
  readonly message?: string;
  readonly lineNumber?: number;
  readonly column?: number;
  readonly hash?: { readonly loc?: { readonly first_line: number; readonly first_column: number } };
}

/** What the parser of the template language threw, as a finding with line and column (from 1). */
export function syntaxFault(error: unknown, source: string): Finding {
  const fault = error as ParseError;
  const message = fault.message ?? String(error);
  const line =
    fault.lineNumber ??
    fault.hash?.loc?.first_line ??
    Number(/line (\d+)/.exec(message)?.[1] ?? lines(source));
  const column = (fault.column ?? fault.hash?.loc?.first_column ?? 0) + 1;
  return finding(
    'document/template-syntax',
    { line, column, reason: reasonOf(message) },
    {
      span: lineSpan(source, line),
    },
  );
}

/** The parser's sentence without its drawing of the place. */
function reasonOf(message: string): string {
  const lastLine = message.trim().split('\n').at(-1) ?? message;
  return lastLine.replace(/ - \d+:\d+$/, '').slice(0, 300);
}

function lines(source: string): number {
  return source.split('\n').length;
}

function lineSpan(source: string, line: number) {
  const start = offsetOf(source, line, 1);
  const end = source.indexOf('\n', start);
  return { start, end: end < 0 ? source.length : end };
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
