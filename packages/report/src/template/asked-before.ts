import { readTemplateRules } from '../derive/read-template-rules.ts';
import { ReportAnswers } from '../derive/report-answers.ts';
import type { Report } from '../report.ts';
import { compileChecks } from '../validate/compiled-checks.ts';
import type { ReportTemplate } from './template.ts';

/** Where an answer stands: `['answers', code]`, or `['answers', table, row, column]`. */
type Path = readonly (string | number)[];

/** Whether the version that a report follows asks for what stands at a path; worked out when it is first asked. */
export function askedBefore({ answers, round }: Report, template: ReportTemplate): (path: Path) => boolean {
  let read: ((path: Path) => boolean) | null = null;
  return (path) => {
    read ??= reader();
    return read(path);
  };
  function reader() {
    const checks = compileChecks(template, readTemplateRules(template));
    const states = new ReportAnswers(checks, { answers, round: { ...round } });
    return ([, code, row, column]: Path): boolean => {
      const item = checks.items.find((each) => each.code === code);
      if (item === undefined || !states.isAsked(item.code)) return false;
      if (item.kind === 'question' || row === undefined) return true;
      const cell = item.columns.find((each) => each.code === column);
      return cell !== undefined && states.cell(item.code, row, cell).asked === true;
    };
  }
}
