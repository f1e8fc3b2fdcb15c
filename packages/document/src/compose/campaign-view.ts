import { isCivilDate } from '@chiendich/core';
import { Plan } from '@chiendich/plan';
import * as z from 'zod';
import { PaperFrame } from './paper-frame.ts';
import { campaignName, planView } from './plan-phrases.ts';
import { refinement } from './refinements.ts';

/** A text that may be missing; the label names it in findings. */
export const openText = (label: string) => z.string().nullable().describe(label);

/** A day that may be missing: ISO, so that a paper prints it in the form of the decree. */
export const openDay = (label: string) =>
  z.string().refine(isCivilDate, refinement.day.en).nullable().describe(label);

/** A text that an input may leave out. */
export const optionalText = (label: string) => z.string().nullable().optional().describe(label);

export const texts = (label: string) => z.array(z.string()).readonly().describe(label);

/** What every paper that follows a plan is composed from. */
export const campaignInput = { plan: Plan.describe('Kế hoạch'), frame: PaperFrame.optional() };

/** What the text of every paper that follows a plan may name. */
export const campaignView = {
  campaign: openText('Tên chiến dịch'),
  issuer: openText('Cơ quan ban hành'),
  locality: openText('Địa bàn'),
  theme: openText('Chủ đề'),
  plan: z
    .object({
      number: openText('Số của kế hoạch'),
      symbol: openText('Ký hiệu của kế hoạch'),
      date: openText('Ngày ban hành kế hoạch'),
      issuer: openText('Cơ quan ban hành kế hoạch'),
      subject: openText('Trích yếu của kế hoạch'),
    })
    .readonly(),
  ceremony: z
    .object({
      name: openText('Tên buổi lễ'),
      start: openText('Thời gian tổ chức lễ'),
      place: openText('Địa điểm tổ chức lễ'),
      hosts: texts('Đơn vị tổ chức lễ'),
    })
    .readonly(),
};

/** The values of `campaignView`. */
export function campaignValues(plan: Plan, issuer: string | null) {
  const { ceremony } = plan;
  return {
    campaign: campaignName(plan),
    issuer,
    locality: plan.campaign.locality,
    theme: plan.campaign.theme?.vi ?? null,
    plan: planView(plan),
    ceremony: {
      name: ceremony?.name ?? null,
      start: ceremony?.start ?? null,
      place: ceremony?.place ?? null,
      hosts: ceremony?.hosts ?? [],
    },
  };
}

/** Where the values of `campaignView` come from in the input, for the paths of findings. */
export const campaignOrigins: Readonly<Record<string, readonly string[]>> = {
  campaign: ['plan', 'campaign', 'name'],
  issuer: ['frame', 'issuer'],
  locality: ['plan', 'campaign', 'locality'],
  theme: ['plan', 'campaign', 'theme'],
  plan: ['plan', 'document'],
  ceremony: ['plan', 'ceremony'],
};
