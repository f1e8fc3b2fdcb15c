import type { Finding } from '@chiendich/core';
import { expectArgument } from '#misuse';
import type { Question } from '../questions/question.ts';
import type { ExpectedType } from '../rules/check.ts';
import { readRule } from '../rules/check.ts';
import { dependenciesOf } from '../rules/dependencies.ts';
import { ruleFinding } from '../rules/findings.ts';
import type { Rule } from '../rules/rule.ts';
import { placedItems } from '../template/items.ts';
import type { ReportTable, ReportTemplate } from '../template/template.ts';
import type { Governed, GovernedState, GoverningRule, PlacedRule, TemplateRules } from './governing-rule.ts';
import { nodeOf, nodesRead } from './governing-rule.ts';
import { levelsOf } from './levels.ts';

type Path = readonly (string | number)[];

/** A rule text of a template, with what it governs. */
interface WrittenRule extends Governed {
  readonly state: GovernedState;
  readonly texts: readonly string[];
  readonly expects: ExpectedType;
  /** Where a finding on it stands. */
  readonly path: Path;
}

/**
 * Reads all rules of a template (đọc các quy tắc): what must hold between answers, and what is asked, required and computed.
 * One that cannot be read, or that depends on itself in a circle, is left out and reported in `findings`; a template that
 * `checkTemplate` accepts has none.
 */
export function readTemplateRules(template: ReportTemplate): TemplateRules & {
  /** Why the others could not be read. */
  readonly findings: readonly Finding[];
} {
  expectArgument(template, 'report/not-a-template', 'readTemplateRules(template)');
  const rules: PlacedRule[] = [];
  const findings: Finding[] = [];
  template.rules.forEach(({ expression }, index) => {
    const read = readRule(expression, template);
    if (read.ok) rules.push({ index, rule: read.value });
    else findings.push(...at(read.findings, ['rules', index, 'expression']));
  });
  const read = writtenRules(template).flatMap((written) => {
    const rule = readAll(written, template, findings);
    return rule === null ? [] : [{ written, rule }];
  });
  const levels = levelsOf(
    read.map(({ written, rule }) => ({
      decides: written.state === 'required' ? requirementOf(written) : nodeOf(written),
      reads: [
        ...nodesRead(dependenciesOf(rule), written),
        // Whether a computed answer that is lacking is stated as missing depends on whether it is required.
        ...(written.state === 'computed' ? [requirementOf(written)] : []),
      ],
    })),
  );
  const governing: GoverningRule[] = [];
  read.forEach(({ written, rule }, place) => {
    const level = levels[place] ?? null;
    const { item, column, row, state } = written;
    const governed = {
      item,
      ...(column === undefined ? {} : { column }),
      ...(row === undefined ? {} : { row }),
    };
    if (level !== null) governing.push({ ...governed, state, rule, level });
    else findings.push(ruleFinding('report/rule-circle', { code: nodeOf(written) }, { path: written.path }));
  });
  return { rules, governing: governing.sort((a, b) => a.level - b.level), findings };
}

/** The name of the fact that something is required, in a graph. */
function requirementOf(written: Governed): string {
  return `${nodeOf(written)}!`;
}

/** The rule of a text, or of several that must hold together; null where one cannot be read. */
function readAll(
  { texts, expects, path, item, column, row }: WrittenRule,
  template: ReportTemplate,
  findings: Finding[],
): Rule | null {
  const within = column === undefined && row === undefined ? {} : { within: item };
  let all: Rule | null = null;
  for (const text of texts) {
    const read = readRule(text, template, { expects, ...within });
    if (!read.ok) {
      findings.push(...at(read.findings, path));
      return null;
    }
    all = all === null ? read.value : { kind: 'logic', operator: 'and', left: all, right: read.value };
  }
  return all;
}

function at(findings: readonly Finding[], path: Path): readonly Finding[] {
  return findings.map((fault) => ({ ...fault, path }));
}

function writtenRules(template: ReportTemplate): readonly WrittenRule[] {
  const written: WrittenRule[] = [];
  for (const { item, path, within } of placedItems(template)) {
    const asked = [...within, ...(item.askedWhen === undefined ? [] : [item.askedWhen])];
    if (asked.length > 0) {
      const place = item.askedWhen === undefined ? path : [...path, 'askedWhen'];
      written.push({ item: item.code, state: 'asked', texts: asked, expects: 'truth', path: place });
    }
    if (item.kind === 'note') continue;
    if (item.kind === 'table') written.push(...tableRules(item, path));
    else written.push(...questionRules(item, { item: item.code }, path));
  }
  return written;
}

function tableRules(table: ReportTable, path: Path): readonly WrittenRule[] {
  const rows = (table.rows ?? []).flatMap(({ code, askedWhen }, place): readonly WrittenRule[] =>
    askedWhen === undefined
      ? []
      : [
          {
            item: table.code,
            row: code,
            state: 'asked',
            texts: [askedWhen],
            expects: 'truth',
            path: [...path, 'rows', place, 'askedWhen'],
          },
        ],
  );
  const columns = table.columns.flatMap((column, place): readonly WrittenRule[] => {
    const governed = { item: table.code, column: column.code };
    const columnPath = [...path, 'columns', place];
    const { askedWhen } = column;
    const asked: WrittenRule = {
      ...governed,
      state: 'asked',
      texts: [askedWhen ?? ''],
      expects: 'truth',
      path: [...columnPath, 'askedWhen'],
    };
    return [...(askedWhen === undefined ? [] : [asked]), ...questionRules(column, governed, columnPath)];
  });
  return [...rows, ...columns];
}

/** The types that answers of each kind are worked out as. */
const computedTypes: Readonly<Record<Exclude<Question['kind'], 'files'>, ExpectedType>> = {
  number: 'number',
  text: 'text',
  date: 'date',
  yesNo: 'truth',
  choice: 'text',
};

function questionRules(question: Question, governed: Governed, path: Path): readonly WrittenRule[] {
  const rules: WrittenRule[] = [];
  if (typeof question.required === 'string') {
    const place = [...path, 'required'];
    rules.push({ ...governed, state: 'required', texts: [question.required], expects: 'truth', path: place });
  }
  if (question.kind !== 'files' && question.computed !== undefined) {
    const expects = computedTypes[question.kind];
    const place = [...path, 'computed'];
    rules.push({ ...governed, state: 'computed', texts: [question.computed], expects, path: place });
  }
  return rules;
}
