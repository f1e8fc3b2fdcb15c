import type { Finding } from '../findings/finding.ts';
import { foldTone, moveTones } from '../text/text.ts';
import { formatDecimal } from './format-number.ts';
import { numberFinding } from './number-findings.ts';

/** Plain decimal text with a doubt, or the reason why a text is not a number. */
export type DecimalReading =
  | { readonly decimal: string; readonly finding: Finding | null }
  | { readonly decimal: null; readonly finding: Finding };

const estimateWords = [
  'hơn',
  'trên dưới',
  'trên',
  'gần',
  'khoảng',
  'chừng',
  'độ',
  'ước tính',
  'ước đạt',
  'ước',
  'dưới',
  'ít nhất',
  'nhiều nhất',
  'tối thiểu',
  'tối đa',
  'không quá',
  'không dưới',
  'xấp xỉ',
  'hàng',
  'vài',
  'mấy',
  'đến',
  'tới',
  'từ',
].sort((a, b) => b.length - a.length);
const estimate = new RegExp(`^(?:(${moveTones(estimateWords.join('|'))})(?!\\p{L})|[~≈<>≤≥±])`, 'u');
const estimateBehind = /\d\s?(?:\+|-\s?\d.*)$/;

const withComma = (whole: string) => new RegExp(`^(${whole})(?:,(\\d+))?$`);
const plain = withComma('\\d+');
const pointGroups = withComma('[1-9]\\d{0,2}(?:\\.\\d{3})+');
const spaceGroups = withComma('[1-9]\\d{0,2}(?: \\d{3})+');
const englishGroups = /^([1-9]\d{0,2}(?:,\d{3})+)\.(\d+)$|^([1-9]\d{0,2}(?:,\d{3}){2,})$/;
const pointDecimals = /^(\d+)\.(\d+)$/;

/** Reads a normalised text; `decimalsAllowed` makes "1.500" doubtful. */
export function readDecimal(normalised: string, text: string, decimalsAllowed: boolean): DecimalReading {
  const word = estimate.exec(foldTone(normalised))?.[0];
  if (word !== undefined || estimateBehind.test(normalised)) {
    const written =
      word === undefined ? (/[+-]/.exec(normalised)?.[0] ?? '') : normalised.slice(0, word.length);
    return { decimal: null, finding: numberFinding('core/number-approximate', { text, word: written }) };
  }
  const sign = /^[-−]\s?/.exec(normalised)?.[0] ?? '';
  return signed(readUnsigned(normalised.slice(sign.length), text, decimalsAllowed), sign !== '');
}

function readUnsigned(body: string, text: string, decimalsAllowed: boolean): DecimalReading {
  const groups = plain.exec(body) ?? spaceGroups.exec(body);
  if (groups !== null) return exact(groups[1], groups[2]);
  const points = pointGroups.exec(body);
  if (points !== null) {
    const { decimal } = exact(points[1], points[2]);
    const onlyPoint = points[2] === undefined && points[1]?.split('.').length === 2;
    if (!onlyPoint || !decimalsAllowed) return { decimal, finding: null };
    return {
      decimal,
      finding: doubtAbout('core/number-point-doubtful', text, { decimal, suggestion: decimal }),
    };
  }
  const english = englishGroups.exec(body);
  if (english !== null) {
    const { decimal } = exact(english[1] ?? english[3], english[2]);
    return {
      decimal,
      finding: doubtAbout('core/number-english-style', text, {
        decimal,
        suggestion: formatDecimal(decimal, 'vi'),
      }),
    };
  }
  return readPoint(body, text);
}

function readPoint(body: string, text: string): DecimalReading {
  const match = pointDecimals.exec(body);
  if (match !== null) {
    const suggestion = `${match[1]},${match[2]}`;
    if (match[2]?.length !== 1)
      return { decimal: null, finding: numberFinding('core/number-decimal-point', { text, suggestion }) };
    const { decimal } = exact(match[1], match[2]);
    return {
      decimal,
      finding: doubtAbout('core/number-decimal-point-read', text, { decimal, suggestion }),
    };
  }
  const separator = /^\d+(?:([., ])\d+)(?:[., ]\d+)*$/.exec(body)?.[1];
  if (separator === undefined)
    return { decimal: null, finding: numberFinding('core/number-not-read', { text }) };
  return { decimal: null, finding: numberFinding('core/number-grouping', { text, separator }) };
}

function exact(whole = '', decimals = ''): { readonly decimal: string; readonly finding: null } {
  const digits = whole.replace(/[., ]/g, '').replace(/^0+(?=\d)/, '');
  const fraction = decimals.replace(/0+$/, '');
  return { decimal: fraction === '' ? digits : `${digits}.${fraction}`, finding: null };
}

function signed(reading: DecimalReading, negative: boolean): DecimalReading {
  if (!negative || reading.decimal === null || /^[0.]+$/.test(reading.decimal)) return reading;
  return {
    decimal: `-${reading.decimal}`,
    finding: reading.finding === null ? null : negated(reading.finding),
  };
}

/** The doubt about a number that was read: `suggestion` is what to type, `value` what each language writes in its own way. */
function doubtAbout(
  code: 'core/number-decimal-point-read' | 'core/number-point-doubtful' | 'core/number-english-style',
  text: string,
  { decimal, suggestion }: { readonly decimal: string; readonly suggestion: string },
): Finding {
  return numberFinding(code, { text, suggestion, value: Number(decimal) });
}

function negated(doubt: Finding): Finding {
  const { suggestion, value } = doubt.params;
  return {
    ...doubt,
    params: { ...doubt.params, suggestion: `-${suggestion}`, value: -Number(value) },
  };
}
