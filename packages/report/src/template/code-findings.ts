import type { Finding } from '@chiendich/core';
import { isReservedWord } from '../rules/words.ts';
import { templateFinding } from './findings.ts';
import { measureUnitOf } from './measure-unit.ts';
import type { ReportTemplate } from './template.ts';

type Path = readonly (string | number)[];

const codePattern = /^[A-Za-z][A-Za-z0-9_]{0,39}$/;

/** A code must be a name of the rule language and no property that every object has. */
function isUsableCode(code: string): boolean {
  return codePattern.test(code) && !isReservedWord(code) && !(code in Object.prototype);
}

/** Codes of a template that cannot be used, or stand twice where one is meant. */
export function codeFindings(template: ReportTemplate): readonly Finding[] {
  const { header, groups, indicators, tables, narratives, attachments, rules } = template;
  const inRules = Object.entries({ header, indicators, tables, narratives });
  return [
    ...uniqueCodes(
      inRules.flatMap(([part, list]) => list.map(({ code }, index) => ({ code, path: [part, index] }))),
    ),
    ...[...Object.entries({ groups, attachments, rules })].flatMap(([part, list]) =>
      uniqueCodes(list.map(({ code }, index) => ({ code, path: [part, index] }))),
    ),
    ...unitCodeFindings(template),
    ...tables.flatMap((table, index) =>
      uniqueCodes(
        table.columns.map(({ code }, column) => ({ code, path: ['tables', index, 'columns', column] })),
      ),
    ),
  ];
}

/** A measure unit has one meaning: neither twice in the template, nor one of the common table under another name. */
function unitCodeFindings({ measureUnits = [] }: ReportTemplate): readonly Finding[] {
  const codes = measureUnits.map(({ code }) => code);
  return codes.flatMap((code, index) =>
    codes.indexOf(code) === index && measureUnitOf(code) === null
      ? []
      : [
          templateFinding(
            'report/template-code-repeated',
            { code },
            { path: ['measureUnits', index, 'code'] },
          ),
        ],
  );
}

function uniqueCodes(codes: readonly { readonly code: string; readonly path: Path }[]): readonly Finding[] {
  const seen = new Set<string>();
  return codes.flatMap(({ code, path }) => {
    if (!isUsableCode(code))
      return [templateFinding('report/template-code', { found: code }, { path: [...path, 'code'] })];
    if (seen.has(code)) {
      return [templateFinding('report/template-code-repeated', { code }, { path: [...path, 'code'] })];
    }
    seen.add(code);
    return [];
  });
}
