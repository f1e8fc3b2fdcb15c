import type { LocalizedText } from '@chiendich/core';
import { expectArgument } from '#misuse';
import { choiceCheck } from '../questions/choice.ts';
import { contactCheck } from '../questions/contact.ts';
import { dateCheck } from '../questions/date.ts';
import { numberCheck } from '../questions/number.ts';
import type { Question, QuestionFace } from '../questions/question.ts';
import { byKind } from '../questions/question.ts';
import { lengthOf, textCheck } from '../questions/text.ts';
import { dependenciesOf } from '../rules/dependencies.ts';
import type { Rule } from '../rules/rule.ts';
import type { LocalizedLabel } from '../template/label.ts';
import type { ReportTable, ReportTemplate, TemplateRule } from '../template/template.ts';
import type { Check, FieldName, Path } from './checks.ts';
import { attachmentsCheck, fieldName } from './checks.ts';
import { limits } from './limits.ts';

/** How an answer of each kind is checked. */
const answerChecks: QuestionFace<Check> = {
  number: numberCheck,
  text: (text) => textCheck(text, text.required, lengthOf(text)),
  date: dateCheck,
  choice: choiceCheck,
  phone: contactCheck,
  email: contactCheck,
};

function checkOf(question: Question): Check {
  return byKind(answerChecks, question);
}

/** One answer of a section, or one column of a row. */
export interface FieldCheck {
  /** Key of the answer in its section or row. */
  readonly code: string;
  /** What a sentence calls it. */
  readonly name: FieldName;
  /** Whether an absent answer is a finding. */
  readonly required: boolean;
  /** Whether null stands for "left empty", as in the cells of tables. */
  readonly nullable: boolean;
  /** What is wrong with an answer that is given. */
  readonly check: Check;
}

/** A part of the report that holds answers by code. */
export interface SectionChecks {
  /** Key of the section in the report. */
  readonly key: 'header' | 'indicators' | 'narratives' | 'attachments';
  /** In the order of the template. */
  readonly fields: readonly FieldCheck[];
}

export interface TableChecks {
  /** Key of the table in the report. */
  readonly code: string;
  /** Where findings about the table stand. */
  readonly path: Path;
  /** What a sentence calls it. */
  readonly name: FieldName;
  /** 0 where the template asks for none. */
  readonly minimumRows: number;
  /** At most what a report may have. */
  readonly maximumRows: number;
  /** In the order of the template. */
  readonly columns: readonly FieldCheck[];
}

export interface RuleCheck {
  /** What kind of relation it is. */
  readonly kind: 'rule';
  /** The rule as a tree. */
  readonly rule: Rule;
  /** The rule as the template has it. */
  readonly source: TemplateRule;
  /** Where the finding stands: the first answer or table that the rule names. */
  readonly path: Path;
  /** Codes of the answers and tables that the rule reads, and how they are called in its sentence. */
  readonly fields: readonly string[];
  /** Labels of what it reads, for its sentence. */
  readonly concerns: readonly LocalizedText[];
}

/** A part and the whole that it may not exceed. */
export interface PartCheck {
  /** What kind of relation it is. */
  readonly kind: 'part';
  /** The figure that may not exceed the other. */
  readonly part: FieldName;
  /** The figure that contains it. */
  readonly whole: FieldName;
}

/** A template made ready for checking many reports: one loop over plain data, no code generation. */
export interface CompiledChecks {
  /** The template that they were made of. */
  readonly template: ReportTemplate;
  /** Answers by section, tables apart. */
  readonly sections: readonly SectionChecks[];
  /** In the order of the template. */
  readonly tables: readonly TableChecks[];
  /**
   * What is to hold between answers, parts first: a rule by its place in the template, the "trong đó" of the indicator at
   * place i behind them, at `rules.length + i`.
   */
  readonly relations: ReadonlyMap<number, PartCheck | RuleCheck>;
  /** Header facts that are dates, for the rules. */
  readonly dateFacts: ReadonlySet<string>;
}

/** A rule of a template, read, with its place among the template's rules. */
export interface PlacedRule {
  /** Place among the rules of the template, from 0. */
  readonly index: number;
  /** The rule as a tree. */
  readonly rule: Rule;
}

/**
 * The compiled checks of a template (bộ kiểm tra đã dựng): what the validator runs, for anyone who checks one answer or
 * rule at a time.
 *
 * The template is taken as sound (`checkTemplate` says whether it is). `rules` are its rules as `readTemplateRules` gives
 * them: whoever holds them ready needs no parser. One whose place the template does not have is left aside.
 */
export function compileChecks(template: ReportTemplate, rules: readonly PlacedRule[]): CompiledChecks {
  expectArgument(template, 'report/not-a-template', 'compileChecks(template, …)');
  expectArgument(rules, 'core/not-a-list', 'compileChecks(…, rules)');
  const { header, indicators, tables, narratives, attachments } = template;
  return {
    template,
    sections: [
      { key: 'header', fields: header.map((fact) => field(fact, checkOf(fact))) },
      {
        key: 'indicators',
        fields: indicators.map((each) => field(each, answerChecks.number(each))),
      },
      { key: 'narratives', fields: narratives.map((part) => field(part, checkOf(part))) },
      {
        key: 'attachments',
        fields: attachments.map((part) => field(part, attachmentsCheck(part))),
      },
    ],
    tables: tables.map(tableChecks),
    relations: new Map<number, PartCheck | RuleCheck>([
      ...partChecks(template),
      ...ruleChecks(template, rules),
    ]),
    dateFacts: new Set(header.filter(({ kind }) => kind === 'date').map(({ code }) => code)),
  };
}

/** A part that a report fills in. */
type Asked = LocalizedLabel & { readonly required: boolean };

function field(part: Asked, check: Check, nullable = false): FieldCheck {
  return { code: part.code, name: fieldName(part), required: part.required, nullable, check };
}

function tableChecks(table: ReportTable): TableChecks {
  return {
    code: table.code,
    path: ['tables', table.code],
    name: fieldName(table),
    minimumRows: table.minimumRows ?? 0,
    maximumRows: Math.min(table.maximumRows ?? limits.rows, limits.rows),
    columns: table.columns.map((column) => field(column, checkOf(column), !column.required)),
  };
}

function partChecks({ indicators, rules }: ReportTemplate): readonly (readonly [number, PartCheck])[] {
  const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  return indicators.flatMap((part, place) => {
    const whole = part.partOf === undefined ? undefined : byCode.get(part.partOf);
    if (whole === undefined) return [];
    return [
      [rules.length + place, { kind: 'part', part: fieldName(part), whole: fieldName(whole) }] as const,
    ];
  });
}

function ruleChecks(
  template: ReportTemplate,
  rules: readonly PlacedRule[],
): readonly (readonly [number, RuleCheck])[] {
  const { header, indicators, narratives, tables } = template;
  const parts = { tables, narratives, header, indicators };
  const named = new Map<string, NamedPart>();
  for (const section of ['tables', 'narratives', 'header', 'indicators'] as const) {
    for (const { code, label } of parts[section]) named.set(code, { section, label });
  }
  return rules.flatMap(({ index, rule }) => {
    const source = template.rules[index];
    return source === undefined ? [] : [[index, ruleCheck(rule, source, named)] as const];
  });
}

interface NamedPart {
  readonly section: 'tables' | 'narratives' | 'header' | 'indicators';
  readonly label: LocalizedText;
}

function ruleCheck(rule: Rule, source: TemplateRule, named: ReadonlyMap<string, NamedPart>): RuleCheck {
  const { answers, tables } = dependenciesOf(rule);
  const fields = [...answers, ...tables];
  const [first] = fields;
  return {
    kind: 'rule',
    rule,
    source,
    path: first === undefined ? [] : [named.get(first)?.section ?? 'narratives', first],
    fields,
    concerns: fields.map((code) => nameOf(code, named.get(code)?.label)),
  };
}

/** "Rác thải thu gom" in both languages. */
function nameOf(code: string, label: LocalizedText | undefined): LocalizedText {
  return label ?? { vi: code, en: code };
}
