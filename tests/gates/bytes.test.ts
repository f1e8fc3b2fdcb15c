import type { Result } from '@chiendich/core';
import { writeDocx } from '@chiendich/document';
import { writePdf } from '@chiendich/document/node';
import { readOutline } from '@chiendich/official-text';
import { describe, expect, expectTypeOf, it } from 'vitest';

const outline = readOutline('KẾ HOẠCH\nRa quân năm 2026\n\nI. MỤC ĐÍCH\nNâng cao ý thức của người dân.');
if (!outline.ok) throw new Error('the sample cannot be read');
const paper = outline.value;

describe('the bytes of a paper', () => {
  it('are what a Response and a Blob take', async () => {
    const bytes = writeDocx(paper);
    const answer = new Response(bytes, { headers: { 'content-type': 'application/octet-stream' } });
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes);
    expect(new Blob([bytes]).size).toBe(bytes.length);
  });

  it('lie in a buffer of their own, of no other use', () => {
    const bytes = writeDocx(paper);
    expect(bytes.buffer).toBeInstanceOf(ArrayBuffer);
    expect(bytes.buffer.byteLength).toBe(bytes.length);
  });

  it('say so in their type', () => {
    expectTypeOf(writeDocx).returns.toEqualTypeOf<Uint8Array<ArrayBuffer>>();
    expectTypeOf(writePdf).returns.resolves.toEqualTypeOf<Result<Uint8Array<ArrayBuffer>>>();
  });

  it('would not be taken from a buffer that may be shared', () => {
    const shared: Uint8Array<ArrayBufferLike> = new Uint8Array(1);
    // @ts-expect-error a Response takes no view of a shared buffer
    expect(new Response(shared)).toBeInstanceOf(Response);
    // @ts-expect-error nor does a Blob
    expect(new Blob([shared]).size).toBe(1);
  });
});
