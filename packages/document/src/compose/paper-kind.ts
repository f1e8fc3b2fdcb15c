import type { Finding } from '@chiendich/core';
import type { Annex, BlockNode, TableNode, TextLeaf } from '@chiendich/official-text';
import type * as z from 'zod';
import type { TextTemplate } from '../text-template/text-program.ts';
import type { DecidedFrame } from './paper-frame.ts';

/** What stands in the place of `{{table "name"}}`: one table, or several under one another. */
export type PaperTables = Readonly<Record<string, TableNode | readonly TableNode[]>>;

/** A paper before its text is printed: what the text may name, the tables it may place, the frame around it. */
export interface PreparedPaper {
  readonly view: unknown;
  readonly tables?: PaperTables;
  readonly frame: DecidedFrame;
  readonly annexes?: readonly Annex[];
  /** Trích yếu that replaces the template's. */
  readonly subject?: readonly TextLeaf[];
  /** Blocks that replace the template's body: a paper whose text is data itself, such as a plan. */
  readonly body?: readonly BlockNode[];
  readonly findings?: readonly Finding[];
  /** Where single values of the view come from in the input, and their names, by their paths in the view. */
  readonly places?: ReadonlyMap<
    string,
    { readonly path: readonly (string | number)[]; readonly field: string }
  >;
}

/**
 * A kind of paper (loại giấy tờ của chiến dịch): the schema of what it needs, the schema of what its text may name,
 * and its own text in Vietnamese, which an agency can replace.
 */
export interface PaperKind<Input> {
  readonly name: string;
  /** The heading over the subject: "BÁO CÁO"; null for a công văn. */
  readonly heading: string | null;
  readonly input: z.ZodType<Input>;
  readonly view: z.ZodType;
  readonly tables: readonly string[];
  /** Where values of the view come from in the input, by their first key, when it is another place. */
  readonly origins?: Readonly<Record<string, readonly (string | number)[]>>;
  readonly text: TextTemplate;
  readonly prepare: (input: Input) => PreparedPaper;
}

/** Declares a kind of paper with the types of its input inferred. */
export function paperKind<Input>(kind: PaperKind<Input>): PaperKind<Input> {
  return kind;
}
