/** Bounds of what a report may hold where its template sets none. They stand in the schemas too. */
export const limits = {
  /** Characters (code points) of a text. */
  textLength: 10_000,
  /** Characters of a reason for a missing figure. */
  reasonLength: 1000,
  /** Characters of an organization's id. */
  organizationLength: 200,
  /** Rows of a table. */
  rows: 1000,
  /** Findings of one report; the rest is not listed. */
  findings: 1000,
} as const;
