// Over 250 lines: one sheet, read from top to bottom.
import { css } from 'lit';

/** The form's look; colours and sizes are custom properties that a page may set. */
export const styles = css`
  :host {
    --_accent: var(--chiendich-accent, light-dark(#0b4f7d, #8cc8f2));
    --_on-accent: var(--chiendich-on-accent, light-dark(#ffffff, #0c1a24));
    --_text: var(--chiendich-text, light-dark(#16202a, #eef2f5));
    --_muted: var(--chiendich-muted, light-dark(#4a5763, #b3bec8));
    --_surface: var(--chiendich-surface, light-dark(#ffffff, #12181e));
    --_raised: var(--chiendich-raised, light-dark(#f3f6f8, #1b242c));
    --_line: var(--chiendich-line, light-dark(#c9d2d9, #3c4852));
    --_border: var(--chiendich-border, light-dark(#4a5763, #9aa7b2));
    --_error: var(--chiendich-error, light-dark(#b3261e, #ff9c92));
    --_warning: var(--chiendich-warning, light-dark(#7a4b00, #f5c469));
    --_focus: var(--chiendich-focus, #ffdd00);
    --_on-focus: #0b0c0c;
    --_radius: var(--chiendich-radius, 4px);
    --_font: var(--chiendich-font, system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif);
    display: block;
    container-type: inline-size;
    color: var(--_text);
    background: var(--chiendich-background, var(--_surface));
    font-family: var(--_font);
    font-size: var(--chiendich-font-size, 1rem);
    line-height: 1.5;
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* Text */
  h2,
  h3,
  p,
  ul,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
  }
  h2 {
    font-size: 1.5em;
    line-height: 1.25;
    overflow-wrap: anywhere;
  }
  h3 {
    font-size: 1.3em;
    line-height: 1.3;
  }
  bdi {
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
  .hint {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }

  /* Head */
  .head {
    display: grid;
    gap: 0.5rem;
    padding-block-end: 1.25rem;
    border-block-end: 2px solid var(--_accent);
  }
  .tag {
    justify-self: start;
    padding: 0.125rem 0.625rem;
    border: 1px solid var(--_warning);
    border-radius: var(--_radius);
    color: var(--_warning);
    font-weight: 600;
    font-size: 0.875em;
  }
  .notice {
    padding: 0.75rem 1rem;
    border-inline-start: 6px solid var(--_warning);
    background: var(--_raised);
    font-weight: 600;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
  }
  nav {
    margin-block: 1.25rem;
  }
  nav h3 {
    font-size: 1em;
  }
  nav ol {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr));
    gap: 0 1.5rem;
    margin: 0.25rem 0 0;
    padding: 0;
    list-style: none;
  }
  nav a {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 0.75rem;
    min-block-size: 2.75rem;
    border-block-end: 1px solid var(--_line);
    text-decoration: none;
  }
  nav a:hover {
    text-decoration: underline;
  }

  /* Sections and fields */
  .page {
    margin-block-start: 2.25rem;
  }
  .page > h3 {
    margin-block-end: 0.75rem;
    color: var(--_accent);
  }
  fieldset {
    min-inline-size: 0;
    margin-block-end: 1.75rem;
    border: 0;
  }
  legend {
    inline-size: 100%;
    padding: 0.5rem 0.75rem;
    border-radius: var(--_radius);
    background: var(--_raised);
    font-weight: 700;
  }
  .field {
    display: grid;
    gap: 0.5rem;
    padding-block: 1rem;
    border-block-end: 1px solid var(--_line);
  }
  .field label,
  .reason label {
    font-weight: 600;
  }
  .part {
    padding-inline-start: 1.25rem;
  }
  .part label {
    font-weight: 400;
  }
  .code {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
    font-weight: 400;
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
  .field.has-error {
    padding-inline-start: 1rem;
    border-inline-start: 5px solid var(--_error);
  }
  .field.has-warning {
    padding-inline-start: 1rem;
    border-inline-start: 5px solid var(--_warning);
  }

  /* Inputs */
  input,
  select,
  textarea,
  button {
    font: inherit;
    color: inherit;
  }
  input,
  select,
  textarea {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 2.75rem;
    padding: 0.5rem 0.625rem;
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  select {
    padding-inline-end: 0.25rem;
  }
  textarea {
    min-block-size: 8rem;
    resize: vertical;
  }
  [aria-invalid='true'] {
    border-color: var(--_error);
  }
  input[readonly],
  textarea[readonly] {
    border-style: dashed;
    background: var(--_raised);
  }
  :disabled {
    border-color: var(--_line);
    background: var(--_raised);
    color: var(--_muted);
    opacity: 1;
  }
  .measure {
    display: flex;
    flex: 1 1 12rem;
    max-inline-size: 18rem;
    min-inline-size: 0;
  }
  .measure input {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .unit {
    display: flex;
    align-items: center;
    padding-inline: 0.625rem;
    border: 2px solid var(--_border);
    border-inline-start: 0;
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
    background: var(--_raised);
    color: var(--_muted);
    white-space: nowrap;
  }
  .state {
    flex: 1 1 10rem;
    max-inline-size: 13rem;
    border-width: 1px;
    border-color: var(--_border);
  }
  .reason {
    display: grid;
    flex: 1 1 100%;
    gap: 0.25rem;
  }
  .count {
    flex: 1 1 100%;
  }
  .count.over {
    color: var(--_error);
    font-weight: 600;
  }

  /* Focus, as people who work by keyboard know it */
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 0;
    box-shadow: 0 0 0 5px var(--_on-focus);
  }
  a:focus-visible {
    background: var(--_focus);
    color: var(--_on-focus);
    text-decoration: none;
    box-shadow: 0 4px 0 var(--_on-focus);
    outline: 3px solid transparent;
  }

  /* Buttons */
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: 2.75rem;
    min-inline-size: 2.75rem;
    padding: 0.5rem 1.25rem;
    border: 2px solid transparent;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
    text-decoration: none;
    cursor: pointer;
  }
  button:hover:not(:disabled) {
    filter: brightness(0.92);
  }
  .secondary,
  .icon {
    border-color: var(--_accent);
    background: transparent;
    color: var(--_accent);
  }
  .icon {
    padding: 0;
    border-color: var(--_line);
  }
  button:disabled {
    border-color: var(--_line);
    background: var(--_raised);
    color: var(--_muted);
    cursor: default;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75rem;
    margin-block-start: 1.5rem;
    padding-block-start: 1.25rem;
    border-block-start: 2px solid var(--_accent);
  }
  .file-button:focus-within {
    outline: 3px solid var(--_focus);
    box-shadow: 0 0 0 5px var(--_on-focus);
  }
  .given {
    padding-block: 0.25rem;
    font-variant-numeric: tabular-nums;
  }
  .label {
    font-weight: 600;
  }
  .outbox ul {
    display: grid;
    gap: 1rem;
    list-style: none;
  }
  .foot .finding,
  .foot .hint {
    flex: 1 1 100%;
  }

  /* Summary and outcome */
  .summary,
  .outcome {
    margin-block: 1.25rem;
    padding: 1rem 1.25rem;
    border: 5px solid var(--_accent);
    border-radius: var(--_radius);
  }
  .summary.has-error {
    border-color: var(--_error);
  }
  .summary.has-warning {
    border-color: var(--_warning);
  }
  .summary ul {
    display: grid;
    gap: 0.375rem;
    margin-block-start: 0.5rem;
    padding-inline-start: 1.25rem;
  }
  .summary a {
    color: var(--_error);
    font-weight: 600;
  }
  .summary .warning a {
    color: var(--_warning);
  }
  .summary a:focus-visible {
    color: var(--_on-focus);
  }
  .outcome {
    display: grid;
    gap: 0.75rem;
    justify-items: start;
  }
  .outcome code {
    overflow-wrap: anywhere;
  }

  /* Tables: cards on a narrow form */
  .table-field {
    display: grid;
    justify-items: start;
    gap: 0.75rem;
    padding-block: 0.75rem;
  }
  .no-rows {
    color: var(--_muted);
  }
  table,
  tbody,
  tfoot,
  tr,
  td,
  tbody th,
  tfoot th {
    display: block;
    inline-size: 100%;
  }
  thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  tr {
    margin-block-end: 1rem;
    padding: 0.75rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  td,
  th {
    padding-block: 0.375rem;
    text-align: start;
    vertical-align: top;
  }
  tbody th::before {
    content: '# ';
  }
  .cell-label {
    display: block;
    font-weight: 600;
  }
  td.actions {
    display: flex;
    gap: 0.5rem;
  }
  td.no-total {
    display: none;
  }
  td output {
    display: block;
    padding-block: 0.5rem;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .files {
    display: grid;
    gap: 0.5rem;
    inline-size: 100%;
    list-style: none;
  }
  .files:empty {
    display: none;
  }
  .files li {
    display: flex;
    align-items: center;
    gap: 0.75rem;
  }

  @container (min-inline-size: 44rem) {
    .figure {
      grid-template-columns: minmax(0, 1fr) minmax(0, 25rem);
      column-gap: 1.5rem;
    }
    .field:not(.figure) .answer {
      max-inline-size: 40rem;
    }
    .table-field {
      overflow-x: auto;
    }
    table {
      display: table;
      border-collapse: collapse;
    }
    thead {
      position: static;
      display: table-header-group;
      clip-path: none;
    }
    tbody {
      display: table-row-group;
    }
    tfoot {
      display: table-footer-group;
    }
    tr {
      display: table-row;
      padding: 0;
      border: 0;
    }
    td,
    th,
    tbody th,
    tfoot th,
    td.no-total {
      display: table-cell;
      inline-size: auto;
      padding: 0.5rem 0.375rem;
      border-block-end: 1px solid var(--_line);
    }
    thead th {
      border-block-end: 2px solid var(--_border);
      background: var(--_raised);
      font-size: 0.9375em;
      vertical-align: bottom;
    }
    tbody th::before {
      content: none;
    }
    tbody th {
      inline-size: 2.5rem;
      padding-block-start: 1.125rem;
      text-align: center;
      font-weight: 400;
    }
    .cell-label {
      display: none;
    }
    td.number {
      inline-size: 8.5rem;
      min-inline-size: 6.5rem;
    }
    td.date {
      inline-size: 8.5rem;
      min-inline-size: 8rem;
    }
    td.text {
      min-inline-size: 11rem;
    }
    td .unit {
      display: none;
    }
    td .measure input {
      border-radius: var(--_radius);
    }
    td.actions {
      display: table-cell;
      inline-size: 9.5rem;
      white-space: nowrap;
    }
    td output {
      text-align: end;
      padding-inline-end: 0.75rem;
    }
  }
  td .state {
    inline-size: 100%;
    max-inline-size: none;
    margin-block-start: 0.375rem;
    font-size: 0.875em;
  }

  @media (forced-colors: active) {
    :focus-visible {
      outline: 3px solid Highlight;
    }
    .field.has-error,
    .field.has-warning {
      border-inline-start-style: double;
    }
  }
  @media print {
    :host {
      font-size: 11pt;
      color: #000000;
      background: #ffffff;
    }
    nav,
    .foot,
    .state,
    td.actions,
    .summary,
    button {
      display: none !important;
    }
    .field,
    tr {
      break-inside: avoid;
    }
    .page > h3,
    legend {
      break-after: avoid;
    }
  }
`;
