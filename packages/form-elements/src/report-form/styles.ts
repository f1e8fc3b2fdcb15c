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
`;
