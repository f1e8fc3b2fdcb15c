import type { Finding } from '@chiendich/core';
import { isWellFormed } from '@chiendich/core';
import { count, type InferShape, list, oneOf, record } from '@chiendich/core/shape';
import type { ValueType } from '../rules/value-type.ts';
import { templateFinding } from '../template/findings.ts';
import { filled, labelFields } from '../template/label.ts';
import { roomFindings } from '../template/room-findings.ts';
import { isRecord } from '../unknown-value.ts';
import { hiddenCharacters, isBlank } from '../validate/blank-text.ts';
import type { Check, Path } from '../validate/checks.ts';
import { isWithin, nameOf, problem, typeProblem } from '../validate/checks.ts';
import type { JsonSchema } from '../validate/json-schema.ts';
import { object, text } from '../validate/json-schema.ts';
import { limits } from '../validate/limits.ts';
import { askingFields } from './asking.ts';

/** The shape of a question for files. */
export const filesShape = /* @__PURE__ */ (() =>
  record(
    {
      ...labelFields,
      kind: oneOf('files'),
      /** Media types that are taken, e.g. `application/pdf`. */
      mediaTypes: list(filled, { least: 1, most: 1000 }),
      /** Most files, from 1. */
      maximumFiles: count,
    },
    askingFields,
  ))();

/** A question that is answered with files, by reference (tệp đính kèm). */
export interface FilesQuestion extends InferShape<typeof filesShape> {}

/** As browsers name the type of a file, which is compared letter by letter. */
const mediaTypeForm = /^[a-z]+\/[a-z0-9][a-z0-9.+_-]*$/;

/** Media types that a file may have, and room for a file. */
export function filesFindings(question: FilesQuestion, path: Path): readonly Finding[] {
  const { code, mediaTypes } = question;
  const faulty = mediaTypes.flatMap((found, at) =>
    mediaTypeForm.test(found)
      ? []
      : [
          templateFinding(
            'report/template-media-type',
            { code, found },
            { path: [...path, 'mediaTypes', at] },
          ),
        ],
  );
  return [...faulty, ...roomFindings(question, question.maximumFiles, [...path, 'maximumFiles'])];
}

/** A list of files by reference: name, media type, size and hash. */
export function filesCheck(question: FilesQuestion): Check {
  const name = nameOf(question);
  return (value) => {
    if (!Array.isArray(value)) return typeProblem(name, 'report/not-a-list', value);
    if (value.length === 0) return problem('report/answer-blank', name);
    if (value.length > question.maximumFiles) {
      return problem('report/too-many-files', {
        ...name,
        found: value.length,
        maximum: question.maximumFiles,
      });
    }
    const wrong = value.findIndex((file) => !isFile(file, question));
    if (wrong >= 0) return problem('report/not-a-file', { ...name, expected: question.mediaTypes }, [wrong]);
    const doubtful = value.findIndex((file: { readonly name: string }) => doubtfulName.test(file.name));
    return doubtful < 0 ? null : problem('report/doubtful-file-name', name, [doubtful, 'name']);
  };
}

/** A name that leads elsewhere than to a file of its folder, or shows as another than it is. */
const doubtfulName = /* @__PURE__ */ new RegExp(
  `[/\\\\${hiddenCharacters}\\t\\n\\r\\u2028\\u2029]|^\\.{1,2}$`,
);

function isFile(file: unknown, { mediaTypes }: FilesQuestion): boolean {
  if (!isRecord(file) || Object.keys(file).length !== 4) return false;
  const { name, mediaType, bytes, hash } = file;
  return (
    typeof name === 'string' &&
    !isBlank(name) &&
    isWithin(name, limits.textLength) &&
    isWellFormed(name) &&
    typeof mediaType === 'string' &&
    mediaTypes.includes(mediaType) &&
    Number.isSafeInteger(bytes) &&
    (bytes as number) >= 0 &&
    typeof hash === 'string' &&
    /^[0-9a-f]{64}$/.test(hash)
  );
}

/** The shape of files in JSON Schema. */
export function filesJsonSchema({ mediaTypes, maximumFiles }: FilesQuestion): JsonSchema {
  const file = object({
    name: text(true, limits.textLength),
    mediaType: { type: 'string', enum: mediaTypes },
    bytes: { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER },
    hash: { type: 'string', pattern: '^[0-9a-f]{64}$' },
  });
  return { type: 'array', items: file, minItems: 1, maxItems: maximumFiles };
}

/** Files in a rule: only whether there are any. */
export function filesRuleType(): ValueType {
  return { type: 'files' };
}
