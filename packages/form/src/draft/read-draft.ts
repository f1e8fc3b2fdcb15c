import type { Instant, Result } from '@chiendich/core';
import { failure, isInstant, success } from '@chiendich/core';
import { isRecord } from '@chiendich/core/shape';
import type { Draft } from './draft-store.ts';
import { draftFinding } from './findings.ts';

/** Most characters of a draft file. */
const longestDraft = 50_000_000;

/**
 * Reads a draft from the text of a file or a store (đọc bản nháp). What it holds beyond the present form is kept; only
 * what is no draft at all is refused.
 *
 * @example readDraft('{"format":2}').findings[0]?.code // => 'form/draft-newer-version'
 */
export function readDraft(text: string): Result<Draft> {
  if (text.length > longestDraft) return refuse(`> ${longestDraft}`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refuse(error instanceof Error ? error.message.slice(0, 100) : 'JSON');
  }
  if (!isRecord(value)) return refuse('{…}');
  const { format, id, number, savedAt, template, answers, texts, unasked, submitted } = value;
  if (typeof format === 'number' && format > 1) {
    return failure([draftFinding('form/draft-newer-version', { found: format, expected: 1 })]);
  }
  if (format !== 1) return refuse('format');
  if (typeof id !== 'string' || id === '') return refuse('id');
  if (!isCount(number)) return refuse('number');
  if (typeof savedAt !== 'string' || !isInstant(savedAt)) return refuse('savedAt');
  if (!isRecord(template) || typeof template.id !== 'string' || typeof template.version !== 'string') {
    return refuse('template');
  }
  return success({
    format,
    id,
    number,
    savedAt: savedAt as Instant,
    template: { id: template.id, version: template.version },
    answers: isRecord(answers) ? answers : {},
    texts: textsOf(texts),
    unasked: isRecord(unasked) ? (unasked as Draft['unasked']) : {},
    submitted: submittedOf(submitted),
  });
}

function refuse(reason: string): Result<Draft> {
  return failure([draftFinding('form/draft-not-read', { reason })]);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function textsOf(value: unknown): Draft['texts'] {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, text]) => (typeof text === 'string' ? [[key, text]] : [])),
  );
}

function submittedOf(value: unknown): Draft['submitted'] {
  if (!isRecord(value) || !isCount(value.revision) || typeof value.hash !== 'string') return null;
  return { revision: value.revision, hash: value.hash };
}
