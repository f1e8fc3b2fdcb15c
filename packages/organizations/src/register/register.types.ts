import type { CivilDate, Finding } from '@chiendich/core';
import type { Expansion, ExpansionContext } from '../groups/expansion.ts';
import type { Organization } from './organization.ts';

/**
 * The register of organizations (danh mục cơ quan, tổ chức): who exists when, under which names, and who took over.
 *
 * A view over plain data: what is stored or sent is `organizations`.
 */
export interface Register {
  /** In the order in which they were given. */
  readonly organizations: readonly Organization[];
  /** What `checkOrganizations` finds in the list; of two bodies with one id the second is left out, and that is one of them. */
  readonly findings: readonly Finding[];
  /** The bodies that exist on a day. */
  at(date: CivilDate): readonly Organization[];
  /** The body of an id, whether it still exists or not; null where the register has none. */
  byId(id: string): Organization | null;
  /** The body of that name or alias on that day; null when none or more than one has it (see `named`). */
  find(name: string, date: CivilDate): Organization | null;
  /** Every body that has the name or alias, at whatever time. */
  named(name: string): readonly Organization[];
  /** A body and those above it, from the nearest. */
  lineOf(id: string): readonly Organization[];
  /** The bodies that took over: the next ones, or with a day those that exist then, however many steps away. */
  successorsOf(id: string, date?: CivilDate): readonly Organization[];
  /** Whom a phrase of a paper means on a day. */
  expand(phrase: string, at: CivilDate, context?: ExpansionContext): Expansion;
}
