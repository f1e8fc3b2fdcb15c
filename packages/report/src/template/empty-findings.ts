import type { Finding } from '@chiendich/core';
import { templateFinding } from './findings.ts';
import { itemsOf } from './items.ts';
import type { ReportTemplate } from './template.ts';

/** A template that asks nothing: no report on it says anything. The path leads to the first place that is empty. */
export function emptyFindings(template: ReportTemplate): readonly Finding[] {
  if (itemsOf(template).some(({ kind }) => kind !== 'note')) return [];
  const [page] = template.pages;
  const [section] = page?.sections ?? [];
  const ofPage = page === undefined ? [] : [0, 'sections'];
  const ofSection = section === undefined ? [] : [0, 'items'];
  return [templateFinding('report/template-no-question', {}, { path: ['pages', ...ofPage, ...ofSection] })];
}
