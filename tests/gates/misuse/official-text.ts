import * as text from '@chiendich/official-text';
import { planWords } from '@chiendich/official-text/lexicon';
import type { Calls } from './calls.ts';
import { optional } from './calls.ts';

const outline = text.readOutline('KẾ HOẠCH\nTổ chức chiến dịch\n1. Mục đích');
if (!outline.ok) throw new Error('the outline of the gate is not read');

/** A small document, as `readOutline` gives it. */
export const document = outline.value;

export const officialTextCalls: Readonly<Record<string, Calls>> = {
  '.': {
    documentTypeOf: ['Kế hoạch'],
    findCitations: ['Nghị định số 30/2020/NĐ-CP'],
    findDates: ['ngày 10/7/2024', optional({})],
    findDeadlines: ['trước ngày 10/7/2024', optional({})],
    formOf: [document],
    formatDocumentNumber: [{ number: 5, symbol: 'KH-UBND' }],
    leavesOf: [document],
    namesBody: ['Sở Y tế'],
    orderLength: ['Sở Y tế'],
    parseSymbol: ['204/KH-UBND'],
    readLabel: ['1. Mục đích'],
    readOutline: ['KẾ HOẠCH'],
  },
  './lexicon': { anyOf: [planWords.taskVerbs] },
  './messages': {},
};
