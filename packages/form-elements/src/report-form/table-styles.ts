/** Tables, what changes on a wide form, high contrast and print. */
export const tableStyles = `
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
  .row-number {
    display: none;
  }
  .cell-label {
    display: block;
    margin-block-end: 0.25rem;
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
  .files li > :not(bdi) {
    flex: none;
  }

  @container (min-inline-size: 40rem) {
    .field:not(.number) .answer {
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
    .row-name {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .row-number {
      display: inline;
    }
    tbody th {
      inline-size: 2.5rem;
      text-align: center;
      font-weight: 400;
    }
    tr:has(input) th {
      padding-block-start: 1.125rem;
    }
    th.number,
    td.number {
      text-align: end;
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
      min-inline-size: 8rem;
    }
    td .unit {
      display: none;
    }
    td .measure input {
      border-radius: var(--_radius);
    }
    td.actions {
      display: table-cell;
      inline-size: 6.5rem;
    }
    td.actions button {
      margin-block-end: 0.25rem;
    }
    td output {
      padding-block: 0;
      text-align: end;
      white-space: nowrap;
    }
    table:has(input) output {
      padding-inline-end: 0.75rem;
    }
  }
  @container (min-width: 56rem) {
    td.text {
      min-inline-size: 11rem;
    }
    td.actions {
      inline-size: 9.5rem;
      white-space: nowrap;
    }
  }
  td .finding {
    font-size: 0.9375em;
    text-align: start;
  }
  .cell-label .mark {
    font-weight: 700;
  }
  td .state {
    inline-size: 100%;
    margin-block-start: 0.375rem;
    font-size: 0.875em;
  }

  @media (forced-colors: active) {
    :focus-visible {
      outline: 3px solid Highlight;
    }
    .field.has-error,
    .field.has-warning,
    .row.has-error {
      border-inline-start-style: double;
    }
  }
  /* On paper the answers stand as text, all pages of them, whatever the screen shows */
  @media print {
    :host {
      color: #000000;
      background: #ffffff;
      font-size: 11pt;
    }
    .sheet {
      display: block;
    }
    form:has(.sheet) > :not(.sheet, .head) {
      display: none;
    }
    .sheet h3,
    .guide {
      display: none;
    }
    .row,
    tr {
      break-inside: avoid;
    }
    h4 {
      break-after: avoid;
    }
    .table-field {
      display: block;
    }
    thead {
      display: table-header-group;
    }
  }
`;
