import { describeFinding, type Finding } from '@chiendich/core';
import { lineAndColumn } from '../place-in-text.ts';
import { type Html, html } from './html.ts';

const severityWords = { error: 'Lỗi', warning: 'Cần xem lại', info: 'Lưu ý' } as const;

/** How many characters of the text are shown on each side of the place, and of a long place itself. */
const context = 60;
const longest = 160;

/** Findings, with the words of the source that they speak of where there is one. */
export function findingsList(
  findings: readonly Finding[],
  source: string | null,
  sentenceOf = (finding: Finding) => describeFinding(finding, 'vi'),
): Html {
  return html`<ol class="findings">${findings.map(
    (finding) => html`
<li class="${finding.severity}"><span class="severity">${severityWords[finding.severity]}:</span>${sentenceOf(finding)}
${source === null || finding.span === undefined ? null : quoteAround(source, finding.span)}</li>`,
  )}</ol>`;
}

function quoteAround(source: string, span: { readonly start: number; readonly end: number }): Html {
  const start = Math.max(0, span.start - context);
  const end = Math.min(source.length, span.end + context);
  return html`<blockquote>Dòng ${lineAndColumn(source, span.start).line}: ${start > 0 ? '…' : ''}${plain(source.slice(start, span.start))}<mark>${shortened(
    source.slice(span.start, span.end),
  )}</mark>${plain(source.slice(span.end, end))}${end < source.length ? '…' : ''}</blockquote>`;
}

function shortened(text: string): string {
  const whole = plain(text).trim();
  return whole.length <= longest ? whole : `${whole.slice(0, longest)}…`;
}

function plain(text: string): string {
  return text.replace(/[*#]+/g, '').replace(/\s+/g, ' ');
}
