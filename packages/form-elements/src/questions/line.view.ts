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
  const { state, id, labelledBy, describedBy, invalid, type, leave } = asked;
  const { key, required, computed, text } = state;
  const { type: purpose = 'text', inputMode = purpose, isSpellchecked = false, isOff = false } = line;
  return html`<input
    id=${id} part="input" data-key=${key} type=${purpose} inputmode=${inputMode}
    autocomplete="off" spellcheck=${isSpellchecked}
    aria-labelledby=${labelledBy ?? nothing} aria-describedby=${describedBy}
    aria-invalid=${invalid} ?required=${required && !isOff} ?readonly=${computed} ?disabled=${isOff}
    .value=${typedText(text)} @input=${type} @blur=${leave} />`;
}
