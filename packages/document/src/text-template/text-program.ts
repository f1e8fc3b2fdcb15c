/** Where a value comes from: `up` levels out (`../`), or from the root (`@root`), then by keys. */
export interface ValuePath {
  /** How many levels out. */
  readonly up: number;
  /** Whether the keys begin at the root. */
  readonly root: boolean;
  /** From the outermost. */
  readonly keys: readonly string[];
  /** `@number` counts the items of a loop from 1; `@first` and `@last` mark its ends. */
  readonly loop: 'number' | 'first' | 'last' | null;
}

/** One step of a compiled text template. Plain JSON: a program is data and is run, never evaluated. */
export type TextNode =
  | {
      /** Words as they stand. */
      readonly kind: 'text';
      /** The words. */
      readonly text: string;
    }
  | {
      /** A value of the data. */
      readonly kind: 'value';
      /** Where it comes from. */
      readonly path: ValuePath;
      /** Name of what writes it; null for its plain text. */
      readonly helper: string | null;
    }
  | {
      /** A table of the kind of paper. */
      readonly kind: 'table';
      /** Its name. */
      readonly name: string;
    }
  | {
      /** One of two parts, by a value of the data. */
      readonly kind: 'if';
      /** Where the value comes from. */
      readonly path: ValuePath;
      /** Whether `body` is for a value that does not hold. */
      readonly negated: boolean;
      /** What is written where it holds. */
      readonly body: readonly TextNode[];
      /** What is written where it does not. */
      readonly otherwise: readonly TextNode[];
    }
  | {
      /** A part for each item of a list. */
      readonly kind: 'each';
      /** Where the list comes from. */
      readonly path: ValuePath;
      /** What is written for each. */
      readonly body: readonly TextNode[];
      /** What is written where the list is empty. */
      readonly otherwise: readonly TextNode[];
    };

/**
 * A text template (mẫu lời văn) ready to run: the text of one kind of paper, with places for its data.
 *
 * JSON, so an agency keeps it where it keeps its settings, and a page runs it without compiling anything.
 */
export interface TextTemplate {
  /** Version of this format. */
  readonly version: 1;
  /** Its steps in order. */
  readonly program: readonly TextNode[];
}
