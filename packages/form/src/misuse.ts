import { defineExpectations } from '@chiendich/core/misuse';
import { isRecord } from '@chiendich/core/shape';

const isoDay = /^\d{4}-\d\d-\d\d$/;

/** Throws where an argument of this package is not what is expected: docs/guide/misuse.md. */
export const expectArgument = defineExpectations({
  /** A form's definition, as `formFromTemplate` gives it. */
  'form/not-a-definition': {
    is: (value) => isRecord(value) && Array.isArray(value.pages) && 'template' in value && 'rules' in value,
    what: 'a form definition (FormDefinition)',
    write: 'formFromTemplate(template)',
    distinct: true,
  },

  /** What a form needs from outside. */
  'form/not-an-environment': {
    is: (value) =>
      isRecord(value) &&
      typeof value.clock === 'function' &&
      typeof value.ids === 'function' &&
      isRound(value.round),
    what: 'the environment of a form: round with days such as 2026-06-30, locale, clock and ids',
    write:
      "{ round: { duty, occurrence: 'once', from, to }, locale: 'vi', clock: () => instantOf(new Date()), ids: () => crypto.randomUUID() }",
  },

  /** A draft that was read. */
  'form/not-a-draft': {
    is: isDraft,
    what: 'a draft',
    write: 'form.draft(), or the value of readDraft(text)',
    from: { text: 'the value of readDraft(text)' },
    distinct: true,
  },

  /** A draft to go on with, or none. */
  'form/not-an-optional-draft': {
    is: (value) => value === undefined || isDraft(value),
    what: 'a draft, or nothing',
    write: 'the value of readDraft(text), or leave draft out',
  },

  /** Where drafts are kept, or nowhere. */
  'form/not-a-draft-store': {
    is: (value) =>
      value === undefined ||
      (typeof value === 'object' && value !== null && 'save' in value && 'load' in value),
    what: 'a draft store',
    write: 'memoryDrafts(), or indexedDbStore().drafts',
    from: { function: 'memoryDrafts()' },
  },

  /** What a form is made with. */
  'form/not-form-options': {
    is: (value) =>
      isRecord(value) &&
      !('ok' in value) &&
      [value.organizations, value.territories].every((list) => list === undefined || Array.isArray(list)),
    what: 'an object of lists',
    write: '{ organizations: [{ code, label: { vi, en } }] }',
  },

  /** The answer to one question. */
  'form/not-an-answer': {
    is: (value) =>
      value === null ||
      ['string', 'boolean'].includes(typeof value) ||
      Number.isFinite(value) ||
      (Array.isArray(value) && value.every((each) => typeof each === 'string' || isRecord(each))) ||
      (isRecord(value) &&
        (value.state === 'notApplicable' || (value.state === 'missing' && typeof value.reason === 'string'))),
    what: 'an answer, or null for none',
    write: "12.5, a text, true, ['code'], { state: 'missing', reason } or null",
  },

  /** A yes or no of the program. */
  'form/not-true-or-false': {
    is: (value) => typeof value === 'boolean',
    what: 'true or false',
    write: 'true',
  },

  /** What names a sent report. */
  'form/not-a-submission': {
    is: (value) => isRecord(value) && 'id' in value && 'revision' in value,
    what: 'a submission',
    write: 'the value of form.submission()',
  },
});

function isDraft(value: unknown): boolean {
  return isRecord(value) && 'answers' in value && 'texts' in value && 'savedAt' in value;
}

/** Days in ISO form: a form's round is made by a program, not typed. */
function isRound(value: unknown): boolean {
  return (
    isRecord(value) && [value.from, value.to].every((day) => typeof day === 'string' && isoDay.test(day))
  );
}
