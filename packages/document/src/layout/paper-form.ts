import type { Instant } from '@chiendich/core';
import { civilDateAt, formatDate, isCivilDate, MisuseError, millisecondsOf } from '@chiendich/core';
import type { Annex, OfficialDocument } from '@chiendich/official-text';
import { documentTypeOf, formatDocumentNumber } from '@chiendich/official-text';

/** One annex as a file of its own beside an electronic paper. */
interface AnnexFile {
  /** Which annex, from 0. */
  readonly annex: number;
  /** When the agency signed the file; left out for the signing program to say at the same place. */
  readonly signedAt?: Instant;
}

/**
 * In which form a paper goes out (hình thức văn bản), and which file of it is written.
 *
 * `paper`: printed, with number, day and issuer of the paper on every annex. `electronic`: one file, which its own
 * signature identifies, so that number and day stay open on its annexes. An `AnnexFile` is signed by itself.
 *
 * @source NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 1, điểm c, d; Phụ lục III, Mẫu 2.1, 2.2
 */
export type PaperForm = 'paper' | 'electronic' | AnnexFile;

/** The annexes that stand in the file of a form; `MisuseError` for an annex that is not there. */
export function annexesIn({ annexes }: OfficialDocument, form: PaperForm): readonly Annex[] {
  if (typeof form === 'string') return annexes;
  const annex = annexes[form.annex];
  if (annex === undefined) {
    const message =
      annexes.length === 0
        ? `got annex ${form.annex}, expected a document with annexes, and this one has none; write 'paper' or 'electronic' for the whole`
        : `got annex ${form.annex}, expected one from 0 below ${annexes.length}, the annexes of the document; write { annex: 0 } for the first`;
    throw new MisuseError('document/no-such-annex', message);
  }
  return [annex];
}

/** "(Kèm theo Kế hoạch số 87/KH-STNMT ngày … của …)"; in an electronic file only the issuer is filled in. */
export function annexReference({ identity }: OfficialDocument, form: PaperForm): string {
  const type = identity.type === null ? 'Công văn' : (documentTypeOf(identity.type)?.name ?? 'Văn bản');
  const issuer = identity.issuer ?? '…………………';
  // As the decree prints it; nobody writes into a file.
  if (form !== 'paper') return `(Kèm theo ${type} số …/…-… ngày … tháng … năm … của ${issuer})`;
  const number = formatDocumentNumber({ number: identity.number ?? '……', symbol: identity.symbol ?? '………' });
  const { date } = identity;
  const day = date !== null && isCivilDate(date) ? formatDate(date, 'long') : 'ngày …… tháng …… năm ………';
  return `(Kèm theo ${type} ${number.replace('Số: ', 'số ')} ${day} của ${issuer})`;
}

/**
 * What the agency's signature says in the upper right corner of an annex's own file: number and symbol of the paper,
 * and when it was signed, in Vietnamese time as ISO 8601 writes it. Null where the signing program says it.
 */
export function signatureNote({ identity }: OfficialDocument, form: PaperForm): string | null {
  if (typeof form === 'string' || form.signedAt === undefined) return null;
  const number = formatDocumentNumber({ number: identity.number ?? '……', symbol: identity.symbol ?? '………' });
  return `${number}; thời gian ký: ${vietnameseTime(form.signedAt)}`;
}

function vietnameseTime(instant: Instant): string {
  const seconds = Math.floor(millisecondsOf(instant) / 1000) + 7 * 3600;
  const clock = [Math.floor(seconds / 3600) % 24, Math.floor(seconds / 60) % 60, seconds % 60];
  return `${civilDateAt(instant)}T${clock.map((part) => String(part).padStart(2, '0')).join(':')}+07:00`;
}
