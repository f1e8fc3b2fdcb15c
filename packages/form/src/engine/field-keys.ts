import type { FieldKey } from '../form-definition.ts';

/** Key of the reporting organization's field. */
export const organizationKey: FieldKey = 'report.organization';

/** Key of a list of files. @example filesKey('photos') // => 'attachments.photos' */
export function filesKey(code: string): FieldKey {
  return `attachments.${code}`;
}
