import type { Locale } from '@chiendich/core';
import { type InferShape, record } from '@chiendich/core/shape';
import { expectArgument } from '#misuse';
import { labelFields } from './label.ts';

export const measureUnitShape = /* @__PURE__ */ record(labelFields);

/**
 * A measure unit by its code, with the words that are printed.
 *
 * @inline
 */
export interface MeasureUnit extends InferShape<typeof measureUnitShape> {}

/** Measure unit (đơn vị tính) as a code: of the common table (`tonne`, `person`) or of the template's own `measureUnits`. */
export type MeasureUnitCode = string;

/**
 * Who may declare measure units of its own.
 *
 * @inline
 */
export interface WithMeasureUnits {
  /** Beyond those of the common table. */
  readonly measureUnits?: readonly MeasureUnit[];
}

/** Vietnamese word, English word. */
const labels = {
  tonne: ['tấn', 'tonnes'],
  kilogram: ['kg', 'kg'],
  cubicMetre: ['m³', 'm³'],
  litre: ['lít', 'litres'],
  kilometre: ['km', 'km'],
  metre: ['m', 'm'],
  hectare: ['ha', 'ha'],
  squareMetre: ['m²', 'm²'],
  tree: ['cây', 'trees'],
  animal: ['con', 'animals'],
  person: ['người', 'people'],
  attendance: ['lượt người', 'attendances'],
  household: ['hộ', 'households'],
  collective: ['tập thể', 'collectives'],
  individual: ['cá nhân', 'individuals'],
  organization: ['đơn vị', 'organizations'],
  establishment: ['cơ sở', 'establishments'],
  document: ['văn bản', 'documents'],
  event: ['cuộc', 'events'],
  session: ['buổi', 'sessions'],
  course: ['lớp', 'courses'],
  place: ['điểm', 'places'],
  work: ['công trình', 'works'],
  model: ['mô hình', 'models'],
  piece: ['chiếc', 'pieces'],
  sheet: ['tờ', 'sheets'],
  article: ['tin, bài', 'articles'],
  post: ['bài đăng', 'posts'],
  programme: ['chương trình', 'programmes'],
  broadcast: ['lượt phát', 'broadcasts'],
  view: ['lượt tiếp cận', 'views'],
  case: ['vụ', 'cases'],
  time: ['lượt', 'times'],
  percent: ['%', '%'],
  dong: ['đồng', 'VND'],
} as const satisfies Readonly<Record<string, readonly [vi: string, en: string]>>;

/** The common measure units (đơn vị tính) of reports, by code. */
export const measureUnits: readonly MeasureUnit[] = Object.entries(labels).map(([code, [vi, en]]) => ({
  code,
  label: { vi, en },
}));

const byCode: ReadonlyMap<MeasureUnitCode, MeasureUnit> = new Map(
  measureUnits.map((unit) => [unit.code, unit]),
);

/**
 * A measure unit (đơn vị tính) by its code: the template's own first, then the common table; null when neither has it. Known
 * units may be multiplied and divided: `dong/piece` is “đồng/chiếc”.
 *
 * @example measureUnitOf('cubicMetre') // => { code: 'cubicMetre', label: { vi: 'm³', en: 'm³' } }
 */
export function measureUnitOf(code: MeasureUnitCode, template?: WithMeasureUnits): MeasureUnit | null {
  expectArgument(code, 'core/not-text', 'measureUnitOf(code, …)');
  expectArgument(template, 'report/not-an-optional-template', 'measureUnitOf(…, template)');
  return (
    template?.measureUnits?.find((unit) => unit.code === code) ??
    byCode.get(code) ??
    compoundUnit(code, template)
  );
}

/** Most units that are multiplied and divided in one. */
const mostParts = 4;

/** `dong/piece`: units that are known, multiplied or divided. */
function compoundUnit(code: MeasureUnitCode, template?: WithMeasureUnits): MeasureUnit | null {
  const parts = code.split(/([/×])/);
  if (parts.length === 1 || parts.length > 2 * mostParts) return null;
  const labels = parts.map((part, index) => {
    if (index % 2 === 1) return { vi: part, en: part };
    return part === '' || /[/×]/.test(part) ? undefined : measureUnitOf(part, template)?.label;
  });
  if (labels.includes(undefined)) return null;
  const inWords = (locale: Locale) => labels.map((label) => label?.[locale]).join('');
  return { code, label: { vi: inWords('vi'), en: inWords('en') } };
}

/**
 * The words of a measure unit (đơn vị tính) as they are printed; the code itself where nobody declares it.
 *
 * @example measureUnitLabel('tonne', 'vi') // => 'tấn'
 */
export function measureUnitLabel(code: MeasureUnitCode, locale: Locale, template?: WithMeasureUnits): string {
  return measureUnitOf(code, template)?.label[locale] ?? code;
}
