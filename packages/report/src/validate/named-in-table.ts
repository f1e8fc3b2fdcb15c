import type { Finding, LocalizedText } from '@chiendich/core';
import { isRecord } from '../unknown-value.ts';
import type { CompiledChecks } from './compiled-checks.ts';
import { cellInWords, rowLabel } from './row-words.ts';

/** A finding on a cell, whose sentence names the table and the row too; any other as it is. */
export function namedInTable(finding: Finding, { byCode }: Pick<CompiledChecks, 'byCode'>): Finding {
  const { path, params } = finding;
  const [answers, code = '', row, column] = path;
  const table = answers === 'answers' && column !== undefined ? byCode.get(String(code)) : undefined;
  if (table?.kind !== 'table') return finding;
  const words = rowLabel(row, table.rows);
  const named = (label: unknown) => cellInWords(label as LocalizedText, table.name.label, words);
  const key = isRecord(params.partLabel) ? 'partLabel' : 'label';
  return isRecord(params[key]) ? { ...finding, params: { ...params, [key]: named(params[key]) } } : finding;
}
