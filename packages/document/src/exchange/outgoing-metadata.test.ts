import { expect, it } from 'vitest';
import { compose } from '../compose/compose.ts';
import { sampleInputs } from '../testing/sample-inputs.ts';
import { metadataOf, OutgoingDocumentMetadata } from './outgoing-metadata.ts';

it('a composed paper says what it knows of its metadata', () => {
  const paper = compose('reminder', sampleInputs.reminder);
  if (!paper.ok) throw new Error('expected a paper');
  const metadata = metadataOf(paper.value);
  expect(metadata).toMatchObject({
    TypeName: 'Công văn',
    CodeNumber: null,
    CodeNotation: 'STNMT-MT',
    IssuedDate: null,
    SignerInfo: { Position: 'PHÓ GIÁM ĐỐC', FullName: 'Hoàng Văn Minh' },
    To: [{ OrganName: 'UBND huyện Đình Lập' }, { OrganName: 'UBND huyện Văn Lãng' }],
  });
  expect(OutgoingDocumentMetadata.safeParse(metadata).success).toBe(true);
});

it.each([
  ['a subject of 501 letters', { Subject: 'x'.repeat(501) }],
  ['a notation of 31 letters', { CodeNotation: 'x'.repeat(31) }],
  ['four digits of pages', { PageAmount: 1000 }],
  ['a day that does not exist', { IssuedDate: '2024-06-31' }],
])('%s is too much for the decree’s field', (_, change) => {
  const paper = compose('plan', sampleInputs.plan);
  if (!paper.ok) throw new Error('expected a paper');
  expect(OutgoingDocumentMetadata.safeParse({ ...metadataOf(paper.value), ...change }).success).toBe(false);
});

it('a line that waits for a fact says nothing yet', () => {
  const { reminder } = sampleInputs;
  const paper = compose('reminder', {
    ...reminder,
    frame: { ...reminder.frame, addressees: [], recipients: [] },
  });
  if (!paper.ok) throw new Error('expected a paper');
  expect(paper.value.addressees).toHaveLength(1);
  expect(metadataOf(paper.value).To).toEqual([]);
});
