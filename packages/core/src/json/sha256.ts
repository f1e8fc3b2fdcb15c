import { expectArgument } from '@chiendich/core/misuse';

/** Fractions of the cube roots of the first 64 primes, eight hexadecimal digits each. FIPS 180-4, section 4.2.2. */
const constants = wordsOf(
  '428a2f9871374491b5c0fbcfe9b5dba53956c25b59f111f1923f82a4ab1c5ed5' +
    'd807aa9812835b01243185be550c7dc372be5d7480deb1fe9bdc06a7c19bf174' +
    'e49b69c1efbe47860fc19dc6240ca1cc2de92c6f4a7484aa5cb0a9dc76f988da' +
    '983e5152a831c66db00327c8bf597fc7c6e00bf3d5a7914706ca635114292967' +
    '27b70a852e1b21384d2c6dfc53380d13650a7354766a0abb81c2c92e92722c85' +
    'a2bfe8a1a81a664bc24b8b70c76c51a3d192e819d6990624f40e3585106aa070' +
    '19a4c1161e376c082748774c34b0bcb5391c0cb34ed8aa4a5b9cca4f682e6ff3' +
    '748f82ee78a5636f84c878148cc7020890befffaa4506cebbef9a3f7c67178f2',
);

/** Fractions of the square roots of the first eight primes. FIPS 180-4, section 5.3.3. */
const initial = wordsOf('6a09e667bb67ae853c6ef372a54ff53a510e527f9b05688c1f83d9ab5be0cd19');

function wordsOf(digits: string): Int32Array {
  return Int32Array.from(digits.match(/.{8}/g) ?? [], (word) => Number.parseInt(word, 16));
}

/** What pages and Node have, though the language lacks it. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

interface NodeGlobals {
  readonly process?: { getBuiltinModule?(name: 'node:crypto'): NodeCrypto };
}

interface NodeCrypto {
  hash(name: 'sha256', text: string, as: 'hex'): string;
}

const blockBytes = 64;

/**
 * SHA-256 of a text in UTF-8, in hexadecimal; synchronous, in browsers too, where `crypto.subtle` is neither.
 *
 * Node's own is taken where it is at hand, nine times as fast; elsewhere `portableSha256`, which gives the same.
 *
 * @source FIPS 180-4
 * @example sha256('abc').slice(0, 16) // => 'ba7816bf8f01cfea'
 */
export function sha256(text: string): string {
  expectArgument(text, 'core/not-text', 'sha256(text)');
  const node = (globalThis as NodeGlobals).process?.getBuiltinModule?.('node:crypto');
  return node?.hash('sha256', text, 'hex') ?? portableSha256(text);
}

/** The same, written in the language alone. */
export function portableSha256(text: string): string {
  const padded = inBlocks(new TextEncoder().encode(text));
  const state = initial.slice();
  const schedule = new Int32Array(blockBytes);
  for (let at = 0; at < padded.byteLength; at += blockBytes) compress(state, schedule, padded, at);
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** The bytes, a bit 1, zeros up to the last eight bytes of a block, and in these the length in bits. */
function inBlocks(bytes: Uint8Array): DataView {
  const { length } = bytes;
  const padded = new Uint8Array(Math.ceil((length + 9) / blockBytes) * blockBytes);
  padded.set(bytes);
  padded[length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, length / 2 ** 29);
  view.setUint32(padded.length - 4, length << 3);
  return view;
}

/** Takes one block into the state; names as in FIPS 180-4, section 6.2.2. */
function compress(state: Int32Array, w: Int32Array, view: DataView, at: number): void {
  for (let t = 0; t < 16; t += 1) w[t] = view.getInt32(at + 4 * t);
  for (let t = 16; t < 64; t += 1) {
    const w15 = w[t - 15] as number;
    const w2 = w[t - 2] as number;
    const small0 = turned(w15, 7) ^ turned(w15, 18) ^ (w15 >>> 3);
    const small1 = turned(w2, 17) ^ turned(w2, 19) ^ (w2 >>> 10);
    w[t] = (small1 + (w[t - 7] as number) + small0 + (w[t - 16] as number)) | 0;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let t = 0; t < 64; t += 1) {
    const big1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const first = (h + big1 + ((e & f) ^ (~e & g)) + (constants[t] as number) + (w[t] as number)) | 0;
    const big0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const second = (big0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) {
    state[index] = (state[index] as number) + word;
  }
}

function turned(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}
