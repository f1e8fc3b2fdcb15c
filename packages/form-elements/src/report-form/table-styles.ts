import { css } from 'lit';

/** Tables, what changes on a wide form, high contrast and print. */
export const tableStyles = css`
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
