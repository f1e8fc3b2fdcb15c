import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PaperKindName } from '../../compose/compose.ts';
import { compose } from '../../compose/compose.ts';
import { writeHtml } from '../../html/write-html.ts';
import { hostileText, withTexts } from '../../testing/hostile-texts.ts';
import { packageFaults, partOf } from '../../testing/package-faults.ts';
import { sampleInputs } from '../../testing/sample-inputs.ts';
import { writeDocx } from './write-docx.ts';

const kinds = Object.keys(sampleInputs) as PaperKindName[];

const tags =
  /^(html|head|meta|title|style|body|main|div|p|span|br|h[1-6]|table|colgroup|col|thead|tbody|tr|t[hd])$/;
const attributes =
  /^(lang|charset|http-equiv|content|name|class|scope|colspan|rowspan|tabindex|role|aria-label)$/;

/** Elements and attributes that the page does not use of itself. Text has no `<`, so every one begins a tag. */
function foreignElementsIn(page: string): readonly string[] {
  return [
    ...page.replace(/^<!DOCTYPE html>|<style>.*?<\/style>/gs, '').matchAll(/<\/?([^\s>]*)([^>]*)>/g),
  ].flatMap(([tag, name = '', rest = '']) => {
    const names = [...rest.matchAll(/([^\s="]+)(?:="[^"]*")?/g)].map((match) => match[1] ?? '');
    return tags.test(name) && names.every((attribute) => attributes.test(attribute)) ? [] : [tag];
  });
}

it('whatever the fields hold, the Word file is sound and the page has no element of theirs', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...kinds),
      fc.array(hostileText, { minLength: 1, maxLength: 12 }),
      (kind, texts) => {
        let at = 0;
        const next = () => texts[at++ % texts.length] ?? '';
        const result = compose(kind, withTexts(sampleInputs[kind], next) as never, {
          watermarks: [next()],
        });
        if (!result.ok) throw new Error(JSON.stringify(result.findings));
        const bytes = writeDocx(result.value);
        expect(packageFaults(bytes)).toEqual([]);
        expect(partOf(bytes, 'word/document.xml')).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/u);
        const page = writeHtml(result.value);
        expect(foreignElementsIn(page)).toEqual([]);
        expect(page.match(/<style>/g)).toHaveLength(1);
        expect(page.match(/<\/style>/g)).toHaveLength(1);
        expect(page).not.toMatch(/[\u0000-\u0008\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/u);
      },
    ),
  );
});

it('what cannot be printed is a finding at its place and shows as �', () => {
  const result = compose('invitation', { ...sampleInputs.invitation, guest: 'Ông\u0007 A\u202E' });
  expect(result.findings.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual(
    expect.arrayContaining(['document/character-not-printable guest', 'document/direction-override guest']),
  );
  if (!result.ok) throw new Error('expected a paper');
  expect(partOf(writeDocx(result.value), 'word/document.xml')).toContain('Ông� A�');
});
