import { MisuseError } from '@chiendich/core';
import { shortForm } from '@chiendich/core/shape';
import { expectArgument } from '#misuse';
import type { ConsolidatedFigure, ConsolidatedNode, Consolidation } from './consolidation.ts';

/**
 * The figures of one organization of a consolidation (số liệu tổng hợp của một đơn vị), in the template's order.
 *
 * An organization that the consolidation does not have is a `MisuseError`.
 */
export function figuresOf(consolidation: Consolidation, organization: string): readonly ConsolidatedFigure[] {
  expectArgument(consolidation, 'report/not-a-consolidation', 'figuresOf(consolidation, …)');
  expectArgument(organization, 'core/not-text', 'figuresOf(…, organization)');
  const node = consolidation.nodes.find(({ id }) => id === organization);
  if (node === undefined) throw unknownOrganization('figuresOf', organization);
  return consolidation.figures.map(({ code }, index) => figureAt(node, code, index));
}

function figureAt(
  { absent, values, given, missing, notApplicable }: ConsolidatedNode,
  figure: string,
  index: number,
): ConsolidatedFigure {
  const lacking = missing[index] ?? 0;
  return {
    figure,
    value: values[index] ?? null,
    complete: absent + lacking === 0,
    given: given[index] ?? 0,
    missing: lacking,
    notApplicable: notApplicable[index] ?? 0,
  };
}

/** What is thrown for an organization that no node of the consolidation has. */
export function unknownOrganization(call: 'figuresOf' | 'explain', organization: string): MisuseError {
  const place = call === 'explain' ? 'explain(…, organization, …)' : 'figuresOf(…, organization)';
  return new MisuseError(
    'report/unknown-organization',
    `${place} got ${shortForm(organization)}, expected an organization of the consolidation; write the id of one of its nodes`,
  );
}
