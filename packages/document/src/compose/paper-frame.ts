import { isCivilDate } from '@chiendich/core';
import type { DocumentIdentity, OtherParts, RecipientLine, SignatureBlock } from '@chiendich/official-text';
import { documentTypeOf } from '@chiendich/official-text';
import type { Plan } from '@chiendich/plan';
import * as z from 'zod';
import { documentNumber } from '../text-template/helpers.ts';
import { leafOf } from './leaf.ts';
import { refinement } from './refinements.ts';

/** A day, or the month or year of a day that is not fixed. */
export const isIssueDate = (text: string) =>
  isCivilDate(text) || /^\d{4}$/.test(text) || (/^\d{4}-\d\d$/.test(text) && isCivilDate(`${text}-01`));
const open = (label: string) => z.string().nullable().optional().describe(label);

/**
 * The frame of a paper (thể thức): who issues it, number and symbol, place and date, to whom, who signs.
 *
 * What is left out comes from the plan behind the paper; what nobody knows is left open in the paper. `date` is ISO,
 * to the month where the day is not fixed (`2024-07`). `recipients` are the lines of "Nơi nhận" without dash; `otherParts`
 * what only some papers have: degrees of secrecy and urgency, circulation, the drafter's mark, the agency's address.
 */
export const PaperFrame = z
  .object({
    superior: open('Cơ quan chủ quản trực tiếp'),
    issuer: open('Cơ quan ban hành'),
    number: open('Số của văn bản'),
    symbol: open('Ký hiệu của văn bản'),
    place: open('Địa danh'),
    date: z
      .string()
      .refine(isIssueDate, refinement.partialDay.en)
      .nullable()
      .optional()
      .describe('Ngày ban hành'),
    addressees: z.array(z.string()).readonly().optional().describe('Kính gửi'),
    recipients: z
      .array(z.object({ name: z.string(), purpose: z.string().nullable().optional() }).readonly())
      .readonly()
      .optional()
      .describe('Nơi nhận'),
    signature: z
      .object({
        authority: z.array(z.string()).readonly(),
        position: z.string().nullable(),
        name: z.string().nullable(),
      })
      .readonly()
      .nullable()
      .optional()
      .describe('Chữ ký'),
    otherParts: z
      .object({
        secrecy: z.enum(['MẬT', 'TỐI MẬT', 'TUYỆT MẬT']).nullable().optional().describe('Độ mật'),
        urgency: z.enum(['KHẨN', 'THƯỢNG KHẨN', 'HỎA TỐC']).nullable().optional().describe('Mức độ khẩn'),
        circulation: open('Chỉ dẫn về phạm vi lưu hành'),
        drafter: open('Ký hiệu người soạn thảo và số lượng bản phát hành'),
        contact: z.array(z.string()).readonly().optional().describe('Địa chỉ liên hệ của cơ quan'),
      })
      .readonly()
      .optional()
      .describe('Các thành phần thể thức khác'),
  })
  .readonly();
export interface PaperFrame extends z.infer<typeof PaperFrame> {}

/** The frame of a paper with everything decided: null where nobody knows. */
export interface DecidedFrame {
  /** Number, symbol, place, date and issuer; null where nobody knows. */
  readonly identity: DocumentIdentity;
  /** Null for a paper without "Kính gửi"; empty where nobody knows to whom it goes. */
  readonly addressees: readonly string[] | null;
  /** The lines of "Nơi nhận". */
  readonly recipients: readonly RecipientLine[];
  /** Null where nobody knows who signs, or nobody does. */
  readonly signature: SignatureBlock | null;
  /** Secrecy, urgency and the like; null without any. */
  readonly otherParts: OtherParts | null;
  /** A working paper without number, symbol and recipients. */
  readonly unnumbered: boolean;
  /** A paper that nobody signs, such as a speech. */
  readonly unsigned: boolean;
}

/** What the papers of one kind have in their frame when nothing else is said. */
export interface FrameDefaults {
  /** The decree's abbreviation; null for a công văn. */
  readonly type: string | null;
  readonly plan?: Plan | undefined;
  /** Null or left out for a paper without "Kính gửi". */
  readonly addressees?: readonly string[] | null;
  /** First lines of "Nơi nhận"; by default "Như trên" under a paper with "Kính gửi". */
  readonly recipients?: readonly string[] | undefined;
  /** Working papers such as an estimate have neither number, symbol nor recipients. */
  readonly unnumbered?: boolean;
  /** Nobody signs it, such as a speech. */
  readonly unsigned?: boolean;
  /** Issued by another body than the plan, which the frame must name: nothing is taken from the plan. */
  readonly ofAnother?: boolean;
}

/**
 * Decides the frame: what is given, else what the plan says, else open. The plan's number and date are its own; of
 * another issuer than the plan's, nothing is taken from the plan.
 */
export function decideFrame(given: PaperFrame | undefined, defaults: FrameDefaults): DecidedFrame {
  const { type } = defaults;
  const issuer = given?.issuer ?? (defaults.ofAnother ? null : defaults.plan?.document.issuer);
  const plan = issuer === defaults.plan?.document.issuer ? defaults.plan : undefined;
  const addressees = given?.addressees ?? once(defaults.addressees);
  const chosen = <Key extends 'superior' | 'issuer' | 'place'>(key: Key) =>
    given?.[key] === undefined ? (plan?.document[key] ?? null) : given[key];
  const identity = {
    type,
    number: typeof given?.number === 'string' ? documentNumber(given.number) : null,
    symbol:
      given?.symbol === undefined && !defaults.unnumbered ? symbolLike(plan, type) : (given?.symbol ?? null),
    place: chosen('place'),
    date: given?.date ?? null,
    issuer: chosen('issuer'),
    superior: chosen('superior'),
  };
  const planSigner = defaults.unsigned ? null : (plan?.signature ?? null);
  const signature = given?.signature === undefined ? planSigner : given.signature;
  const first = defaults.recipients ?? (addressees === null ? [] : ['Như trên']);
  const usual = defaults.unnumbered ? [] : [...first, archiveLine(plan)].map((name) => ({ name }));
  const recipients = given?.recipients ?? usual;
  return {
    identity,
    addressees,
    recipients: recipients.map(recipientLine),
    signature: signature === null ? null : signatureBlock(signature),
    otherParts: given?.otherParts ?? null,
    unnumbered: defaults.unnumbered ?? false,
    unsigned: defaults.unsigned ?? false,
  };
}

/** Several duties may go to one body. */
function once(names: readonly string[] | null | undefined): readonly string[] | null {
  return names === null || names === undefined ? null : [...new Set(names)];
}

/** The symbol of the issuer's papers of another type: `KH-STNMT` → `BC-STNMT`, of a công văn `STNMT-MT`. */
function symbolLike(plan: Plan | undefined, type: string | null): string | null {
  const groups = plan?.document.symbol?.split('-') ?? [];
  const agency = documentTypeOf(groups[0] ?? '') === null ? groups : groups.slice(1);
  if (agency.length === 0) return null;
  if (type !== null) return [type, ...agency].join('-');
  const unit = draftingUnit(plan);
  return [...agency, ...(unit === null ? [] : [unit])].join('-');
}

/** "Lưu: VT, MT" of the plan, so that its drafting unit keeps the papers that follow. */
function archiveLine(plan: Plan | undefined): string {
  return plan?.recipients.find(({ name }) => /^lưu/i.test(name))?.name.replace(/[.;]\s*$/, '') ?? 'Lưu: VT';
}

function draftingUnit(plan: Plan | undefined): string | null {
  return /^lưu:?\s*VT,\s*([^,.;\s]+)/iu.exec(archiveLine(plan))?.[1] ?? null;
}

/** One line of "Nơi nhận" of a composed paper. */
function recipientLine(line: {
  readonly name: string;
  readonly purpose?: string | null | undefined;
}): RecipientLine {
  const purpose = line.purpose ?? null;
  return {
    name: line.name,
    purpose,
    leaf: leafOf(purpose === null ? line.name : `${line.name} (${purpose})`),
  };
}

function signatureBlock(signature: NonNullable<PaperFrame['signature']>): SignatureBlock {
  const { authority, position, name } = signature;
  const lines = [...authority, position, name].filter((line) => line !== null);
  return { authority, position, name, leaves: lines.map((line) => leafOf(line)) };
}
