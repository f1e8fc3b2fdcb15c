import type { Finding } from '@chiendich/core';
import { legacyEncodingOf } from './legacy-encoding.ts';
import { outlineFinding } from './outline-findings.ts';

/** The longest text that is read, in UTF-16 units: about two thousand printed pages. */
const longestText = 5_000_000;

const control = /[\u0000-\u0008\u000E-\u001F\u007F]/g;
/** Most texts have none of either. */
const suspect = /[\u0000-\u0008\u000E-\u001F\u007F\uD800-\uDFFF\uFFFD]/;
const broken = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|\uFFFD/g;

/** What makes a text unreadable (errors) or doubtful (warnings) before its words are looked at. */
export function checkText(source: string): readonly Finding[] {
  if (source.length > longestText) {
    return [outlineFinding('official-text/text-too-long', { limit: longestText, length: source.length })];
  }
  if (!/[\p{L}\p{N}]/u.test(source) && !/[^\s]/.test(source))
    return [outlineFinding('official-text/empty-text', {})];
  const isSuspect = suspect.test(source);
  const controls = isSuspect ? count(source, control) : none;
  const halves = isSuspect ? count(source, broken) : none;
  // Of the composed text, so that either Unicode form is judged alike.
  const faulty = controls.count + halves.count;
  const share = faulty === 0 ? 0 : (faulty * 100) / source.normalize('NFC').length;
  if (
    share > 10 ||
    (controls.count > 0 && source.startsWith('PK\u0003\u0004')) ||
    /^%PDF-\d|^\u00D0\u00CF\u0011\u00E0/.test(source)
  ) {
    return [outlineFinding('official-text/not-text', { share: Math.round(share) })];
  }
  const legacy = legacyEncodingOf(source);
  if (legacy !== null) return [outlineFinding('official-text/legacy-encoding', legacy)];
  const findings: Finding[] = [];
  if (controls.count > 0) {
    findings.push(
      outlineFinding(
        'official-text/control-characters',
        { count: controls.count },
        { span: placeOf(controls.first) },
      ),
    );
  }
  if (halves.count > 0) {
    findings.push(
      outlineFinding(
        'official-text/broken-characters',
        { count: halves.count },
        { span: placeOf(halves.first) },
      ),
    );
  }
  return findings;
}

interface Count {
  readonly count: number;
  readonly first: number;
}

const none: Count = { count: 0, first: 0 };

function count(source: string, pattern: RegExp): Count {
  let found = 0;
  let first = 0;
  for (const match of source.matchAll(pattern)) {
    if (found === 0) first = match.index;
    found += 1;
  }
  return { count: found, first };
}

function placeOf(start: number): { readonly start: number; readonly end: number } {
  return { start, end: start + 1 };
}
