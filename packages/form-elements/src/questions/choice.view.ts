import { html, nothing } from 'lit/html.js';
import type { QuestionView } from './question.view.ts';

/** A choice from a list. What an older draft chose and the list no longer has stays to be seen. */
export const choiceView: QuestionView<'choice'> = {
  renderInput: (asked) => {
    const { definition, state, context, id, labelledBy, describedBy, invalid, type, leave } = asked;
    const { key, required, computed, text } = state;
    const { choices } = definition;
    const isOdd = text !== '' && !choices.some(({ code }) => code === text);
    const option = (code: string, label: string) =>
      html`<option value=${code} ?selected=${text === code}>${label}</option>`;
    return html`<select
      id=${id} part="input" data-key=${key}
      aria-labelledby=${labelledBy ?? nothing} aria-describedby=${describedBy}
      aria-invalid=${invalid} ?required=${required} ?disabled=${computed}
      @change=${type} @blur=${leave}>
      ${option('', context.word('choose'))}
      ${choices.map(({ code, label }) => option(code, label[context.locale]))}
      ${isOdd ? option(text, text) : nothing}
    </select>`;
  },
  renderHint: null,
  given: ({ choices }, { answer, text }, { locale }) => ({
    words: choices.find(({ code }) => code === answer)?.label[locale] ?? text,
    unit: '',
  }),
};
