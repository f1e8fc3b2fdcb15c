/** The form's look; colours and sizes are custom properties that a page may set. */
export const styles = `
  :host {
    --_accent: var(--chiendich-accent, light-dark(#0b4f7d, #8cc8f2));
    --_on-accent: var(--chiendich-on-accent, light-dark(#fff, #0c1a24));
    --_text: var(--chiendich-text, light-dark(#16202a, #eef2f5));
    --_muted: var(--chiendich-muted, light-dark(#4a5763, #b3bec8));
    --_surface: var(--chiendich-surface, light-dark(#fff, #12181e));
    --_raised: var(--chiendich-raised, light-dark(#f3f6f8, #1b242c));
    --_line: var(--chiendich-line, light-dark(#c9d2d9, #3c4852));
    --_border: var(--chiendich-border, light-dark(#4a5763, #9aa7b2));
    --_error: var(--chiendich-error, light-dark(#b3261e, #ff9c92));
    --_warning: var(--chiendich-warning, light-dark(#7a4b00, #f5c469));
    --_success: var(--chiendich-success, light-dark(#00612f, #6fd39a));
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
  :host([hidden]) { display: none; }
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

  /* Text: lines of 60 to 75 letters */
  h2,
  h3,
  h4,
  p,
  ul,
  dl,
  dd,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
  }
  h2 {
    font-size: clamp(1.5em, 1.1em + 1.6cqi, 2em);
    line-height: 1.2;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  h3 {
    font-size: clamp(1.25em, 1em + 1cqi, 1.5em);
    line-height: 1.25;
  }
  h4 {
    font-size: 1.125em;
    line-height: 1.3;
  }
  p,
  h2,
  .question .hint,
  .question .finding,
  .summary ul {
    max-inline-size: 44rem;
  }
  bdi {
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
  .hint {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  a,
  .link {
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: max(1px, 0.0625rem);
    text-underline-offset: 0.2em;
  }
  a:hover,
  .link:hover {
    text-decoration-thickness: max(3px, 0.1875rem);
  }
  .caption {
    display: block;
    margin-block-end: 0.125rem;
    color: var(--_muted);
    font-size: 0.75em;
    font-weight: 400;
  }

  /* Head */
  .head {
    display: grid;
    gap: 0.5rem;
    padding-block-end: 1rem;
    border-block-end: 2px solid var(--_accent);
  }
  .short h2 {
    font-size: clamp(1.125em, 0.9em + 1cqi, 1.375em);
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
  .notice,
  .resumed {
    margin-block-start: 1rem;
  }
  .notice {
    padding: 0.75rem 1rem;
    border-inline-start: 6px solid var(--_warning);
    background: var(--_raised);
    font-weight: 600;
  }
  .head .notice {
    margin-block-start: 0.25rem;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
  }
  /* Summary and outcome */
  .summary,
  .outcome {
    display: grid;
    gap: 0.75rem;
    margin-block: 1.5rem;
    padding: 1rem 1.25rem;
    border: 5px solid var(--_accent);
    scroll-margin-block-start: 0.5rem;
  }
  .summary.has-error,
  .outcome.failed {
    border-color: var(--_error);
  }
  .summary.has-warning {
    border-color: var(--_warning);
  }
  .outcome.sent {
    border-color: var(--_success);
  }
  .outcome.sent h3 {
    color: var(--_success);
  }
  .summary ul {
    padding-inline-start: 1.25rem;
  }
  .summary a {
    display: block;
    padding-block: 0.625rem;
    color: var(--_error);
    font-weight: 600;
  }
  .summary a:focus-visible {
    color: var(--_on-focus);
  }
  .outcome code {
    font-size: 0.9375em;
    overflow-wrap: anywhere;
  }
  .outbox {
    margin-block: 1.5rem;
    padding: 1rem 1.25rem;
    border-inline-start: 6px solid var(--_warning);
    background: var(--_raised);
  }
  .outbox ul {
    display: grid;
    gap: 1rem;
    margin-block-start: 0.5rem;
    list-style: none;
  }
  .outbox .buttons {
    margin-block-start: 0.5rem;
  }
`;
