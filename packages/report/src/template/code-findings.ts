import type { Finding, LocalizedText } from '@chiendich/core';
import { hostLists } from '../questions/lists.ts';
import { isReservedWord } from '../rules/words.ts';
import { templateFinding } from './findings.ts';
import { placedItems } from './items.ts';
import { measureUnits as commonUnits, measureUnitOf } from './measure-unit.ts';
import type { ReportTemplate } from './template.ts';

type Path = readonly (string | number)[];

const codePattern = /^[A-Za-z][A-Za-z0-9_]{0,39}$/;

/** What has a name already, so that a code must not take it. */
const owners = {
  rules: { vi: 'một từ của quy tắc', en: 'a word of the rule language' },
  host: { vi: 'tên một danh mục do hệ thống cung cấp', en: 'the name of a list that the host supplies' },
  language: { vi: 'một tên mà chương trình giữ riêng', en: 'a name that every object of a program has' },
} as const satisfies Readonly<Record<string, LocalizedText>>;

/** Why a code cannot be used; null where it can. */
function codeFault(code: string, path: Path): Finding | null {
  if (!codePattern.test(code)) return templateFinding('report/template-code', { found: code }, { path });
  if (isReservedWord(code)) return reservedCode(code, owners.rules, path);
  return code in Object.prototype ? reservedCode(code, owners.language, path) : null;
}

function reservedCode(code: string, owner: LocalizedText, path: Path): Finding {
  return templateFinding('report/template-code-reserved', { code, owner, other: `${code}_1` }, { path });
}

/** Codes of a template that cannot be used, or stand twice where one is meant. */
export function codeFindings(template: ReportTemplate): readonly Finding[] {
  const { pages, lists = [], rules } = template;
  const items = placedItems(template);
  return [
    ...uniqueCodes(pages.map(({ code }, page) => ({ code, path: ['pages', page] }))),
    ...uniqueCodes(
      pages.flatMap(({ sections }, page) =>
        sections.map(({ code }, section) => ({ code, path: ['pages', page, 'sections', section] })),
      ),
    ),
    ...uniqueCodes(items.map(({ item, path }) => ({ code: item.code, path }))),
    ...items.flatMap(({ item, path }) =>
      item.kind === 'table'
        ? [
            ...uniqueCodes(
              item.columns.map(({ code }, place) => ({ code, path: [...path, 'columns', place] })),
            ),
            ...uniqueCodes(
              (item.rows ?? []).map(({ code }, place) => ({ code, path: [...path, 'rows', place] })),
            ),
          ]
        : [],
    ),
    ...uniqueCodes(lists.map(({ code }, list) => ({ code, path: ['lists', list] }))),
    ...lists.flatMap(({ code }, list) =>
      hostLists.includes(code) ? [reservedCode(code, owners.host, ['lists', list, 'code'])] : [],
    ),
    ...uniqueCodes(rules.map(({ code }, rule) => ({ code, path: ['rules', rule] }))),
    ...unitCodeFindings(template),
  ];
}

/** A measure unit has one meaning: neither twice in the template, nor one of the common table under another name. */
function unitCodeFindings({ measureUnits = [] }: ReportTemplate): readonly Finding[] {
  const seen = new Set<string>();
  return measureUnits.flatMap(({ code }, index) => {
    const isNew = !seen.has(code) && !commonUnits.some((unit) => unit.code === code);
    seen.add(code);
    if (isNew) return [];
    const path = ['measureUnits', index, 'code'];
    const common = measureUnitOf(code);
    return [
      common === null
        ? templateFinding('report/template-code-repeated', { code }, { path })
        : templateFinding('report/template-common-unit', { code, unit: common.label }, { path }),
    ];
  });
}

function uniqueCodes(codes: readonly { readonly code: string; readonly path: Path }[]): readonly Finding[] {
  const seen = new Set<string>();
  return codes.flatMap(({ code, path }) => {
    const fault = codeFault(code, [...path, 'code']);
    if (fault !== null) return [fault];
    if (seen.has(code)) {
      return [templateFinding('report/template-code-repeated', { code }, { path: [...path, 'code'] })];
    }
    seen.add(code);
    return [];
  });
}
