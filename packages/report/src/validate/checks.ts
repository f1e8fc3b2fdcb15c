import type { Finding, LocalizedText } from '@chiendich/core';
import { isWellFormed } from '@chiendich/core';
import type { LocalizedLabel } from '../template/label.ts';
import type { AttachmentPart } from '../template/template.ts';
import { isRecord, shortText } from '../unknown-value.ts';
import { reportFinding } from './findings.ts';
import { limits } from './limits.ts';

/** @inline */
export type Path = readonly (string | number)[];

/** What is wrong with a value, as a finding once its place is known. */
export type Problem = (path: Path) => Finding;

/** The problem of one value; null when nothing is wrong. */
export type Check = (value: unknown) => Problem | null;

/** What a field is called in a sentence: its code, and the label that stands on the paper. */
export interface FieldName {
  /** For programs; a sentence does not show it. */
  readonly code: string;
  /** What a sentence calls it. */
  readonly label: LocalizedText;
}

export function fieldName(part: LocalizedLabel): FieldName {
  return { code: part.code, label: part.label };
}

/** The finding of a code, once its place is known; `within` leads from the answer to a part of it. */
export function problem<Code extends Parameters<typeof reportFinding>[0]>(
  code: Code,
  params: Parameters<typeof reportFinding<Code>>[1],
  within: Path = [],
): Problem {
  return (path) => reportFinding(code, params, { path: [...path, ...within] });
}

/** The problem of a text with half a surrogate pair: it has no form in UTF-8 and can be neither sent nor kept. */
export function brokenCharacter(name: FieldName): Problem {
  return problem('report/broken-character', name);
}

/** Whether a text has at most `maximum` characters, counted as JSON Schema counts: by code points. */
export function isWithin(text: string, maximum: number): boolean {
  if (text.length <= maximum) return true;
  return text.length <= 2 * maximum && [...text].length <= maximum;
}

/** The check of a list of files by reference: name, media type, size and hash. */
export function attachmentsCheck(part: AttachmentPart): Check {
  const name = fieldName(part);
  return (value) => {
    if (!Array.isArray(value)) return typeProblem(name, 'report/not-a-list', value);
    if (part.required && value.length === 0) return problem('report/answer-required', name);
    if (value.length > part.maximumFiles) {
      return problem('report/too-many-files', { ...name, found: value.length, maximum: part.maximumFiles });
    }
    const wrong = value.findIndex((file) => !isAttachment(file, part));
    if (wrong < 0) return null;
    return problem('report/not-an-attachment', { ...name, expected: part.mediaTypes }, [wrong]);
  };
}

function isAttachment(file: unknown, part: AttachmentPart): boolean {
  if (!isRecord(file) || Object.keys(file).length !== 4) return false;
  const { name, mediaType, bytes, hash } = file;
  return (
    typeof name === 'string' &&
    /\S/.test(name) &&
    isWithin(name, limits.textLength) &&
    isWellFormed(name) &&
    typeof mediaType === 'string' &&
    part.mediaTypes.includes(mediaType) &&
    Number.isSafeInteger(bytes) &&
    (bytes as number) >= 0 &&
    typeof hash === 'string' &&
    /^[0-9a-f]{64}$/.test(hash)
  );
}

export function typeProblem(
  name: FieldName,
  code: 'report/not-text' | 'report/not-a-date' | 'report/not-a-figure' | 'report/not-a-list',
  value: unknown,
): Problem {
  return problem(code, { ...name, found: shortText(value) });
}
