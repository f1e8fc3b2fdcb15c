import type { DocumentIdentity, RecipientLine, SignatureBlock } from '@chiendich/core';
import { documentTypeOf } from '@chiendich/core';
import type { Plan } from '@chiendich/plan';
import * as z from 'zod';
import { leafOf } from './leaf.ts';

const open = (label: string) => z.string().nullable().optional().describe(label);

/**
 * The frame of a paper (thể thức): who issues it, number and symbol, place and date, to whom, who signs.
 *
 * What is left out comes from the plan behind the paper; what nobody knows is left open in the paper. `date` is ISO,
 * to the month where the day is not fixed (`2024-07`). `recipients` are the lines of "Nơi nhận" without dash.
 */
export const PaperFrame = z
  .object({
    superior: open('Cơ quan chủ quản trực tiếp'),
    issuer: open('Cơ quan ban hành'),
    number: open('Số của văn bản'),
    symbol: open('Ký hiệu của văn bản'),
    place: open('Địa danh'),
    date: open('Ngày ban hành'),
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
  })
  .readonly();
export interface PaperFrame extends z.infer<typeof PaperFrame> {}

/** The frame of a paper with everything decided: null where nobody knows. */
export interface DecidedFrame {
  readonly identity: DocumentIdentity;
  readonly addressees: readonly string[];
  readonly recipients: readonly RecipientLine[];
  readonly signature: SignatureBlock | null;
  readonly unnumbered: boolean;
  readonly unsigned: boolean;
}

/** What the papers of one kind have in their frame when nothing else is said. */
export interface FrameDefaults {
  /** The decree's abbreviation; null for a công văn. */
  readonly type: string | null;
  readonly plan?: Plan | undefined;
  readonly addressees?: readonly string[];
  /** Working papers such as an estimate have neither number, symbol nor recipients. */
  readonly unnumbered?: boolean;
  /** Nobody signs it, such as a speech. */
  readonly unsigned?: boolean;
}

/**
 * Decides the frame: what is given, else what the plan says, else open. The plan's number and date are its own; of
 * another issuer than the plan's, nothing is taken from the plan.
 */
export function decideFrame(given: PaperFrame | undefined, defaults: FrameDefaults): DecidedFrame {
  const { type } = defaults;
  const issuedByAnother =
    typeof given?.issuer === 'string' && given.issuer !== defaults.plan?.document.issuer;
  const plan = issuedByAnother ? undefined : defaults.plan;
  const addressees = given?.addressees ?? defaults.addressees ?? [];
  const chosen = <Key extends 'superior' | 'issuer' | 'place'>(key: Key) =>
    given?.[key] === undefined ? (plan?.document[key] ?? null) : given[key];
  const identity = {
    type,
    number: given?.number ?? null,
    symbol:
      given?.symbol === undefined && !defaults.unnumbered ? symbolLike(plan, type) : (given?.symbol ?? null),
    place: chosen('place'),
    date: given?.date ?? null,
    issuer: chosen('issuer'),
    superior: chosen('superior'),
  };
  const planSigner = defaults.unsigned ? null : (plan?.signature ?? null);
  const signature = given?.signature === undefined ? planSigner : given.signature;
  const usual = defaults.unnumbered ? [] : defaultRecipients(addressees, archiveLine(plan));
  const recipients = given?.recipients ?? usual;
  return {
    identity,
    addressees,
    recipients: recipients.map(recipientLine),
    signature: signature === null ? null : signatureBlock(signature),
    unnumbered: defaults.unnumbered ?? false,
    unsigned: defaults.unsigned ?? false,
  };
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

function defaultRecipients(addressees: readonly string[], archive: string) {
  return [...(addressees.length > 0 ? [{ name: 'Như trên' }] : []), { name: archive }];
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
