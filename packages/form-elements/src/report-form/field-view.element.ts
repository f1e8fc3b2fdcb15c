import type { Finding, LocalizedText } from '@chiendich/core';
import { formatDate } from '@chiendich/core';
import type { FieldState } from '@chiendich/form';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { renderFigureState } from './figure-state.element.ts';
import { typedText } from './typed-text.ts';
import type { ViewContext } from './view-context.ts';
import { idPart, inputId, isTold, sentenceOf } from './view-context.ts';

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
  { key, definition }: { readonly key: string; readonly definition: { readonly label: LocalizedText } },
  shown: readonly Finding[],
  context: ViewContext,
): TemplateResult {
  return html`<div id="findings-${idPart(key)}">
    ${shown.map(
      (finding) => html`<p class="finding ${finding.severity}" part="finding">
        <span class="unseen">${context.word(prefixOf[finding.severity])}</span>
        <bdi>${sentenceOf(finding, context, definition.label)}</bdi>
      </p>`,
    )}
  </div>`;
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
  const described = [
    `findings-${idPart(key)}`,
    ...(labelledBy === undefined && hasHint(state) ? [`hint-${idPart(key)}`] : []),
  ];
  const common = {
    id: inputId(key),
    describedBy: described.join(' '),
    labelledBy,
    isInvalid: isInvalid(state),
  };
  const type = (event: Event) => context.form.type(key, (event.target as HTMLInputElement).value);
  const leave = () => context.form.leave(key);
  switch (definition.kind) {
    case 'paragraphs':
      return html`<textarea
          id=${common.id} rows="5" part="input" data-key=${key}
          aria-labelledby=${ifDefined(labelledBy)} aria-describedby=${common.describedBy}
          aria-invalid=${common.isInvalid} ?required=${required} ?readonly=${computed}
          .value=${typedText(state.text)} @input=${type} @blur=${leave}></textarea>
        ${renderCharacterCount(state, context)}`;
    case 'choice':
      return html`<select
        id=${common.id} part="input" data-key=${key}
        aria-labelledby=${ifDefined(labelledBy)} aria-describedby=${common.describedBy}
        aria-invalid=${common.isInvalid} ?required=${required} ?disabled=${computed}
        @change=${type} @blur=${leave}>
        <option value="" ?selected=${state.text === ''}>${context.word('choose')}</option>
        ${definition.choices.map(
          ({ code, label }) =>
            html`<option value=${code} ?selected=${state.text === code}>${label[context.locale]}</option>`,
        )}
        ${
          state.text === '' || definition.choices.some(({ code }) => code === state.text)
            ? nothing
            : html`<option value=${state.text} selected>${state.text}</option>`
        }
      </select>`;
    default: {
      const input = html`<input
        id=${common.id} part="input" data-key=${key} type=${typeOf(state)} inputmode=${inputModeOf(state)}
        autocomplete="off" spellcheck=${definition.kind === 'text' && definition.purpose === 'text'}
        aria-labelledby=${ifDefined(labelledBy)} aria-describedby=${common.describedBy}
        aria-invalid=${common.isInvalid} ?required=${required && !isOtherState(state)}
        ?readonly=${computed} ?disabled=${isOtherState(state)}
        .value=${typedText(state.text)} @input=${type} @blur=${leave} />`;
      if (definition.kind !== 'number') return input;
      return html`<span class="measure ${isOtherState(state) ? 'off' : ''}">${input}<span class="unit" part="unit" aria-hidden="true"
          >${definition.unit[context.locale]}</span></span>`;
    }
  }
}

/** Whether a figure is stated as missing or not applicable by choice, so that no number can be typed. */
function isOtherState({ answer, text }: FieldState): boolean {
  return typeof answer === 'object' && answer !== null && text === '';
}

function isInvalid(state: FieldState): boolean {
  return shownFindings(state).some(({ severity }) => severity === 'error');
}

function severityOf(findings: readonly Finding[]): string {
  if (findings.some(({ severity }) => severity === 'error')) return 'has-error';
  return findings.some(({ severity }) => severity === 'warning') ? 'has-warning' : '';
}

function typeOf({ definition }: FieldState): string {
  if (definition.kind !== 'text') return 'text';
  return definition.purpose === 'phone' ? 'tel' : definition.purpose === 'email' ? 'email' : 'text';
}

function inputModeOf({ definition }: FieldState): string {
  if (definition.kind === 'number') return (definition.minimum ?? -1) >= 0 ? 'decimal' : 'text';
  if (definition.kind !== 'text') return 'text';
  return definition.purpose === 'phone' ? 'tel' : definition.purpose === 'email' ? 'email' : 'text';
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
