/** Parts of the form: its contents, pages, fields and foot. */
export const pageStyles = `
  /* Contents */
  nav {
    margin-block: 1rem;
  }
  nav h3 {
    font-size: 1em;
  }
  nav ol {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr));
    gap: 0 2rem;
    margin: 0.25rem 0 0;
    padding: 0;
    list-style: none;
  }
  nav li {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.75rem;
    border-block-end: 1px solid var(--_line);
  }
  nav a {
    flex: 1;
    min-block-size: 2.75rem;
    padding-block: 0.625rem;
  }
  nav a[aria-current] {
    color: inherit;
    font-weight: 700;
    text-decoration: none;
  }
  summary {
    min-block-size: 2.75rem;
    padding-block: 0.625rem;
    color: var(--_accent);
    cursor: pointer;
  }
  .progress {
    flex: none;
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .progress.complete {
    color: var(--_success);
    font-weight: 600;
  }

  /* Pages, sections and fields */
  .page {
    margin-block-start: 2.5rem;
  }
  nav + .page .caption {
    margin-block-start: -1rem;
  }
  .page > h3 {
    margin-block-end: 0.5rem;
    scroll-margin-block-start: 0.5rem;
  }
  fieldset {
    min-inline-size: 0;
    margin-block-end: 2rem;
    border: 0;
  }
  fieldset,
  .page > section {
    scroll-margin-block-start: 0.5rem;
  }
  legend {
    inline-size: 100%;
    padding-block: 0.5rem;
    border-block-end: 2px solid var(--_border);
    font-size: 1.125em;
    font-weight: 700;
  }
  .block {
    margin-inline: -0.5rem;
    padding-inline: 0.5rem;
    contain-intrinsic-block-size: auto 500rem;
    content-visibility: auto;
  }
  .field {
    display: grid;
    gap: 0.5rem;
    padding-block: 1rem;
  }
  .note {
    padding-block: 0.75rem;
    white-space: pre-line;
  }
  .field.number {
    border-block-end: 1px solid var(--_line);
  }
  .label,
  .reason label {
    font-weight: 600;
  }
  .part {
    padding-inline-start: 1.5rem;
  }
  .part .label {
    font-weight: 400;
  }
  .code {
    display: inline-block;
    min-inline-size: 2.7em;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
    font-weight: 400;
    text-indent: 0;
  }
  dt:has(.code),
  .label:has(.code) {
    padding-inline-start: 3em;
    text-indent: -3em;
  }
  .mark {
    color: var(--_error);
    font-weight: 700;
  }
  .question {
    display: grid;
    align-content: start;
    gap: 0.25rem;
    min-inline-size: 0;
  }
  .answer {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 0.5rem;
    min-inline-size: 0;
  }
  .computed {
    flex: 1 1 100%;
  }
  .computed .given {
    display: block;
  }
  .finding {
    margin-block-start: 0.25rem;
    font-weight: 600;
  }
  .finding.error {
    color: var(--_error);
  }
  .finding.warning {
    color: var(--_warning);
  }
  .finding.info {
    color: var(--_muted);
    font-weight: 400;
  }
  .field.has-error,
  .field.has-warning {
    padding-inline-start: 1rem;
    border-inline-start: 5px solid var(--_error);
  }
  .field.has-warning {
    border-inline-start-color: var(--_warning);
  }
  .field:is(.has-error, .has-warning):not(.number) {
    margin-block: 1.25rem;
    padding-block: 0;
  }

  .announced {
    padding-inline-start: 0.75rem;
    border-inline-start: 4px solid var(--_accent);
  }

  .change .link,
  .draft .link {
    justify-content: start;
  }

  /* Foot */
  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75rem;
  }
  .foot {
    margin-block-start: 2rem;
  }
  .draft {
    display: grid;
    gap: 0.25rem;
    margin-block-start: 2rem;
    padding-block-start: 1rem;
    border-block-start: 1px solid var(--_line);
  }
  .draft h3 {
    font-size: 1em;
  }
  .draft .buttons {
    gap: 0 1.5rem;
  }

  @container (max-width: 29.99em) {
    .measure.off {
      display: none;
    }
    .answer > .state {
      flex-grow: 1;
      max-inline-size: 18rem;
    }
    .buttons > button:not(.link) {
      inline-size: 100%;
    }
  }
  @container (min-width: 40em) {
    .field.number {
      grid-template-columns: minmax(0, 1fr) minmax(0, min(30rem, 60%));
      column-gap: 1.5rem;
    }
    .field.number .question {
      padding-block-start: 0.625rem;
    }
    .question:has(.code) {
      padding-inline-start: 3em;
    }
    .question > .label:has(.code) {
      margin-inline-start: -3em;
    }
  }
`;
