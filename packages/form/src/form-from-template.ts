// Over 250 lines: how each part of a template becomes a part of the form reads best in one place.

import type { Finding, LocalizedText } from '@chiendich/core';
import type { HeaderFact, Indicator, ReportTable, ReportTemplate, TableColumn } from '@chiendich/report';
import type { Rule } from '@chiendich/report/rules';
import { printRule } from '@chiendich/report/rules';
import { measureUnitOf, readTemplateRules } from '@chiendich/report/validate';
import { expectArgument } from '#misuse';
import type { RulesByCode } from './engine/conditions.ts';
import { Conditions } from './engine/conditions.ts';
import { filesKey, organizationKey } from './engine/field-keys.ts';
import { headings } from './engine/headings.ts';
import type {
  FieldDefinition,
  FieldKind,
  FilesDefinition,
  FormDefinition,
  FormPage,
  FormRule,
  FormSection,
  TableDefinition,
} from './form-definition.ts';

/** What a form adds to its template: when things are asked, and what is worked out instead of asked. */
export interface FormOptions {
  /** Fields and tables that are shown only while their rule holds. */
  readonly visibleWhen?: RulesByCode;
  /** Fields that are required while their rule holds. */
  readonly requiredWhen?: RulesByCode;
  /** Figures that are computed from others and not typed. */
  readonly computed?: RulesByCode;
  /** Organizations to choose the reporting one from; without them its code is typed. */
  readonly organizations?: readonly { readonly id: string; readonly name: string }[];
}

/**
 * The form (biểu mẫu) of a report template: pages and sections from its header facts, groups of figures, tables,
 * narrative parts and attachments, in this order. Parts without items make no page.
 *
 * The template is taken as sound (`checkTemplate` says whether it is); a rule that cannot be read is left out and reported
 * in `findings`.
 */
export function formFromTemplate(template: ReportTemplate, options: FormOptions = {}): FormDefinition {
  expectArgument(template, 'report/not-a-template', 'formFromTemplate(template, …)');
  expectArgument(options, 'core/not-options', 'formFromTemplate(…, options)');
  const conditions = new Conditions(template, options);
  const pages: readonly FormPage[] = [
    {
      code: 'general',
      label: headings.general,
      sections: [generalSection(template, conditions, options)],
    },
    { code: 'figures', label: headings.figures, sections: figureSections(template, conditions) },
    {
      code: 'tables',
      label: headings.tables,
      sections: template.tables.map((table) => ({
        code: table.code,
        label: table.label,
        items: [tableDefinition(table, template, conditions)],
      })),
    },
    { code: 'narratives', label: headings.narratives, sections: narrativeSections(template, conditions) },
    { code: 'attachments', label: headings.attachments, sections: attachmentSections(template) },
  ];
  const { rules, findings } = readRules(template);
  return {
    template,
    period: template.period,
    pages: pages.filter(({ sections }) => sections.length > 0),
    rules,
    findings: [...findings, ...conditions.findings()],
  };
}

interface Part {
  readonly code: string;
  readonly label: LocalizedText;
  readonly required: boolean;
  readonly hint?: LocalizedText;
}

function labelled({ code, label, required, hint }: Part) {
  return { code, label, required, hint: hint ?? null };
}

function generalSection(template: ReportTemplate, conditions: Conditions, options: FormOptions): FormSection {
  const organizations = options.organizations ?? [];
  expectArgument(organizations, 'core/not-a-list', 'formFromTemplate(…, { organizations, … })');
  const organization: FieldDefinition = {
    ...labelled({
      code: 'organization',
      label: headings.organization,
      required: true,
      ...(organizations.length === 0 ? { hint: headings.organizationHint } : {}),
    }),
    key: organizationKey,
    asks: null,
    part: 'report',
    partOf: null,
    ...(organizations.length === 0
      ? { kind: 'text', purpose: 'text', maxLength: null }
      : {
          kind: 'choice',
          choices: organizations.map(({ id, name }) => ({ code: id, label: { vi: name, en: name } })),
        }),
    visibleWhen: null,
    requiredWhen: null,
    value: null,
  };
  const facts = template.header.map(
    (fact): FieldDefinition => ({
      ...labelled(fact),
      key: fact.code,
      asks: fact,
      part: 'header',
      partOf: null,
      ...fieldKind(fact, template),
      ...conditions.of(fact.code, fact.required),
    }),
  );
  return { code: 'general', label: headings.general, items: [organization, ...facts] };
}

function figureSections(template: ReportTemplate, conditions: Conditions): readonly FormSection[] {
  const byGroup = new Map<string, FieldDefinition[]>(template.groups.map(({ code }) => [code, []]));
  for (const indicator of template.indicators) {
    const { code, label, required, hint = null, group, partOf = null } = indicator;
    const { unit, number, minimum, maximum } = numberKind(indicator, template);
    const { visibleWhen, requiredWhen, value } = conditions.of(code);
    // Named one by one: a form may have thousands, and spreading five objects takes ten times as long.
    byGroup.get(group)?.push({
      code,
      label,
      hint,
      required,
      key: code,
      asks: indicator,
      part: 'indicators',
      partOf,
      kind: 'number',
      unit,
      number,
      minimum,
      maximum,
      visibleWhen,
      requiredWhen,
      value,
    });
  }
  return template.groups
    .map(({ code, label }) => ({ code, label, items: byGroup.get(code) ?? [] }))
    .filter(({ items }) => items.length > 0);
}

function tableDefinition(
  table: ReportTable,
  template: ReportTemplate,
  conditions: Conditions,
): TableDefinition {
  return {
    ...labelled({ ...table, required: (table.minimumRows ?? 0) > 0 }),
    kind: 'table',
    key: table.code,
    columns: table.columns.map((column) => ({
      ...labelled(column),
      asks: column,
      ...fieldKind(column, template),
    })),
    minimumRows: table.minimumRows ?? 0,
    maximumRows: table.maximumRows ?? null,
    visibleWhen: conditions.of(table.code, (table.minimumRows ?? 0) > 0).visibleWhen,
  };
}

type Kinds = {
  readonly [Kind in TableColumn['kind'] | HeaderFact['kind']]: (
    question: Extract<TableColumn | HeaderFact, { readonly kind: Kind }>,
    template: ReportTemplate,
  ) => FieldKind;
};

const lineOf = ({ kind }: HeaderFact & { readonly kind: 'phone' | 'email' }): FieldKind => ({
  kind: 'text',
  purpose: kind,
  maxLength: null,
});

/** What a field takes, by the kind of its question. */
const kinds: Kinds = {
  number: numberKind,
  text: (question) => ({
    kind: 'text',
    purpose: 'text',
    maxLength: ('maxLength' in question ? question.maxLength : undefined) ?? null,
  }),
  date: () => ({ kind: 'date' }),
  choice: ({ choices }) => ({ kind: 'choice', choices }),
  phone: lineOf,
  email: lineOf,
};

function fieldKind(question: TableColumn | HeaderFact, template: ReportTemplate): FieldKind {
  return kinds[question.kind](question as never, template);
}

type Quantity = Pick<Indicator, 'unit' | 'number' | 'minimum' | 'maximum'>;

function numberKind(
  { unit, number, minimum, maximum }: Quantity,
  template: ReportTemplate,
): Extract<FieldKind, { readonly kind: 'number' }> {
  return {
    kind: 'number',
    unit: measureUnitOf(unit, template)?.label ?? { vi: unit, en: unit },
    number,
    minimum: minimum ?? null,
    maximum: maximum ?? null,
  };
}

function narrativeSections(template: ReportTemplate, conditions: Conditions): readonly FormSection[] {
  if (template.narratives.length === 0) return [];
  const items = template.narratives.map(
    (part): FieldDefinition => ({
      ...labelled(part),
      key: part.code,
      asks: part,
      part: 'narratives',
      partOf: null,
      kind: 'paragraphs',
      maxLength: part.maxLength ?? null,
      ...conditions.of(part.code, part.required),
    }),
  );
  return [{ code: 'narratives', label: headings.narratives, items }];
}

function attachmentSections(template: ReportTemplate): readonly FormSection[] {
  if (template.attachments.length === 0) return [];
  const items = template.attachments.map(
    (part): FilesDefinition => ({
      ...labelled(part),
      kind: 'files',
      key: filesKey(part.code),
      mediaTypes: part.mediaTypes,
      maximumFiles: part.maximumFiles,
    }),
  );
  return [{ code: 'attachments', label: headings.attachments, items }];
}

/** The template's rules, read once, and for each part that it does not exceed its whole. */
function readRules(template: ReportTemplate): { rules: readonly FormRule[]; findings: readonly Finding[] } {
  const read = readTemplateRules(template);
  const parts = template.indicators.flatMap(({ code, partOf }, place): readonly FormRule[] => {
    if (partOf === undefined) return [];
    const rule: Rule = { kind: 'compare', operator: '≤', left: answer(code), right: answer(partOf) };
    const text = printRule(rule);
    return [{ index: template.rules.length + place, code: text, rule, text }];
  });
  const rules = read.rules.map(({ index, rule }) => ({
    index,
    code: template.rules[index]?.code ?? '',
    rule,
    text: printRule(rule),
  }));
  return { rules: [...rules, ...parts], findings: read.findings };
}

function answer(code: string): Rule {
  return { kind: 'answer', code };
}
