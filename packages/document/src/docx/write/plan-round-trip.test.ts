import { readPlan } from '@chiendich/plan';
import { describe, expect, it } from 'vitest';
import { compose } from '../../compose/compose.ts';
import { partOf } from '../../testing/package-faults.ts';
import { samplePlan } from '../../testing/sample-plan.ts';
import { writeDocx } from './write-docx.ts';

/** The visible text of a Word file, a paragraph a line. */
function visibleText(bytes: Uint8Array): string {
  const paragraphs = partOf(bytes, 'word/document.xml').replaceAll('<w:br/>', ' ').split('</w:p>');
  const texts = paragraphs.map((paragraph) => paragraph.replace(/<[^>]+>/g, '').trim());
  return texts
    .filter((text) => text !== '')
    .join('\n\n')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** Without the places in the text that was read. */
function withoutSpans(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, inner) => (key === 'span' ? undefined : inner)));
}

describe('a plan that is written and read again by its visible text', () => {
  const paper = compose('plan', samplePlan);
  if (!paper.ok) throw new Error('expected a paper');
  const read = readPlan(visibleText(writeDocx(paper.value)));
  if (!read.ok) throw new Error('expected a plan');
  const back = read.value.plan;

  it.each(['subject', 'bases', 'purpose', 'requirements', 'recipients', 'signature'] as const)(
    'has the same %s',
    (field) => {
      expect(withoutSpans(back[field])).toEqual(withoutSpans(samplePlan[field]));
    },
  );

  it('has the same identity; the names of the header are in capitals, as the decree prints them', () => {
    const { issuer, superior, ...identity } = samplePlan.document;
    expect(back.document).toMatchObject(identity);
    expect(back.document.issuer).toBe(issuer?.toLocaleUpperCase('vi'));
    expect(back.document.superior).toBe(superior?.toLocaleUpperCase('vi'));
  });

  it('has the same contents and duties to report, with what the reader finds in them besides', () => {
    expect(back.contents.map(({ text }) => text)).toEqual(samplePlan.contents.map(({ text }) => text));
    const duty = ({ from, to, due, stage }: (typeof back.reportingDuties)[number]) => ({
      from,
      to,
      due: [due?.date, due?.boundary, due?.quote],
      stage,
    });
    expect(back.reportingDuties.map(duty)).toEqual(samplePlan.reportingDuties.map(duty));
  });
});
