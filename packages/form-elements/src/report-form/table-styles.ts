/** Tables, what changes on a wide form, and high contrast. */
export const tableStyles = `
  /* Tables: cards on a narrow form */
  .table-field {
    display: grid;
    justify-items: start;
    gap: 0.75rem;
    padding-block: 0.75rem;
  }
  .table-name {
    font-weight: 600;
  }
  th .hint,
  .cell-label .hint {
    display: block;
    font-weight: 400;
  }
  .no-rows {
    color: var(--_muted);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  td,
  th {
    padding: 0.5rem 0.375rem;
    text-align: start;
    vertical-align: top;
  }
  tr > * {
    border-block-end: 1px solid var(--_line);
  }
  output {
    white-space: nowrap;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }

  @container not (min-width: 40em) {
    table,
    tbody,
    tfoot,
    tr,
    td,
    th {
      display: block;
    }
    thead {
      position: absolute;
      clip-path: inset(50%);
    }
    tr {
      margin-block-end: 1rem;
      padding: 0.75rem;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
    }
    tr > * {
      padding: 0.375rem 0;
      border: 0;
    }
    .row-number,
    td.no-total {
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
    tfoot td.number {
      display: flex;
      justify-content: space-between;
      gap: 1rem;
    }
    tfoot .cell-label {
      font-weight: 400;
    }
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

  @container (min-width: 40em) {
    .field:not(.number) .answer {
      max-inline-size: 40rem;
    }
    .table-field {
      overflow-x: auto;
    }
    thead th {
      border-block-end: 2px solid var(--_border);
      background: var(--_raised);
      font-size: 0.9375em;
      vertical-align: bottom;
    }
    .row-name {
      position: absolute;
      clip-path: inset(50%);
    }
    tbody th {
      inline-size: 2.5rem;
      text-align: center;
      font-weight: 400;
    }
    tbody th.named {
      inline-size: auto;
      text-align: start;
    }
    tr:has(input) th {
      padding-block-start: 1.125rem;
    }
    th.number,
    td.number {
      text-align: end;
    }
    .cell-label,
    td .unit {
      display: none;
    }
    tr > .number + :not(.number) {
      padding-inline-start: 1rem;
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
    td .measure input {
      border-radius: var(--_radius);
    }
    td.actions {
      inline-size: 6.5rem;
    }
    td.actions button {
      margin-block-end: 0.25rem;
    }
    table:has(input) output {
      padding-inline-end: 0.75rem;
    }
  }
  @container (min-width: 56em) {
    td.text {
      min-inline-size: 11rem;
    }
    td.actions {
      inline-size: 10.5rem;
      white-space: nowrap;
    }
  }
  td .finding {
    font-size: 0.9375em;
    text-align: start;
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
`;
