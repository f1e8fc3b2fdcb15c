/// <reference types="node" />
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { portableSha256, sha256 } from './sha256.ts';

const ofNode = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

describe.each([
  ['sha256', sha256],
  ['portableSha256', portableSha256],
])('%s', (_, hashOf) => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ])('of %j is the one of FIPS 180-4', (text, hash) => {
    expect(hashOf(text)).toBe(hash);
  });

  it('of a million letters is the one of FIPS 180-4', () => {
    const hash = 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0';
    expect(hashOf('a'.repeat(1_000_000))).toBe(hash);
  });

  it('fills its blocks at every length as another implementation does', () => {
    for (let length = 0; length <= 140; length += 1) {
      const text = 'x'.repeat(length);
      expect(hashOf(text), `${length} bytes`).toBe(ofNode(text));
    }
  });

  it('of any text is the one of another implementation', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.oneof(fc.string({ unit: 'grapheme', maxLength: 1 }), fc.constantFrom('\uD800', '\uDC00')),
          maxLength: 100,
        }),
        (text) => {
          expect(hashOf(text)).toBe(ofNode(text));
        },
      ),
    );
  });
});
