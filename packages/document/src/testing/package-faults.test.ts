import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { compose } from '../compose/compose.ts';
import { writeDocx } from '../docx/write/write-docx.ts';
import { packageFaults } from './package-faults.ts';
import { sampleInputs } from './sample-inputs.ts';

const composed = compose('reminder', sampleInputs.reminder);
if (!composed.ok) throw new Error('expected a paper');
const sound = unzipSync(writeDocx(composed.value));

it.each<[string, string, (text: string) => string]>([
  [
    'a cell without a paragraph at its end',
    'word/document.xml',
    (text) => text.replace('</w:tcPr>', '</w:tcPr></w:tc><w:tc>'),
  ],
  [
    'an unknown style',
    'word/document.xml',
    (text) => text.replace('w:pStyle w:val="cd-body"', 'w:pStyle w:val="cd-lost"'),
  ],
  [
    'a relationship that is not there',
    'word/document.xml',
    (text) => text.replace(/r:id="[^"]+"/, 'r:id="gone"'),
  ],
  [
    'a part without content type',
    '[Content_Types].xml',
    (text) =>
      text
        .replaceAll('PartName="/word/styles.xml"', 'PartName="/x"')
        .replace('Extension="xml"', 'Extension="x"'),
  ],
  ['a control character', 'docProps/core.xml', (text) => text.replace('<dc:title>', '<dc:title>\u0001')],
])('%s is noticed', (_, path, change) => {
  const before = strFromU8(sound[path] ?? new Uint8Array());
  const after = change(before);
  expect(after).not.toBe(before);
  expect(packageFaults(zipSync({ ...sound, [path]: strToU8(after) }))).not.toEqual([]);
});
