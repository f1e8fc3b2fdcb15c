import type { Finding, LocalizedText } from '@chiendich/core';
import { nearestWord } from '@chiendich/core/misuse';
import { isRecord } from '@chiendich/core/shape';
import { finding } from '../findings.ts';
import type { Shape } from '../text-template/schema-shape.ts';

const nothing: LocalizedText = { vi: '', en: '' };

/**
 * One finding for each fact that the paper does not have, as a misspelt one, in the input itself and in its frame: what it
 * says would stand nowhere.
 */
export function unknownFacts(data: unknown, shape: Shape): readonly Finding[] {
  const frame = shape.keys().get('frame');
  const inFrame = isRecord(data) && frame !== undefined ? unknownIn(data.frame, frame, ['frame']) : [];
  return [...unknownIn(data, shape, []), ...inFrame];
}

function unknownIn(data: unknown, shape: Shape, path: readonly string[]): readonly Finding[] {
  if (!isRecord(data)) return [];
  const known = [...shape.keys().keys()];
  return Object.keys(data)
    .filter((key) => !known.includes(key) && data[key] !== undefined)
    .map((key) => {
      const near = nearestWord(key, known);
      const meant =
        near === null ? nothing : { vi: `; có phải là “${near}” không`, en: `; did you mean “${near}”` };
      return finding('document/fact-unknown', { fact: key, known, meant }, { path: [...path, key] });
    });
}
