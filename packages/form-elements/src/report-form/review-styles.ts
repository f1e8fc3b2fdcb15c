/** The report as it is read: in review and on paper. */
export const reviewStyles = `
  /* Review */
  .review > section {
    margin-block: 1.75rem;
  }
  .review h4 {
    padding-block-end: 0.5rem;
    border-block-end: 2px solid var(--_border);
  }
  .row {
    display: grid;
    gap: 0.125rem 1.5rem;
    padding-block: 0.75rem;
    border-block-end: 1px solid var(--_line);
  }
  .row.has-error {
    padding-inline-start: 1rem;
    border-inline-start: 5px solid var(--_error);
  }
  dt {
    font-weight: 600;
  }
  dd {
    min-inline-size: 0;
  }
  dd.change {
    margin-block: -0.625rem;
  }
  .given {
    font-variant-numeric: tabular-nums;
  }

  @container (min-width: 40em) {
    .row {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) minmax(4em, auto);
    }
    dd.change {
      text-align: end;
    }
    dd.change .link {
      justify-content: end;
    }
  }

  @media screen {
    .sheet {
      display: none;
    }
  }
  /* On paper the answers stand as text, all pages of them, whatever the screen shows */
  @media print {
    :host {
      color-scheme: light;
      color: #000;
      background: #fff;
      font-size: 10.5pt;
    }
    form:has(.sheet) > :not(.sheet, .head),
    .sheet h3,
    .guide {
      display: none;
    }
    .page,
    .review > section {
      margin-block: 1rem;
    }
    .row {
      padding-block: 0.25rem;
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
    tr > * {
      padding-block: 0.25rem;
    }
    /* The sum stands once, after the last row. */
    tfoot {
      display: table-row-group;
    }
  }
`;
