import { defineExpectations } from '@chiendich/core/misuse';
import { isRecord } from '@chiendich/core/shape';

/** Throws where an argument of this package is not what is expected: docs/guide/misuse.md. */
export const expectArgument = defineExpectations({
  /** A plan, as `readPlan` and `definePlan` give it. */
  'plan/not-plan-data': {
    is: (value) =>
      isRecord(value) && Array.isArray(value.assignments) && Array.isArray(value.reportingDuties),
    what: 'a plan (Plan)',
    write: 'definePlan({ … }), or result.value.plan of readPlan(text)',
    from: { text: 'readPlan(text), then result.value.plan', list: 'one plan of the list' },
    distinct: true,
  },

  /** What `readPlan` reads. */
  'plan/not-plan-source': {
    is: (value) =>
      typeof value === 'string' ||
      (isRecord(value) && Array.isArray(value.body) && Array.isArray(value.recipients)),
    what: 'the text of a plan or its document (OfficialDocument)',
    write: "the text, such as the content of a file read as 'utf8', or the value of readOutline(text)",
    from: {
      bytes: 'new TextDecoder().decode(bytes) for a text file; save a Word file as text first',
    },
  },

  /** What `definePlan` completes. */
  'plan/not-a-plan-draft': {
    is: (value) => isRecord(value) && !('ok' in value),
    what: 'the facts of a plan as an object',
    write: "definePlan({ subject: '…' }), or readPlan(text) for a text",
  },

  /** What `checkCoverage` compares a plan with. */
  'plan/not-questions': {
    is: Array.isArray,
    what: 'a list of questions, each with its label',
    write: '[{ label: { vi, en } }]',
    from: { object: 'questionsOf(template) for a report template' },
  },

  /** One of those questions. */
  'plan/not-a-question': {
    is: (value) => isRecord(value) && isRecord(value.label) && typeof value.label.vi === 'string',
    what: 'a question with its label in Vietnamese',
    write: "{ label: { vi: 'Số cây đã trồng', en: 'Trees planted' } }",
    from: { text: "{ label: { vi: text, en: '' } }" },
  },

  /** What `checkPlan` looks territories up in. */
  'plan/not-territories': {
    is: (value) => typeof value === 'object' && value !== null && 'territoriesAt' in value,
    what: 'the administrative units of the country',
    write: "territories, after import * as territories from '@chiendich/organizations/administrative-units'",
  },
});
