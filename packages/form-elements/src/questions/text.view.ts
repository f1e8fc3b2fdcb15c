import { html, nothing } from 'lit/html.js';
import { typedText } from '../report-form/typed-text.ts';
import { renderLine } from './line.view.ts';
import type { AskedQuestion, QuestionView } from './question.view.ts';
import { givenAsWritten } from './question.view.ts';

const purposes = { text: 'text', phone: 'tel', email: 'email' } as const;

/** A text of one line; a cell grows with its text, and keeps the lines that a worksheet had in it. */
export const textView: QuestionView<'text'> = {
  renderInput: (asked) => {
    const { purpose } = asked.definition;
    if (asked.labelledBy !== undefined && purpose === 'text') return renderArea(asked, 1);
    return renderLine(asked, { type: purposes[purpose], isSpellchecked: purpose === 'text' });
  },
  renderHint: null,
  given: givenAsWritten,
};

/** A text of paragraphs, with the characters that are left near its end. */
export const paragraphsView: QuestionView<'paragraphs'> = {
  renderInput: (asked) =>
    renderArea(asked, asked.labelledBy === undefined ? 5 : 1, renderCharacterCount(asked)),
  renderHint: null,
  given: givenAsWritten,
};

function renderArea(asked: Omit<AskedQuestion, 'definition'>, rows: number, count: unknown = nothing) {
  const { state, id, labelledBy, describedBy, invalid, type, leave } = asked;
  const { key, required, computed, text } = state;
  return html`<textarea
      id=${id} rows=${rows} part="input" data-key=${key}
      aria-labelledby=${labelledBy ?? nothing} aria-describedby=${describedBy}
      aria-invalid=${invalid} ?required=${required} ?readonly=${computed}
      .value=${typedText(text)} @input=${type} @blur=${leave}></textarea>
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
