import type { Finding } from '@chiendich/core';
import type { Plan } from '@chiendich/plan';
import * as z from 'zod';
import type { TextTemplate } from '../text-template/text-program.ts';
import { campaignInput, campaignOrigins, campaignValues, campaignView } from './campaign-view.ts';
import type { PaperFrame } from './paper-frame.ts';
import { decideFrame } from './paper-frame.ts';
import type { PaperKind, PaperTables, PreparedPaper } from './paper-kind.ts';

/** A paper that follows a plan and needs some facts more: the facts are its input and what its text may name. */
interface CampaignPaper<Facts extends z.ZodRawShape, Extra extends z.ZodRawShape> {
  readonly name: string;
  readonly heading: string | null;
  readonly type: string | null;
  readonly unnumbered?: boolean;
  readonly unsigned?: boolean;
  readonly ofAnother?: boolean;
  readonly text: TextTemplate;
  /** What must be given besides the plan. */
  readonly facts: Facts;
  /** What the text may name besides the campaign and the facts. */
  readonly extra?: Extra;
  readonly tables?: readonly string[];
  /** Where values of `extra` come from in the input. */
  readonly origins?: Readonly<Record<string, readonly string[]>>;
  /** First lines of "Nơi nhận" of a paper that has no "Kính gửi". */
  readonly recipients?: readonly string[];
  readonly addressees?: (input: FactsOf<Facts>) => readonly string[];
  readonly prepare?: (input: FactsOf<Facts>) => {
    readonly view: z.infer<z.ZodObject<Extra>>;
    readonly tables?: PaperTables;
    readonly findings?: readonly Finding[];
    readonly places?: PreparedPaper['places'];
  };
}

/** An empty shape would forbid every other key. */
type FactsOf<Facts extends z.ZodRawShape> = (keyof Facts extends never
  ? unknown
  : z.infer<z.ZodObject<Facts>>) & {
  readonly plan: Plan;
  readonly frame?: PaperFrame | undefined;
};

/** Declares such a paper. */
export function campaignPaper<
  const Facts extends z.ZodRawShape,
  const Extra extends z.ZodRawShape = Readonly<Record<never, never>>,
>(paper: CampaignPaper<Facts, Extra>): PaperKind<FactsOf<Facts>> {
  const input = z.object({ ...campaignInput, ...paper.facts }).readonly();
  return {
    name: paper.name,
    heading: paper.heading,
    input: input as unknown as z.ZodType<FactsOf<Facts>>,
    view: z.object({ ...campaignView, ...paper.facts, ...paper.extra }),
    tables: paper.tables ?? [],
    origins: { ...campaignOrigins, ...paper.origins },
    text: paper.text,
    prepare: (data) => {
      const addressees = paper.addressees?.(data) ?? null;
      const { type, recipients, unnumbered = false, unsigned = false, ofAnother = false } = paper;
      const frame = decideFrame(data.frame, {
        type,
        plan: data.plan,
        addressees,
        recipients,
        unnumbered,
        unsigned,
        ofAnother,
      });
      const { plan, frame: _, ...facts } = data;
      const prepared = paper.prepare?.(data);
      return {
        view: { ...facts, ...campaignValues(plan, frame.identity.issuer), ...prepared?.view },
        tables: prepared?.tables ?? {},
        findings: prepared?.findings ?? [],
        ...(prepared?.places === undefined ? {} : { places: prepared.places }),
        frame,
      };
    },
  };
}
