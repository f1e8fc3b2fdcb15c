import type { Finding, LocalizedText, Result } from '@chiendich/core';
import {
  CONVERTIBLE_UNITS,
  convertMeasure,
  failure,
  foldTone,
  formatNumber,
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
import type { MeasureUnitCode } from '../template/measure-unit.ts';
import { expectedFigure, shortText } from '../unknown-value.ts';
import { nameOf } from '../validate/checks.ts';
import type { NumberQuestion } from './number.ts';
import { scaleOf } from './number.ts';
import { readFigureWords, shortMoneyUnits } from './number-words.ts';

interface Place {
  readonly path: readonly (string | number)[];
}

const dashes = ['-', '–', '—'];

/** The longest text that is read as a figure. */
const longestFigure = 1000;

/** A figure as typed, in one of its three states. */
export function readNumber(question: NumberQuestion, raw: string, typed: TypedPlace): Result<NumericAnswer> {
  const place = { path: typed.path };
  const name = nameOf(question);
  if (raw.length > longestFigure) {
    return failure([
      inputFinding('report/input-not-read', { expected: expectedFigure, found: shortText(raw) }, place),
    ]);
  }
  const text = normaliseText(withPlainDigits(raw));
  const found = shortText(text);
  if (/\d\s*[\t\n\v\f\r\u2028\u2029]\s*\S/.test(raw.trim()))
    return failure([inputFinding('report/input-number-broken', { ...name, found }, place)]);
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
  return readQuantity(question, text, typed);
}

/** What binary noise may come to, as a share of the last decimal. */
const largestNoise = 1e-6;

/** A number of a workbook: binary noise behind the last decimal is taken off, and said. */
export function readNumberCell(question: NumberQuestion, raw: number, place: Place): Result<NumericAnswer> {
  if (!Number.isFinite(raw)) {
    return failure([
      inputFinding('report/input-not-read', { expected: expectedFigure, found: String(raw) }, place),
    ]);
  }
  const scale = scaleOf(question);
  const value = nearestAtScale(raw, scale);
  if (value === raw || Math.abs(value - raw) > numberOfScaled(1, scale) * largestNoise) return success(raw);
  const params = { ...nameOf(question), found: raw, value };
  return success(value, [inputFinding('report/input-rounded', params, place)]);
}

/** The number, and the unit behind it where one is written. */
function readQuantity(
  question: NumberQuestion,
  text: string,
  { unit: ownUnit, path }: TypedPlace,
): Result<NumericAnswer> {
  const place = { path };
  const [, head = text, tail = ''] =
    /^(.*\d)\s?((?![^\p{L}\p{S}%‰]+$)[^\p{N}\s.,](?:\D{0,39}|\D?[23²³]))$/su.exec(text) ?? [];
  const unit = tail === '' ? question.unit : unitOf(tail, question.unit, ownUnit);
  if (
    unit === null ||
    (unit !== question.unit && convertMeasure({ value: 0, unit }, question.unit) === null)
  ) {
    return failure([otherUnit(question, text, { unit: ownUnit, path })]);
  }
  const scale = scaleOf(question);
  const grouped =
    unit === question.unit
      ? (commaGroups(question, head, path) ?? pointDecimals(question, head, path))
      : null;
  if (grouped !== null) return grouped;
  const limits = unit !== question.unit ? {} : scale === 0 ? { integer: true } : { scale };
  const read = parseNumber(head, limits);
  // "5 tấn 300 kg" is quoted as it was typed, not without its last word.
  const parsed = !read.ok && /\p{L}/u.test(head) ? parseNumber(text, limits) : read;
  if (!parsed.ok && isWords(head, parsed.findings)) {
    const params = { ...nameOf(question), found: shortText(text) };
    return failure([inputFinding('report/input-unclear', params, place)]);
  }
  const findings = parsed.findings.map((fault) => ({ ...fault, path }));
  if (!parsed.ok) return failure(findings);
  if (unit === question.unit) return success(parsed.value, findings);
  const converted = convertMeasure({ value: parsed.value, unit }, question.unit);
  if (converted === null) return failure([otherUnit(question, text, { unit: ownUnit, path })]);
  const params = {
    ...nameOf(question),
    found: shortText(text),
    value: converted.value,
    unit: ownUnit ?? question.unit,
  };
  return success(converted.value, [...findings, inputFinding('report/input-converted', params, place)]);
}

/** A comma before each group of three digits: thousands as in English, or decimals where there is one and they fit. */
const commas = /^[+-]?\d{1,3}(?:,\d{3})+$/;

/** Groups of three digits behind points or blanks, the last behind a comma: `1.000,000`. */
const mixedGroups = /^[+-]?\d{1,3}(?:[. ]\d{3})+,\d{3}$/;

/**
 * A number of which each comma has three digits behind it, null for any other. Where the figure holds as many decimals both
 * readings are possible: the Vietnamese one counts and both are said. Else it is refused, with the thousands suggested, also
 * where points stand before the comma: in a whole figure `1.000,000` is a slip for a million as likely as a thousand.
 */
function commaGroups(
  question: NumberQuestion,
  text: string,
  path: TypedPlace['path'],
): Result<NumericAnswer> | null {
  const isMixed = scaleOf(question) < 3 && mixedGroups.test(text);
  if (!isMixed && !commas.test(text)) return null;
  const whole = Number(text.replaceAll(/[., ]/g, ''));
  if (!Number.isSafeInteger(whole)) return null;
  const params = { ...nameOf(question), found: shortText(text), suggestion: formatNumber(whole) };
  const decimal =
    !isMixed && text.split(',').length === 2 ? parseNumber(text, { scale: scaleOf(question) }) : null;
  const reading = decimal?.ok === true && scaleOf(question) >= 3 ? decimal.value : null;
  if (reading === null)
    return failure([inputFinding('report/input-comma-groups', { ...params, value: whole }, { path })]);
  return success(reading, [
    inputFinding('report/input-two-readings', { ...params, value: reading, other: whole }, { path }),
  ]);
}

/** A point before two digits or more that do not group thousands: `12.34`, `0.125`. */
const pointNumber = /^[+-]?(?:\d+\.(?:\d{2}|\d{4,})|0\.\d{3})$/;

/** Decimals behind a point, where the figure holds as many: both readings are said. Null for any other number. */
function pointDecimals(
  question: NumberQuestion,
  text: string,
  path: TypedPlace['path'],
): Result<NumericAnswer> | null {
  if (!pointNumber.test(text)) return null;
  const read = parseNumber(text.replace('.', ','), { scale: scaleOf(question) });
  if (!read.ok) return null;
  const other = Number(text.replace('.', ''));
  const params = { ...nameOf(question), found: shortText(text), suggestion: formatNumber(other) };
  return success(read.value, [
    inputFinding('report/input-two-readings', { ...params, value: read.value, other }, { path }),
  ]);
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

function otherUnit(question: NumberQuestion, text: string, { unit: ownUnit, path }: TypedPlace): Finding {
  const params = { ...nameOf(question), unit: ownUnit ?? question.unit, found: shortText(text) };
  return inputFinding('report/input-other-unit', params, { path });
}
