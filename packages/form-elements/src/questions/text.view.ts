import { html, nothing } from 'lit/html.js';
import { typedText } from '../report-form/typed-text.ts';
import { renderLine } from './line.view.ts';
import type { AskedQuestion, QuestionView } from './question.view.ts';

const purposes = { text: 'text', phone: 'tel', email: 'email' } as const;

/** A text of one line; a cell grows with its text, and keeps the lines that a worksheet had in it. */
export const textView: QuestionView<'text'> = {
  renderInput: (asked) => {
    const { purpose } = asked.definition;
    if (asked.labelledBy !== undefined && purpose === 'text') return renderArea(asked, 1);
    return renderLine(asked, { type: purposes[purpose], isSpellchecked: purpose === 'text' });
  },
};

/** A text of paragraphs, with the characters that are left near its end. */
export const paragraphsView: QuestionView<'paragraphs'> = {
  renderInput: (asked) =>
    renderArea(asked, asked.labelledBy === undefined ? 5 : 1, renderCharacterCount(asked)),
};

function renderArea(asked: Omit<AskedQuestion, 'definition'>, rows: number, count: unknown = nothing) {
  const { state } = asked;
  return html`<textarea
      id=${asked.id} rows=${rows} part="input" data-key=${state.key}
      aria-labelledby=${asked.labelledBy ?? nothing} aria-describedby=${asked.describedBy}
      aria-invalid=${asked.invalid} ?required=${state.required} ?readonly=${state.computed}
      .value=${typedText(state.text)} @input=${asked.type} @blur=${asked.leave}></textarea>
    ${count}`;
}

function renderCharacterCount({ definition, state, context }: AskedQuestion<'paragraphs'>) {
  const { maxLength } = definition;
  if (maxLength === null) return nothing;
  const left = maxLength - state.text.length;
  if (left > maxLength / 5) return nothing;
  const name = left < 0 ? 'charactersOver' : 'charactersLeft';
  return html`<span class="hint count ${left < 0 ? 'over' : ''}">${context.word(name, { count: Math.abs(left) })}</span>`;
}
