import type { HouseProfile } from '../decree/house-profile.ts';
import { expectArgument } from '../misuse.ts';
import type { PaperForm } from './paper-form.ts';

/** Throws where a writer of papers is given something else for its profile or form. */
export function expectLayout(
  { profile, form }: { readonly profile?: HouseProfile; readonly form?: PaperForm },
  writer: string,
): void {
  if (profile !== undefined) expectArgument(profile, 'document/not-a-profile', `${writer}(…, { profile })`);
  if (form !== undefined) expectArgument(form, 'document/not-a-paper-form', `${writer}(…, { form })`);
  if (typeof form === 'object' && form.signedAt !== undefined)
    expectArgument(form.signedAt, 'core/not-an-instant', `${writer}(…, { form: { signedAt } })`);
}
