import type { Organization } from '../register/organization.ts';

/** What a phrase depends on besides the day: `issuer`, the id of the body that wrote it ("thuộc Sở", "của tỉnh"). */
export interface ExpansionContext {
  /** Id of the body that wrote the phrase. */
  readonly issuer?: string;
}

/**
 * One piece of a phrase and whom it means.
 *
 * | match | |
 * |---|---|
 * | `name` | one body, by name or alias |
 * | `group` | every body of a class; `organizations` holds at least one |
 * | `ended` | a body that does not exist on the day, or a class whose every body had ended by then; see `candidates` |
 * | `ambiguous` | a name that several bodies have; see `candidates` |
 * | `unknown` | nobody in the register |
 */
export interface ExpandedPart {
  /** The words of this piece of the phrase. */
  readonly text: string;
  /** How the register answers it. */
  readonly match: 'name' | 'group' | 'ended' | 'ambiguous' | 'unknown';
  /** Whom it means; empty for `ended`, `ambiguous` and `unknown`. */
  readonly organizations: readonly Organization[];
  /** Whom it may mean, for `ended` and `ambiguous`; else empty. */
  readonly candidates: readonly Organization[];
}

/** Whom a phrase means: the bodies, each once, and the pieces that the register could not answer. */
export interface Expansion {
  /** The bodies that the phrase means, each once. */
  readonly organizations: readonly Organization[];
  /** The pieces that the register could not answer, as written. */
  readonly unresolved: readonly string[];
  /** Piece by piece, in order of the phrase. */
  readonly parts: readonly ExpandedPart[];
}
