import type { vi } from './vi.ts';

/** The sentences of the package's findings in English, one a code. */
export const en: Readonly<Record<keyof typeof vi, string>> = {
  'plan/deadline-before-issue':
    'The deadline “{quote}” had passed before the plan was issued: its last good day is {lastDay:date}, the plan is dated {issued:date}. A responsible person must state the right day.',
  'plan/number-missing':
    'The document number before the symbol “{symbol}” is blank. The registry enters it after signing.',
  'plan/number-colon-missing': 'The word “Số” must be followed by a colon; the document has “{quote}”.',
  'plan/day-missing':
    'The date of issue must give day, month and year; the document gives {date:date} so far. The registry enters the day after signing.',
  'plan/annexes-numbered-two-ways':
    'The annexes are numbered in more than one way ({mentions:list}); two or more annexes must have Roman numerals.',
  'plan/annexes-not-roman':
    'The annexes are numbered {mentions:list}; two or more annexes must have Roman numerals.',
  'plan/annex-absent': 'The document refers to “{mention}”, but that annex is not attached.',
  'plan/annex-not-mentioned': 'Annex {label} is attached, but the document’s text never refers to it.',
  'plan/name-written-two-ways':
    'One name is written two ways: “{name}” ({count} times) and “{variant}” (here). Use the official name throughout.',
  'plan/phrase-repeated': 'The phrase “{phrase}” is written twice in a row.',
  'plan/addressee-unknown':
    'Addressee “{text}”: the register has no body or group of that name on the day in question.',
  'plan/addressee-ambiguous':
    'Addressee “{text}”: several bodies have that name ({names:list}); say which one is meant.',
  'plan/addressee-ended':
    'Addressee “{text}” does not exist on {at:date} (it existed until {ended:date}); its successors: {successors:list}.',
};
