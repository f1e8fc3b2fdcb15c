import type { LocalizedText } from '@chiendich/core';
import type { PlacedRule } from '../derive/governing-rule.ts';
import type { ChoiceQuestion } from '../questions/choice.ts';
import type { Lists } from '../questions/lists.ts';
import type { Question } from '../questions/question.ts';
import { dependenciesOf } from '../rules/dependencies.ts';
import type { Rule } from '../rules/rule.ts';
import { namesOf } from '../rules/rule-names.ts';
import { fixedRowsOf, questionsOf, tablesOf } from '../template/items.ts';
import type { LocalizedLabel } from '../template/label.ts';
import type { ReportTemplate, TemplateRule } from '../template/template.ts';
import type { Path, QuestionName } from './checks.ts';
import { nameOf } from './checks.ts';
import { cellInWords, rowLabel } from './row-words.ts';

/** What any relation says: codes of the items that it reads. */
interface Reading {
  /** Codes of the items that it reads, each once. */
  readonly reads: readonly string[];
}

/** A rule of the template between answers. */
export interface RuleCheck extends Reading {
  /** What kind of relation it is. */
  readonly kind: 'rule';
  /** The rule as a tree. */
  readonly rule: Rule;
  /** The rule as the template has it. */
  readonly source: TemplateRule;
  /** Where the finding stands: the first answer or table that the rule names. */
  readonly path: Path;
  /** Labels of what it reads, for its sentence. */
  readonly concerns: readonly LocalizedText[];
}

/** A part and the whole that it may not exceed, among questions or the columns of a table. */
export interface PartCheck extends Reading {
  /** What kind of relation it is. */
  readonly kind: 'part';
  /** Code of the table of which both are columns; null for questions. */
  readonly table: string | null;
  /** The figure that may not exceed the other. */
  readonly part: QuestionName;
  /** The figure that contains it. */
  readonly whole: QuestionName;
}

/** A choice whose entries belong to the answer of another choice. */
export interface CascadeCheck extends Reading {
  /** What kind of relation it is. */
  readonly kind: 'cascade';
  /** Code of the table of which it is a column; null for a question. */
  readonly table: string | null;
  /** The choice. */
  readonly question: ChoiceQuestion;
  /** Those that the host did not supply are absent. */
  readonly lists: Lists;
  /** The choice above. */
  readonly parent: {
    /** Its code. */
    readonly code: string;
    /** Whether it is a column of the same table. */
    readonly isColumn: boolean;
  };
}

/** What is to hold between answers. */
export type Relation = RuleCheck | PartCheck | CascadeCheck;

/**
 * What is to hold between the answers of a template, by number: a rule by its place in the template, behind them parts and
 * choices in the order of the items.
 */
export function relationsOf(
  template: ReportTemplate,
  rules: readonly PlacedRule[],
  lists: Lists,
): ReadonlyMap<number, Relation> {
  const relations = new Map<number, Relation>();
  for (const { index, rule } of rules) {
    const source = template.rules[index];
    if (source !== undefined) relations.set(index, ruleCheck(rule, source, template));
  }
  const own = [
    ...ownRelations(questionsOf(template), null, lists),
    ...tablesOf(template).flatMap(({ code, columns }) => ownRelations(columns, code, lists)),
  ];
  own.forEach((relation, place) => {
    relations.set(template.rules.length + place, relation);
  });
  return relations;
}

/** Parts and cascading choices among questions that stand side by side. */
function ownRelations(
  questions: readonly Question[],
  table: string | null,
  lists: Lists,
): readonly (PartCheck | CascadeCheck)[] {
  const byCode = new Map(questions.map((question) => [question.code, question]));
  return questions.flatMap((question): readonly (PartCheck | CascadeCheck)[] => {
    if (question.kind === 'number' && question.partOf !== undefined) {
      const whole = byCode.get(question.partOf);
      if (whole === undefined) return [];
      const reads = table === null ? [question.code, whole.code] : [table];
      return [{ kind: 'part', table, reads, part: nameOf(question), whole: nameOf(whole) }];
    }
    if (question.kind !== 'choice' || question.parent === undefined) return [];
    const parent = { code: question.parent, isColumn: table !== null && byCode.has(question.parent) };
    const reads =
      table === null ? [question.code, parent.code] : parent.isColumn ? [table] : [table, parent.code];
    return [{ kind: 'cascade', table, reads, question, lists, parent }];
  });
}

function ruleCheck(rule: Rule, source: TemplateRule, template: ReportTemplate): RuleCheck {
  const names = namesOf(template);
  const { answers, tables } = dependenciesOf(rule);
  const [first] = [...answers, ...tables];
  const labels = [
    ...answers.map((code) => answerLabel(code, names.question(code), template)),
    ...tables.map((code) => labelOf(code, names.table(code))),
  ];
  return {
    kind: 'rule',
    rule,
    source,
    path: first === undefined ? ['answers'] : ['answers', ...first.split('.')],
    reads: [...new Set([...answers.map((code) => code.split('.')[0] ?? code), ...tables])],
    concerns: labels,
  };
}

/** A cell by its table and row too. */
function answerLabel(
  code: string,
  named: LocalizedLabel | undefined,
  template: ReportTemplate,
): LocalizedText {
  const [item, row] = code.split('.');
  const table = row === undefined ? undefined : tablesOf(template).find((each) => each.code === item);
  const label = labelOf(code, named);
  return table === undefined
    ? label
    : cellInWords(label, table.label, rowLabel(row, fixedRowsOf(table, template)));
}

function labelOf(code: string, named: LocalizedLabel | undefined): LocalizedText {
  return named?.label ?? { vi: code, en: code };
}
