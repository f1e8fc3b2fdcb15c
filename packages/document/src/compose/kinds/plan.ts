import type { Finding } from '@chiendich/core';
import type { BlockNode, ParagraphNode } from '@chiendich/official-text';
import { Plan } from '@chiendich/plan';
import * as z from 'zod';
import { finding } from '../../findings.ts';
import { planText } from '../../templates/generated/plan.ts';
import { openText } from '../campaign-view.ts';
import { leafOf } from '../leaf.ts';
import { decideFrame, isIssueDate } from '../paper-frame.ts';
import { paperKind } from '../paper-kind.ts';
import { annexOf, linesOf, sectionBlock } from '../plan-blocks.ts';
import { basisLines } from '../plan-phrases.ts';
import { refinement } from '../refinements.ts';

const View = z.object({
  subject: openText('Trích yếu'),
  issuer: openText('Cơ quan ban hành'),
  bases: z.array(z.string()),
  preamble: z.array(z.string()),
  purpose: openText('Mục đích'),
  requirements: openText('Yêu cầu'),
  contents: z.array(z.object({ text: z.string() })).describe('Nội dung'),
  assignments: z
    .array(z.object({ organization: z.string(), tasks: z.array(z.object({ text: z.string() })) }))
    .describe('Phân công'),
  duties: z.array(
    z.object({
      from: z.array(z.string()),
      to: z.array(z.string()),
      due: openText('Thời hạn báo cáo'),
      template: z.string().nullable(),
    }),
  ),
  funding: z.array(z.object({ text: z.string() })),
  annexes: z.array(z.object({ label: z.string(), title: z.string().nullable() })),
});

/** Kế hoạch, with its annexes. A plan that has sections is printed as they stand; else the text is made of its facts. */
export const planPaper = paperKind<Plan>({
  name: 'Kế hoạch',
  heading: 'KẾ HOẠCH',
  input: Plan.refine(({ document }) => document.date === null || isIssueDate(document.date), {
    message: refinement.partialDay.en,
    path: ['document', 'date'],
  }),
  view: View,
  tables: [],
  origins: {
    issuer: ['document', 'issuer'],
    number: ['document', 'number'],
    symbol: ['document', 'symbol'],
    date: ['document', 'date'],
    place: ['document', 'place'],
    signature: ['signature'],
    recipients: ['recipients'],
  },
  text: planText,
  prepare: (plan) => {
    const { number, symbol, date, place, issuer, superior } = plan.document;
    const frame = decideFrame(
      {
        number,
        symbol,
        date,
        place,
        issuer,
        superior,
        recipients: plan.recipients,
        signature: plan.signature,
      },
      { type: plan.document.type ?? 'KH' },
    );
    const annexes = plan.annexes.filter(({ text }) => text !== null);
    const view: z.infer<typeof View> = {
      subject: plan.subject,
      issuer,
      bases: [...basisLines(plan.bases)],
      preamble: [...linesOf(plan.preamble ?? '')],
      purpose: plan.purpose,
      requirements: plan.requirements,
      contents: plan.contents.map(({ text }) => ({ text })),
      assignments: plan.assignments.map(({ organization, tasks }) => ({
        organization,
        tasks: tasks.map(({ text }) => ({ text })),
      })),
      duties: plan.reportingDuties.map(({ from, to, due, template }) => ({
        from: [...from],
        to: [...to],
        due: due?.quote ?? null,
        template,
      })),
      funding: plan.funding.map(({ text }) => ({ text })),
      annexes: annexes.map(({ label, title }) => ({ label, title })),
    };
    return {
      view,
      frame,
      annexes: annexes.map(annexOf),
      ...(plan.sections.length === 0 ? {} : { body: bodyOf(plan) }),
      findings: [...(plan.sections.length === 0 ? [] : openSubject(plan)), ...emptyAnnexes(plan)],
    };
  },
});

function bodyOf(plan: Plan): readonly BlockNode[] {
  const closing = linesOf(plan.closing ?? '').map((text) => paragraph('closing', text));
  return [...openingOf(plan), ...plan.sections.map(sectionBlock), ...closing];
}

/** What leads to the first section: as the plan has it, else its bases and the usual clause. */
function openingOf(plan: Plan): readonly BlockNode[] {
  const own = linesOf(plan.preamble ?? '');
  if (own.length > 0) return own.map((text) => paragraph(/^căn cứ\s/iu.test(text) ? 'basis' : 'body', text));
  const { issuer } = plan.document;
  const clause = issuer === null ? 'Kế hoạch như sau:' : `${issuer} xây dựng Kế hoạch như sau:`;
  return [...basisLines(plan.bases).map((text) => paragraph('basis', text)), paragraph('body', clause)];
}

function paragraph(role: ParagraphNode['role'], text: string): ParagraphNode {
  return { kind: 'paragraph', role, leaf: leafOf(text) };
}

function openSubject({ subject }: Plan): readonly Finding[] {
  if (subject !== null) return [];
  return [finding('document/fact-missing', { field: 'Trích yếu' }, { path: ['subject'] })];
}

function emptyAnnexes({ annexes }: Plan): readonly Finding[] {
  return annexes.flatMap(({ label, title, text }, index) => {
    if (text !== null) return [];
    const annex = `Phụ lục ${label} ${title ?? ''}`.replace(/\s+/gu, ' ').trim();
    return [finding('document/annex-without-text', { annex }, { path: ['annexes', index, 'text'] })];
  });
}
