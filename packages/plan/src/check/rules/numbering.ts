import type { Finding } from '@chiendich/core';
import { romanNumeral } from '@chiendich/core';
import { finding } from '../../findings.ts';
import type { NumberedItem } from '../numbered-items.ts';
import { numberedItems } from '../numbered-items.ts';
import type { PlanRule } from '../plan-rule.ts';
import { everyForm } from '../plan-rule.ts';

/** Ranks whose first item must be the first by its number; smaller ones may go on from a page that was left out. */
const startsLate: readonly string[] = ['roman', 'arabic', 'letter'];
const alphabet = [...'abcdđeghiklmnopqrstuvxy'];

/**
 * An item whose number or letter does not follow the one before it in its row, and a letter that the Vietnamese
 * alphabet lacks (f, j, w, z). A row that begins again at 1, I or a is a new row, unless I follows I.
 */
export const numbering: PlanRule = {
  codes: ['plan/number-starts-late', 'plan/number-out-of-order', 'plan/letter-not-vietnamese'],
  forms: everyForm,
  check({ plan, document }) {
    return rowFindings(numberedItems(plan, document));
  },
};

function rowFindings(items: readonly NumberedItem[]): readonly Finding[] {
  const last = new Map<string, number>();
  /** The number that the last item should have had, where it had another: one slip puts no second item out of order. */
  const meant = new Map<string, number>();
  return items.flatMap((item) => {
    const { level, label } = item;
    const before = last.get(level);
    const value = valueAfter(before, item);
    const own: Finding[] = [];
    const place = { path: item.path, span: item.span };
    if (value !== null) {
      if (level === 'letter' && /^[fjwz]$/.test(label)) {
        own.push(finding('plan/letter-not-vietnamese', { label }, place));
      } else if (before === undefined && value > 1 && startsLate.includes(level)) {
        const expected = labelOf(1, item);
        own.push(finding('plan/number-starts-late', { label, expected }, place));
      } else if (
        before !== undefined &&
        !follows(value, [before, meant.get(level)]) &&
        !beginsAgain(before, item)
      ) {
        const expected = labelOf(before + 1, item);
        own.push(finding('plan/number-out-of-order', { label, expected }, place));
        meant.set(level, before + 1);
      } else meant.delete(level);
      last.set(level, value);
    }
    return [...own, ...rowFindings(item.children)];
  });
}

function follows(value: number, before: readonly (number | undefined)[]): boolean {
  return before.some((number) => number !== undefined && value === number + 1);
}

/** A row may begin again at 1 or a under the same item; two chapters I in a row are one number given twice. */
function beginsAgain(before: number, { level, value }: NumberedItem): boolean {
  return value === 1 && !(level === 'roman' && before === 1);
}

/** "i" behind "h" is a letter; at the head of a row, and before "ii", it is a number. */
function valueAfter(before: number | undefined, { level, label, value }: NumberedItem): number | null {
  return level === 'letter' && before !== undefined && alphabet[before] === label ? before + 1 : value;
}

function labelOf(value: number, { level, label }: NumberedItem): string {
  if (level === 'roman') return romanNumeral(value);
  if (level === 'letter' && !/\d/.test(label)) return alphabet[value - 1] ?? String(value);
  if (level === 'decimal') return `${label.slice(0, label.lastIndexOf('.') + 1)}${value}`;
  return String(value);
}
