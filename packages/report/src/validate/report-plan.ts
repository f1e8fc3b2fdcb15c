import type { LocalizedText } from '@chiendich/core';
import { MisuseError } from '@chiendich/core';
import { readRule } from '../rules/check.ts';
import { dependenciesOf } from '../rules/dependencies.ts';
import type { Rule } from '../rules/rule.ts';
import type {
  HeaderFact,
  LocalizedLabel,
  ReportTable,
  ReportTemplate,
  TableColumn,
  TemplateRule,
} from '../template.ts';
import type { Check, FieldName, Path } from './checks.ts';
import {
  attachmentsCheck,
  choiceCheck,
  contactCheck,
  dateCheck,
  fieldName,
  figureCheck,
  textCheck,
} from './checks.ts';
import { limits } from './limits.ts';

/** One answer of a section, or one column of a row. */
export interface FieldPlan {
  readonly code: string;
  readonly name: FieldName;
  readonly required: boolean;
  /** Whether null stands for "left empty", as in the cells of tables. */
  readonly nullable: boolean;
  readonly check: Check;
}

/** A part of the report that holds answers by code. */
export interface SectionPlan {
  readonly key: 'header' | 'indicators' | 'narratives' | 'attachments';
  readonly fields: readonly FieldPlan[];
}

export interface TablePlan {
  readonly code: string;
  readonly path: Path;
  readonly name: FieldName;
  readonly minimumRows: number;
  readonly maximumRows: number;
  readonly columns: readonly FieldPlan[];
}

export interface RulePlan {
  readonly rule: Rule;
  readonly source: TemplateRule;
  /** Where the finding stands: the first answer or table that the rule names. */
  readonly path: Path;
  /** Codes of the answers and tables that the rule reads, and how they are called in its sentence. */
  readonly fields: readonly string[];
  readonly concerns: readonly LocalizedText[];
}

/** A part and the whole that it may not exceed. */
export interface PartPlan {
  /** Number of the template's rules + place of the part among the indicators. */
  readonly index: number;
  readonly part: FieldName;
  readonly whole: FieldName;
}

/** A template made ready for checking many reports: one loop over plain data, no code generation. */
export interface ReportPlan {
  readonly template: ReportTemplate;
  readonly sections: readonly SectionPlan[];
  readonly tables: readonly TablePlan[];
  readonly parts: readonly PartPlan[];
  readonly rules: readonly RulePlan[];
  /** Header facts that are dates, for the rules. */
  readonly dateFacts: ReadonlySet<string>;
}

/**
 * The plan of a template (kế hoạch kiểm tra): what the validator runs, for those who check one answer or rule at a time.
 *
 * The template is taken as sound (`checkTemplate` says whether it is); a rule that cannot be read is a `MisuseError`.
 */
export function planOf(template: ReportTemplate): ReportPlan {
  const { header, indicators, tables, narratives, attachments } = template;
  return {
    template,
    sections: [
      { key: 'header', fields: header.map((fact) => field(fact, fact.required, headerCheck(fact))) },
      { key: 'indicators', fields: indicators.map((each) => field(each, each.required, figureCheck(each))) },
      {
        key: 'narratives',
        fields: narratives.map((part) =>
          field(part, part.required, textCheck(part, part.required, part.maxLength)),
        ),
      },
      {
        key: 'attachments',
        fields: attachments.map((part) => field(part, part.required, attachmentsCheck(part))),
      },
    ],
    tables: tables.map(tablePlan),
    parts: partPlans(template),
    rules: template.rules.map((source) => rulePlan(source, template)),
    dateFacts: new Set(header.filter(({ type }) => type === 'date').map(({ code }) => code)),
  };
}

function field(part: LocalizedLabel, required: boolean, check: Check, nullable = false): FieldPlan {
  return { code: part.code, name: fieldName(part), required, nullable, check };
}

function headerCheck(fact: HeaderFact): Check {
  const { type } = fact;
  if (type === 'date') return dateCheck(fact);
  return type === 'text' ? textCheck(fact, fact.required) : contactCheck({ ...fact, type }, fact.required);
}

function tablePlan(table: ReportTable): TablePlan {
  return {
    code: table.code,
    path: ['tables', table.code],
    name: fieldName(table),
    minimumRows: table.minimumRows ?? 0,
    maximumRows: Math.min(table.maximumRows ?? limits.rows, limits.rows),
    columns: table.columns.map((column) =>
      field(column, column.required, columnCheck(column), !column.required),
    ),
  };
}

function columnCheck(column: TableColumn): Check {
  switch (column.type) {
    case 'number':
      return figureCheck(column);
    case 'date':
      return dateCheck(column);
    case 'choice':
      return choiceCheck(column);
    default:
      return textCheck(column, column.required, column.maxLength);
  }
}

function partPlans(template: ReportTemplate): readonly PartPlan[] {
  return template.indicators.flatMap((part, place) => {
    const whole = template.indicators.find(({ code }) => code === part.partOf);
    if (whole === undefined) return [];
    return [{ index: template.rules.length + place, part: fieldName(part), whole: fieldName(whole) }];
  });
}

function rulePlan(source: TemplateRule, template: ReportTemplate): RulePlan {
  const read = readRule(source.expression, template);
  const rule = read.ok ? read.value : unreadable(source);
  const { answers, tables } = dependenciesOf(rule);
  const first = answers[0];
  const table = tables[0];
  const path =
    first !== undefined ? [sectionOf(first, template), first] : table !== undefined ? ['tables', table] : [];
  const fields = [...answers, ...tables];
  return { rule, source, path, fields, concerns: fields.map((code) => nameOf(code, template)) };
}

/** "C3 (Rác thải thu gom)" in both languages. */
function nameOf(code: string, { indicators, header, narratives, tables }: ReportTemplate): LocalizedText {
  const label = [...indicators, ...header, ...narratives, ...tables].find(
    (part) => part.code === code,
  )?.label;
  if (label === undefined) return { vi: code, en: code };
  return { vi: `${code} (${label.vi})`, en: `${code} (${label.en})` };
}

function unreadable(source: TemplateRule): never {
  throw new MisuseError(
    'report/template-faulty',
    `rule ${source.code} does not parse; read the template with checkTemplate`,
  );
}

function sectionOf(code: string, template: ReportTemplate): 'header' | 'indicators' | 'narratives' {
  if (template.indicators.some((each) => each.code === code)) return 'indicators';
  return template.header.some((fact) => fact.code === code) ? 'header' : 'narratives';
}
