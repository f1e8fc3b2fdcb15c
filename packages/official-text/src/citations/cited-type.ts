import { otherDocumentTypes } from '../lexicon/document-types.ts';
import { DOCUMENT_TYPES } from '../symbol/document-type.ts';

const names = [...otherDocumentTypes.flatMap((row) => row.names), ...DOCUMENT_TYPES.map(({ name }) => name)];

/** Names of types in lower case, longest first, as patterns over folded text. */
export const citedTypeNames: readonly string[] = [...new Set(names.map((name) => name.toLowerCase()))].sort(
  (a, b) => b.length - a.length,
);
