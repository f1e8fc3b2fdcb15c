import type { PlanDraft } from '../plan-draft.ts';
import type { RuleCases } from './rule-cases.ts';
import { calendar, issued, register } from './rule-cases.ts';

type Citation = NonNullable<PlanDraft['citations']>[number];
type Duty = NonNullable<PlanDraft['reportingDuties']>[number];

const due = (date: string, boundary: 'before' | 'by' | 'during' = 'before') =>
  ({ date, boundary, quote: 'thời hạn' }) as const;
const dueOn = (date: string, boundary: 'before' | 'by' | 'during' = 'before'): PlanDraft => ({
  document: issued,
  deadlines: [due(date, boundary)],
});
const reports = (...duties: readonly Duty[]): PlanDraft => ({ document: issued, reportingDuties: duties });
const fromUnits: Duty = { from: ['Sở Y tế'], stage: 1, template: 'Phụ lục II', due: due('2024-07-10') };
const toProvince = (date: string): Duty => ({ from: ['Sở'], stage: 2, due: due(date) });

const directive: Citation = {
  ...{ reference: '13/CT-TTg', type: 'Chỉ thị', date: '2024-05-02' },
  ...{ issuer: 'Thủ tướng Chính phủ', subject: 'về quản lý tín chỉ carbon' },
};
const cited = (...citations: readonly Partial<Citation>[]): PlanDraft => ({
  document: issued,
  citations: citations.map((given) => ({ ...directive, ...given })),
});
const lacking = (part: 'type' | 'date' | 'issuer' | 'subject'): RuleCases => ({
  passes: { says: 'named in full', draft: cited({}) },
  fails: { says: `without its ${part}`, draft: cited({ [part]: null }) },
  borderline: { says: 'shortened where it is cited again', draft: cited({}, { [part]: null }) },
});

const tasked = (name: string, mode: 'giao' | 'đề nghị' = 'giao') =>
  ({ organization: name, mode, role: 'lead', tasks: [{ text: 'Cử lực lượng tham gia' }] }) as const;
const named = (name: string, date: string): PlanDraft => ({
  document: { number: '57', symbol: 'KH-UBND', date, issuer: 'UBND tỉnh Lạng Sơn' },
  assignments: [tasked(name)],
});
const sentTo = (name: string, ...recipients: readonly string[]): PlanDraft => ({
  document: issued,
  assignments: [tasked(name, 'đề nghị')],
  recipients: [...recipients, 'Lưu: VT'].map((recipient) => ({ name: recipient })),
});
const idle = { organization: 'Sở Y tế', mode: 'giao', role: 'lead' } as const;

/** Identity, deadlines, duties, citations, bodies: what a plan says. */
export const substanceCases: Readonly<Record<string, RuleCases>> = {
  'plan/number-missing': {
    passes: { says: 'numbered', draft: { document: issued } },
    fails: { says: 'a blank number', draft: { document: { ...issued, number: null } } },
    borderline: { says: 'a number with its zero', draft: { document: { ...issued, number: '05' } } },
  },
  'plan/day-missing': {
    passes: { says: 'dated', draft: { document: issued } },
    fails: { says: 'a month only', draft: { document: { ...issued, date: '2024-05' } } },
    borderline: { says: 'the leap day', draft: { document: { ...issued, date: '2024-02-29' } } },
  },
  'plan/deadline-before-issue': {
    passes: { says: 'later', draft: dueOn('2024-07-10') },
    fails: { says: 'the year before', draft: dueOn('2023-07-31') },
    borderline: { says: 'the day of issue itself', draft: dueOn('2024-05-20', 'by') },
  },
  'plan/consolidation-due-too-early': {
    passes: { says: 'three weeks later', draft: reports(fromUnits, toProvince('2024-07-31')) },
    fails: { says: 'a week earlier', draft: reports(fromUnits, toProvince('2024-07-03')) },
    borderline: { says: 'one day later', draft: reports(fromUnits, toProvince('2024-07-11')) },
  },
  'plan/deadline-on-day-off': {
    passes: { says: 'a Tuesday', draft: dueOn('2024-07-09', 'by'), options: { calendar } },
    fails: { says: 'a Sunday', draft: dueOn('2024-07-07', 'by'), options: { calendar } },
    borderline: {
      says: 'before a Saturday: a Friday',
      draft: dueOn('2024-07-06'),
      options: { calendar },
    },
  },
  'plan/deadline-passed': {
    passes: { says: 'weeks ahead', draft: dueOn('2024-07-10'), options: { today: '2024-06-01' } },
    fails: { says: '"trước ngày" of today', draft: dueOn('2024-07-10'), options: { today: '2024-07-10' } },
    borderline: { says: 'its last good day', draft: dueOn('2024-07-10'), options: { today: '2024-07-09' } },
  },
  'plan/report-without-template': {
    passes: { says: 'with an outline', draft: reports(fromUnits) },
    fails: { says: 'without one', draft: reports({ ...fromUnits, template: null }) },
    borderline: { says: 'a consolidation needs none', draft: reports(toProvince('2024-07-31')) },
  },
  'plan/report-without-deadline': {
    passes: { says: 'with a day', draft: reports(fromUnits) },
    fails: { says: 'without one', draft: reports({ ...fromUnits, due: null }) },
    borderline: {
      says: 'nobody is named who reports',
      draft: reports({ ...fromUnits, from: [], due: null }),
    },
  },
  'plan/citation-after-plan': {
    passes: { says: 'before the plan', draft: cited({}) },
    fails: { says: 'the day after', draft: cited({ date: '2024-05-21' }) },
    borderline: { says: 'the same day', draft: cited({ date: '2024-05-20' }) },
  },
  'plan/citation-symbol-invalid': {
    passes: { says: 'number and symbol', draft: cited({}) },
    fails: { says: 'blanks for the slash', draft: cited({ reference: '13 CT TTg' }) },
    borderline: { says: 'a party symbol', draft: cited({ reference: '24-NQ/TW', type: 'Nghị quyết' }) },
  },
  'plan/citation-type-contradicted': {
    passes: { says: 'the type of the symbol', draft: cited({}) },
    fails: { says: 'another type', draft: cited({ type: 'Quyết định' }) },
    borderline: {
      says: 'a letter, whose symbol names no type',
      draft: cited({ reference: '2964/BTNMT-TTTT', type: 'Công văn' }),
    },
  },
  'plan/citation-type-missing': lacking('type'),
  'plan/citation-date-missing': lacking('date'),
  'plan/citation-issuer-missing': lacking('issuer'),
  'plan/citation-subject-missing': lacking('subject'),
  'plan/organization-ended': {
    passes: {
      says: 'years before its end',
      draft: named('UBND huyện Cao Lộc', '2024-05-20'),
      options: { register },
    },
    fails: {
      says: 'the day after its last',
      draft: named('UBND huyện Cao Lộc', '2025-07-01'),
      options: { register },
    },
    borderline: {
      says: 'its last day',
      draft: named('UBND huyện Cao Lộc', '2025-06-30'),
      options: { register },
    },
  },
  'plan/organization-not-founded': {
    passes: { says: 'in its time', draft: named('UBND phường Kỳ Lừa', '2026-01-05'), options: { register } },
    fails: {
      says: 'the day before its first',
      draft: named('UBND phường Kỳ Lừa', '2025-06-30'),
      options: { register },
    },
    borderline: {
      says: 'its first day',
      draft: named('UBND phường Kỳ Lừa', '2025-07-01'),
      options: { register },
    },
  },
  'plan/organization-without-task': {
    passes: { says: 'with a task', draft: { document: issued, assignments: [tasked('Sở Y tế')] } },
    fails: { says: 'without one', draft: { document: issued, assignments: [idle] } },
    borderline: {
      says: 'its task stands under another item',
      draft: { document: issued, assignments: [idle, tasked('SỞ Y TẾ')] },
    },
  },
  'plan/assigned-not-addressed': {
    passes: { says: 'by name', draft: sentTo('Sở Y tế', 'Sở Y tế'), options: { register } },
    fails: { says: 'others only', draft: sentTo('Sở Y tế', 'Công an tỉnh'), options: { register } },
    borderline: {
      says: 'by its class',
      draft: sentTo('Sở Y tế', 'Các Sở, ban, ngành'),
      options: { register },
    },
  },
  'plan/order-outside-authority': {
    passes: {
      says: 'a unit of its own',
      draft: { document: issued, assignments: [tasked('phòng Quản lý Môi trường')] },
      options: { register },
    },
    fails: {
      says: 'another department',
      draft: { document: issued, assignments: [tasked('Sở Y tế')] },
      options: { register },
    },
    borderline: {
      says: 'another department that is asked',
      draft: { document: issued, assignments: [tasked('Sở Y tế', 'đề nghị')] },
      options: { register },
    },
  },
};
