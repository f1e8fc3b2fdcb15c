import { foldTone } from '@chiendich/core';
import { expectArgument } from '../misuse.ts';

/**
 * A type of administrative document (tên loại văn bản hành chính).
 *
 * `abbreviation` stands in the symbol (`KH` in `204/KH-UBND`); null for công văn and thư công, whose symbols begin with
 * the issuer. `CV` is a habit of registers, not an abbreviation of the decree.
 */
export interface DocumentType {
  /** As the decree writes it: "Kế hoạch". */
  readonly name: string;
  /** `KH`; null for a công văn. */
  readonly abbreviation: string | null;
  /** What it is called in English. */
  readonly english: string;
}

/**
 * The 29 types of administrative documents, in the order of the decree.
 *
 * @source NĐ 30/2020/NĐ-CP, Điều 7; Phụ lục III, Mục I
 * @example DOCUMENT_TYPES.length // => 29
 */
export const DOCUMENT_TYPES: readonly DocumentType[] = [
  { name: 'Nghị quyết', abbreviation: 'NQ', english: 'resolution' },
  { name: 'Quyết định', abbreviation: 'QĐ', english: 'decision' },
  { name: 'Chỉ thị', abbreviation: 'CT', english: 'directive' },
  { name: 'Quy chế', abbreviation: 'QC', english: 'regulations of an organization' },
  { name: 'Quy định', abbreviation: 'QyĐ', english: 'rules' },
  { name: 'Thông cáo', abbreviation: 'TC', english: 'communiqué' },
  { name: 'Thông báo', abbreviation: 'TB', english: 'notice' },
  { name: 'Hướng dẫn', abbreviation: 'HD', english: 'guidance' },
  { name: 'Chương trình', abbreviation: 'CTr', english: 'programme' },
  { name: 'Kế hoạch', abbreviation: 'KH', english: 'plan' },
  { name: 'Phương án', abbreviation: 'PA', english: 'scheme' },
  { name: 'Đề án', abbreviation: 'ĐA', english: 'project proposal' },
  { name: 'Dự án', abbreviation: 'DA', english: 'project' },
  { name: 'Báo cáo', abbreviation: 'BC', english: 'report' },
  { name: 'Biên bản', abbreviation: 'BB', english: 'minutes' },
  { name: 'Tờ trình', abbreviation: 'TTr', english: 'submission' },
  { name: 'Hợp đồng', abbreviation: 'HĐ', english: 'contract' },
  { name: 'Công văn', abbreviation: null, english: 'official letter' },
  { name: 'Công điện', abbreviation: 'CĐ', english: 'telegram' },
  { name: 'Bản ghi nhớ', abbreviation: 'BGN', english: 'memorandum' },
  { name: 'Bản thỏa thuận', abbreviation: 'BTT', english: 'agreement' },
  { name: 'Giấy ủy quyền', abbreviation: 'GUQ', english: 'letter of authorisation' },
  { name: 'Giấy mời', abbreviation: 'GM', english: 'invitation' },
  { name: 'Giấy giới thiệu', abbreviation: 'GGT', english: 'letter of introduction' },
  { name: 'Giấy nghỉ phép', abbreviation: 'GNP', english: 'leave permit' },
  { name: 'Phiếu gửi', abbreviation: 'PG', english: 'dispatch slip' },
  { name: 'Phiếu chuyển', abbreviation: 'PC', english: 'transfer slip' },
  { name: 'Phiếu báo', abbreviation: 'PB', english: 'notification slip' },
  { name: 'Thư công', abbreviation: null, english: 'official correspondence' },
];

/**
 * The three kinds of copies (bản sao).
 *
 * @source NĐ 30/2020/NĐ-CP, Điều 25; Phụ lục III, Mục I
 */
export const COPY_TYPES: readonly DocumentType[] = [
  { name: 'Sao y', abbreviation: 'SY', english: 'true copy' },
  { name: 'Trích sao', abbreviation: 'TrS', english: 'extract' },
  { name: 'Sao lục', abbreviation: 'SL', english: 'copy of a copy' },
];

/**
 * The type with a name or an abbreviation, whatever its case and the place of tone marks; null for any other text.
 * Copies are found too.
 *
 * @example documentTypeOf('KẾ HOẠCH')?.abbreviation // => 'KH'
 * @example documentTypeOf('Giấy uỷ quyền')?.abbreviation // => 'GUQ'
 * @example documentTypeOf('CV') // => null
 */
export function documentTypeOf(text: string): DocumentType | null {
  expectArgument(text, 'core/not-text', 'documentTypeOf(text)');
  return typesByText.get(foldTone(text)) ?? null;
}

/** By folded name and abbreviation; of two types with the same text the first counts. */
const typesByText: ReadonlyMap<string, DocumentType> = new Map(
  [...DOCUMENT_TYPES, ...COPY_TYPES]
    .flatMap((type) =>
      [type.name, ...(type.abbreviation === null ? [] : [type.abbreviation])].map(
        (name) => [foldTone(name), type] as const,
      ),
    )
    .reverse(),
);
