import type { LocalizedText } from '@chiendich/core';
import { expectKeys } from '@chiendich/core/misuse';
import type { HostLists, Question, ReportTable, ReportTemplate, TemplateItem } from '@chiendich/report';
import type { Lists } from '@chiendich/report/validate';
import {
  distinctLabel,
  fixedRowsOf,
  listsOf,
  measureUnitOf,
  readTemplateRules,
} from '@chiendich/report/validate';
import { expectArgument } from '#misuse';
import { organizationKey } from './engine/field-keys.ts';
import { headings } from './engine/headings.ts';
import type {
  AskedField,
  Choice,
  FieldDefinition,
  FieldKey,
  FormDefinition,
  FormItem,
  FormPage,
  TableDefinition,
} from './form-definition.ts';

/** What a form is made with besides its template: the lists that the host supplies. */
export interface FormOptions extends HostLists {}

/**
 * The form (biểu mẫu) of a report template: its pages, sections and items in the author's order, with the reporting
 * organization before them. What is asked, required, computed and valid is the template's alone.
 *
 * The template is taken as sound (`checkTemplate` says whether it is); a rule that cannot be read is left out and reported
 * in `findings`.
 */
export function formFromTemplate(template: ReportTemplate, options: FormOptions = {}): FormDefinition {
  expectArgument(template, 'report/not-a-template', 'formFromTemplate(template, …)');
  expectArgument(options, 'form/not-form-options', 'formFromTemplate(…, options)');
  expectKeys(options, { organizations: true, territories: true }, 'formFromTemplate(…, options)');
  expectArgument(options, 'report/not-host-lists', 'formFromTemplate(…, options)');
  const making = { template, lists: listsOf(template, options) };
  const pages = template.pages.map(
    ({ code, label, hint = null, sections }): FormPage => ({
      code,
      label,
      hint,
      sections: sections.map((section) => ({
        code: section.code,
        label: section.label,
        hint: section.hint ?? null,
        items: section.items.map((item) => itemOf(item, making)),
      })),
    }),
  );
  const { rules, governing, findings } = readTemplateRules(template);
  return {
    template,
    pages: withOrganization(pages, making.lists),
    rules: { rules, governing },
    lists: options,
    findings,
  };
}

/** What fields are made with. */
interface Making {
  readonly template: Pick<ReportTemplate, 'lists' | 'measureUnits'>;
  readonly lists: Lists;
}

const noUnits: Making['template'] = {};

/** The organization is asked first, on the first page. */
function withOrganization(pages: readonly FormPage[], lists: Lists): readonly FormPage[] {
  const list = lists.get('organizations');
  const common = { code: 'organization', label: headings.organization, required: true } as const;
  const question: Question =
    list === undefined
      ? { ...common, kind: 'text', hint: headings.organizationHint }
      : { ...common, kind: 'choice', from: 'organizations' };
  const field = fieldOf(question, organizationKey, { template: noUnits, lists });
  const section = { code: 'report', label: headings.general, hint: null, items: [field] };
  const [first, ...others] = pages;
  if (first === undefined)
    return [{ code: 'report', label: headings.general, hint: null, sections: [section] }];
  return [{ ...first, sections: [section, ...first.sections] }, ...others];
}

function itemOf(item: TemplateItem, making: Making): FormItem {
  if (item.kind === 'note') return { kind: 'note', key: item.code, code: item.code, text: item.text };
  if (item.kind === 'table') return tableOf(item, making);
  return fieldOf(item, item.code, making);
}

/** A question by its key, which is put in afterwards: a spread that adds a key takes most of the time of a large form. */
function fieldOf(question: Question, key: FieldKey, making: Making): FieldDefinition {
  const field: AskedField & { key?: FieldKey } = askedField(question, making);
  field.key = key;
  return field as FieldDefinition;
}

function tableOf(table: ReportTable, making: Making): TableDefinition {
  const { code, label, hint = null, columns, minimumRows = 0, maximumRows = null } = table;
  return {
    kind: 'table',
    key: code,
    code,
    label,
    hint,
    columns: columns.map((column) => askedField(column, making)),
    rows: fixedRowsOf(table, making.template),
    minimumRows,
    maximumRows,
  };
}

/** What a field asks; named one by one, as a form may have thousands of them. */
function askedField(question: Question, { template, lists }: Making): AskedField {
  const { kind, code, label, hint = null, required } = question;
  const asked = {
    kind,
    question,
    code,
    label,
    hint,
    required: required === true,
    unit: kind === 'number' ? unitOf(question.unit, template) : null,
    choices: kind === 'choice' ? choicesOf(lists.get(question.from), lists) : null,
  };
  return asked as AskedField;
}

function unitOf(unit: string, template: Making['template']): LocalizedText {
  return measureUnitOf(unit, template)?.label ?? { vi: unit, en: unit };
}

type KnownList = Lists extends ReadonlyMap<string, infer List> ? List : never;

const made = new WeakMap<KnownList, readonly Choice[]>();

/** The choices of a list, made once however many questions choose from it. */
function choicesOf(list: KnownList | undefined, lists: Lists): readonly Choice[] | null {
  if (list === undefined) return null;
  const known = made.get(list);
  if (known !== undefined) return known;
  const choices = distinctLabels(list, lists);
  made.set(list, choices);
  return choices;
}

function distinctLabels(list: KnownList, lists: Lists): readonly Choice[] {
  const parents = [...lists.values()].find((other) =>
    list.items.some(({ parent }) => parent !== undefined && other.byCode.has(parent)),
  );
  const label = distinctLabel(list, parents);
  return list.items.map((item) => ({ code: item.code, label: label(item), parent: item.parent ?? null }));
}
