import type { WordRow } from './word-row.ts';

/**
 * Names of documents with one meaning; the pattern is made of the names.
 *
 * @inline
 */
export interface DocumentTypeRow extends WordRow<'law' | 'decree' | 'party' | 'joint' | 'other'> {
  readonly names: readonly string[];
}

/** Legal and Party documents and joint forms beyond the decree's types, as texts name them. */
export const otherDocumentTypes: readonly DocumentTypeRow[] = [
  row('law', ['Hiến pháp', 'Bộ luật', 'Luật', 'Pháp lệnh', 'Lệnh'], {
    yes: ['Luật Bảo vệ môi trường', 'Bộ luật Dân sự', 'pháp lệnh'],
    no: ['luân chuyển', 'pháp luật', 'bộ lọc'],
  }),
  row('decree', ['Nghị định', 'Thông tư'], {
    yes: ['Nghị định số 30/2020/NĐ-CP', 'Thông tư', 'nghị định'],
    no: ['nghị lực', 'thông tin', 'nhất định'],
  }),
  row('party', ['Thông báo kết luận', 'Kết luận', 'Quy định', 'Thông tri', 'Điều lệ'], {
    yes: ['Kết luận số 01-KL/TW', 'Điều lệ Đảng', 'Quy định'],
    no: ['kết quả', 'điều kiện', 'quy trình'],
  }),
  row(
    'joint',
    [
      ...['Thông tư liên tịch', 'Nghị quyết liên tịch', 'Kế hoạch liên tịch', 'Hướng dẫn liên tịch'],
      ...['Hướng dẫn liên ngành', 'Kế hoạch phối hợp', 'Quy chế phối hợp', 'Chương trình phối hợp'],
    ],
    {
      yes: ['Quy chế phối hợp', 'Thông tư liên tịch số 05', 'KẾ HOẠCH LIÊN TỊCH'],
      no: ['quy chế làm việc', 'hướng dẫn liên hệ', 'kế hoạch năm'],
    },
  ),
  row('other', ['Kế hoạch hành động', 'Chương trình hành động', 'Văn bản hợp nhất', 'Văn bản', 'CV'], {
    yes: ['Văn bản số 15', 'CV số 7', 'Chương trình hành động'],
    no: ['văn hóa', 'chương trình lễ', 'cán bộ'],
  }),
];

/** Those of them that are read as documents by their title line, with what stands in their symbols. */
export const otherTitledTypes: readonly { readonly name: string; readonly abbreviation: string | null }[] = [
  { name: 'Nghị định', abbreviation: 'NĐ' },
  { name: 'Thông tư', abbreviation: 'TT' },
  { name: 'Kết luận', abbreviation: 'KL' },
  { name: 'Quy chế phối hợp', abbreviation: 'QCPH' },
  { name: 'Luật', abbreviation: 'L' },
  { name: 'Pháp lệnh', abbreviation: 'PL' },
];

function row(
  meaning: DocumentTypeRow['meaning'],
  names: readonly string[],
  examples: Pick<WordRow, 'yes' | 'no'>,
): DocumentTypeRow {
  return { meaning, names, pattern: names.join('|').toLowerCase(), ...examples };
}
