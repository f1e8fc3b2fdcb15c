import type { FieldState } from '@chiendich/form';
import { html } from 'lit/html.js';
import { isStated } from '../report-form/figure-state.view.ts';
import { renderLine } from './line.view.ts';
import type { QuestionView } from './question.view.ts';

/** A figure with its measure unit; the unit of a cell stands in the head of its column. */
export const numberView: QuestionView<'number'> = {
  renderInput: (asked) => {
    const { definition, state, context } = asked;
    const isOff = isOtherState(state);
    const isPositive = (definition.question.minimum ?? -1) >= 0;
    const input = renderLine(asked, { inputMode: isPositive ? 'decimal' : 'text', isOff });
    return html`<span class="measure ${isOff ? 'off' : ''}">${input}<span class="unit" part="unit" aria-hidden="true"
      >${definition.unit[context.locale]}</span></span>`;
  },
  renderHint: ({ unit }, { locale }) => html`<span class="unseen">${unit[locale]}</span>`,
  unit: (definition, { locale }) => ('key' in definition ? ` ${definition.unit[locale]}` : ''),
};

/** Whether a figure is stated as missing or not applicable by choice, so that no number can be typed. */
function isOtherState({ answer, text }: FieldState): boolean {
  return isStated(answer) && text === '';
}
