import type { TemplateResult } from 'lit/html.js';
import { html, nothing } from 'lit/html.js';
import type { AskedQuestion } from './question.view.ts';

/** One option of a list. */
interface Option {
  readonly code: string;
  readonly label: string;
}

/** A list to choose one option of, empty at first. */
export function renderOptions(
  asked: Omit<AskedQuestion, 'definition'>,
  options: readonly Option[],
): TemplateResult {
  const { state, context } = asked;
  const option = ({ code, label }: Option) =>
    html`<option value=${code} ?selected=${state.text === code}>${label}</option>`;
  return html`<select
    id=${asked.id} part="input" data-key=${state.key}
    aria-labelledby=${asked.labelledBy ?? nothing} aria-describedby=${asked.describedBy}
    aria-invalid=${asked.invalid} ?required=${state.required} ?disabled=${state.computed}
    @change=${asked.type} @blur=${asked.leave}>
    ${option({ code: '', label: context.word('choose') })}
    ${options.map(option)}
  </select>`;
}
