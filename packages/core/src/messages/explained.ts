import { finding } from '../calendar/calendar-findings.ts';
import { numberFinding } from '../decimal/number-findings.ts';
import type { Explanation } from '../findings/explanations.ts';
import { defineExplanations } from '../findings/explanations.ts';
import type { vi as calendarSentences } from './calendar-vi.ts';
import { calendar } from './explain-calendar.ts';
import { numbers } from './explain-numbers.ts';
import type { vi as numberSentences } from './numbers-vi.ts';

/** The code of a finding on numbers or on the calendar. */
export type CoreFindingCode = keyof typeof calendarSentences | keyof typeof numberSentences;

const onCalendar: Readonly<Record<keyof typeof calendarSentences, Explanation>> = calendar;
const onNumbers: Readonly<Record<keyof typeof numberSentences, Explanation>> = numbers;

defineExplanations(finding, onCalendar);
defineExplanations(numberFinding, onNumbers);
