import type { Finding } from '@chiendich/core';
import type { ColumnDefinition, FieldKey, FieldState } from '@chiendich/form';
import type { QuestionKind } from '@chiendich/report';
import type { TemplateResult } from 'lit/html.js';
import { html, nothing } from 'lit/html.js';
import { isStated, renderFigureState } from '../report-form/figure-state.view.ts';
import type { ViewContext } from '../report-form/view-context.ts';
import { announcedAt, idPart, inputId, isShown, sentenceOf } from '../report-form/view-context.ts';
import { choiceView } from './choice.view.ts';
import { dateView } from './date.view.ts';
import { filesView } from './files.view.ts';
import { numberView } from './number.view.ts';
import type { QuestionView } from './question.view.ts';
import { textView } from './text.view.ts';
import { yesNoView } from './yes-no.view.ts';

const views: { readonly [Kind in QuestionKind]: QuestionView<Kind> } = {
  text: textView,
  yesNo: yesNoView,
  files: filesView,
  date: dateView,
  number: numberView,
  choice: choiceView,
};

/** The view of a definition's kind; its functions take that definition and no other. */
function viewOf({ kind }: Pick<ColumnDefinition, 'kind'>): QuestionView<QuestionKind> {
  return views[kind] as unknown as QuestionView<QuestionKind>;
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
  const partOf = definition.kind === 'number' ? (definition.question.partOf ?? null) : null;
  return html`<div class="field ${definition.kind} ${partOf === null ? '' : 'part'} ${worst}" part="field">
    <div class="question">
      ${
        viewOf(definition).isGroup?.(state) === true
          ? html`<span class="label" id="label-${inputId(key)}" part="label">${renderLabel(state, context)}</span>`
          : html`<label class="label" for=${inputId(key)} id="label-${inputId(key)}" part="label">${renderLabel(state, context)}</label>`
      }
      ${partOf === null ? nothing : html`<span class="hint">${context.word('partOf', { label: context.form.labelOf(partOf)[context.locale] })}</span>`}
      ${renderHint(state, context)} ${renderFindings(state, shown, context)} ${renderTold(key, context)}
    </div>
    <div class="answer">
      ${renderInput(state, context)}
      ${needsState(state, true) ? renderFigureState(state, context) : nothing}
      ${state.computed ? html`<p class="hint computed">${renderComputedHint(state, context)}</p>` : nothing}
    </div>
  </div>`;
}

/** Of what a computed answer comes about; why it has no value first, where it has none. */
function renderComputedHint(state: FieldState, context: ViewContext): TemplateResult {
  const { form, word } = context;
  const reads = form.explain(state.key).value?.reads ?? [];
  const labels = [...new Set(reads.map(({ label }) => label))].join('; ');
  return html`${isStated(state.answer) ? renderGiven(state, context) : nothing}
    <bdi>${labels === '' ? word('computed') : word('computedFrom', { labels })}</bdi>`;
}

/** A code as papers number their figures: `C3`, `I1O`. Any other is for programs. */
const printedCode = /^\p{Lu}+\d/u;

/** The label's words, with the number of a figure and the mark of what is to be filled in. */
export function renderLabel(
  { definition, required, computed }: FieldState,
  context: ViewContext,
): TemplateResult {
  const isNumbered = definition.kind === 'number' && 'key' in definition && printedCode.test(definition.code);
  const code = isNumbered ? definition.code : null;
  return html`${code === null ? nothing : html`<span class="code">${code}</span> `}<bdi>${definition.label[context.locale]}</bdi>${
    required && !computed && !context.isReadonly ? renderMark(context) : nothing
  }`;
}

/** The mark of what is required, in words for anyone who does not see it. */
export function renderMark({ word }: ViewContext): TemplateResult {
  return html`<span class="mark" aria-hidden="true">&nbsp;*</span><span class="unseen"> (${word('required')})</span>`;
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
  if (isStated(answer)) {
    const { state: stated, reason = '' } = answer;
    const said =
      stated === 'missing'
        ? word('missing', { reason })
        : word(reason === '' ? 'notApplicable' : 'notApplicableBecause', { reason });
    return html`<span class="given" part="answer"><bdi>${said}</bdi></span>`;
  }
  if (text === '' && answer === null) {
    const empty = state.computed ? 'notComputed' : definition.kind === 'files' ? 'noFiles' : 'empty';
    return html`<span class="given hint" part="answer">${word(empty)}</span>`;
  }
  const view = viewOf(definition);
  const words = view.words?.(definition, state, context) ?? text;
  if (typeof words !== 'string') return html`<span class="given" part="answer">${words}</span>`;
  return html`<span class="given" part="answer"><bdi>${words}</bdi>${view.unit?.(definition, context) ?? ''}</span>`;
}

/** The input of a field or cell. `labelledBy` names it where no label element does. */
export function renderInput(state: FieldState, context: ViewContext, labelledBy?: string): TemplateResult {
  const { key, definition } = state;
  const isCell = labelledBy !== undefined;
  const described = [
    `findings-${idPart(key)}`,
    ...(isCell ? columnHint(state) : hasHint(state) ? [`hint-${idPart(key)}`] : []),
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

/** A figure always offers its states, where nothing computes it; any other question once it has one, and an optional cell. */
export function needsState(
  { definition, required, computed, answer }: FieldState,
  isField: boolean,
): boolean {
  if (computed) return false;
  return isStated(answer) || (definition.kind === 'number' && (isField || required));
}

/** The id of the hint of a cell's column, in the head of the table. */
function columnHint({ key, definition }: FieldState): readonly string[] {
  const [table = ''] = key.split('[');
  return definition.hint === null ? [] : [`hint-${idPart(table)}-${definition.code}`];
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
