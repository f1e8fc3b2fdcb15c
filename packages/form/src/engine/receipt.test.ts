import { canonicalJson, sha256 } from '@chiendich/core';
import type { Receipt } from '@chiendich/report';
import { readSubmission, verdict } from '@chiendich/report';
import { describe, expect, it } from 'vitest';
import { figure, openForm, templateOf } from '../testing/template.ts';

const figures = [figure('A1', { required: true }), figure('A2')];
const conditions = { computed: { A2: 'A1 × 2' } };
const options = { templates: [templateOf(figures, conditions)] };

/** What a server answers to a body that it has received as text. */
function receiptOf(body: string): Receipt {
  const read = readSubmission(JSON.parse(body), options);
  if (!read.ok) throw new Error(JSON.stringify(read.findings));
  const { id, revision, hash } = read.value;
  return { id, revision, hash, receivedAt: '2024-07-01T03:00:00Z', verdict: verdict(read.findings) };
}

describe('a receipt', () => {
  it('proves to the form that what it sent has arrived, revision by revision', () => {
    const form = openForm(figures, conditions);
    for (const [text, revision] of [
      ['3', 1],
      ['3', 1],
      ['4', 2],
    ] as const) {
      form.type('A1', text);
      const sent = form.submission();
      if (!sent.ok) throw new Error(JSON.stringify(sent.findings));
      const { id, submitted } = form.draft();
      expect(receiptOf(JSON.stringify(sent.value))).toMatchObject({ id, ...submitted, revision });
    }
  });

  it('proves the same bytes to a sender who left out what is computed', () => {
    const form = openForm(figures, conditions);
    form.type('A1', '3');
    const sent = form.submission();
    if (!sent.ok) throw new Error(JSON.stringify(sent.findings));
    const { report } = sent.value;
    const partial = { ...report, answers: { A1: 3 } };
    const body = { ...sent.value, report: partial, hash: sha256(canonicalJson(partial)) };
    expect(receiptOf(JSON.stringify(body)).hash).toBe(body.hash);
    const read = readSubmission(body, options);
    expect(read.ok && read.value).toEqual({ ...body, completed: report });
  });
});
