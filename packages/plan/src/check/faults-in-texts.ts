import type { CheckedText } from './checked-texts.ts';
import { spanWithin } from './checked-texts.ts';

/** A stretch of a text, `start` to `end`, that a rule finds fault with, and what its sentence says. */
export interface TextFault<Params> {
  readonly params: Params;
  readonly start: number;
  readonly end: number;
}

/** The faults of every text of a plan, each with its place in the plan and in the source. */
export function faultsInTexts<Params>(
  texts: readonly CheckedText[],
  faultsOf: (text: string) => readonly TextFault<Params>[],
) {
  return texts.flatMap((text) =>
    faultsOf(text.text).map(({ params, start, end }) => ({
      params,
      place: { path: text.path, span: spanWithin(text, start, end) },
    })),
  );
}
