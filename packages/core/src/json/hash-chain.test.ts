import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChainLink } from './hash-chain.ts';
import { hashChain } from './hash-chain.ts';

type Record = { readonly text: string } & ChainLink;

function chainOf(texts: readonly string[]): readonly Record[] {
  const chain: Record[] = [];
  for (const text of texts) chain.push(hashChain.link(chain.at(-1)?.hash ?? hashChain.genesis, { text }));
  return chain;
}

describe('a hash chain', () => {
  it('is sound as it was made, the empty one too', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
        expect(hashChain.verify(chainOf(texts))).toBeNull();
      }),
    );
  });

  it('breaks at the first record that was changed', () => {
    const chain = chainOf(['a', 'b', 'c', 'd']);
    const changed = chain.map((record, index) =>
      index >= 1 && index < 3 ? { ...record, text: 'x' } : record,
    );
    expect(hashChain.verify(changed)).toEqual({ index: 1, reason: 'content' });
  });

  it('breaks where a record was taken out or moved', () => {
    const [a, b, c] = chainOf(['a', 'b', 'c']);
    if (a === undefined || b === undefined || c === undefined) throw new Error('three records');
    expect(hashChain.verify([a, c])).toEqual({ index: 1, reason: 'order' });
    expect(hashChain.verify([b, a, c])).toEqual({ index: 0, reason: 'order' });
  });

  it('breaks behind a record that was changed and hashed again', () => {
    const [a, b, c] = chainOf(['a', 'b', 'c']);
    if (a === undefined || b === undefined || c === undefined) throw new Error('three records');
    const forged = hashChain.link(a.hash, { text: 'x' });
    expect(hashChain.verify([a, forged, c])).toEqual({ index: 2, reason: 'order' });
  });

  it('goes on from a hash that is kept elsewhere', () => {
    const [a, b] = chainOf(['a', 'b']);
    expect(hashChain.verify(b === undefined ? [] : [b], a?.hash)).toBeNull();
  });
});
