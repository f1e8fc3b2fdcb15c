import type { Report } from '../report.ts';
import { isRecord } from '../unknown-value.ts';
import { fixedRowsOf, questionsOf, tablesOf } from './items.ts';
import type { ReportTemplate } from './template.ts';

/** What an address of a mapping names: a question, a table, a column `table.column` or a row `table[row]`. */
export type AddressedSort = 'question' | 'table' | 'column' | 'row';

/** Every address of a template with what it names. */
export function addressesOf(template: ReportTemplate): ReadonlyMap<string, AddressedSort> {
  const addresses = new Map<string, AddressedSort>();
  for (const { code } of questionsOf(template)) addresses.set(code, 'question');
  for (const table of tablesOf(template)) {
    addresses.set(table.code, 'table');
    for (const { code } of table.columns) addresses.set(`${table.code}.${code}`, 'column');
    for (const { code } of fixedRowsOf(table, template) ?? []) addresses.set(`${table.code}[${code}]`, 'row');
  }
  return addresses;
}

/** Every address under which a report holds something, whether its template has it or not. */
export function addressesIn({ answers }: Report): ReadonlySet<string> {
  const addresses = new Set<string>();
  for (const [code, answer] of Object.entries<unknown>(answers)) {
    addresses.add(code);
    if (typeof answer !== 'object' || answer === null) continue;
    for (const [row, cells] of Object.entries(answer)) {
      addresses.add(`${code}[${row}]`);
      if (isRecord(cells)) for (const column of Object.keys(cells)) addresses.add(`${code}.${column}`);
    }
  }
  return addresses;
}

/** The table of a column or row: `hoat_dong` of `hoat_dong.ngay`. */
export function tableOfAddress(address: string): string {
  return /^[^.[]*/.exec(address)?.[0] ?? address;
}
