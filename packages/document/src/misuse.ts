import { defineExpectations } from '@chiendich/core/misuse';
import { isRecord } from '@chiendich/core/shape';

/** Throws where an argument of this package is not what is expected: docs/guide/misuse.md. */
export const expectArgument = defineExpectations({
  /** The bytes of a DOCX. */
  'document/not-docx-bytes': {
    is: (value) => value instanceof Uint8Array,
    what: 'the bytes of a DOCX (Uint8Array)',
    write: 'writeDocx(document), or the content of a file read without an encoding',
    from: { text: 'readFile(path) without an encoding, for a path' },
  },

  /** The house's choices inside the rules. */
  'document/not-a-profile': {
    is: (value) => isRecord(value) && 'rules' in value && 'sizes' in value,
    what: 'a house profile (HouseProfile)',
    write: 'the value of houseProfile({ … })',
    from: { function: 'the value of houseProfile({ … })' },
    distinct: true,
  },

  /** The rules of a layout. */
  'document/not-layout-rules': {
    is: (value) => isRecord(value) && 'components' in value && 'page' in value,
    what: 'the rules of a layout',
    write: 'decree30, or leave the argument out',
  },

  /** Whether a paper is printed or electronic. */
  'document/not-a-paper-form': {
    is: (value) => value === 'paper' || value === 'electronic' || (isRecord(value) && 'annex' in value),
    what: "'paper', 'electronic' or one annex",
    write: "'electronic', or { annex: 0 } for the first annex",
  },

  /** A text of the agency's own, compiled. */
  'document/not-a-text-template': {
    is: (value) => isRecord(value) && Array.isArray(value.program),
    what: 'a compiled text',
    write: 'the value of compileTextTemplate(source, textDataOf(kind).schema)',
    from: { text: 'the value of compileTextTemplate(text, textDataOf(kind).schema)' },
    distinct: true,
  },

  /** A fact of a paper, or all of them. */
  'document/not-a-fact': {
    is: (value) =>
      typeof value !== 'object' ||
      value === null ||
      Array.isArray(value) ||
      (isRecord(value) && !('ok' in value) && typeof value.then !== 'function'),
    what: 'facts as plain data',
    write: 'the fact itself: a text, a number, a list or an object, or null where it is not known',
    from: {
      date: 'civilDateAt(instantOf(date)) for a day, instantOf(date) for an instant',
      bytes: 'new TextDecoder().decode(bytes)',
    },
  },

  /** A zod schema. */
  'document/not-a-schema': {
    is: (value) => typeof value === 'object' && value !== null && '_zod' in value,
    what: 'a zod schema',
    write: 'textDataOf(kind).schema, or z.object({ … })',
  },
});
