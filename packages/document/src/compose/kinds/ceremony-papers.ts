import { formatNumber } from '@chiendich/core';
import type { Ceremony, Plan } from '@chiendich/plan';
import * as z from 'zod';
import { broadcastText } from '../../templates/generated/broadcast.ts';
import { ceremonyScriptText } from '../../templates/generated/ceremony-script.ts';
import { invitationText } from '../../templates/generated/invitation.ts';
import { pressRequestText } from '../../templates/generated/press-request.ts';
import { slogansText } from '../../templates/generated/slogans.ts';
import { speechText } from '../../templates/generated/speech.ts';
import { campaignPaper } from '../campaign-paper.ts';
import { openText, optionalText, texts } from '../campaign-view.ts';
import { emptyList, openFacts } from '../open-facts.ts';
import { cell, centred, right, rowsOrBlank, tableOf } from '../table-parts.ts';

/** Khẩu hiệu tuyên truyền. */
export const slogans = campaignPaper({
  name: 'Khẩu hiệu tuyên truyền',
  heading: 'KHẨU HIỆU TUYÊN TRUYỀN',
  type: null,
  unnumbered: true,
  unsigned: true,
  text: slogansText,
  facts: {},
  extra: { slogans: texts('Khẩu hiệu') },
  origins: { slogans: ['plan', 'slogans'] },
  prepare: ({ plan }) => ({ view: { slogans: plan.slogans } }),
});

/** Kịch bản lễ phát động: who does what, minute by minute. */
export const ceremonyScript = campaignPaper({
  name: 'Kịch bản lễ phát động',
  heading: 'KỊCH BẢN',
  type: null,
  unnumbered: true,
  unsigned: true,
  text: ceremonyScriptText,
  tables: ['programme', 'forces'],
  facts: {},
  extra: {
    transport: openText('Phương tiện đi lại'),
    guests: z
      .array(z.object({ name: z.string(), invitedBy: openText('Đơn vị mời') }).readonly())
      .readonly()
      .describe('Thành phần tham dự'),
    minutes: z.number().nullable().describe('Tổng thời lượng'),
    hasForces: z.boolean(),
  },
  origins: { transport: ['plan', 'ceremony', 'transport'], guests: ['plan', 'ceremony', 'guests'] },
  prepare: ({ plan }) => ({
    view: {
      transport: plan.ceremony?.transport?.replace(/[.;,\s]+$/u, '') ?? null,
      guests: plan.ceremony?.guests ?? [],
      minutes: totalMinutes(plan.ceremony?.programme ?? []),
      hasForces: (plan.ceremony?.forces.length ?? 0) > 0,
    },
    tables: { programme: programmeTable(plan), forces: forcesTable(plan) },
    findings: [
      ...emptyList(plan.ceremony?.programme ?? [], ['plan', 'ceremony', 'programme'], 'Chương trình buổi lễ'),
      ...openFacts(plan.ceremony?.programme ?? [], ['plan', 'ceremony', 'programme'], {
        from: 'Giờ bắt đầu',
        to: 'Giờ kết thúc',
        role: 'Người thực hiện',
      }),
      ...openFacts(plan.ceremony?.forces ?? [], ['plan', 'ceremony', 'forces'], {
        count: 'Số người tham gia',
      }),
    ],
  }),
});

/** Bài phát biểu của lãnh đạo. */
export const speech = campaignPaper({
  name: 'Bài phát biểu phát động',
  heading: 'BÀI PHÁT BIỂU',
  type: null,
  unnumbered: true,
  unsigned: true,
  text: speechText,
  facts: {
    speaker: z
      .object({ name: openText('Người phát biểu'), position: openText('Chức vụ người phát biểu') })
      .readonly(),
    situation: optionalText('Tình hình, kết quả đã đạt được'),
    calls: texts('Lời kêu gọi'),
  },
});

/** Nội dung phát thanh trên xe tuyên truyền. */
export const broadcast = campaignPaper({
  name: 'Nội dung phát thanh trên xe tuyên truyền',
  heading: 'NỘI DUNG PHÁT THANH',
  type: null,
  unnumbered: true,
  unsigned: true,
  text: broadcastText,
  facts: { messages: texts('Nội dung vận động'), phone: optionalText('Điện thoại phản ánh') },
  extra: { slogans: texts('Khẩu hiệu') },
  prepare: ({ plan }) => ({ view: { slogans: plan.slogans } }),
});

/** Giấy mời. `guest` is a person with position and place of work, or an organization. */
export const invitation = campaignPaper({
  name: 'Giấy mời',
  heading: 'GIẤY MỜI',
  type: 'GM',
  text: invitationText,
  recipients: ['Như trên'],
  facts: {
    guest: openText('Người, cơ quan được mời'),
    chair: optionalText('Chủ trì'),
    notes: texts('Lưu ý').optional(),
  },
});

/** Công văn đề nghị cơ quan báo chí đưa tin. */
export const pressRequest = campaignPaper({
  name: 'Công văn đề nghị đưa tin',
  heading: null,
  type: null,
  text: pressRequestText,
  facts: { press: texts('Cơ quan báo chí'), contact: optionalText('Đầu mối liên hệ') },
  addressees: ({ press }) => press,
});

function programmeTable({ ceremony }: Plan) {
  const rows = (ceremony?.programme ?? []).map((step, index) => [
    cell(String(index + 1), centred),
    cell(`${step.from ?? '……'} - ${step.to ?? '……'}`, centred),
    cell(minutesOf(step) === null ? '……' : String(minutesOf(step)), centred),
    cell(step.activity),
    cell(step.role ?? '……'),
  ]);
  const counted = rows.length > 0 && (ceremony?.programme ?? []).every(({ from }) => countsMinutes(from));
  const time = counted ? 'Từ phút – đến phút' : 'Thời gian';
  const headings = ['TT', time, 'Số phút', 'Nội dung', 'Người thực hiện'];
  return tableOf({ headings, widths: [6, 17, 9, 43, 25] }, rowsOrBlank(rows, headings.length));
}

function forcesTable({ ceremony }: Plan) {
  const rows = (ceremony?.forces ?? []).map((force, index) => [
    cell(String(index + 1), centred),
    cell(force.organization),
    countCell(force.count),
  ]);
  const total = (ceremony?.forces ?? []).reduce<number | null>(
    (sum, { count }) => (sum === null || count === null ? null : sum + count),
    0,
  );
  const totalRow = [
    cell('Tổng cộng', { align: 'center', bold: true, columns: 2 }),
    { ...countCell(total), bold: true },
  ];
  return tableOf({ headings: ['TT', 'Đơn vị', 'Số người'], widths: [8, 72, 20] }, [...rows, totalRow]);
}

/** A total with an unknown part is left open, never a partial sum. */
function countCell(count: number | null) {
  return count === null ? cell('……', centred) : cell(formatNumber(count), right);
}

function minutesOf({ from, to }: Pick<Ceremony['programme'][number], 'from' | 'to'>): number | null {
  const start = minuteOfDay(from);
  const end = minuteOfDay(to);
  return start === null || end === null || end < start ? null : end - start;
}

/** Of a time of day, or of a programme that counts minutes from its beginning. */
function minuteOfDay(time: string | null): number | null {
  if (countsMinutes(time)) return Number(time);
  const match = /^([01]?\d|2[0-3])[:hg]([0-5]\d)/.exec(time ?? '');
  return match === null ? null : Number(match[1]) * 60 + Number(match[2]);
}

function countsMinutes(time: string | null): boolean {
  return /^\d{1,3}$/.test(time ?? '');
}

/** Null where the length of a step is not known. */
function totalMinutes(programme: Ceremony['programme']): number | null {
  return programme.reduce<number | null>(
    (sum, step) => {
      const minutes = minutesOf(step);
      return sum === null || minutes === null ? null : sum + minutes;
    },
    programme.length === 0 ? null : 0,
  );
}
