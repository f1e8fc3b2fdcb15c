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
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly path: ValuePath; readonly helper: string | null }
  | { readonly kind: 'table'; readonly name: string }
  | {
      readonly kind: 'if';
      readonly path: ValuePath;
      readonly negated: boolean;
      readonly body: readonly TextNode[];
      readonly otherwise: readonly TextNode[];
    }
  | {
      readonly kind: 'each';
      readonly path: ValuePath;
      readonly body: readonly TextNode[];
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
