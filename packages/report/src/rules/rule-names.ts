import type { Lists } from '../questions/lists.ts';
import { listsOf } from '../questions/lists.ts';
import type { Question } from '../questions/question.ts';
import { fixedRowsOf, isQuestion, itemsOf } from '../template/items.ts';
import type { ReportTable, ReportTemplate } from '../template/template.ts';

/** What the names of a template mean in rules: its items, its lists and its measure units. */
export type RuleNames = Pick<ReportTemplate, 'pages' | 'lists' | 'measureUnits'>;

/** Look-ups of names. */
export interface Names {
  /** The question of a code, or of a cell of named rows as `table.row.column`. */
  readonly question: (code: string) => Question | undefined;
  readonly table: (code: string) => ReportTable | undefined;
  readonly lists: Lists;
  /** Codes of questions and tables. */
  readonly codes: readonly string[];
}

const known = new WeakMap<RuleNames, Names>();

/** Made once for a template: its rules name the same questions many times. */
export function namesOf(template: RuleNames): Names {
  const found = known.get(template) ?? madeNames(template);
  known.set(template, found);
  return found;
}

function madeNames(template: RuleNames): Names {
  const questions = new Map<string, Question>();
  const tables = new Map<string, ReportTable>();
  for (const item of itemsOf(template)) {
    if (item.kind === 'table') tables.set(item.code, item);
    else if (isQuestion(item)) questions.set(item.code, item);
  }
  return {
    question: (code) => {
      const [table = '', row, column] = code.split('.');
      if (row === undefined) return questions.get(code);
      const found = tables.get(table);
      if (found === undefined) return undefined;
      const hasRow = fixedRowsOf(found, template)?.some((fixed) => fixed.code === row) === true;
      return hasRow ? found.columns.find((each) => each.code === column) : undefined;
    },
    table: (code) => tables.get(code),
    lists: listsOf(template),
    codes: [...questions.keys(), ...tables.keys()],
  };
}
