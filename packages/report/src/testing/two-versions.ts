import type { Answer, Report } from '../report.ts';
import { migrateReport } from '../template/migrate-report.ts';
import type { ReportMapping } from '../template/report-mapping.ts';
import type { NamedList, ReportTemplate } from '../template/template.ts';
import { round } from './arbitrary-report.ts';

export const label = (vi: string) => ({ vi, en: vi });
/** Parts of a template, by the words of their labels. */
export const number = (code: string, vi: string, rest: object = {}) => ({
  ...{ code, label: label(vi), kind: 'number', unit: 'person', aggregation: 'sum' },
  ...rest,
});
export const text = (code: string, vi: string) => ({ code, label: label(vi), kind: 'text' });
export const choice = (code: string, vi: string, rest: object = {}) => ({
  ...{ code, label: label(vi), kind: 'choice', from: 'nguon', many: true },
  ...rest,
});
export const table = (code: string, vi: string, columns: readonly object[], rest: object = {}) => ({
  ...{ code, label: label(vi), kind: 'table', columns },
  ...rest,
});
export const entries = (...codes: readonly string[]) =>
  codes.map((code) => ({ code, label: label(`Nguồn ${code}`) }));
export const missing = (reason: string) => ({ state: 'missing', reason }) as const;
export const notApplicable = { state: 'notApplicable' } as const;

/** A template of one section. */
export function versionOf(
  version: string,
  items: readonly object[],
  rest: Partial<ReportTemplate> | { readonly codes: readonly string[] } = {},
): ReportTemplate {
  const { codes, ...others } = rest as { readonly codes?: readonly string[] };
  const lists: readonly NamedList[] =
    codes === undefined ? [] : [{ code: 'nguon', label: label('Nguồn'), items: entries(...codes) }];
  return {
    ...{ id: 'mau', version, status: 'proposal', title: label('Mẫu'), source: label('Kiểm thử') },
    ...{ rules: [], lists, ...others },
    pages: [
      {
        ...{ code: 'trang', label: label('Trang') },
        sections: [{ code: 'phan', label: label('Phần'), items }],
      },
    ],
  } as unknown as ReportTemplate;
}

/** Those answers on the old version, carried over. */
export function carried(
  answers: Readonly<Record<string, unknown>>,
  [from, to]: readonly [ReportTemplate, ReportTemplate],
  mapping: ReportMapping = {},
) {
  const report: Report = {
    template: { id: from.id, version: from.version },
    organization: 'bac-son',
    round,
    answers: answers as Readonly<Record<string, Answer>>,
  };
  return migrateReport(report, from, to, mapping);
}
