import { describeFinding } from '@chiendich/core';
import { describe, expect, it } from 'vitest';
import { definePlan } from '../../define-plan.ts';
import { planCheck } from '../plan-check.ts';
import { deadlineBeforeIssue } from './deadline-before-issue.ts';

type Deadline = NonNullable<Parameters<typeof definePlan>[0]['deadlines']>[number];

const found = (issued: string | null, deadline: Omit<Deadline, 'quote'>) =>
  deadlineBeforeIssue.check(
    planCheck(definePlan({ document: { date: issued }, deadlines: [{ ...deadline, quote: 'hạn' }] })),
  );

describe('a deadline before the plan', () => {
  const wrong: readonly (readonly [title: string, issued: string, deadline: Omit<Deadline, 'quote'>])[] = [
    ['last year’s deadline taken over', '2024-05', { date: '2023-07-31', boundary: 'before' }],
    ['the day before the plan', '2024-05-20', { date: '2024-05-19', boundary: 'by' }],
    ['"trước ngày" of the day of issue itself', '2024-05-20', { date: '2024-05-20', boundary: 'before' }],
    ['the month before', '2024-05-20', { date: '2024-04', boundary: 'during' }],
    [
      'a stretch that ended before',
      '2024-05-20',
      { date: '2024-05-01', boundary: 'during', end: '2024-05-19' },
    ],
  ];
  it.each(wrong)('%s is found', (_, issued, deadline) => {
    expect(found(issued, deadline)).toMatchObject([
      { code: 'plan/deadline-before-issue', path: ['deadlines', 0, 'date'] },
    ]);
  });

  const right: readonly (readonly [
    title: string,
    issued: string | null,
    deadline: Omit<Deadline, 'quote'>,
  ])[] = [
    ['a later day', '2024-05-20', { date: '2024-07-10', boundary: 'before' }],
    ['the day of issue', '2024-05-20', { date: '2024-05-20', boundary: 'by' }],
    ['a day of the month when the day is blank', '2024-05', { date: '2024-05-02', boundary: 'before' }],
    ['the month of issue', '2024-05-20', { date: '2024-05', boundary: 'during' }],
    ['the year of issue', '2024-05-20', { date: '2024', boundary: 'by' }],
    ['the quarter of issue', '2024-05-20', { date: '2024-Q2', boundary: 'by' }],
    ['a stretch that had begun', '2024-05-20', { date: '2024-05-01', boundary: 'during', end: '2024-06-30' }],
    ['a yearly deadline', '2024-05-20', { date: '01-15', boundary: 'before', recurrence: 'yearly' }],
    ['a deadline without a year', '2024-05-20', { date: '01-15', boundary: 'before' }],
    ['a plan without a date', null, { date: '2001-01-15', boundary: 'before' }],
    ['a day that the calendar lacks', '2024-05-20', { date: '2023-06-31', boundary: 'before' }],
  ];
  it.each(right)('%s passes', (_, issued, deadline) => {
    expect(found(issued, deadline)).toEqual([]);
  });

  it('says what was read and what is expected in both languages', () => {
    const [finding] = found('2024-05', { date: '2023-07-31', boundary: 'before' });
    expect(finding && describeFinding(finding, 'vi')).toBe(
      'Thời hạn “hạn” đã qua trước khi kế hoạch được ban hành: ngày cuối cùng còn kịp là 30/7/2023, kế hoạch ghi tháng 5/2024. Cần người có trách nhiệm xác định lại năm, tháng, ngày đúng.',
    );
    expect(finding && describeFinding(finding, 'en')).toContain('its last good day is 2023-07-30');
  });
});
