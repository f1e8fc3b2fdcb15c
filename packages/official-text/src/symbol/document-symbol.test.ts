import { MisuseError } from '@chiendich/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDocumentNumber, formatSymbol, parseSymbol } from './document-symbol.ts';

describe('parseSymbol', () => {
  it.each([
    ['2964/BTNMT-TTTT', 'state', '2964', null, 'BTNMT-TTTT', null],
    ['2386/VP-KT', 'state', '2386', null, 'VP-KT', null],
    ['06/NQ-CP', 'state', '06', null, 'NQ-CP', 'NQ'],
    ['25/2025/NĐ-CP', 'state', '25', 2025, 'NĐ-CP', 'NĐ'],
    ['163/2024/QH15', 'state', '163', 2024, 'QH15', null],
    ['1672/NQ-UBTVQH15', 'state', '1672', null, 'NQ-UBTVQH15', 'NQ'],
    ['02110/QĐ-UBND', 'state', '02110', null, 'QĐ-UBND', 'QĐ'],
    ['49/QCPH-UBND-UBMT-HCTĐ', 'state', '49', null, 'QCPH-UBND-UBMT-HCTĐ', 'QCPH'],
    ['24-NQ/TW', 'party', '24', null, 'NQ/TW', 'NQ'],
    ['56-KL/TW', 'party', '56', null, 'KL/TW', 'KL'],
    ['298 KH/TWĐTN', 'party', '298', null, 'KH/TWĐTN', 'KH'],
    ['118KH/TĐTN-PT', 'party', '118', null, 'KH/TĐTN-PT', 'KH'],
    ['66.7/2025/NQ-CP', 'state', '66.7', 2025, 'NQ-CP', 'NQ'],
    ['315/UBND - KT', 'state', '315', null, 'UBND-KT', null],
    ['10- CTr/TU', 'party', '10', null, 'CTr/TU', 'CTr'],
    ['71/NQ -CP', 'state', '71', null, 'NQ-CP', 'NQ'],
    ['Số: 0125/KH-UBND', 'state', '0125', null, 'KH-UBND', 'KH'],
    ['Số        /KH-STNMT', 'state', null, null, 'KH-STNMT', 'KH'],
    ['Số: …../KH-UBND', 'state', null, null, 'KH-UBND', 'KH'],
    ['/KH-STNMT', 'state', null, null, 'KH-STNMT', 'KH'],
    ['17a/TB-VP', 'state', '17a', null, 'TB-VP', 'TB'],
    ['25/NĐ-CP'.normalize('NFD'), 'state', '25', null, 'NĐ-CP', 'NĐ'],
  ])('reads %s', (text, system, number, year, symbol, type) => {
    expect(parseSymbol(text)).toEqual({ system, number, year, symbol, type });
  });

  it.each(['', '05/6', '46/46', 'KH-UBND', '10/7/2024', 'số', 'km/h', '24-nq/tw', '/'.repeat(300)])(
    'finds none in %j',
    (text) => {
      expect(parseSymbol(text)).toBeNull();
    },
  );

  it('gives back what formatSymbol writes', () => {
    const group = fc.constantFrom('KH', 'QĐ', 'CTr', 'UBND', 'STNMT', 'BTNMT', 'TTg', 'TW', 'NĐ');
    const number = fc.option(fc.integer({ min: 1, max: 99_999 }).map(String));
    fc.assert(
      fc.property(
        number,
        group,
        group,
        fc.option(fc.integer({ min: 1946, max: 2100 })),
        fc.boolean(),
        (n, a, b, year, party) => {
          const written = party
            ? formatSymbol({ system: 'party', number: n, year: null, symbol: `${a}/${b}`, type: null })
            : formatSymbol({ system: 'state', number: n, year, symbol: `${a}-${b}`, type: null });
          const read = parseSymbol(written);
          expect(read).toMatchObject({ number: n, year: party ? null : year });
          expect(read === null ? '' : formatSymbol(read)).toBe(written);
        },
      ),
    );
  });
});

describe('formatDocumentNumber', () => {
  it.each([
    [5, 'Số: 05/KH-STNMT'],
    [10, 'Số: 10/KH-STNMT'],
    ['0130', 'Số: 0130/KH-STNMT'],
    ['5', 'Số: 5/KH-STNMT'],
  ])('writes %s as %s', (number, line) => {
    expect(formatDocumentNumber({ number, symbol: 'KH-STNMT' })).toBe(line);
  });

  it('leaves room for a number that is not given yet', () => {
    expect(formatDocumentNumber({ number: null, symbol: 'KH-STNMT' })).toMatch(/^Số: {3,}\/KH-STNMT$/);
  });

  it('takes no 0 for a blank', () => {
    expect(() => formatDocumentNumber({ number: 0, symbol: 'KH-STNMT' })).toThrow(MisuseError);
  });
});
