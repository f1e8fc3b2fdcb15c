import type { Finding } from '@chiendich/core';
import type { DraftPlace, FieldKey, OutboxEntry } from '@chiendich/form';
import type { TemplateResult } from 'lit/html.js';
import { html, nothing } from 'lit/html.js';
import type { DraftFile } from '../draft/draft-file.ts';
import type { OpenedForm } from '../draft/open-form.view.ts';
import { saveDraft, saveReport } from '../draft/save-file.view.ts';
import { outcomeTitles, renderOutbox, renderOutcome } from '../sending/outcome.view.ts';
import type { Outcome } from '../sending/sending.view.ts';
import { renderContents, renderSteps } from './contents.view.ts';
import { renderErrorSummary } from './error-summary.view.ts';
import type { FootButton } from './foot.view.ts';
import { renderFoot } from './foot.view.ts';
import { renderHead, renderPage } from './form.view.ts';
import { renderDraftFile, renderNotices } from './notices.view.ts';
import type { ReportFormProperties } from './report-form-properties.view.ts';
import { renderReview } from './review.view.ts';
import { isAsked, stepBeside } from './shown-pages.ts';
import type { ViewContext } from './view-context.ts';

/** All that is drawn of an open report. */
export interface ReportView {
  readonly opened: OpenedForm;
  readonly context: ViewContext;
  readonly notice: string;
  readonly due: ReportFormProperties['due'];
  /** One page after the other; else all below one another. */
  readonly isSteps: boolean;
  /** The page that is shown; the number of pages for the review. */
  readonly step: number;
  readonly summary: readonly Finding[];
  readonly isOffline: boolean;
  readonly isPrinting: boolean;
  readonly outcome: Outcome | null;
  readonly waiting: readonly OutboxEntry[];
  /** The report of the outcome is among them. */
  readonly isWaiting: boolean;
  /** A draft file that waits for a decision. */
  readonly file: DraftFile | null;
  readonly place: DraftPlace | null;
  readonly isKept: boolean;
}

/** What a person can do with it. */
export interface ReportActions {
  readonly submitted: (event: Event) => void;
  readonly fieldLeft: (event: FocusEvent) => void;
  readonly turnTo: (step: number) => void;
  readonly goTo: (key: FieldKey) => void;
  readonly goToSection: (code: string) => void;
  /** Back to the form from what became of sending. */
  readonly goOn: () => void;
  readonly retry: (entry: OutboxEntry) => void;
  readonly discard: (entry: OutboxEntry) => void;
  readonly openFile: (file: File) => void;
  readonly takeFile: () => void;
  readonly dropFile: () => void;
}

/** The whole report: head, notices, what became of sending, and the form while there is something to fill in. */
export function renderReport(view: ReportView, actions: ReportActions): TemplateResult {
  const { opened, context, outcome, file } = view;
  const { form, locale } = context;
  // A report that was sent as asked takes the place of the form; one that went out meanwhile takes nobody away from it.
  const isOver = outcome?.isAsked === true && (outcome.state === 'sent' || outcome.state === 'sending');
  return html`<form novalidate part="form" lang=${locale} @submit=${actions.submitted} @focusout=${actions.fieldLeft}>
    ${renderHead(context, { notice: view.notice, due: view.due, isShort: isOver || view.step > 0 })}
    ${renderNotices(opened, view.isOffline, context)}
    ${outcome === null ? nothing : renderOutcome({ ...outcome, isWaiting: view.isWaiting }, context, { save: saveReport, goOn: actions.goOn })}
    ${renderOutbox(view.waiting, context, { retry: actions.retry, save: saveReport, discard: actions.discard })}
    ${
      file === null
        ? nothing
        : renderDraftFile(
            file,
            { saveDraft: () => saveDraft(form.draft()), take: actions.takeFile, drop: actions.dropFile },
            context,
          )
    }
    ${isOver ? nothing : renderForm(view, actions)}
    ${view.isPrinting ? html`<div class="sheet">${renderReview({ ...context, isReadonly: true }, null)}</div>` : nothing}
    <div role="status" class="unseen">${context.announced?.text ?? (outcome === null ? nothing : context.word(outcomeTitles[outcome.state]))}</div>
  </form>`;
}

function renderForm(view: ReportView, actions: ReportActions): TemplateResult {
  const { context, isSteps, step } = view;
  const { form, word, isReadonly } = context;
  const { pages } = form.definition;
  const isReview = isReadonly || step >= pages.length;
  const shown = isSteps ? pages.slice(step, step + 1) : pages;
  const steps = pages.filter((page, index) => index === step || isAsked(page, form));
  const number = pages.slice(0, step).filter((page) => steps.includes(page)).length + 1;
  const caption = isSteps ? word('step', { number, count: steps.length + 1 }) : null;
  return html`${renderErrorSummary(view.summary, context, actions.goTo)}
    ${isSteps && !isReadonly ? renderSteps(context, step, actions.turnTo) : renderContents(context, actions.goToSection)}
    ${
      isReview
        ? renderReview(context, isReadonly ? null : actions.goTo)
        : shown.map((page) => renderPage(page, context, caption))
    }
    ${
      isReadonly
        ? nothing
        : renderFoot(context, {
            buttons: buttonsOf(view, isReview, actions.turnTo),
            place: view.place,
            isKept: view.isKept,
            saveDraft: () => saveDraft(form.draft()),
            openDraft: actions.openFile,
          })
    }`;
}

function buttonsOf(
  { context, isSteps, step }: ReportView,
  isReview: boolean,
  turnTo: (step: number) => void,
): readonly FootButton[] {
  const { word, form } = context;
  const end = form.definition.pages.length;
  const back = (to: number): FootButton => ({ name: 'back', text: word('back'), act: () => turnTo(to) });
  if (isReview)
    return [{ name: 'send', text: word('send'), act: null }, back(isSteps ? stepBeside(end, -1, form) : 0)];
  if (!isSteps) {
    return [
      { name: 'submit', text: word('submit'), act: null },
      { name: 'review', text: word('reviewTitle'), act: () => turnTo(end) },
    ];
  }
  const next: FootButton = { name: 'next', text: word('next'), act: null };
  return step === 0 ? [next] : [next, back(stepBeside(step, -1, form))];
}
