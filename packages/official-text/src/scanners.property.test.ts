import { foldTone, lastDayOf, normaliseText, parseDate, parseNumber } from '@chiendich/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCitations } from './citations/find-citations.ts';
import { findDates } from './dates/find-dates.ts';
import { findDeadlines } from './deadlines/find-deadlines.ts';
import { parseSymbol } from './symbol/document-symbol.ts';

const words = fc.constantFrom(
  'trước ngày ',
  'từ ',
  'đến ',
  'hết ',
  '10/7',
  '31/6/2024',
  ' tháng ',
  ' năm ',
  '2024',
  'quý ',
  'IV',
  'số ',
  '12/KH-UBND',
  '24-NQ/TW',
  'của ',
  'Bộ Y tế ',
  'Luật ',
  'Đất đai',
  ' và ',
  ', ',
  '; ',
  '. ',
  '\n',
  '(',
  ')',
  '-',
  '/',
  '**',
  '17h00 ',
  'hằng năm ',
  'định kỳ ',
  'trong ',
  'vào ',
  'hoàn thành ',
  'Thời hạn: ',
  'ngày ',
  'cuối ',
  '\u0301',
  '\u00AD',
  '\uD800',
  '\u0000',
  '\u00A0',
  '1.234,5',
  'về việc ',
  '|',
);
const text = fc.oneof(
  fc.array(words, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 100 })
    .map((units) => String.fromCharCode(...units)),
);

describe('any text at all', () => {
  it('gives spans inside the text, in order, and no exception', () => {
    fc.assert(
      fc.property(text, (source) => {
        for (const found of [findDates(source), findDeadlines(source), findCitations(source)]) {
          let last = 0;
          for (const { span } of found) {
            if (span === null) throw new Error('a read phrase has a place');
            expect(span.start).toBeGreaterThanOrEqual(last);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(source.length);
            last = span.start;
          }
        }
        findDeadlines(source, { year: 2024 }).forEach(lastDayOf);
        parseDate(source);
        parseSymbol(source);
        parseNumber(source);
        foldTone(source);
      }),
      { numRuns: 1500 },
    );
  });

  it('is normalised once and for all', () => {
    fc.assert(
      fc.property(text, (source) => {
        expect(normaliseText(normaliseText(source))).toBe(normaliseText(source));
      }),
    );
  });
});

describe('a Vietnamese text in the decomposed form', () => {
  it('says the same as in the composed form, at its own places', () => {
    const sentence = fc
      .array(
        words.filter((word) => !/[\u0301\u00AD\uD800]/.test(word)),
        { maxLength: 30 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(sentence, (composed) => {
        const decomposed = composed.normalize('NFD');
        const quotes = findDeadlines(decomposed).map(({ span }) =>
          decomposed.slice(span?.start, span?.end).normalize('NFC'),
        );
        expect(quotes).toEqual(findDeadlines(composed).map(({ quote }) => quote));
        expect(findCitations(decomposed).map(({ span: _, ...rest }) => rest)).toEqual(
          findCitations(composed).map(({ span: _, ...rest }) => rest),
        );
      }),
      { numRuns: 500 },
    );
  });
});
