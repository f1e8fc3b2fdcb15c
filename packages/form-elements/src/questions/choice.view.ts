import { html, nothing } from 'lit/html.js';
import type { QuestionView } from './question.view.ts';

/** A choice from a list. What an older draft chose and the list no longer has stays to be seen. */
export const choiceView: QuestionView<'choice'> = {
  renderInput: (asked) => {
    const { definition, state, context } = asked;
    const { text } = state;
    const { choices } = definition;
    const isOdd = text !== '' && !choices.some(({ code }) => code === text);
    const option = (code: string, label: string) =>
      html`<option value=${code} ?selected=${text === code}>${label}</option>`;
    return html`<select
      id=${asked.id} part="input" data-key=${state.key}
      aria-labelledby=${asked.labelledBy ?? nothing} aria-describedby=${asked.describedBy}
      aria-invalid=${asked.invalid} ?required=${state.required} ?disabled=${state.computed}
      @change=${asked.type} @blur=${asked.leave}>
      ${option('', context.word('choose'))}
      ${choices.map(({ code, label }) => option(code, label[context.locale]))}
      ${isOdd ? option(text, text) : nothing}
    </select>`;
  },
  words: ({ choices }, { answer, text }, { locale }) =>
    choices.find(({ code }) => code === answer)?.label[locale] ?? text,
};
