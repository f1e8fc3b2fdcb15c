/** Sentences of the findings on submissions in English. */
export const en = {
  'report/not-a-submission': 'What was sent is not a whole submission of a report.',
  'report/submission-altered': 'The report was changed on its way; send it again.',
  'report/submission-other-template': 'Reports on the template “{found}” are not taken.',
} as const;
