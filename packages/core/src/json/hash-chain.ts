import { expectArgument } from '@chiendich/core/misuse';
import { canonicalJson } from './canonical-json.ts';
import { sha256 } from './sha256.ts';

/** What chains a record to the one before it: both hashes are SHA-256 in hexadecimal. */
export interface ChainLink {
  readonly previousHash: string;
  readonly hash: string;
}

/** Where a chain of records breaks first: the record was changed, or the one before it was changed, removed or moved. */
interface ChainBreak {
  readonly index: number;
  readonly reason: 'content' | 'order';
}

const genesis = '0'.repeat(64);

function link<Value extends object>(previousHash: string, value: Value): Value & ChainLink {
  expectArgument(previousHash, 'core/not-text', 'link(previousHash, …)');
  expectArgument(value, 'core/not-fields', 'link(…, value)');
  // A log links every event: keys that a spread would add to a copy cost four times as much as the copy.
  const linked: Value & { previousHash?: string; hash?: string } = Object.assign({}, value);
  linked.previousHash = previousHash;
  linked.hash = hashOf(linked);
  return linked as Value & ChainLink;
}

/** The hash of a record covers everything in it, `previousHash` too, but the hash itself. */
function hashOf(record: object): string {
  if (!('hash' in record)) return sha256(canonicalJson(record));
  const { hash: _, ...open } = record;
  return sha256(canonicalJson(open));
}

function verify(records: readonly ChainLink[], previousHash: string = genesis): ChainBreak | null {
  expectArgument(records, 'core/not-a-list', 'verify(records, …)');
  expectArgument(previousHash, 'core/not-text', 'verify(…, previousHash)');
  let expected = previousHash;
  for (const [index, record] of records.entries()) {
    if (record.previousHash !== expected) return { index, reason: 'order' };
    if (record.hash !== hashOf(record)) return { index, reason: 'content' };
    expected = record.hash;
  }
  return null;
}

/**
 * A chain of records in which a later change shows (chuỗi băm).
 *
 * `link(previousHash, value)` adds `previousHash` and `hash` to a record; the first follows `genesis`, 64 zeros. The hash is
 * SHA-256 of the canonical JSON of the record without `hash`. `verify(records)` gives the first broken link, null for a
 * sound chain. What is cut off at the end does not show: keep the last hash elsewhere.
 *
 * @source FIPS 180-4; RFC 8785
 * @example hashChain.verify([hashChain.link(hashChain.genesis, { text: 'a' })]) // => null
 */
export const hashChain = { genesis, link, verify } as const;
