/// <reference types="node" />
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRows } from './paste.ts';

describe('cells of a worksheet', () => {
  it('are read back as they were written', () => {
    const cell = fc.string({ maxLength: 8, unit: fc.constantFrom('a', '"', '\t', '\n', ' ', '5') });
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 });
    const quoted = (text: string) => (/["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    fc.assert(
      fc.property(rows, (written) => {
        const text = `${written.map((row) => row.map(quoted).join('\t')).join('\r\n')}\r\n`;
        expect([...readRows(text)]).toEqual(written);
      }),
    );
  });

  it('never take more than linear time', () => {
    const text = '"'.repeat(200_000);
    const start = performance.now();
    expect([...readRows(text)]).toHaveLength(1);
    expect([...readRows('"\t'.repeat(100_000))]).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
