import type { Finding } from '@chiendich/core';
import { leastAtScale } from '@chiendich/core';
import { templateFinding } from '../template/findings.ts';
import { measureUnitOf } from '../template/measure-unit.ts';
import type { NumberKind, ReportTemplate } from '../template/template.ts';
import { boundsOf, scaleOf } from './number-scale.ts';

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
export function numberFindings(
  quantity: Quantity,
  path: readonly (string | number)[],
  template: ReportTemplate,
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

function rangeFindings(quantity: Quantity, path: readonly (string | number)[]): readonly Finding[] {
  const { minimum, maximum } = quantity;
  const scale = scaleOf(quantity.number);
  const { minimum: lowest, maximum: highest } = boundsOf(quantity);
  if (lowest > highest) {
    const bounds = { minimum: minimum ?? lowest, maximum: Math.min(maximum ?? highest, highest) };
    return [templateFinding('report/template-range', { code: quantity.code, ...bounds }, { path })];
  }
  if ((leastAtScale(lowest, scale) ?? lowest) <= highest) return [];
  const params = { code: quantity.code, minimum: lowest, maximum: highest, scale };
  return [templateFinding('report/template-empty-range', params, { path })];
}
