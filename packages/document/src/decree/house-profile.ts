import type { Finding, LocalizedText, Result } from '@chiendich/core';
import { failure, hasErrors, success } from '@chiendich/core';
import { finding } from '../findings.ts';
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
  readonly rules: LayoutRules;
  readonly sizes: Readonly<Record<ComponentName, number>>;
  readonly margins: Readonly<Record<'top' | 'bottom' | 'left' | 'right', number>>;
  readonly firstLineIndent: number;
  readonly paragraphGap: number;
  readonly lineSpacing: number;
  readonly tableSize: number;
}

const sides = ['top', 'bottom', 'left', 'right'] as const;
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
  const findings: Finding[] = [];
  const within = (
    value: number,
    range: Range,
    what: string | LocalizedText,
    clause: string,
    path: readonly string[],
  ) => {
    if (Number.isFinite(value) && value >= range.minimum && value <= range.maximum) return;
    findings.push(
      finding(
        'document/outside-rules',
        { what, value, minimum: range.minimum, maximum: range.maximum, clause },
        { path },
      ),
    );
  };

  const sizes = sizesOf(choices, rules);
  for (const [name, rule] of entriesOf(rules)) {
    within(sizes[name], rule.size, rule.name, rule.clause, ['sizes', name]);
    const other = rule.sameSizeAs;
    if (other !== undefined && sizes[name] !== sizes[other]) {
      findings.push(
        finding(
          'document/sizes-differ',
          {
            what: rule.name,
            value: sizes[name],
            other: rules.components[other].name,
            expected: sizes[other],
          },
          { path: ['sizes', name] },
        ),
      );
    }
  }

  const margins = { ...sampleMargins(rules), ...given(choices.margins) };
  for (const side of sides) {
    within(margins[side], rules.page.margins[side], sideNames[side], rules.page.clause, ['margins', side]);
  }

  const { clause, firstLineIndents, minimumGap, lineSpacing: lines } = rules.paragraph;
  const firstLineIndent = choices.firstLineIndent ?? Math.max(...firstLineIndents);
  if (!firstLineIndents.includes(firstLineIndent)) {
    findings.push(
      finding(
        'document/indent-not-allowed',
        { value: firstLineIndent, allowed: firstLineIndents.map(String), clause },
        { path: ['firstLineIndent'] },
      ),
    );
  }
  const paragraphGap = choices.paragraphGap ?? minimumGap;
  within(
    paragraphGap,
    { minimum: minimumGap, maximum: widestGap },
    { vi: 'khoảng cách giữa các đoạn (pt)', en: 'gap between paragraphs (pt)' },
    clause,
    ['paragraphGap'],
  );
  const lineSpacing = choices.lineSpacing ?? lines.minimum;
  const spacing = { vi: 'khoảng cách giữa các dòng (dòng)', en: 'line spacing (lines)' };
  within(lineSpacing, lines, spacing, clause, ['lineSpacing']);
  const tableSize = choices.tableSize ?? 13;
  const inTables = { vi: 'cỡ chữ trong bảng (pt)', en: 'size of letters in tables (pt)' };
  within(tableSize, tableSizes, inTables, clause, ['tableSize']);

  if (hasErrors(findings)) return failure(findings);
  return success({ rules, sizes, margins, firstLineIndent, paragraphGap, lineSpacing, tableSize }, findings);
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
