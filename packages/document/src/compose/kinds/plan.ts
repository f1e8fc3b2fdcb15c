import type { BlockNode, Finding } from '@chiendich/core';
import { Plan } from '@chiendich/plan';
import * as z from 'zod';
import { finding } from '../../findings.ts';
import { planText } from '../../templates/generated/plan.ts';
import { openText } from '../campaign-view.ts';
import { leafOf } from '../leaf.ts';
import { decideFrame } from '../paper-frame.ts';
import { paperKind } from '../paper-kind.ts';
import { annexOf, sectionBlock } from '../plan-blocks.ts';
import { basisLines } from '../plan-phrases.ts';

const View = z.object({
  subject: openText('Trích yếu'),
  issuer: openText('Cơ quan ban hành'),
  bases: z.array(z.string()),
  preamble: z.string().nullable(),
  purpose: openText('Mục đích'),
  requirements: openText('Yêu cầu'),
  contents: z.array(z.object({ text: z.string() })),
  assignments: z.array(
    z.object({ organization: z.string(), tasks: z.array(z.object({ text: z.string() })) }),
  ),
  duties: z.array(
    z.object({
      from: z.array(z.string()),
      to: z.array(z.string()),
      due: openText('Thời hạn báo cáo'),
      template: z.string().nullable(),
    }),
  ),
  funding: z.array(z.object({ text: z.string() })),
});

/** Kế hoạch, with its annexes. A plan that has sections is printed as they stand; else the text is made of its facts. */
export const planPaper = paperKind<Plan>({
  name: 'Kế hoạch',
  heading: 'KẾ HOẠCH',
  input: Plan,
  view: View,
  tables: [],
  origins: {
    issuer: ['document', 'issuer'],
    number: ['document', 'number'],
    symbol: ['document', 'symbol'],
    date: ['document', 'date'],
    place: ['document', 'place'],
    signature: ['signature'],
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
    const view: z.infer<typeof View> = {
      subject: plan.subject,
      issuer,
      bases: [...basisLines(plan.bases)],
      preamble: preambleOf(plan),
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
    };
    return {
      view,
      frame,
      annexes: plan.annexes.filter(({ text }) => text !== null).map(annexOf),
      ...(plan.sections.length === 0 ? {} : { body: bodyOf(plan) }),
      findings: [...(plan.sections.length === 0 ? [] : openSubject(plan)), ...emptyAnnexes(plan)],
    };
  },
});

function bodyOf(plan: Plan): readonly BlockNode[] {
  const bases = basisLines(plan.bases).map(
    (text): BlockNode => ({ kind: 'paragraph', role: 'basis', leaf: leafOf(text) }),
  );
  const { issuer } = plan.document;
  const opening =
    preambleOf(plan) ?? (issuer === null ? 'Kế hoạch như sau:' : `${issuer} xây dựng Kế hoạch như sau:`);
  return [
    ...bases,
    { kind: 'paragraph', role: 'body', leaf: leafOf(opening) },
    ...plan.sections.map(sectionBlock),
  ];
}

function openSubject({ subject }: Plan): readonly Finding[] {
  if (subject !== null) return [];
  return [finding('document/fact-missing', { field: 'Trích yếu' }, { path: ['subject'] })];
}

/** The clause that leads from the bases to the plan, where the plan has one. */
function preambleOf(plan: Plan & { readonly preamble?: string | null }): string | null {
  return plan.preamble ?? null;
}

function emptyAnnexes({ annexes }: Plan): readonly Finding[] {
  return annexes.flatMap(({ label, title, text }, index) => {
    if (text !== null) return [];
    const annex = `Phụ lục ${label} ${title ?? ''}`.replace(/\s+/gu, ' ').trim();
    return [finding('document/annex-without-text', { annex }, { path: ['annexes', index, 'text'] })];
  });
}
