import { defineExpectations } from '@chiendich/core/misuse';
import { isRecord } from '@chiendich/core/shape';

/** Throws where an argument of this package is not what is expected: docs/guide/misuse.md. */
export const expectArgument = defineExpectations({
  /** An official document, as `readOutline`, `readDocx` and `compose` give it. */
  'official-text/not-a-document': {
    is: (value) => isRecord(value) && Array.isArray(value.body) && Array.isArray(value.recipients),
    what: 'an official document (OfficialDocument)',
    write: 'the value of readOutline(text) or of compose(kind, data)',
    from: { text: 'readOutline(text), then result.value' },
    distinct: true,
  },

  /** Number and symbol of a document, as a record. */
  'official-text/not-a-document-number': {
    is: (value) => isRecord(value) && 'number' in value && typeof value.symbol === 'string',
    what: 'number and symbol of a document',
    write: "{ number: 5, symbol: 'KH-UBND' }",
    from: { text: 'parseSymbol(text), which is null for other texts' },
  },

  /** What stands over a document: its header and what identifies it. */
  'official-text/not-a-header': {
    is: (value) => isRecord(value) && Array.isArray(value.header) && isRecord(value.identity),
    what: 'a document, or its header and identity',
    write: 'the value of readOutline(text), or { header: [], identity }',
    from: { text: 'readOutline(text), then result.value' },
  },

  /** Rows of the lexicon. */
  'official-text/not-word-rows': {
    is: Array.isArray,
    what: 'rows of the lexicon',
    write: 'planWords.taskVerbs, or the rows of another table',
  },
});
