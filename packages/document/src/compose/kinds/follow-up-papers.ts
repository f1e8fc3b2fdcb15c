import * as z from 'zod';
import { commendationText } from '../../templates/generated/commendation.ts';
import { correctionText } from '../../templates/generated/correction.ts';
import { reminderText } from '../../templates/generated/reminder.ts';
import { campaignPaper } from '../campaign-paper.ts';
import { openDay, openText, optionalText, texts } from '../campaign-view.ts';
import { emptyList, openFacts } from '../open-facts.ts';
import { isIssueDate } from '../paper-frame.ts';
import { refinement } from '../refinements.ts';
import { cell, centred, rowsOrBlank, tableOf } from '../table-parts.ts';

/** Công văn đôn đốc báo cáo. `due` is the last day that was set, `extendedTo` the day asked for now; both ISO. */
export const reminder = campaignPaper({
  name: 'Công văn đôn đốc báo cáo',
  heading: null,
  type: null,
  text: reminderText,
  facts: {
    organizations: texts('Đơn vị chưa báo cáo'),
    due: openDay('Thời hạn báo cáo'),
    extendedTo: openDay('Thời hạn gửi bổ sung'),
    contact: optionalText('Đầu mối liên hệ'),
  },
  addressees: ({ organizations }) => organizations,
});

const NomineeKind = z.enum(['tập thể', 'cá nhân']);
const Nominee = z
  .object({
    name: z.string(),
    kind: NomineeKind,
    achievement: openText('Thành tích'),
    award: openText('Hình thức khen thưởng'),
  })
  .readonly();

/** Tờ trình đề nghị khen thưởng. */
export const commendation = campaignPaper({
  name: 'Tờ trình đề nghị khen thưởng',
  heading: 'TỜ TRÌNH',
  type: 'TTr',
  text: commendationText,
  tables: ['nominees'],
  facts: {
    to: texts('Cấp có thẩm quyền khen thưởng'),
    nominees: z.array(Nominee).readonly().describe('Danh sách đề nghị'),
  },
  extra: { counted: z.string().nullable() },
  addressees: ({ to }) => to,
  prepare: ({ nominees }) => ({
    view: { counted: countsInWords(nominees.map(({ kind }) => kind)) },
    findings: [
      ...emptyList(nominees, ['nominees'], 'Danh sách đề nghị'),
      ...openFacts(nominees, ['nominees'], {
        achievement: 'Thành tích',
        award: 'Hình thức khen thưởng',
      }),
    ],
    tables: {
      nominees: tableOf(
        {
          headings: ['TT', 'Tập thể, cá nhân', 'Thành tích', 'Hình thức khen thưởng'],
          widths: [7, 28, 42, 23],
        },
        rowsOrBlank(
          nominees.map(({ name, achievement, award }, index) => [
            cell(String(index + 1), centred),
            cell(name),
            cell(achievement ?? '……'),
            cell(award ?? '……', centred),
          ]),
          4,
        ),
      ),
    },
  }),
});

/** "02 tập thể và 05 cá nhân", of what there is; null of nobody. */
function countsInWords(nominees: readonly z.infer<typeof NomineeKind>[]): string | null {
  const counts = NomineeKind.options
    .map((kind) => ({ kind, count: nominees.filter((one) => one === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${String(count).padStart(2, '0')} ${kind}`);
  return counts.length === 0 ? null : counts.join(' và ');
}

/**
 * Công văn đính chính: corrects a fault of form in an issued paper; a fault of content needs a document of equal form.
 *
 * @source NĐ 30/2020/NĐ-CP, Điều 18, khoản 3
 */
export const correction = campaignPaper({
  name: 'Công văn đính chính',
  heading: null,
  type: null,
  text: correctionText,
  facts: {
    to: texts('Nơi nhận công văn'),
    corrects: z
      .object({
        type: openText('Tên loại văn bản được đính chính'),
        number: openText('Số văn bản được đính chính'),
        symbol: openText('Ký hiệu văn bản được đính chính'),
        date: z
          .string()
          .refine(isIssueDate, refinement.partialDay.en)
          .nullable()
          .describe('Ngày văn bản được đính chính'),
        subject: openText('Trích yếu văn bản được đính chính'),
      })
      .readonly(),
    corrections: z
      .array(z.object({ where: openText('Vị trí sai sót'), wrong: z.string(), right: z.string() }).readonly())
      .readonly()
      .describe('Nội dung đính chính'),
  },
  addressees: ({ to }) => to,
});
