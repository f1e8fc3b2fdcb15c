import type { Instant } from '@chiendich/core';
import { expectKeys } from '@chiendich/core/misuse';
import type { OfficialDocument } from '@chiendich/official-text';
import type { HouseProfile } from '../../decree/house-profile.ts';
import { decree30Profile } from '../../decree/house-profile.ts';
import { expectLayout } from '../../layout/expect-layout.ts';
import { layOut } from '../../layout/lay-out.ts';
import type { PaperForm } from '../../layout/paper-form.ts';
import { expectArgument } from '../../misuse.ts';
import { buildParts } from '../docx-library.ts';
import { coreProperties } from './core-properties.ts';
import { zipPackage } from './zip-package.ts';

/** How a DOCX is written. */
export interface WriteDocxOptions {
  /** The house's choices; without it the sample sizes of the decree. */
  readonly profile?: HouseProfile;
  /** Printed or electronic, whole or one annex; printed and whole by default. */
  readonly form?: PaperForm;
  /** When the file was made, for its properties; left out of the file where it is not given. */
  readonly created?: Instant;
}

/**
 * Writes a paper as a Word file (DOCX) in the layout of Decree 30: named styles, header in two columns with rules of
 * the right lengths, page number centred in the top margin from the second page, annexes numbered apart.
 *
 * The same document, profile and time give the same bytes. Characters that no file can hold are written as `�`.
 */
export function writeDocx(
  document: OfficialDocument,
  options: WriteDocxOptions = {},
): Uint8Array<ArrayBuffer> {
  expectArgument(document, 'official-text/not-a-document', 'writeDocx(document, …)');
  expectArgument(options, 'core/not-options', 'writeDocx(…, options)');
  expectKeys(options, { profile: true, form: true, created: true }, 'writeDocx(…, options)');
  expectLayout(options, 'writeDocx');
  if (options.created !== undefined)
    expectArgument(options.created, 'core/not-an-instant', 'writeDocx(…, { created })');
  const profile = options.profile ?? decree30Profile;
  const paper = layOut(document, profile, options.form);
  const parts = new Map(buildParts(paper, profile));
  parts.set('docProps/core.xml', coreProperties(paper, options.created ?? null));
  return zipPackage(parts);
}
