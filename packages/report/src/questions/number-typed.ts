import type { Finding, LocalizedText, Result } from '@chiendich/core';
import {
  CONVERTIBLE_UNITS,
  convertMeasure,
  failure,
  foldTone,
  nearestAtScale,
  normaliseText,
  numberOfScaled,
  parseNumber,
  success,
} from '@chiendich/core';
import { inputFinding } from '../input/findings.ts';
import { withPlainDigits } from '../input/plain-digits.ts';
import type { TypedPlace } from '../input/typed-place.ts';
import type { NumericAnswer } from '../report.ts';
import type { MeasureUnitCode } from '../template/template.ts';
import { expectedFigure, shortText } from '../unknown-value.ts';
import { fieldName } from '../validate/checks.ts';
import { scaleOf } from './number-scale.ts';
import { readFigureWords, shortMoneyUnits } from './number-words.ts';
import type { QuestionOf } from './question.ts';

type FigureField = QuestionOf<'number'>;

interface Place {
  readonly path: readonly (string | number)[];
}

const dashes = ['-', '–', '—'];

/** The longest text that is read as a figure. */
const longestFigure = 1000;

/** A figure as typed, in one of its three states. */
export function readNumber(field: FigureField, raw: string, typed: TypedPlace): Result<NumericAnswer> {
  const place = { path: typed.path };
  const name = fieldName(field);
  if (raw.length > longestFigure) {
    return failure([
      inputFinding('report/input-not-read', { expected: expectedFigure, found: shortText(raw) }, place),
    ]);
  }
  const text = normaliseText(withPlainDigits(raw));
  const found = shortText(text);
  if (dashes.includes(text)) {
    const doubt = inputFinding('report/input-dash', { ...name, found }, place);
    return success({ state: 'missing', reason: text }, [doubt]);
  }
  const words = readFigureWords(foldTone(text));
  if (words === 'none') return success(0, [inputFinding('report/input-none', { ...name, found }, place)]);
  if (words !== null) {
    const code = words === 'missing' ? 'report/input-missing' : 'report/input-not-applicable';
    return success({ state: words, reason: text }, [inputFinding(code, { ...name, found }, place)]);
  }
  return readQuantity(field, text, typed);
}

/** What binary noise may come to, as a share of the last decimal. */
const largestNoise = 1e-6;

/** A number of a workbook: binary noise behind the last decimal is taken off, and said. */
export function readNumberCell(field: FigureField, raw: number, place: Place): Result<NumericAnswer> {
  if (!Number.isFinite(raw)) {
    return failure([
      inputFinding('report/input-not-read', { expected: expectedFigure, found: String(raw) }, place),
    ]);
  }
  const scale = scaleOf(field.number);
  const value = nearestAtScale(raw, scale);
  if (value === raw || Math.abs(value - raw) > numberOfScaled(1, scale) * largestNoise) return success(raw);
  const params = { ...fieldName(field), found: raw, value };
  return success(value, [inputFinding('report/input-rounded', params, place)]);
}

/** The number, and the unit behind it where one is written. */
function readQuantity(
  field: FigureField,
  text: string,
  { unit: ownUnit, path }: TypedPlace,
): Result<NumericAnswer> {
  const place = { path };
  const [, head = text, tail = ''] =
    /^(.*\d)\s?((?![^\p{L}\p{S}%‰]+$)[^\p{N}\s.,](?:\D{0,39}|\D?[23²³]))$/su.exec(text) ?? [];
  const unit = tail === '' ? field.unit : unitOf(tail, field.unit, ownUnit);
  if (unit === null || (unit !== field.unit && convertMeasure({ value: 0, unit }, field.unit) === null)) {
    return failure([otherUnit(field, text, { unit: ownUnit, path })]);
  }
  const scale = scaleOf(field.number);
  const limits = unit !== field.unit ? {} : scale === 0 ? { integer: true } : { scale };
  const read = parseNumber(head, limits);
  // "5 tấn 300 kg" is quoted as it was typed, not without its last word.
  const parsed = !read.ok && /\p{L}/u.test(head) ? parseNumber(text, limits) : read;
  if (!parsed.ok && isWords(head, parsed.findings)) {
    const params = { ...fieldName(field), found: shortText(text) };
    return failure([inputFinding('report/input-unclear', params, place)]);
  }
  const findings = parsed.findings.map((fault) => ({ ...fault, path }));
  if (!parsed.ok) return failure(findings);
  if (unit === field.unit) return success(parsed.value, findings);
  const converted = convertMeasure({ value: parsed.value, unit }, field.unit);
  if (converted === null) return failure([otherUnit(field, text, { unit: ownUnit, path })]);
  const params = {
    ...fieldName(field),
    found: shortText(text),
    value: converted.value,
    unit: ownUnit ?? field.unit,
  };
  return success(converted.value, [...findings, inputFinding('report/input-converted', params, place)]);
}

/** Words without a number (½ is one) that are not an estimate: whether they mean zero, missing or not applicable is not decided here. */
function isWords(text: string, findings: readonly Finding[]): boolean {
  return !/\p{N}/u.test(text) && findings.some(({ code }) => code === 'core/number-not-read');
}

/** The code of a unit as written: the figure's own first, then those that turn into one another. */
function unitOf(written: string, own: MeasureUnitCode, label: LocalizedText | null): MeasureUnitCode | null {
  const folded = foldTone(written.replace(/^\((.+)\)$|[.;]$/u, '$1'));
  if (label !== null && (foldTone(label.vi) === folded || foldTone(label.en) === folded)) return own;
  const money = own === 'dong' ? shortMoneyUnits.get(folded) : undefined;
  if (money !== undefined) return money;
  const known = CONVERTIBLE_UNITS.find(({ symbols }) =>
    symbols.some((symbol) => foldTone(symbol) === folded),
  );
  return known?.code ?? null;
}

function otherUnit(field: FigureField, text: string, { unit: ownUnit, path }: TypedPlace): Finding {
  const params = { ...fieldName(field), unit: ownUnit ?? field.unit, found: shortText(text) };
  return inputFinding('report/input-other-unit', params, { path });
}
