import { html, nothing } from 'lit/html.js';
import { renderLine } from './line.view.ts';
import { renderOptions } from './options.view.ts';
import type { AskedQuestion, QuestionView } from './question.view.ts';

/** A choice from a list, of one or of several. Without its list its code is typed. */
export const choiceView: QuestionView<'choice'> = {
  renderInput: (asked) => {
    const { choices } = asked.state;
    if (choices === null) return renderLine(asked, {});
    return asked.definition.question.many === true ? renderMany(asked) : renderOne(asked);
  },
  isGroup: ({ definition: { question }, choices }) =>
    question.kind === 'choice' && question.many === true && choices !== null,
  words: ({ choices }, { answer, text }, { locale }) => {
    const wordsOf = (code: string) => choices?.find((choice) => choice.code === code)?.label[locale] ?? code;
    if (Array.isArray(answer)) return answer.map((code) => wordsOf(String(code))).join(', ');
    return typeof answer === 'string' ? wordsOf(answer) : text;
  },
};

/** What an older draft chose and the list no longer has stays to be seen. */
function renderOne(asked: AskedQuestion<'choice'>) {
  const { state, context } = asked;
  const { text } = state;
  const choices = (state.choices ?? []).map(({ code, label }) => ({ code, label: label[context.locale] }));
  const isOdd = text !== '' && !choices.some(({ code }) => code === text);
  return renderOptions(asked, isOdd ? [...choices, { code: text, label: text }] : choices);
}

/** One box for each choice. */
function renderMany({ id, state, context, labelledBy, describedBy, invalid }: AskedQuestion<'choice'>) {
  const { key, answer, computed } = state;
  const { form, locale } = context;
  const chosen: readonly unknown[] = Array.isArray(answer) ? answer : [];
  const choices = state.choices ?? [];
  const choose = (code: string, event: Event) => {
    const isChosen = (event.target as HTMLInputElement).checked;
    const codes = choices
      .map((choice) => choice.code)
      .filter((each) => (each === code ? isChosen : chosen.includes(each)));
    form.set(key, codes.length === 0 ? null : codes);
    form.leave(key);
  };
  return html`<div class="boxes" role="group" aria-labelledby=${labelledBy ?? `label-${id}`} aria-describedby=${describedBy}>
    ${choices.map(
      ({ code, label }, index) => html`<label class="box"><input type="checkbox" part="input"
        id=${index === 0 ? id : `${id}-${index}`} data-key=${key} ?disabled=${computed} aria-invalid=${invalid ? 'true' : nothing}
        .checked=${chosen.includes(code)} @change=${(event: Event) => choose(code, event)} /> <bdi>${label[locale]}</bdi></label>`,
    )}
  </div>`;
}
