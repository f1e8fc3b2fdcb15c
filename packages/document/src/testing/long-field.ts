import { expect } from 'vitest';
import { compose } from '../compose/compose.ts';
import { writeDocx } from '../docx/write/write-docx.ts';
import { writeHtml } from '../html/write-html.ts';
import { partOf } from './package-faults.ts';
import { sampleInputs } from './sample-inputs.ts';

/** Texts of so many letters, of what makes careless code slow. */
export function longFields(letters: number): readonly (readonly [string, string])[] {
  return [
    ['words', 'ơ '.repeat(letters / 2)],
    ['one word', 'ơ'.repeat(letters)],
    ['signs of markup', '<'.repeat(letters)],
    ['halves of pairs', '\uD800'.repeat(letters)],
    ['columns', 'a|'.repeat(letters / 2)],
  ];
}

/** Composes papers of four kinds with the text in a field, and expects all of it in the Word file and in the page. */
export function checkLongField(text: string): void {
  const papers = [
    compose('invitation', { ...sampleInputs.invitation, guest: text }),
    compose('reminder', { ...sampleInputs.reminder, frame: { issuer: text, superior: text } }),
    compose('commendation', {
      ...sampleInputs.commendation,
      nominees: [{ name: text, kind: 'cá nhân', achievement: null, award: null }],
    }),
    compose('plan', {
      ...sampleInputs.plan,
      subject: text,
      annexes: sampleInputs.plan.annexes.map((annex) => ({ ...annex, text: `${text}\n${text}` })),
    }),
  ];
  for (const paper of papers) {
    if (!paper.ok) throw new Error('expected a paper');
    const bytes = writeDocx(paper.value);
    // White space at either end is not kept.
    expect(partOf(bytes, 'word/document.xml').length).toBeGreaterThan(text.length * 0.999);
    expect(writeHtml(paper.value).length).toBeGreaterThan(text.length * 0.999);
  }
}
