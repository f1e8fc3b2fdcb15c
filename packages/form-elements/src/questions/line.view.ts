import type { TemplateResult } from 'lit/html.js';
import { html, nothing } from 'lit/html.js';
import { typedText } from '../report-form/typed-text.ts';
import type { AskedQuestion } from './question.view.ts';

/** How the one line differs from kind to kind. */
interface Line {
  readonly type?: 'text' | 'tel' | 'email';
  readonly inputMode?: 'text' | 'tel' | 'email' | 'decimal';
  readonly isSpellchecked?: boolean;
  /** Stated as missing or not applicable, so that nothing can be typed. */
  readonly isOff?: boolean;
}

/** An input of one line. */
export function renderLine(asked: Omit<AskedQuestion, 'definition'>, line: Line): TemplateResult {
  const { state } = asked;
  const { type: purpose = 'text', inputMode = purpose, isSpellchecked = false, isOff = false } = line;
  return html`<input
    id=${asked.id} part="input" data-key=${state.key} type=${purpose} inputmode=${inputMode}
    autocomplete="off" spellcheck=${isSpellchecked}
    aria-labelledby=${asked.labelledBy ?? nothing} aria-describedby=${asked.describedBy}
    aria-invalid=${asked.invalid} ?required=${state.required && !isOff} ?readonly=${state.computed} ?disabled=${isOff}
    .value=${typedText(state.text)} @input=${asked.type} @blur=${asked.leave} />`;
}
