/** Inputs, focus and buttons. */
export const inputStyles = `
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
    display: block;
    min-block-size: 8rem;
    resize: vertical;
  }
  td textarea {
    min-block-size: 2.75rem;
    max-block-size: 12rem;
    field-sizing: content;
    resize: none;
  }
  .boxes {
    display: grid;
    gap: 0.25rem;
    inline-size: 100%;
  }
  .box {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    min-block-size: 2.75rem;
  }
  .box input {
    flex: none;
    inline-size: 1.5rem;
    min-block-size: 1.5rem;
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
  .field.date .answer input {
    max-inline-size: 12rem;
  }
  .measure input {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .measure input:focus {
    position: relative;
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
  .off .unit {
    border-color: var(--_line);
  }
  .state {
    flex: 0 1 12rem;
    border-width: 1px;
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
  button:not(.link):hover:not(:disabled),
  .button:hover {
    filter: brightness(0.92);
  }
  .secondary,
  .icon {
    border-color: var(--_accent);
    background: transparent;
    color: var(--_accent);
  }
  .icon {
    padding: 0 0.5rem;
    border-color: var(--_line);
  }
  button:disabled {
    border-color: var(--_line);
    background: var(--_raised);
    color: var(--_muted);
    cursor: default;
  }
  .link {
    padding: 0.5rem 0;
    border: 0;
    border-radius: 0;
    background: none;
    font-weight: 400;
    cursor: pointer;
  }
  label.link {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75rem;
  }
  .camera {
    display: none;
  }
  @media (any-pointer: coarse) {
    .camera {
      display: inline-flex;
    }
  }
  .file-button:focus-within {
    outline: 3px solid var(--_focus);
    box-shadow: 0 0 0 5px var(--_on-focus);
  }
  .link:focus-visible {
    color: var(--_on-focus);
    background: var(--_focus);
  }
`;
