import type { Span } from '@chiendich/core';
import type { BlockNode, OfficialDocument, SectionLevel } from '@chiendich/official-text';
import { readLabel } from '@chiendich/official-text';
import type { Plan, PlanSection } from '../plan.ts';

/** An item of the plan's numbering. `value` is its place in its row by its label; null for a bullet. */
export interface NumberedItem {
  readonly label: string;
  readonly level: SectionLevel;
  readonly value: number | null;
  readonly path: readonly (string | number)[];
  readonly span: Span | null;
  readonly children: readonly NumberedItem[];
}

/** The numbering of a plan: of its document where it is given (with places), otherwise of its sections. */
export function numberedItems(plan: Plan, document: OfficialDocument | null): readonly NumberedItem[] {
  if (document === null)
    return plan.sections.map((section, index) => ofSection(section, ['sections', index]));
  return [
    ...ofBlocks(document.body),
    ...(document.enclosed === null ? [] : ofBlocks(document.enclosed.body)),
  ];
}

function ofBlocks(blocks: readonly BlockNode[]): readonly NumberedItem[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'section') return [];
    const { level, label } = block;
    const span = (block.title ?? block.lead)?.span ?? null;
    return [
      { label, level, value: placeInRow(label, level), path: [], span, children: ofBlocks(block.children) },
    ];
  });
}

function ofSection(section: PlanSection, path: readonly (string | number)[]): NumberedItem {
  const read =
    readLabel(`${section.label}) X`) ?? readLabel(`${section.label}. X`) ?? readLabel(`${section.label} X`);
  const level = read?.level ?? 'dash';
  return {
    ...{ label: section.label, level, value: read?.value ?? null, path, span: null },
    children: section.children.map((child, index) => ofSection(child, [...path, 'children', index])),
  };
}

function placeInRow(label: string, level: SectionLevel): number | null {
  return readLabel(level === 'letter' ? `${label}) X` : `${label}. X`)?.value ?? null;
}
