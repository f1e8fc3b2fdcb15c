/** Sentences of the findings about conditions that a form cannot follow, in English. */
export const en = {
  'form/condition-on-required':
    'Item “{code}” is required by the report template and cannot be hidden by a condition; it is always shown.',
  'form/condition-unknown-field':
    'A condition names the code “{code}”, but the report template has no field or table with this code; the condition is not applied.',
} as const;
