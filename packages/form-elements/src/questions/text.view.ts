import { html, nothing } from 'lit/html.js';
import { typedText } from '../report-form/typed-text.ts';
import { renderLine } from './line.view.ts';
import type { AskedQuestion, QuestionView } from './question.view.ts';

const purposes = { short: 'text', phone: 'tel', email: 'email' } as const;

/**
 * A text of one line, or of paragraphs with the characters that are left near its end. A cell grows with its text, and keeps
 * the lines that a worksheet had in it.
 */
export const textView: QuestionView<'text'> = {
  renderInput: (asked) => {
    const { format = 'short' } = asked.definition.question;
    const isCell = asked.labelledBy !== undefined;
    if (format === 'long') return renderArea(asked, isCell ? 1 : 5, renderCharacterCount(asked));
    if (isCell && format === 'short') return renderArea(asked, 1);
    return renderLine(asked, { type: purposes[format], isSpellchecked: format === 'short' });
  },
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

function renderCharacterCount({ definition, state, context }: AskedQuestion<'text'>) {
  const { maxLength } = definition.question;
  if (maxLength === undefined) return nothing;
  const { answer, text } = state;
  const written = typeof answer === 'string' ? answer : text;
  if (maxLength - written.length > maxLength / 5) return nothing;
  // Characters as the validator counts them, of which some take two units of a string.
  const left = maxLength - [...written].length;
  if (left > maxLength / 5) return nothing;
  const name = left < 0 ? 'charactersOver' : 'charactersLeft';
  return html`<span class="hint count ${left < 0 ? 'over' : ''}">${context.word(name, { count: Math.abs(left) })}</span>`;
}
