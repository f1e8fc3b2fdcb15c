import type { Finding } from '@chiendich/core';
import type { FieldKey, FieldKind, FieldState } from '@chiendich/form';
import type { TemplateResult } from 'lit/html.js';
import { html, nothing } from 'lit/html.js';
import { renderFigureState } from '../report-form/figure-state.view.ts';
import type { ViewContext } from '../report-form/view-context.ts';
import { announcedAt, idPart, inputId, isShown, sentenceOf } from '../report-form/view-context.ts';
import { choiceView } from './choice.view.ts';
import { dateView } from './date.view.ts';
import { numberView } from './number.view.ts';
import type { QuestionView } from './question.view.ts';
import { paragraphsView, textView } from './text.view.ts';

const views: { readonly [Kind in FieldKind['kind']]: QuestionView<Kind> } = {
  text: textView,
  paragraphs: paragraphsView,
  date: dateView,
  number: numberView,
  choice: choiceView,
};

/** The view of a definition's kind; its functions take that definition and no other. */
function viewOf({ kind }: FieldKind): QuestionView<FieldKind['kind']> {
  return views[kind] as unknown as QuestionView<FieldKind['kind']>;
}

/** Findings that a field shows: none before the person was there. */
export function shownFindings({
  findings,
  visited,
}: Pick<FieldState, 'findings' | 'visited'>): readonly Finding[] {
  return visited ? findings.filter(isShown) : [];
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

/** The mark of what is required, in words for anyone who does not see it. */
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
  const text = announcedAt(key, context);
  return text === '' ? nothing : html`<p class="announced"><bdi>${text}</bdi></p>`;
}

/** An answer as it is read, not filled in; the unit of a cell stands in the head of its column. */
export function renderGiven(state: FieldState, context: ViewContext): TemplateResult {
  const { definition, answer, text } = state;
  const { word } = context;
  if (typeof answer === 'object' && answer !== null) {
    const { state: stated, reason = '' } = answer;
    const said =
      stated === 'missing'
        ? word('missing', { reason })
        : word(reason === '' ? 'notApplicable' : 'notApplicableBecause', { reason });
    return html`<span class="given" part="answer"><bdi>${said}</bdi></span>`;
  }
  if (text === '') return html`<span class="given hint" part="answer">${word('empty')}</span>`;
  const view = viewOf(definition);
  const words = view.words?.(definition, state, context) ?? text;
  return html`<span class="given" part="answer"><bdi>${words}</bdi>${view.unit?.(definition, context) ?? ''}</span>`;
}

/** The input of a field or cell. `labelledBy` names it where no label element does. */
export function renderInput(state: FieldState, context: ViewContext, labelledBy?: string): TemplateResult {
  const { key, definition } = state;
  const isCell = labelledBy !== undefined;
  const described = [
    `findings-${idPart(key)}`,
    ...(!isCell && hasHint(state) ? [`hint-${idPart(key)}`] : []),
  ];
  const id = inputId(key);
  const describedBy = described.join(' ');
  const invalid = shownFindings(state).some(({ severity }) => severity === 'error');
  const type = (event: Event) => context.form.type(key, (event.target as HTMLInputElement).value);
  // That something is missing is not shown to a person who only passes by; the review and sending do that.
  const leave = (event: Event) => {
    if ((event.target as HTMLInputElement).value !== '') context.form.leave(key);
  };
  const asked = { definition, state, context, id, labelledBy, describedBy, invalid, type, leave };
  return viewOf(definition).renderInput(asked);
}

function severityOf(findings: readonly Finding[]): string {
  if (findings.some(({ severity }) => severity === 'error')) return 'has-error';
  return findings.some(({ severity }) => severity === 'warning') ? 'has-warning' : '';
}

function hasHint({ definition }: FieldState): boolean {
  return definition.hint !== null || viewOf(definition).renderHint !== undefined;
}

function renderHint(state: FieldState, context: ViewContext) {
  const { definition, key } = state;
  if (!hasHint(state)) return nothing;
  return html`<div class="hint" id="hint-${idPart(key)}">
    ${definition.hint === null ? nothing : html`<bdi>${definition.hint[context.locale]}</bdi>`}
    ${viewOf(definition).renderHint?.(definition, context) ?? nothing}
  </div>`;
}
