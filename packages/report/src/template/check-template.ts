import type { Finding, LocalizedText, Result } from '@chiendich/core';
import { failure, hasErrors, MisuseError, success } from '@chiendich/core';
import { measureUnitOf } from '../measure-unit.ts';
import { readRule } from '../rules/check.ts';
import type { Indicator, NumberKind, ReportTemplate } from '../template.ts';
import { limits } from '../validate/limits.ts';
import { codeFindings, repeatedChoices } from './code-findings.ts';
import { templateFinding } from './findings.ts';
import { templateShape } from './template-shape.ts';

/** The most decimals that a figure may have. */
const maximumScale = 6;

type Path = readonly (string | number)[];

/**
 * Takes a template (mẫu báo cáo) that a program writes down, and gives it back with its own codes as types.
 *
 * Throws `MisuseError` with the first fault; a template from a file or a builder is read by `checkTemplate`.
 */
export function defineTemplate<const Template extends ReportTemplate>(template: Template): Template {
  const first = checkTemplate(template).findings.find(({ severity }) => severity === 'error');
  if (first === undefined) return template;
  const place = first.path.join('.');
  throw new MisuseError(
    'report/template-faulty',
    `${first.code} at ${place === '' ? 'the template' : place}: ${JSON.stringify(first.params)}; read templates of unknown origin with checkTemplate`,
  );
}

/**
 * Reads a template (mẫu báo cáo) of unknown origin: shape, codes, references between parts, and every rule with its
 * names, types and measure units. All faults at once, at most 1000.
 *
 * @example checkTemplate({}).ok // => false
 */
export function checkTemplate(template: unknown): Result<ReportTemplate> {
  const findings: Finding[] = [];
  templateShape(template, [], findings);
  if (findings.length > 0) return failure(findings.slice(0, limits.findings));
  const sound = template as ReportTemplate;
  findings.push(
    ...codeFindings(sound),
    ...indicatorFindings(sound),
    ...columnFindings(sound),
    ...attachmentFindings(sound),
    ...dateFindings(sound),
    ...ruleFindings(sound),
  );
  return hasErrors(findings) ? failure(findings.slice(0, limits.findings)) : success(sound, findings);
}

function indicatorFindings(template: ReportTemplate): readonly Finding[] {
  const groups = new Set(template.groups.map(({ code }) => code));
  const indicators = new Map(template.indicators.map((indicator) => [indicator.code, indicator]));
  return template.indicators.flatMap((indicator, index) => {
    const path = ['indicators', index];
    const found = [...numberFindings(indicator, template, path)];
    if (!groups.has(indicator.group)) {
      found.push(
        templateFinding(
          'report/template-unknown-group',
          { code: indicator.code, group: indicator.group },
          { path },
        ),
      );
    }
    return [
      ...found,
      ...weightFindings(indicator, indicators, path),
      ...partFindings(indicator, indicators, template, path),
    ];
  });
}

function weightFindings(
  indicator: Indicator,
  indicators: ReadonlyMap<string, Indicator>,
  path: Path,
): readonly Finding[] {
  const { code, weight, aggregation } = indicator;
  if (aggregation !== 'weightedMean' && weight === undefined) return [];
  const usable =
    aggregation === 'weightedMean' && weight !== undefined && weight !== code && indicators.has(weight);
  return usable
    ? []
    : [templateFinding('report/template-weight', { code, weight: weight ?? null }, { path })];
}

/** The whole exists, counts in the same unit, and no part contains itself. */
function partFindings(
  indicator: Indicator,
  indicators: ReadonlyMap<string, Indicator>,
  template: ReportTemplate,
  path: Path,
): readonly Finding[] {
  const { code, partOf } = indicator;
  if (partOf === undefined) return [];
  const whole = indicators.get(partOf);
  if (whole === undefined)
    return [templateFinding('report/template-unknown-whole', { code, whole: partOf }, { path })];
  if (whole.unit !== indicator.unit) {
    const units = { unit: unitName(indicator.unit, template), wholeUnit: unitName(whole.unit, template) };
    return [templateFinding('report/template-part-unit', { code, whole: partOf, ...units }, { path })];
  }
  const seen = new Set<string>();
  for (let at: Indicator | undefined = indicator; at !== undefined; ) {
    if (seen.has(at.code))
      return [templateFinding('report/template-cycle', { code, chain: [...seen].slice(0, 10) }, { path })];
    seen.add(at.code);
    at = at.partOf === undefined ? undefined : indicators.get(at.partOf);
  }
  return [];
}

function unitName(code: string, template: ReportTemplate): string | LocalizedText {
  return measureUnitOf(code, template)?.label ?? code;
}

interface Quantity {
  readonly code: string;
  readonly unit: string;
  readonly number: NumberKind;
  readonly minimum?: number;
  readonly maximum?: number;
}

function numberFindings(quantity: Quantity, template: ReportTemplate, path: Path): readonly Finding[] {
  const { code, unit, number, minimum, maximum } = quantity;
  const found: Finding[] = [];
  if (measureUnitOf(unit, template) === null) {
    found.push(templateFinding('report/template-unknown-unit', { code, unit }, { path: [...path, 'unit'] }));
  }
  if (number.kind === 'decimal' && (number.scale < 1 || number.scale > maximumScale)) {
    const params = { code, scale: number.scale, maximum: maximumScale };
    found.push(templateFinding('report/template-scale', params, { path: [...path, 'number', 'scale'] }));
  }
  if (minimum !== undefined && maximum !== undefined && minimum > maximum) {
    found.push(templateFinding('report/template-range', { code, minimum, maximum }, { path }));
  }
  return found;
}

function columnFindings(template: ReportTemplate): readonly Finding[] {
  return template.tables.flatMap((table, tableIndex) => {
    const { code, minimumRows = 0, maximumRows = limits.rows } = table;
    const path = ['tables', tableIndex];
    const range =
      minimumRows > Math.min(maximumRows, limits.rows)
        ? [
            templateFinding(
              'report/template-range',
              { code, minimum: minimumRows, maximum: maximumRows },
              { path },
            ),
          ]
        : [];
    const columns = table.columns.flatMap((column, index) => {
      const columnPath = [...path, 'columns', index];
      if (column.type === 'number') return numberFindings(column, template, columnPath);
      if (column.type !== 'choice') return [];
      if (column.choices.length === 0) {
        const place = { path: [...columnPath, 'choices'] };
        return [
          templateFinding('report/template-no-choice', { code: column.code, label: column.label }, place),
        ];
      }
      return repeatedChoices(
        column.choices.map((choice) => choice.code),
        columnPath,
      );
    });
    return [...range, ...columns];
  });
}

/** A file that must come needs room for one. */
function attachmentFindings({ attachments }: ReportTemplate): readonly Finding[] {
  return attachments.flatMap(({ code, required, maximumFiles }, index) => {
    if (!required || maximumFiles > 0) return [];
    const params = { code, minimum: 1, maximum: maximumFiles };
    return [templateFinding('report/template-range', params, { path: ['attachments', index] })];
  });
}

function dateFindings(template: ReportTemplate): readonly Finding[] {
  const { from, to } = template.period;
  const period =
    from > to ? [templateFinding('report/template-period', { from, to }, { path: ['period'] })] : [];
  const stages = template.stages.flatMap(({ stage, due }, index) => {
    const before = template.stages[index - 1];
    if (before === undefined || (before.stage < stage && before.due <= due)) return [];
    return [templateFinding('report/template-stages', { stage, due }, { path: ['stages', index] })];
  });
  return [...period, ...stages];
}

function ruleFindings(template: ReportTemplate): readonly Finding[] {
  return template.rules.flatMap((rule, index) =>
    readRule(rule.expression, template).findings.map((fault) => ({
      ...fault,
      path: ['rules', index, 'expression'],
    })),
  );
}
