import type { Result } from '@chiendich/core';
import { failure, success } from '@chiendich/core';
import { isRecord, shapeFaults } from '@chiendich/core/shape';
import { expectArgument } from '#misuse';
import type { Draft } from './draft-store.ts';
import { draftHead, draftParts } from './draft-store.ts';
import { draftFinding } from './findings.ts';

/** Most characters of a draft file. */
const longestDraft = 50_000_000;

/**
 * Reads a draft from the text of a file or a store (đọc bản nháp). What it holds beyond the present form is kept; only
 * anything but a draft is refused.
 *
 * @example readDraft('{"format":2}').findings[0]?.code // => 'form/draft-newer-version'
 */
export function readDraft(text: string): Result<Draft> {
  expectArgument(text, 'core/not-text', 'readDraft(text)');
  if (text.length > longestDraft) return refuse(`> ${longestDraft}`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refuse(error instanceof Error ? error.message.slice(0, 100) : 'JSON');
  }
  const format = isRecord(value) ? value.format : undefined;
  if (typeof format === 'number' && format > 1) {
    return failure([draftFinding('form/draft-newer-version', { found: format, expected: 1 })]);
  }
  const [fault] = shapeFaults(value, draftHead, { most: 1 });
  if (fault !== undefined) return refuse(fault.path.join('.') || '{…}');
  const draft = value as Draft;
  const { id, number, savedAt, template } = draft;
  return success({
    format: 1,
    id,
    number,
    savedAt,
    template: { id: template.id, version: template.version },
    answers: partOf(draft, 'answers', {}),
    texts: soundTexts(draft.texts),
    unasked: partOf(draft, 'unasked', {}),
    submitted: partOf(draft, 'submitted', null),
  });
}

/** A part of a draft as it stands, or what stands for it where it is damaged or absent. */
function partOf<Part extends keyof typeof draftParts>(
  draft: Draft,
  part: Part,
  otherwise: Draft[Part],
): Draft[Part] {
  return shapeFaults(draft[part], draftParts[part], { most: 1 }).length === 0 ? draft[part] : otherwise;
}

/** The texts among whatever stands in their place. */
function soundTexts(texts: unknown): Draft['texts'] {
  const entries = Object.entries(isRecord(texts) ? texts : {});
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

function refuse(reason: string): Result<Draft> {
  return failure([draftFinding('form/draft-not-read', { reason })]);
}
