import type { Finding } from '@chiendich/core';
import type { Annex, BlockNode, TableNode, TextLeaf } from '@chiendich/official-text';
import type * as z from 'zod';
import type { TextTemplate } from '../text-template/text-program.ts';
import type { DecidedFrame } from './paper-frame.ts';

/**
 * What stands in the place of `{{table "name"}}`: one table, or several under one another. A table of a part that the text
 * repeats stands under the path of the part and its name: `pages.0.parts.2.answers`.
 */
export type PaperTables = Readonly<Record<string, TableNode | readonly TableNode[]>>;

/** A paper before its text is printed: what the text may name, the tables it may place, the frame around it. */
export interface PreparedPaper {
  /** What the text may name, as the kind's `view` describes it. */
  readonly view: unknown;
  /** Tables that the text places, by name. */
  readonly tables?: PaperTables;
  /** What stands around the text. */
  readonly frame: DecidedFrame;
  /** Annexes behind the paper. */
  readonly annexes?: readonly Annex[];
  /** Trích yếu that replaces the template's. */
  readonly subject?: readonly TextLeaf[];
  /** Blocks that replace the template's body: a paper whose text is data itself, such as a plan. */
  readonly body?: readonly BlockNode[];
  /** What is missing or doubtful in the input. */
  readonly findings?: readonly Finding[];
  /** Where single values of the view come from in the input, and their names, by their paths in the view. */
  readonly places?: ReadonlyMap<
    string,
    {
      /** Keys and indexes that lead to it in the input. */
      readonly path: readonly (string | number)[];
      /** What it is called. */
      readonly field: string;
    }
  >;
}

/**
 * A kind of paper (loại giấy tờ của chiến dịch): the schema of what it needs, the schema of what its text may name,
 * and its own text in Vietnamese, which an agency can replace.
 */
export interface PaperKind<Input> {
  /** What the kind is called in Vietnamese. */
  readonly name: string;
  /** The heading over the subject: "BÁO CÁO"; null for a công văn. */
  readonly heading: string | null;
  /** The schema of what is composed from. */
  readonly input: z.ZodType<Input>;
  /** The schema of what the text may name. */
  readonly view: z.ZodType;
  /** Names of the tables that the text may place. */
  readonly tables: readonly string[];
  /** Where values of the view come from in the input, by their first key, when it is another place. */
  readonly origins?: Readonly<Record<string, readonly (string | number)[]>>;
  /** Its own text, which an agency can replace. */
  readonly text: TextTemplate;
  /** Makes of the input what the text may name. */
  readonly prepare: (input: Input) => PreparedPaper;
}

/** Declares a kind of paper with the types of its input inferred. */
export function paperKind<Input>(kind: PaperKind<Input>): PaperKind<Input> {
  return kind;
}
