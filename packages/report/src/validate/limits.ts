/** Bounds of what a report may hold where its template sets none. They stand in the schemas too. */
export const limits = {
  /** Characters (code points) of a text. */
  textLength: 10_000,
  /** Characters of a reason for an answer without a value. */
  reasonLength: 1000,
  /** Characters of the id of an organization, a duty or a choice. */
  idLength: 200,
  /** Rows of a table. */
  rows: 1000,
  /** Findings of one report; the rest is not listed. */
  findings: 1000,
} as const;
