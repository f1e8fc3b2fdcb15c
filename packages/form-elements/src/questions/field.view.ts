import type { Finding } from '@chiendich/core';
import { formatDate } from '@chiendich/core';
import type { FieldKey, FieldState } from '@chiendich/form';
import type { TemplateResult } from 'lit/html.js';
import { html, nothing } from 'lit/html.js';
import { renderFigureState } from '../report-form/figure-state.view.ts';
import { typedText } from '../report-form/typed-text.ts';
import type { ViewContext } from '../report-form/view-context.ts';
import { idPart, inputId, isTold, sentenceOf, toldAt } from '../report-form/view-context.ts';

/** Findings that a field shows: none before the person was there. */
export function shownFindings({
  findings,
  visited,
}: Pick<FieldState, 'findings' | 'visited'>): readonly Finding[] {
  return visited ? findings.filter(isTold) : [];
}

const prefixOf = { error: 'errorPrefix', warning: 'warningPrefix', info: 'infoPrefix' } as const;

/** One field with its label, hint, input and findings. */
export function renderField(state: FieldState, context: ViewContext): TemplateResult | typeof nothing {
  if (!state.visible) return nothing;
  const { definition, key } = state;
  const shown = shownFindings(state);
  const worst = severityOf(shown);
  const partOf = 'partOf' in definition ? definition.partOf : null;
  const figure = definition.kind === 'number';
  return html`<div class="field ${definition.kind} ${partOf === null ? '' : 'part'} ${worst}" part="field">
    <div class="question">
      <label for=${inputId(key)} part="label">${renderLabel(state, context)}</label>
      ${partOf === null ? nothing : html`<span class="hint">${context.word('partOf', { code: partOf })}</span>`}
      ${renderHint(state, context)} ${renderFindings(state, shown, context)}
    </div>
    <div class="answer">
      ${renderInput(state, context)}
      ${figure && !state.computed ? renderFigureState(state, context) : nothing}
      ${state.computed ? html`<span class="hint">${computedHint(state, context)}</span>` : nothing}
    </div>
  </div>`;
}

/** How a computed figure comes about. */
function computedHint({ key }: FieldState, { form, word }: ViewContext): string {
  const rule = form.explain(key).value?.rule;
  return rule === undefined ? word('computed') : word('computedFrom', { rule });
}

/** The label's words, with the code of a figure and the mark of what is required. */
export function renderLabel({ definition, required }: FieldState, context: ViewContext): TemplateResult {
  const code = 'part' in definition && definition.part === 'indicators' ? definition.code : null;
  return html`${code === null ? nothing : html`<span class="code">${code}</span> `}<bdi>${definition.label[context.locale]}</bdi>${
    required && !context.isReadonly ? renderMark(context) : nothing
  }`;
}

/** The mark of what is required, in words for who does not see it. */
export function renderMark({ word }: ViewContext): TemplateResult {
  return html`<span class="mark" aria-hidden="true"> *</span><span class="unseen"> (${word('required')})</span>`;
}

/** The findings of a field, each said with its weight. */
export function renderFindings(
  { key }: { readonly key: string },
  shown: readonly Finding[],
  context: ViewContext,
): TemplateResult {
  return html`<div id="findings-${idPart(key)}">
    ${shown.map(
      (finding) => html`<p class="finding ${finding.severity}" part="finding">
        <span class="unseen">${context.word(prefixOf[finding.severity])}</span>
        <bdi>${sentenceOf(finding, context)}</bdi>
      </p>`,
    )}
  </div>`;
}

/** What has just been done with a table or list of files; who listens hears it elsewhere. */
export function renderTold(key: FieldKey, context: ViewContext): TemplateResult | typeof nothing {
  const text = toldAt(key, context);
  return text === '' ? nothing : html`<p class="told"><bdi>${text}</bdi></p>`;
}

/** An answer as it is read, not filled in; the unit of a cell stands in the head of its column. */
export function renderGiven(
  { definition, answer, text }: FieldState,
  { word, locale }: ViewContext,
): TemplateResult {
  if (typeof answer === 'object' && answer !== null) {
    const { state, reason = '' } = answer;
    const said =
      state === 'missing'
        ? word('missing', { reason })
        : word(reason === '' ? 'notApplicable' : 'notApplicableBecause', { reason });
    return html`<span class="given" part="answer"><bdi>${said}</bdi></span>`;
  }
  if (text === '') return html`<span class="given hint" part="answer">${word('empty')}</span>`;
  const choice =
    definition.kind === 'choice' ? definition.choices.find(({ code }) => code === answer) : undefined;
  const unit = definition.kind === 'number' && 'part' in definition ? ` ${definition.unit[locale]}` : '';
  return html`<span class="given" part="answer"><bdi>${choice?.label[locale] ?? text}</bdi>${unit}</span>`;
}

/** The input of a field or cell. `labelledBy` names it where no label element does. */
export function renderInput(state: FieldState, context: ViewContext, labelledBy?: string): TemplateResult {
  const { key, definition, required, computed } = state;
  const isCell = labelledBy !== undefined;
  const described = [
    `findings-${idPart(key)}`,
    ...(!isCell && hasHint(state) ? [`hint-${idPart(key)}`] : []),
  ];
  const id = inputId(key);
  const describedBy = described.join(' ');
  const invalid = shownFindings(state).some(({ severity }) => severity === 'error');
  const type = (event: Event) => context.form.type(key, (event.target as HTMLInputElement).value);
  // Who only passes by is not told that something is missing; the review and sending do that.
  const leave = (event: Event) => {
    if ((event.target as HTMLInputElement).value !== '') context.form.leave(key);
  };
  // A cell grows with its text, and keeps the lines that a worksheet had in it.
  const isCellOfText = isCell && definition.kind === 'text' && definition.purpose === 'text';
  if (definition.kind === 'paragraphs' || isCellOfText) {
    return html`<textarea
        id=${id} rows=${isCell ? 1 : 5} part="input" data-key=${key}
        aria-labelledby=${labelledBy ?? nothing} aria-describedby=${describedBy}
        aria-invalid=${invalid} ?required=${required} ?readonly=${computed}
        .value=${typedText(state.text)} @input=${type} @blur=${leave}></textarea>
      ${renderCharacterCount(state, context)}`;
  }
  if (definition.kind === 'choice') {
    const { choices } = definition;
    const isOdd = state.text !== '' && !choices.some(({ code }) => code === state.text);
    const option = (code: string, label: string) =>
      html`<option value=${code} ?selected=${state.text === code}>${label}</option>`;
    return html`<select
      id=${id} part="input" data-key=${key}
      aria-labelledby=${labelledBy ?? nothing} aria-describedby=${describedBy}
      aria-invalid=${invalid} ?required=${required} ?disabled=${computed}
      @change=${type} @blur=${leave}>
      ${option('', context.word('choose'))}
      ${choices.map(({ code, label }) => option(code, label[context.locale]))}
      ${isOdd ? option(state.text, state.text) : nothing}
    </select>`;
  }
  const isOff = isOtherState(state);
  const purpose = definition.kind === 'text' ? purposes[definition.purpose] : 'text';
  const isPositive = definition.kind === 'number' && (definition.minimum ?? -1) >= 0;
  const input = html`<input
    id=${id} part="input" data-key=${key} type=${purpose} inputmode=${isPositive ? 'decimal' : purpose}
    autocomplete="off" spellcheck=${definition.kind === 'text' && purpose === 'text'}
    aria-labelledby=${labelledBy ?? nothing} aria-describedby=${describedBy}
    aria-invalid=${invalid} ?required=${required && !isOff} ?readonly=${computed} ?disabled=${isOff}
    .value=${typedText(state.text)} @input=${type} @blur=${leave} />`;
  if (definition.kind !== 'number') return input;
  return html`<span class="measure ${isOff ? 'off' : ''}">${input}<span class="unit" part="unit" aria-hidden="true"
      >${definition.unit[context.locale]}</span></span>`;
}

const purposes = { text: 'text', phone: 'tel', email: 'email' } as const;

/** Whether a figure is stated as missing or not applicable by choice, so that no number can be typed. */
function isOtherState({ answer, text }: FieldState): boolean {
  return typeof answer === 'object' && answer !== null && text === '';
}

function severityOf(findings: readonly Finding[]): string {
  if (findings.some(({ severity }) => severity === 'error')) return 'has-error';
  return findings.some(({ severity }) => severity === 'warning') ? 'has-warning' : '';
}

function hasHint({ definition }: FieldState): boolean {
  return definition.hint !== null || definition.kind === 'date' || definition.kind === 'number';
}

function renderHint(state: FieldState, { locale, word, form }: ViewContext) {
  const { definition, key } = state;
  if (!hasHint(state)) return nothing;
  const example = word('dateHint', { example: formatDate(form.definition.period.from, 'short') });
  return html`<div class="hint" id="hint-${idPart(key)}">
    ${definition.hint === null ? nothing : html`<bdi>${definition.hint[locale]}</bdi>`}
    ${definition.kind === 'date' ? example : nothing}
    ${definition.kind === 'number' ? html`<span class="unseen">${definition.unit[locale]}</span>` : nothing}
  </div>`;
}

function renderCharacterCount({ definition, text }: FieldState, { word }: ViewContext) {
  if (definition.kind !== 'paragraphs' || definition.maxLength === null) return nothing;
  const left = definition.maxLength - text.length;
  if (left > definition.maxLength / 5) return nothing;
  const name = left < 0 ? 'charactersOver' : 'charactersLeft';
  return html`<span class="hint count ${left < 0 ? 'over' : ''}">${word(name, { count: Math.abs(left) })}</span>`;
}
