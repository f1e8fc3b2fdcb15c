import { DOCUMENT_TYPES } from '../symbol/document-type.ts';

/** Legal and Party documents beyond the decree's types, and joint forms, as texts name them. */
const otherTypes = [
  'Hiến pháp',
  'Bộ luật',
  'Luật',
  'Pháp lệnh',
  'Lệnh',
  'Nghị định',
  'Thông tư liên tịch',
  'Thông tư',
  'Nghị quyết liên tịch',
  'Kế hoạch liên tịch',
  'Kế hoạch phối hợp',
  'Quy chế phối hợp',
  'Kế hoạch hành động',
  'Chương trình hành động',
  'Chương trình phối hợp',
  'Văn bản hợp nhất',
  'Thông báo kết luận',
  'Kết luận',
  'Quy định',
  'Văn bản',
  'Điều lệ',
  'Hướng dẫn liên ngành',
  'Hướng dẫn liên tịch',
  'CV',
];

/** Names of types in lower case, longest first, as patterns over folded text. */
export const citedTypeNames: readonly string[] = [
  ...new Set([...otherTypes, ...DOCUMENT_TYPES.map(({ name }) => name)].map((name) => name.toLowerCase())),
].sort((a, b) => b.length - a.length);
