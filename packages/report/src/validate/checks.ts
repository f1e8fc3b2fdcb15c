import type { Finding, LocalizedText } from '@chiendich/core';
import { isCivilDate, isWellFormed } from '@chiendich/core';
import type { AttachmentPart, Indicator, LocalizedLabel, NumberKind } from '../template/template.ts';
import { isRecord, shortNumber, shortText } from '../unknown-value.ts';
import { reportFinding } from './findings.ts';
import { exactRange, limits } from './limits.ts';

export type Path = readonly (string | number)[];

/** What is wrong with a value, told once its place is known. */
export type Problem = (path: Path) => Finding;

/** Looks at one value; null when nothing is wrong. */
export type Check = (value: unknown) => Problem | null;

/** What a field is called in a sentence: its code, and the label that stands on the paper. */
export interface FieldName {
  readonly code: string;
  readonly label: LocalizedText;
}

export function fieldName(part: LocalizedLabel): FieldName {
  return { code: part.code, label: part.label };
}

/** Half a surrogate pair has no form in UTF-8: what holds one can be neither sent nor kept as it is. */
function brokenCharacter(name: FieldName): Problem {
  return (path) => reportFinding('report/broken-character', name, { path });
}

/** Most texts: they begin with something, and all their characters are whole. One look instead of three. */
const plainText = /^[^\s\uD800-\uDFFF][^\uD800-\uDFFF]*$/;

/** A text of at most `maximum` code points, not blank when required. */
export function textCheck(
  part: LocalizedLabel,
  required: boolean,
  maximum: number = limits.textLength,
): Check {
  const name = fieldName(part);
  return (value) => {
    if (typeof value !== 'string') return typeProblem(name, 'report/not-text', value);
    if (value.length <= maximum && plainText.test(value)) return null;
    if (required && !/\S/.test(value))
      return (path) => reportFinding('report/answer-required', name, { path });
    if (!isWithin(value, maximum))
      return (path) => reportFinding('report/text-too-long', { ...name, maximum }, { path });
    return isWellFormed(value) ? null : brokenCharacter(name);
  };
}

/** The code or name of the reporting organization, by what it is called. */
export function organizationCheck(part: LocalizedLabel): Check {
  return textCheck(part, true, limits.organizationLength);
}

/** Counts as JSON Schema does, by code points. */
export function isWithin(text: string, maximum: number): boolean {
  if (text.length <= maximum) return true;
  return text.length <= 2 * maximum && [...text].length <= maximum;
}

export function dateCheck(part: LocalizedLabel): Check {
  const name = fieldName(part);
  const seen = new Set<string>();
  return (value) => {
    if (typeof value !== 'string') return typeProblem(name, 'report/not-a-date', value);
    if (seen.has(value)) return null;
    if (!isCivilDate(value)) return typeProblem(name, 'report/not-a-date', value);
    if (seen.size < rememberedDays) seen.add(value);
    return null;
  };
}

/** The reports of a campaign name the same few days again and again; looking one up is cheaper than reading it. */
const rememberedDays = 400;

export function choiceCheck(part: LocalizedLabel & { readonly choices: readonly LocalizedLabel[] }): Check {
  const name = fieldName(part);
  const codes = part.choices.map(({ code }) => code);
  const expected = part.choices.map(({ code, label }) => ({
    vi: `${code} (${label.vi})`,
    en: `${code} (${label.en})`,
  }));
  return (value) => {
    if (typeof value === 'string' && codes.includes(value)) return null;
    const found = shortText(value);
    return (path) => reportFinding('report/not-a-choice', { ...name, found, expected }, { path });
  };
}

/** A telephone number or e-mail address: a doubtful one is a warning. */
export function contactCheck(
  part: LocalizedLabel & { readonly kind: 'phone' | 'email' },
  required: boolean,
): Check {
  const name = fieldName(part);
  const text = textCheck(part, required);
  const plausible = part.kind === 'phone' ? /^[+()\d .-]{8,25}$/ : /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
  return (value) => {
    const problem = text(value);
    if (problem !== null || typeof value !== 'string' || !/\S/.test(value) || plausible.test(value))
      return problem;
    const found = shortText(value);
    return (path) =>
      part.kind === 'phone'
        ? reportFinding('report/doubtful-phone', { ...name, found }, { path })
        : reportFinding('report/doubtful-email', { ...name, found }, { path });
  };
}

type Figure = LocalizedLabel & {
  readonly number: NumberKind;
  readonly minimum?: number;
  readonly maximum?: number;
};

/** A figure in its three states. */
export function figureCheck(figure: Figure | Indicator): Check {
  const name = fieldName(figure);
  const scale = figure.number.kind === 'integer' ? 0 : figure.number.scale;
  const factor = 10 ** scale;
  const range = exactRange(scale);
  const minimum = Math.max(figure.minimum ?? -range, -range);
  const maximum = Math.min(figure.maximum ?? range, range);
  return (value) => {
    if (typeof value !== 'number') return stateProblem(name, value);
    if (value >= minimum && value <= maximum) {
      if (scale === 0) return Number.isInteger(value) ? null : wrongFigure(name, 'report/not-whole', value);
      if (Math.round(value * factor) / factor === value) return null;
      return (path) => reportFinding('report/too-many-decimals', { ...name, found: value, scale }, { path });
    }
    if (Number.isNaN(value)) return typeProblem(name, 'report/not-a-figure', value);
    if (value < minimum) {
      return (path) =>
        reportFinding('report/figure-too-small', { ...name, found: shortNumber(value), minimum }, { path });
    }
    return (path) =>
      reportFinding('report/figure-too-large', { ...name, found: shortNumber(value), maximum }, { path });
  };
}

/** A figure that is no number: missing with its reason, or not applicable. */
function stateProblem(name: FieldName, value: unknown): Problem | null {
  if (!isRecord(value)) return typeProblem(name, 'report/not-a-figure', value);
  const { state, reason } = value;
  const keys = Object.keys(value).filter((key) => value[key] !== undefined);
  const known = keys.every((key) => key === 'state' || key === 'reason');
  const reasonFits = typeof reason === 'string' && isWithin(reason, limits.reasonLength);
  if (known && reasonFits && !isWellFormed(reason)) return brokenCharacter(name);
  if (state === 'missing' && known && reasonFits && /\S/.test(reason)) {
    return (path) => reportFinding('report/figure-missing', { ...name, reason }, { path });
  }
  if (state === 'notApplicable' && known && (reason === undefined || reasonFits)) return null;
  return typeProblem(name, 'report/not-a-figure', value);
}

/** Files by reference: name, media type, size and hash. */
export function attachmentsCheck(part: AttachmentPart): Check {
  const name = fieldName(part);
  return (value) => {
    if (!Array.isArray(value)) return typeProblem(name, 'report/not-a-list', value);
    if (part.required && value.length === 0)
      return (path) => reportFinding('report/answer-required', name, { path });
    if (value.length > part.maximumFiles) {
      const params = { ...name, found: value.length, maximum: part.maximumFiles };
      return (path) => reportFinding('report/too-many-files', params, { path });
    }
    const wrong = value.findIndex((file) => !isAttachment(file, part));
    if (wrong < 0) return null;
    return (path) =>
      reportFinding(
        'report/not-an-attachment',
        { ...name, expected: part.mediaTypes },
        { path: [...path, wrong] },
      );
  };
}

function isAttachment(file: unknown, part: AttachmentPart): boolean {
  if (!isRecord(file) || Object.keys(file).length !== 4) return false;
  const { name, mediaType, bytes, hash } = file;
  return (
    typeof name === 'string' &&
    /\S/.test(name) &&
    isWithin(name, limits.textLength) &&
    isWellFormed(name) &&
    typeof mediaType === 'string' &&
    part.mediaTypes.includes(mediaType) &&
    Number.isSafeInteger(bytes) &&
    (bytes as number) >= 0 &&
    typeof hash === 'string' &&
    /^[0-9a-f]{64}$/.test(hash)
  );
}

function typeProblem(
  name: FieldName,
  code: 'report/not-text' | 'report/not-a-date' | 'report/not-a-figure' | 'report/not-a-list',
  value: unknown,
): Problem {
  const found = shortText(value);
  return (path) => reportFinding(code, { ...name, found }, { path });
}

function wrongFigure(name: FieldName, code: 'report/not-whole', value: number): Problem {
  return (path) => reportFinding(code, { ...name, found: value }, { path });
}
