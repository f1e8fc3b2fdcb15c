import { formatNumber } from '@chiendich/core';
import type { TableCell } from '@chiendich/official-text';
import * as z from 'zod';
import { budgetEstimateText } from '../../templates/generated/budget-estimate.ts';
import { settlementText } from '../../templates/generated/settlement.ts';
import { campaignPaper } from '../campaign-paper.ts';
import { openText } from '../campaign-view.ts';
import { emptyList, openFacts } from '../open-facts.ts';
import { cell, centred, right, rowsOrBlank, tableOf } from '../table-parts.ts';

const openAmount = (label: string) => z.number().int().min(0).nullable().describe(label);

/** Dự toán kinh phí, from what the plan buys. A total with an unknown part is left open, never a partial sum. */
export const budgetEstimate = campaignPaper({
  name: 'Dự toán kinh phí',
  heading: 'DỰ TOÁN KINH PHÍ',
  type: null,
  unnumbered: true,
  text: budgetEstimateText,
  tables: ['items'],
  facts: {},
  extra: { source: openText('Nguồn kinh phí'), total: openAmount('Tổng kinh phí') },
  origins: { source: ['plan', 'funding'] },
  prepare: ({ plan }) => {
    const amounts = plan.procurement.map(({ quantity, unitPrice }) => product(quantity, unitPrice));
    // Without a list of what is bought the plan's own amount is all that is known.
    const total = plan.procurement.length === 0 ? (plan.funding[0]?.amount ?? null) : sumOf(amounts);
    const rows = plan.procurement.map(({ item, quantity, unitPrice }, index) => [
      cell(String(index + 1), centred),
      cell(item),
      number(quantity),
      number(unitPrice),
      number(amounts[index] ?? null),
    ]);
    return {
      view: { source: plan.funding[0]?.source ?? null, total },
      findings: [
        ...emptyList(plan.procurement, ['plan', 'procurement'], 'Nội dung mua sắm'),
        ...openFacts(plan.procurement, ['plan', 'procurement'], {
          quantity: 'Số lượng',
          unitPrice: 'Đơn giá',
        }),
      ],
      tables: {
        items: tableOf(
          {
            headings: ['TT', 'Nội dung', 'Số lượng', 'Đơn giá (đồng)', 'Thành tiền (đồng)'],
            widths: [7, 41, 13, 18, 21],
          },
          [...rowsOrBlank(rows, 5), totalRow(4, total)],
        ),
      },
    };
  },
});

const Expense = z
  .object({
    item: z.string(),
    voucher: openText('Chứng từ'),
    estimate: openAmount('Dự toán'),
    paid: openAmount('Đã chi'),
  })
  .readonly();

/** Bảng kê quyết toán: what was planned and what was paid, in đồng. */
export const settlement = campaignPaper({
  name: 'Bảng kê quyết toán',
  heading: 'BẢNG KÊ QUYẾT TOÁN KINH PHÍ',
  type: null,
  unnumbered: true,
  text: settlementText,
  tables: ['expenses'],
  facts: { expenses: z.array(Expense).readonly().describe('Các khoản chi') },
  extra: { paid: openAmount('Tổng đã chi'), planned: openAmount('Tổng dự toán') },
  prepare: ({ expenses }) => {
    const paid = sumOf(expenses.map((expense) => expense.paid));
    const planned = sumOf(expenses.map(({ estimate }) => estimate));
    const rows = expenses.map((expense, index) => [
      cell(String(index + 1), centred),
      cell(expense.item),
      cell(expense.voucher ?? '……', centred),
      number(expense.estimate),
      number(expense.paid),
    ]);
    return {
      view: { paid, planned },
      findings: [
        ...emptyList(expenses, ['expenses'], 'Các khoản chi'),
        ...openFacts(expenses, ['expenses'], {
          voucher: 'Chứng từ',
          estimate: 'Dự toán',
          paid: 'Đã chi',
        }),
      ],
      tables: {
        expenses: tableOf(
          {
            headings: ['TT', 'Nội dung chi', 'Chứng từ', 'Dự toán (đồng)', 'Đã chi (đồng)'],
            widths: [7, 37, 18, 19, 19],
          },
          [...rowsOrBlank(rows, 5), totalRow(3, planned, paid)],
        ),
      },
    };
  },
});

function number(value: number | null): TableCell {
  return value === null ? cell('……', centred) : cell(formatNumber(value), right);
}

function totalRow(columns: number, ...totals: readonly (number | null)[]): readonly TableCell[] {
  return [
    cell('Tổng cộng', { align: 'center', bold: true, columns }),
    ...totals.map((total) => ({ ...number(total), bold: true })),
  ];
}

/** Whole đồng, or null: of an unknown part, and of what is not a whole number of đồng. */
function product(quantity: number | null, unitPrice: number | null): number | null {
  if (quantity === null || unitPrice === null) return null;
  const amount = quantity * unitPrice;
  return Number.isSafeInteger(amount) ? amount : null;
}

function sumOf(amounts: readonly (number | null)[]): number | null {
  if (amounts.length === 0) return null;
  const sum = amounts.reduce<number | null>(
    (whole, part) => (whole === null || part === null ? null : whole + part),
    0,
  );
  return sum !== null && Number.isSafeInteger(sum) ? sum : null;
}
