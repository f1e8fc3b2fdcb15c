/**
 * A piece of a source text: UTF-16 offsets, `start` inclusive, `end` exclusive, before any normalisation,
 * so that `source.slice(span.start, span.end)` is what was written.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}
