import { describe, expect, it } from 'vitest';
import { COPY_TYPES, DOCUMENT_TYPES, documentTypeOf } from './document-type.ts';

describe('document types', () => {
  it('are the 29 of article 7, of which 27 have an abbreviation', () => {
    expect(DOCUMENT_TYPES).toHaveLength(29);
    expect(
      DOCUMENT_TYPES.filter(({ abbreviation }) => abbreviation === null).map(({ name }) => name),
    ).toEqual(['Công văn', 'Thư công']);
    expect(COPY_TYPES.map(({ abbreviation }) => abbreviation)).toEqual(['SY', 'TrS', 'SL']);
  });

  it('have names and abbreviations of their own', () => {
    const all = [...DOCUMENT_TYPES, ...COPY_TYPES];
    const names = all.flatMap(({ name, abbreviation }) => [
      name,
      ...(abbreviation === null ? [] : [abbreviation]),
    ]);
    for (const name of names) expect(all.filter((type) => documentTypeOf(name) === type)).toHaveLength(1);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  it.each([
    ['KẾ HOẠCH', 'KH'],
    ['kh', 'KH'],
    ['Giấy uỷ quyền', 'GUQ'],
    ['Bản thoả thuận', 'BTT'],
    ['qyđ', 'QyĐ'],
    ['Trích sao', 'TrS'],
  ])('%s has the abbreviation %s', (text, abbreviation) => {
    expect(documentTypeOf(text)?.abbreviation).toBe(abbreviation);
  });

  it('knows công văn, which has no abbreviation, and does not know CV', () => {
    expect(documentTypeOf('công văn')).toMatchObject({ name: 'Công văn', abbreviation: null });
    expect(documentTypeOf('CV')).toBeNull();
    expect(documentTypeOf('')).toBeNull();
  });
});
