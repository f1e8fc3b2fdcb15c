import type { Finding } from '@chiendich/core';
import { exactRange } from '../validate/limits.ts';
import { templateFinding } from './findings.ts';
import { measureUnitOf } from './measure-unit.ts';
import type { NumberKind, ReportTemplate } from './template.ts';

/** The most decimals that a figure may have. */
const maximumScale = 6;

/** An indicator, or a column of numbers. */
interface Quantity {
  readonly code: string;
  readonly unit: string;
  readonly number: NumberKind;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** What a figure says of itself: its measure unit is declared, and some number has its decimals and its bounds. */
export function figureFindings(
  quantity: Quantity,
  template: ReportTemplate,
  path: readonly (string | number)[],
): readonly Finding[] {
  const { code, unit, number } = quantity;
  const found: Finding[] = [];
  if (measureUnitOf(unit, template) === null) {
    found.push(templateFinding('report/template-unknown-unit', { code, unit }, { path: [...path, 'unit'] }));
  }
  if (number.kind === 'decimal' && (number.scale < 1 || number.scale > maximumScale)) {
    const params = { code, scale: number.scale, maximum: maximumScale };
    return [
      ...found,
      templateFinding('report/template-scale', params, { path: [...path, 'number', 'scale'] }),
    ];
  }
  return [...found, ...rangeFindings(quantity, path)];
}

function rangeFindings(
  { code, number, minimum, maximum }: Quantity,
  path: readonly (string | number)[],
): readonly Finding[] {
  const scale = number.kind === 'integer' ? 0 : number.scale;
  const range = exactRange(scale);
  const lowest = Math.max(minimum ?? -range, -range);
  const highest = Math.min(maximum ?? range, range);
  if (lowest > highest) {
    const bounds = { minimum: minimum ?? lowest, maximum: Math.min(maximum ?? highest, highest) };
    return [templateFinding('report/template-range', { code, ...bounds }, { path })];
  }
  if (firstFrom(lowest, 10 ** scale) <= highest) return [];
  const params = { code, minimum: lowest, maximum: highest, scale };
  return [templateFinding('report/template-empty-range', params, { path })];
}

/** The least number from a bound on that has so many decimals. */
function firstFrom(bound: number, factor: number): number {
  const nearest = Math.round(bound * factor);
  return nearest / factor < bound ? (nearest + 1) / factor : nearest / factor;
}
