import type { Finding, LocalizedText, Result } from '@chiendich/core';
import { failure, formatNumber, hasErrors, success } from '@chiendich/core';
import { expectKeys } from '@chiendich/core/misuse';
import { finding } from '../findings.ts';
import { expectArgument } from '../misuse.ts';
import type { ComponentName, LayoutRules, Range } from './layout-rule.ts';
import { decree30 } from './nd30-2020.ts';

/** What a house (an agency) chooses inside the ranges of the rules. Whatever it leaves out has the rules' sample value. */
export interface HouseChoices {
  /** Sizes in points. `body` also sets the components whose size must equal it. */
  readonly sizes?: Partial<Readonly<Record<ComponentName, number>>>;
  /** Millimetres. */
  readonly margins?: Partial<Readonly<Record<'top' | 'bottom' | 'left' | 'right', number>>>;
  /** Millimetres: 10 or 12.7. */
  readonly firstLineIndent?: number;
  /** Points between paragraphs, 6 or more. */
  readonly paragraphGap?: number;
  /** Lines, 1 to 1.5. */
  readonly lineSpacing?: number;
  /** Text in tables, in points; the decree has no rule of its own for tables. */
  readonly tableSize?: number;
}

/** A house profile (quy ước trình bày của cơ quan): one value for everything that the rules leave open. */
export interface HouseProfile {
  /** The edition of the rules that it keeps to. */
  readonly rules: LayoutRules;
  /** Points, one for each component. */
  readonly sizes: Readonly<Record<ComponentName, number>>;
  /** Millimetres. */
  readonly margins: Readonly<Record<'top' | 'bottom' | 'left' | 'right', number>>;
  /** Millimetres. */
  readonly firstLineIndent: number;
  /** Points between paragraphs. */
  readonly paragraphGap: number;
  /** Lines, from 1. */
  readonly lineSpacing: number;
  /** Points of the text in tables. */
  readonly tableSize: number;
}

const sides = ['top', 'bottom', 'left', 'right'] as const;
const anySide = { top: true, bottom: true, left: true, right: true } as const;
const anyComponent = (rules: LayoutRules) =>
  Object.fromEntries(entriesOf(rules).map(([name]) => [name, true])) as Record<ComponentName, true>;
const tableSizes: Range = { minimum: 10, maximum: 14 };
/** What the rules bound on one side only. */
const widestGap = 24;

/**
 * Makes a house profile (quy ước trình bày) from an agency's choices; a choice outside the rules is refused with a
 * finding that names the clause.
 *
 * @example houseProfile({ sizes: { body: 12 } }).ok // => false
 */
export function houseProfile(
  choices: HouseChoices = {},
  rules: LayoutRules = decree30,
): Result<HouseProfile> {
  expectArgument(choices, 'core/not-options', 'houseProfile(choices, …)');
  expectKeys(
    choices,
    {
      sizes: true,
      margins: true,
      firstLineIndent: true,
      paragraphGap: true,
      lineSpacing: true,
      tableSize: true,
    },
    'houseProfile(choices, …)',
  );
  expectArgument(rules, 'document/not-layout-rules', 'houseProfile(…, rules)');
  expectKeys(choices.sizes ?? {}, anyComponent(rules), 'houseProfile({ sizes }, …)');
  expectKeys(choices.margins ?? {}, anySide, 'houseProfile({ margins }, …)');
  const profile = profileOf(choices, rules);
  for (const { value, path } of boundedValues(profile))
    expectArgument(value, 'core/not-a-number', `houseProfile({ ${path.join('.')} }, …)`);
  const findings = [
    ...boundedValues(profile).flatMap(outsideFinding),
    ...differingSizes(profile),
    ...indentFindings(profile),
  ];
  return hasErrors(findings) ? failure(findings) : success(profile, findings);
}

/** What is chosen, and the rules' sample where nothing is. */
function profileOf(choices: HouseChoices, rules: LayoutRules): HouseProfile {
  const { firstLineIndents, minimumGap, lineSpacing } = rules.paragraph;
  return {
    rules,
    sizes: sizesOf(choices, rules),
    margins: { ...sampleMargins(rules), ...given(choices.margins) },
    firstLineIndent: choices.firstLineIndent ?? Math.max(...firstLineIndents),
    paragraphGap: choices.paragraphGap ?? minimumGap,
    lineSpacing: choices.lineSpacing ?? lineSpacing.minimum,
    tableSize: choices.tableSize ?? 13,
  };
}

/** A value with the range that a clause sets for it. */
interface BoundedValue {
  readonly what: string | LocalizedText;
  readonly value: number;
  readonly range: Pick<Range, 'minimum' | 'maximum'>;
  readonly clause: string;
  readonly path: readonly string[];
}

function boundedValues({ rules, ...profile }: HouseProfile): readonly BoundedValue[] {
  const { page, paragraph } = rules;
  const { clause } = paragraph;
  return [
    ...entriesOf(rules).map(([name, rule]) => ({
      what: rule.name,
      value: profile.sizes[name],
      range: rule.size,
      clause: rule.clause,
      path: ['sizes', name],
    })),
    ...sides.map((side) => ({
      what: sideNames[side],
      value: profile.margins[side],
      range: page.margins[side],
      clause: page.clause,
      path: ['margins', side],
    })),
    {
      what: { vi: 'khoảng cách giữa các đoạn (pt)', en: 'gap between paragraphs (pt)' },
      value: profile.paragraphGap,
      range: { minimum: paragraph.minimumGap, maximum: widestGap },
      clause,
      path: ['paragraphGap'],
    },
    {
      what: { vi: 'khoảng cách giữa các dòng (dòng)', en: 'line spacing (lines)' },
      value: profile.lineSpacing,
      range: paragraph.lineSpacing,
      clause,
      path: ['lineSpacing'],
    },
    {
      what: { vi: 'cỡ chữ trong bảng (pt)', en: 'size of letters in tables (pt)' },
      value: profile.tableSize,
      range: tableSizes,
      clause,
      path: ['tableSize'],
    },
  ];
}

function outsideFinding({ what, value, range, clause, path }: BoundedValue): readonly Finding[] {
  const { minimum, maximum } = range;
  if (Number.isFinite(value) && value >= minimum && value <= maximum) return [];
  return [finding('document/outside-rules', { what, value, minimum, maximum, clause }, { path })];
}

/** Components whose size must equal that of another, and does not. */
function differingSizes({ rules, sizes }: HouseProfile): readonly Finding[] {
  return entriesOf(rules).flatMap(([name, { name: what, sameSizeAs: other }]) => {
    if (other === undefined || sizes[name] === sizes[other]) return [];
    const same = { other: rules.components[other].name, expected: sizes[other] };
    const params = { what, value: sizes[name], ...same };
    return [finding('document/sizes-differ', params, { path: ['sizes', name] })];
  });
}

function indentFindings({ rules, firstLineIndent: value }: HouseProfile): readonly Finding[] {
  const { firstLineIndents, clause } = rules.paragraph;
  if (firstLineIndents.includes(value)) return [];
  const params = { value, allowed: firstLineIndents.map(inBothLanguages), clause };
  return [finding('document/indent-not-allowed', params, { path: ['firstLineIndent'] })];
}

function inBothLanguages(value: number): LocalizedText {
  return { vi: formatNumber(value), en: formatNumber(value, 'en') };
}

/** The profile of the decree's own examples (mẫu của Nghị định): every size as in its table of samples. */
export const decree30Profile: HouseProfile = {
  rules: decree30,
  sizes: sizesOf({}, decree30),
  margins: sampleMargins(decree30),
  firstLineIndent: 12.7,
  paragraphGap: 6,
  lineSpacing: 1,
  tableSize: 13,
};

const sideNames = {
  top: { vi: 'lề trên (mm)', en: 'top margin (mm)' },
  bottom: { vi: 'lề dưới (mm)', en: 'bottom margin (mm)' },
  left: { vi: 'lề trái (mm)', en: 'left margin (mm)' },
  right: { vi: 'lề phải (mm)', en: 'right margin (mm)' },
} as const;

function sizesOf(choices: HouseChoices, rules: LayoutRules): Readonly<Record<ComponentName, number>> {
  const chosen = choices.sizes ?? {};
  return Object.fromEntries(
    entriesOf(rules).map(([name, rule]) => {
      const follows = rule.sameSizeAs === undefined ? undefined : chosen[rule.sameSizeAs];
      return [name, chosen[name] ?? follows ?? rule.size.sample];
    }),
  ) as Record<ComponentName, number>;
}

function sampleMargins(rules: LayoutRules): Readonly<Record<(typeof sides)[number], number>> {
  const { top, bottom, left, right } = rules.page.margins;
  return { top: top.sample, bottom: bottom.sample, left: left.sample, right: right.sample };
}

function entriesOf(rules: LayoutRules) {
  return Object.entries(rules.components) as [ComponentName, LayoutRules['components'][ComponentName]][];
}

/** Without the keys whose value is undefined. */
function given(values: HouseChoices['margins'] = {}) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
