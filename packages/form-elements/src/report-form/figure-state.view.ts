import type { FieldKey, FieldState, Form } from '@chiendich/form';
import type { TemplateResult } from 'lit/html.js';
import { html, nothing } from 'lit/html.js';
import { typedText } from './typed-text.ts';
import type { ViewContext } from './view-context.ts';
import { idPart } from './view-context.ts';

type FigureAnswerState = 'value' | 'missing' | 'notApplicable';

/** The three states of a figure (có số liệu, chưa có số liệu, không thuộc phạm vi), and the reason where one is asked. */
export function renderFigureState(state: FieldState, context: ViewContext, isCell = false): TemplateResult {
  const { key, definition, answer } = state;
  const { form, word, locale } = context;
  const current = stateOf(answer);
  const choose = (event: Event) => {
    const next = (event.target as HTMLSelectElement).value as FigureAnswerState;
    if (current === 'value') keptTexts(form).set(key, state.text);
    if (next === 'value') form.type(key, keptTexts(form).get(key) ?? '');
    else form.set(key, next === 'missing' ? { state: 'missing', reason: '' } : { state: 'notApplicable' });
  };
  const reason = (event: Event) => {
    const text = (event.target as HTMLInputElement).value;
    if (current === 'missing') form.set(key, { state: 'missing', reason: text });
    else form.set(key, text === '' ? { state: 'notApplicable' } : { state: 'notApplicable', reason: text });
  };
  const label = word('stateLabel', { label: definition.label[locale] });
  return html`<select class="state" part="state" aria-label=${label} @change=${choose}>
      <option value="value" ?selected=${current === 'value'}>${word('stateValue')}</option>
      <option value="missing" ?selected=${current === 'missing'}>${word('stateMissing')}</option>
      <option value="notApplicable" ?selected=${current === 'notApplicable'}>${word('stateNotApplicable')}</option>
    </select>
    ${
      current === 'value'
        ? nothing
        : html`<span class="reason ${isCell ? 'in-cell' : ''}">
            <label for="reason-${idPart(key)}">${word(current === 'missing' ? 'reasonMissing' : 'reasonNotApplicable')}</label>
            <input id="reason-${idPart(key)}" part="input" autocomplete="off" aria-describedby="findings-${idPart(key)}"
              .value=${typedText(reasonOf(answer))} @input=${reason} @blur=${() => form.leave(key)} />
          </span>`
    }`;
}

const kept = new WeakMap<Form, Map<FieldKey, string>>();

/** Numbers that a person set aside by choosing another state, to give back when the choice is taken back. */
function keptTexts(form: Form): Map<FieldKey, string> {
  const texts = kept.get(form) ?? new Map<FieldKey, string>();
  kept.set(form, texts);
  return texts;
}

/** Whether an answer has no value and says why. */
export function isStated(
  answer: FieldState['answer'],
): answer is Extract<FieldState['answer'], { readonly state: string }> {
  return typeof answer === 'object' && answer !== null && 'state' in answer;
}

function stateOf(answer: FieldState['answer']): FigureAnswerState {
  return isStated(answer) ? answer.state : 'value';
}

function reasonOf(answer: FieldState['answer']): string {
  return isStated(answer) ? (answer.reason ?? '') : '';
}
