import { isUpperCase } from './heading.ts';
import type { SignatureBlock } from './official-document.ts';
import type { Piece } from './source-piece.ts';
import { cutPiece, leafOf, sourceOffset } from './source-piece.ts';

/** TM. on behalf of, KT. for the head, TL. by order, TUQ. by authorisation, Q. acting; the Party writes T/M. */
const authorityPrefix =
  /(?:(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L|Q)(?:\s?\.\s?|\s)|(?:TM|KT|TL)\s?\/\s?)(?=\p{Lu}{2})/u;
const prefixAtStart = new RegExp(`^${authorityPrefix.source}`, 'u');
const prefixes = new RegExp(`(?<=\\s)${authorityPrefix.source}`, 'gu');

const positions = [
  'PHÓ TỔNG GIÁM ĐỐC',
  'TỔNG GIÁM ĐỐC',
  'PHÓ GIÁM ĐỐC',
  'GIÁM ĐỐC',
  'PHÓ CHỦ TỊCH THƯỜNG TRỰC',
  'PHÓ CHỦ TỊCH',
  'CHỦ TỊCH',
  'PHÓ THỦ TƯỚNG',
  'THỦ TƯỚNG',
  'THỨ TRƯỞNG',
  'BỘ TRƯỞNG',
  'PHÓ CHÁNH',
  'CHÁNH',
  'PHÓ CHỦ NHIỆM',
  'CHỦ NHIỆM',
  'PHÓ BÍ THƯ',
  'BÍ THƯ',
  'PHÓ TRƯỞNG',
  'TRƯỞNG',
  'PHÓ CỤC TRƯỞNG',
  'CỤC TRƯỞNG',
  'PHÓ CHI CỤC TRƯỞNG',
  'CHI CỤC TRƯỞNG',
  'PHÓ VỤ TRƯỞNG',
  'VỤ TRƯỞNG',
  'PHÓ TỔNG CỤC TRƯỞNG',
  'TỔNG CỤC TRƯỞNG',
  'PHÓ HIỆU TRƯỞNG',
  'HIỆU TRƯỞNG',
  'PHÓ VIỆN TRƯỞNG',
  'VIỆN TRƯỞNG',
  'PHÓ TỔNG BIÊN TẬP',
  'TỔNG BIÊN TẬP',
  'ỦY VIÊN',
  'UỶ VIÊN',
  'THƯỜNG TRỰC',
  'TỔNG KIỂM TOÁN',
  'TỔNG THƯ KÝ',
  'PHÓ TỔNG THANH TRA',
  'TỔNG THANH TRA',
  'PHÓ THỐNG ĐỐC',
  'THỐNG ĐỐC',
  'CHỈ HUY TRƯỞNG',
  'CHÍNH ỦY',
  'QUYỀN',
  'TỔ TRƯỞNG',
  'TỔNG PHỤ TRÁCH',
  'NGƯỜI (?:LẬP|BÁO CÁO|VIẾT|XÂY DỰNG|THỰC HIỆN)',
] as const;

const positionAtStart = new RegExp(`^(?:${positions.join('|')})(?![\\p{L}])`, 'u');
const positionInside = new RegExp(
  `(?<=\\S\\s)(?<!(?:THỦ|KIÊM|VÀ) )(?:${positions.filter((name) => name !== 'THƯỜNG TRỰC').join('|')})(?![\\p{L}])`,
  'gu',
);
const academicTitle =
  /^(?:(?:PGS|GS|TS|T[hH]\.?[sS]|BS|DS|(?:BS|DS)?CKI{1,2}|BSNT|KS|KTS|CN|NGƯT|NGND|NSƯT|TTƯT|TTND|LS|(?:Thiếu|Trung|Thượng|Đại) (?:úy|tá|tướng))[.\s]\s?){1,4}/u;

/** Whether a line opens a signature: an authority (`KT. GIÁM ĐỐC`) or a position in capitals. */
export function isAuthorityLine(text: string): boolean {
  const capitals = capitalsOf(text);
  return capitals !== '' && (prefixAtStart.test(capitals) || positionAtStart.test(capitals));
}

const groupLeader = /^(?:XÓM|THÔN|TRẠM|ĐỘI|LIÊN ĐỘI|CHI ĐỘI|NHÓM|LỚP|KHU) TRƯỞNG(?!\p{L})/u;

/** Whether a line is a position that is not in capitals: "Hiệu trưởng", "Bí thư chi đoàn". */
export function isPositionInWords(text: string): boolean {
  if (text.length > 50 || !/^\p{Lu}\p{Ll}+ [\p{L} ]+$/u.test(text)) return false;
  const capitals = text.toUpperCase();
  return positionAtStart.test(capitals) || groupLeader.test(capitals);
}

/** Whether a line is a person's name: two to six words, each with a capital. */
export function isPersonName(text: string): boolean {
  return (
    /^\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*){1,5}$/u.test(text.replace(academicTitle, '')) && !isUpperCase(text)
  );
}

/** The commonest family names; a name in capitals without one of them cannot be told from a position. */
const familyNames =
  'NGUYỄN|TRẦN|LÊ|PHẠM|HOÀNG|HUỲNH|PHAN|VŨ|VÕ|ĐẶNG|BÙI|ĐỖ|HỒ|NGÔ|DƯƠNG|LÝ|ĐINH|TRỊNH|LƯƠNG|NÔNG|TRIỆU|CAO|MAI|TẠ|ĐOÀN';
const nameInCapitals = new RegExp(`^(?:${familyNames})(?:\\s\\p{Lu}{2,7}){1,4}$`, 'u');

/** Whether a line is a person's name, in capitals or not. */
export function isAnyPersonName(text: string): boolean {
  return (
    isPersonName(text) || (nameInCapitals.test(text.replace(academicTitle, '')) && !isAuthorityLine(text))
  );
}

/** One word of a name that was cut over two lines. */
export function isNamePart(text: string): boolean {
  return /^\p{Lu}\p{Ll}{1,7}$/u.test(text);
}

/** The words in capitals that a line begins with. */
function capitalsOf(text: string): string {
  const match = /^(?:[\p{Lu}\d][\p{Lu}\d.,/&-]*(?:\s+|$)){1,14}/u.exec(text.slice(0, 300));
  return match === null ? '' : match[0].trim().length < 4 ? '' : match[0].trim();
}

/** "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Tống Thanh Hải" is three lines and a name. */
export function signatureParts(source: string, piece: Piece): readonly Piece[] {
  if (!isAuthorityLine(piece.text)) return [piece];
  const capitals = capitalsOf(piece.text);
  const places = [...capitals.matchAll(prefixes)].map((match) => match.index);
  const lastStart = places.at(-1) ?? 0;
  const prefix = prefixAtStart.exec(capitals.slice(lastStart))?.[0].length ?? 0;
  positionInside.lastIndex = 0;
  const tail = capitals.slice(lastStart + prefix);
  const own = positionAtStart.exec(tail)?.[0].length ?? 0;
  for (const { index } of tail.matchAll(positionInside)) {
    if (index > own && !/[,–-]\s$/.test(tail.slice(0, index))) places.push(lastStart + prefix + index);
  }
  if (capitals.length < piece.text.length) places.push(capitals.length + 1);
  return cutPiece(
    source,
    piece,
    places.map((place) => sourceOffset(source, piece, piece.text, place)),
  );
}

/** Authority lines, position and name from the lines of a signature; null without any. */
export function readSignature(pieces: readonly Piece[]): SignatureBlock | null {
  if (pieces.length === 0) return null;
  const authority: string[] = [];
  const plain: string[] = [];
  let name: string | null = null;
  for (const { text } of pieces) {
    if (isPositionInWords(text)) plain.push(text);
    else if (prefixAtStart.test(text) && !/^Q[.\s]/u.test(text)) authority.push(text);
    else if (isAnyPersonName(text)) name = text;
    else if (isUpperCase(text)) plain.push(text);
  }
  const ownLine = plain.filter(
    (text) => positionAtStart.test(text) || prefixAtStart.test(text) || isPositionInWords(text),
  );
  const position = ownLine.at(-1) ?? plain.at(-1) ?? null;
  return {
    // Who signs in two positions signs in the last; the other is kept above it.
    authority: [...authority, ...ownLine.slice(0, -1)],
    position,
    name,
    leaves: pieces.map((piece) => leafOf(piece)),
  };
}
