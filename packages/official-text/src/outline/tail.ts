import { foldTone } from '@chiendich/core';
import { foldedPattern } from '@chiendich/core/scan';
import { recipientWords } from '../lexicon/recipients.ts';
import { signatureWords } from '../lexicon/signatures.ts';
import { isUpperCase } from './heading.ts';
import { isPageNumber } from './join-lines.ts';
import type { RecipientLine, SignatureBlock, TextLeaf } from './official-document.ts';
import { recipientLine, recipientParts } from './recipient-lines.ts';
import {
  isAuthorityLine,
  isNamePart,
  isPersonName,
  isPositionInWords,
  readSignature,
  signatureParts,
} from './signature-block.ts';
import { ownColumn } from './signature-columns.ts';
import type { Piece } from './source-piece.ts';
import { columnsOf, joinPieces, leafOf } from './source-piece.ts';

/** What stands under the text of a document: "Nơi nhận" and the signature. */
export interface Tail {
  readonly heading: TextLeaf | null;
  readonly recipients: readonly RecipientLine[];
  readonly signature: SignatureBlock | null;
  /** Lines among them that are neither, such as footnotes. */
  readonly rest: readonly Piece[];
}

const recipientsHeading = new RegExp(
  `^[|\\s*•+-]{0,8}${recipientWords.anyHeading.pattern}\\s{0,3}(?::|$)`,
  'iu',
);

/** Whether a line opens the recipients. */
export function opensRecipients(text: string): boolean {
  return recipientsHeading.test(text);
}

/** Reads the lines under the text; two columns that were flattened into one line are taken apart. */
export function readTail(source: string, pieces: readonly Piece[]): Tail {
  let heading: TextLeaf | null = null;
  const recipients: Piece[] = [];
  const signature: Piece[] = [];
  const rest: Piece[] = [];
  let signedAbove = 0;
  for (const piece of joinCutLines(withoutRules(pieces)).flatMap((line) => tailParts(source, line))) {
    const last = recipients.at(-1);
    const signed = signature.at(-1);
    if (isPageNumber(piece) || isRule(piece)) rest.push(piece);
    else if (opensRecipients(piece.text) && heading === null) {
      heading = leafOf(piece);
      signedAbove = signature.length;
    } else if (signed !== undefined && goesOnName(signed, piece))
      signature[signature.length - 1] = joinPieces([signed, piece]);
    else if (/^[-–—+•*]\s*\S/u.test(piece.text)) recipients.push(piece);
    else if (
      isAuthorityLine(piece.text) ||
      (signature.length === 0 && isPositionInWords(piece.text)) ||
      (signature.length > 0 && isSignatureText(piece.text))
    )
      signature.push(piece);
    else if (recipients.length > 0 && /\p{Ll};$/u.test(piece.text)) recipients.push(piece);
    else if ((isPersonName(piece.text) || isNamePart(piece.text)) && signature.length > 0)
      signature.push(piece);
    else if (
      last !== undefined &&
      last.end === piece.start &&
      endsLine(source, last) &&
      !(signedAbove > 0 && isBareName(last) && isBareName(piece)) &&
      goesOnLine(last, piece)
    ) {
      recipients[recipients.length - 1] = { ...last, text: `${last.text} ${piece.text}`, end: piece.end };
    } else if (
      heading !== null &&
      signature.length === signedAbove &&
      (isPlainRecipient(piece.text) || (signedAbove > 0 && piece.text.length <= longestBareName))
    )
      recipients.push(piece);
    else rest.push(piece);
  }
  return {
    heading,
    recipients: recipients.map(recipientLine),
    signature: readSignature(signature, ownColumn(source, signature)),
    rest,
  };
}

/** Lines without letters, such as the rule of a table, widen the line before. */
function withoutRules(pieces: readonly Piece[]): readonly Piece[] {
  const lines: Piece[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last === undefined || !isRule(piece)) lines.push(piece);
    else lines[lines.length - 1] = { ...last, end: piece.end };
  }
  return lines;
}

/** Whether a line has neither letters nor figures. */
export function isRule(piece: Piece): boolean {
  return !/[\p{L}\d]/u.test(piece.text);
}

/** A line of the recipients that a page cut goes on in small letters. */
function joinCutLines(pieces: readonly Piece[]): readonly Piece[] {
  const lines: Piece[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    const isCut =
      last !== undefined &&
      !/[;.]$/.test(last.text) &&
      /^\p{Ll}/u.test(piece.text) &&
      !opensRecipients(piece.text);
    if (isCut) lines[lines.length - 1] = joinPieces([last, piece]);
    else lines.push(piece);
  }
  return lines;
}

const signedMark = foldedPattern(`^[([]?(?:${signatureWords.signed.pattern})(?![\\p{L}])`);

function isSignatureText(text: string): boolean {
  return isUpperCase(text) || isPersonName(text) || signedMark.test(foldTone(text.slice(0, 20)));
}

/** Whether a piece reaches the end of its line; the names on the line of the heading do not. */
function endsLine(source: string, { start, end }: Piece): boolean {
  return end === source.length || /[\n\r\v\f\u0085\u2028\u2029]\s*$/.test(source.slice(start, end));
}

function isBareName({ text }: Piece): boolean {
  return /^\p{Lu}/u.test(text);
}

function goesOnLine(last: Piece, piece: Piece): boolean {
  if (piece.gap || /[;.]$/.test(last.text)) return false;
  return /,$/.test(last.text) || !isUpperCase(piece.text);
}

/** "Ngô" / "Văn Quý": a name that was cut behind its first word or before its last. */
function goesOnName(last: Piece, piece: Piece): boolean {
  const isCut = isNamePart(last.text) || isNamePart(piece.text);
  return isCut && !piece.gap && last.end === piece.start && isPersonName(`${last.text} ${piece.text}`);
}

const withoutMark = foldedPattern(`^(?:${recipientWords.asAbove.pattern})`);

/** Under a signature the recipients come last: their lines need no mark. */
const longestBareName = 80;

function isPlainRecipient(text: string): boolean {
  return text.length <= 200 && (/[;.,]$/.test(text) || withoutMark.test(foldTone(text.slice(0, 20))));
}

const opensRecipientLine = new RegExp(`^${recipientWords.anyHeading.pattern}|^[-–+]\\s`, 'iu');

function tailParts(source: string, line: Piece): readonly Piece[] {
  return columnsOf(source, line)
    .flatMap((column) => (opensRecipientLine.test(column.text) ? recipientParts(source, column) : [column]))
    .flatMap((part) => signatureParts(source, part));
}
