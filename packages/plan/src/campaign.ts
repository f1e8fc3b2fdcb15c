import * as z from 'zod';
import { CivilDateText, DateText, list, OpenText, SourceSpan, StartText } from './schema-parts.ts';

/**
 * A stretch of days as written. `fuzzyStart` and `fuzzyEnd` say that the bound has no exact day in the text
 * ("từ cuối tháng 5"): the date is then the reading of Civil Code art. 146.2 and the quote keeps the words.
 */
export const CampaignPeriod = z
  .object({
    start: CivilDateText.nullable(),
    end: CivilDateText.nullable(),
    fuzzyStart: z.boolean(),
    fuzzyEnd: z.boolean(),
    quote: z.string(),
    span: SourceSpan,
  })
  .readonly();
export interface CampaignPeriod extends z.infer<typeof CampaignPeriod> {}

/** An observance that the campaign answers (ngày, tháng, tuần lễ hưởng ứng); `date` is ISO, `06-05` without a year. */
export const Observance = z
  .object({ name: z.string(), date: DateText.nullable(), span: SourceSpan })
  .readonly();
export interface Observance extends z.infer<typeof Observance> {}

/** The campaign itself (chiến dịch, phong trào, tháng hành động). */
export const Campaign = z
  .object({
    name: OpenText,
    observances: list(Observance),
    theme: z.object({ vi: z.string(), en: OpenText }).readonly().nullable().describe('Chủ đề'),
    period: CampaignPeriod.nullable().describe('Thời gian thực hiện'),
    peak: CampaignPeriod.nullable().describe('Cao điểm'),
    locality: OpenText.describe('Địa bàn'),
  })
  .readonly();
export interface Campaign extends z.infer<typeof Campaign> {}

/** What the plan orders to be done, a paragraph or an item of the contents (nội dung). */
export const PlanContent = z
  .object({
    label: OpenText,
    text: z.string(),
    activities: list(z.string()).describe('Hoạt động'),
    audiences: list(z.string()).describe('Đối tượng'),
    topics: list(z.string()).describe('Chủ đề tuyên truyền'),
    span: SourceSpan,
  })
  .readonly();
export interface PlanContent extends z.infer<typeof PlanContent> {}

/**
 * The launch ceremony (lễ phát động). Every fact that the plan leaves open is null or an empty list.
 *
 * Times of the programme are kept as the script counts them: clock times `07:30`, or, where it counts minutes from the
 * opening, the minutes as text (`0`, `15`); they are never turned into clock times while the opening hour is open.
 */
export const Ceremony = z
  .object({
    name: OpenText,
    start: StartText.nullable().describe('Thời gian bắt đầu'),
    place: OpenText,
    hosts: list(z.string()).describe('Đơn vị chủ trì, phối hợp'),
    programme: list(
      z
        .object({
          from: OpenText.describe('Giờ HH:MM, hoặc số phút tính từ giờ khai mạc: "0", "15"'),
          to: OpenText,
          activity: z.string(),
          role: OpenText,
        })
        .readonly(),
    ).describe('Kịch bản'),
    guests: list(z.object({ name: z.string(), invitedBy: OpenText }).readonly()),
    forces: list(
      z.object({ organization: z.string(), count: z.number().int().min(0).nullable() }).readonly(),
    ),
    transport: OpenText,
  })
  .readonly();
export interface Ceremony extends z.infer<typeof Ceremony> {}
