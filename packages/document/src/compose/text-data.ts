import type * as z from 'zod';
import type { PaperKindName } from './compose.ts';
import { expectKind } from './expect-kind.ts';
import { paperKinds } from './paper-kinds.ts';

/** What the text of one kind of paper may name, for `compileTextTemplate`. */
export interface TextData {
  /** The schema of what the text may name. */
  readonly schema: z.ZodType;
  /** Names of the tables that the text may place. */
  readonly tables: readonly string[];
}

/**
 * What an agency's own text of a kind of paper may name (dữ liệu của mẫu lời văn), to check the text against before it
 * takes the built-in one's place.
 *
 * @example textDataOf('budgetEstimate').tables // => ['items']
 */
export function textDataOf(kind: PaperKindName): TextData {
  expectKind(kind, 'textDataOf(kind)');
  const { view, tables } = paperKinds[kind];
  return { schema: view, tables };
}
