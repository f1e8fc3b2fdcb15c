// Over 250 lines: the element holds the form, its drawing order and its outcome together.
import type { Finding, Instant, Locale } from '@chiendich/core';
import { formatDate } from '@chiendich/core';
import type {
  DraftStore,
  FieldKey,
  Form,
  FormAnswers,
  FormOptions,
  FormPage,
  Submission,
} from '@chiendich/form';
import { createForm, formFromTemplate } from '@chiendich/form';
import type { ReportTemplate } from '@chiendich/report';
import type { PropertyValues, TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { renderErrorSummary } from './error-summary.element.ts';
import { renderField } from './field-view.element.ts';
import { renderFiles } from './files-view.element.ts';
import { saveFile } from './save-file.element.ts';
import { styles } from './styles.ts';
import { renderTable } from './table-view.element.ts';
import type { Uploader } from './uploader.ts';
import type { ViewContext } from './view-context.ts';
import { idPart, inputId, wordsOf } from './view-context.ts';

/** What became of sending: nothing yet, being sent, sent by the page, or ready to be downloaded. */
type Outcome =
  | { readonly state: 'none' }
  | { readonly state: 'sending'; readonly submission: Submission }
  | { readonly state: 'sent'; readonly submission: Submission }
  | { readonly state: 'ready'; readonly submission: Submission }
  | { readonly state: 'failed'; readonly submission: Submission; readonly reason: string };

/** Detail of `chiendich-submit`: `respondWith` tells that the page sends the report and how that went. */
export interface SubmitDetail {
  readonly submission: Submission;
  readonly respondWith: (sent: Promise<unknown>) => void;
}

/** Detail of `chiendich-change`. */
export interface ChangeDetail {
  readonly keys: readonly FieldKey[];
  readonly form: Form;
}

/**
 * `<chiendich-report-form>`: the form of a report template (biểu mẫu báo cáo) on any page.
 *
 * Give it a `template` and it draws the form, in one shadow root, with styles that need no permission of the page.
 * Events: `chiendich-change`, `chiendich-draft-saved`, `chiendich-submit`, `chiendich-error`. A page that listens to
 * `chiendich-submit` and calls `preventDefault()` or `respondWith(promise)` sends the report itself; without that the
 * person is offered it as a file.
 */
export class ChiendichReportForm extends LitElement {
  static override readonly styles = styles;

  static override readonly properties = {
    template: { attribute: false },
    answers: { attribute: false },
    options: { attribute: false },
    draftStore: { attribute: false },
    uploader: { attribute: false },
    locale: { type: String, reflect: true },
    readonly: { type: Boolean, reflect: true },
    notice: { type: String },
    outcome: { state: true },
    summary: { state: true },
    message: { state: true },
  };

  declare template: ReportTemplate | null;
  declare answers: FormAnswers | null;
  declare options: FormOptions | null;
  declare draftStore: DraftStore | null;
  declare uploader: Uploader | null;
  declare locale: Locale;
  declare readonly: boolean;
  declare notice: string;
  declare protected outcome: Outcome;
  declare protected summary: readonly Finding[];
  declare protected message: string;

  #form: Form | null = null;
  #forget: () => void = () => {};

  constructor() {
    super();
    this.template = null;
    this.answers = null;
    this.options = null;
    this.draftStore = null;
    this.uploader = null;
    this.locale = 'vi';
    this.readonly = false;
    this.notice = '';
    this.outcome = { state: 'none' };
    this.summary = [];
    this.message = '';
  }

  /** The form behind the element, null until there is a template. */
  get form(): Form | null {
    return this.#form;
  }

  /** Checks the report and sends it, as the button does. */
  submit(): void {
    this.#submit();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (
      changed.has('template') ||
      changed.has('answers') ||
      changed.has('options') ||
      changed.has('draftStore')
    )
      this.#open();
    if (changed.has('locale')) this.#form?.setLocale(this.locale);
  }

  protected override render(): TemplateResult {
    const form = this.#form;
    const word = wordsOf(this.locale);
    if (form === null) return html`<p class="hint">${word('opening')}</p>`;
    const context: ViewContext = {
      form,
      locale: this.locale,
      isReadonly: this.readonly,
      word,
      announce: (text) => {
        this.message = text;
      },
    };
    return html`<form novalidate part="form" lang=${this.locale} @submit=${this.#onSubmit}>
      ${this.#renderHead(context)}
      ${this.outcome.state === 'none' ? nothing : this.#renderOutcome(this.outcome, context)}
      ${renderErrorSummary(this.summary, context, (key) => this.#goTo(key))}
      ${this.#renderContents(context)}
      ${form.definition.pages.map((page) => this.#renderPage(page, context))}
      ${this.#renderFoot(context)}
      <div role="status" class="unseen">${this.message}</div>
    </form>`;
  }

  #renderHead({ form, word, locale }: ViewContext): TemplateResult {
    const { title, source, status, stages } = form.definition.template;
    const { from, to } = form.definition.period;
    const next = stages[0];
    return html`<header class="head" part="header">
      ${status === 'proposal' ? html`<span class="tag" part="tag">${word('proposal')}</span>` : nothing}
      <h2 part="title"><bdi>${title[locale]}</bdi></h2>
      ${status === 'proposal' ? html`<p class="hint">${word('proposalNote')} <bdi>${source[locale]}</bdi></p>` : html`<p class="hint"><bdi>${source[locale]}</bdi></p>`}
      <slot name="notice">${this.notice === '' ? nothing : html`<p class="notice" part="notice">${this.notice}</p>`}</slot>
      <div class="facts">
        <span>${word('period', { from: formatDate(from, 'short'), to: formatDate(to, 'short') })}</span>
        ${next === undefined ? nothing : html`<strong>${word('due', { boundary: word(next.boundary), due: formatDate(next.due, 'short') })}</strong>`}
      </div>
      ${this.readonly ? html`<p class="hint">${word('readonlyNote')}</p>` : html`<p class="hint">${word('requiredNote')} ${word('numberNote')}</p>`}
    </header>`;
  }

  #renderContents({ form, word, locale }: ViewContext): TemplateResult {
    return html`<nav aria-labelledby="contents" part="contents">
      <h3 id="contents">${word('contents')}</h3>
      <ol>
        ${form.definition.pages.flatMap(({ sections }) =>
          sections.map(
            ({ code, label }) =>
              html`<li><a href="#" @click=${(event: Event) => this.#goToSection(event, code)}><bdi>${label[locale]}</bdi></a></li>`,
          ),
        )}
      </ol>
    </nav>`;
  }

  #renderPage(page: FormPage, context: ViewContext): TemplateResult {
    const { locale } = context;
    const [only] = page.sections;
    const isSingle = page.sections.length === 1 && only?.label === page.label;
    return html`<section class="page" part="page" id="page-${page.code}" aria-labelledby="title-${page.code}">
      <h3 id="title-${page.code}">${page.label[locale]}</h3>
      ${page.sections.map(
        ({
          code,
          label,
          items,
        }) => html`<fieldset part="section" id="part-${idPart(code)}" tabindex="-1" aria-labelledby=${isSingle ? `title-${page.code}` : `section-${idPart(code)}`}>
          ${isSingle ? nothing : html`<legend id="section-${idPart(code)}"><bdi>${label[locale]}</bdi></legend>`}
          ${items.map((item) => this.#renderItem(item, context))}
        </fieldset>`,
      )}
    </section>`;
  }

  /** Drawn again only when its state is another object. */
  #renderItem(item: FormPage['sections'][number]['items'][number], context: ViewContext): unknown {
    const { form, locale, isReadonly } = context;
    if (item.kind === 'table') {
      const state = form.table(item.key);
      return guard([state, locale, isReadonly], () => renderTable(state, context));
    }
    if (item.kind === 'files') {
      const state = form.files(item.key);
      return guard([state, locale, isReadonly, this.uploader], () => renderFiles(state, context, null));
    }
    const state = form.field(item.key);
    return guard([state, locale, isReadonly], () => renderField(state, context));
  }

  #renderFoot({ form, word }: ViewContext): TemplateResult | typeof nothing {
    if (this.readonly) return nothing;
    const status = form.draftStatus();
    return html`<div class="foot" part="foot">
      <button type="submit" part="button submit">${word('submit')}</button>
      <button type="button" class="secondary" part="button" @click=${() => this.#saveDraftFile()}>${word('draftFile')}</button>
      <p class="hint">
        ${status.state === 'saving' ? word('draftSaving') : nothing}
        ${status.state === 'saved' ? word('draftSaved', { time: timeOf(status.savedAt) }) : nothing}
      </p>
    </div>`;
  }

  #renderOutcome(outcome: Exclude<Outcome, { state: 'none' }>, { word }: ViewContext): TemplateResult {
    const { submission } = outcome;
    const title = { sending: 'sending', sent: 'sent', ready: 'submitted', failed: 'summaryTitle' } as const;
    return html`<div class="outcome" part="outcome" id="outcome" tabindex="-1" role="group" aria-labelledby="outcome-title">
      <h3 id="outcome-title">${word(title[outcome.state])}</h3>
      ${outcome.state === 'ready' ? html`<p>${word('submittedText')}</p>` : nothing}
      ${outcome.state === 'sent' ? html`<p>${word('sentText', { revision: submission.revision })}</p>` : nothing}
      ${outcome.state === 'failed' ? html`<p>${word('sendFailed', { reason: outcome.reason })}</p>` : nothing}
      <p class="hint">${word('revision')}: ${submission.revision} · ${word('hash')}: <code>${submission.hash}</code></p>
      ${
        outcome.state === 'sending'
          ? nothing
          : html`<button type="button" part="button" @click=${() => this.#saveReportFile(submission)}>${word('download')}</button>`
      }
    </div>`;
  }

  #open(): void {
    this.#forget();
    this.#form = null;
    this.outcome = { state: 'none' };
    this.summary = [];
    if (this.template === null) return;
    const definition = formFromTemplate(this.template, this.options ?? {});
    const form = createForm(definition, {
      ...(this.answers === null ? {} : { answers: this.answers }),
      ...(this.draftStore === null ? {} : { draftStore: this.draftStore }),
      locale: this.locale,
      clock: () => new Date().toISOString() as Instant,
      ids: newId,
    });
    this.#form = form;
    this.#forget = form.subscribe((change) => {
      this.requestUpdate();
      if (change.cause === 'answer' || change.cause === 'rows') {
        this.#dispatch<ChangeDetail>('chiendich-change', { keys: change.keys, form });
        if (this.summary.length > 0) this.summary = form.findings();
      }
      const status = form.draftStatus();
      if (change.cause === 'draft' && status.state === 'saved')
        this.#dispatch('chiendich-draft-saved', status);
      if (change.cause === 'draft' && status.state === 'failed')
        this.#dispatch('chiendich-error', { findings: status.findings });
    });
    const faults = form.findings().filter(({ path }) => path.length > 0 && definition.findings.length > 0);
    if (definition.findings.length > 0)
      this.#dispatch('chiendich-error', { findings: [...definition.findings, ...faults] });
  }

  #onSubmit(event: Event): void {
    event.preventDefault();
    this.#submit();
  }

  #submit(): void {
    if (this.#form === null || this.readonly) return;
    const result = this.#form.submission();
    this.summary = result.findings.filter(({ severity }) => severity === 'error');
    if (!result.ok) {
      this.outcome = { state: 'none' };
      this.#dispatch('chiendich-error', { findings: result.findings });
      this.#focus('summary');
      return;
    }
    const submission = result.value;
    let sent: Promise<unknown> | null = null;
    const isOpen = this.#dispatch<SubmitDetail>('chiendich-submit', {
      submission,
      respondWith: (promise) => {
        sent = promise;
      },
    });
    if (sent !== null) void this.#follow(sent, submission);
    else this.outcome = { state: isOpen ? 'ready' : 'sent', submission };
    this.#focus('outcome');
  }

  async #follow(sent: Promise<unknown>, submission: Submission): Promise<void> {
    this.outcome = { state: 'sending', submission };
    try {
      await sent;
      this.outcome = { state: 'sent', submission };
    } catch (error) {
      this.outcome = {
        state: 'failed',
        submission,
        reason: error instanceof Error ? error.message : String(error),
      };
    }
    this.#focus('outcome');
  }

  #saveReportFile({ report, revision }: Submission): void {
    saveFile(`bao-cao-${report.organization}-${revision}.json`, `${JSON.stringify(report, null, 2)}\n`);
  }

  #saveDraftFile(): void {
    if (this.#form === null) return;
    const draft = this.#form.draft();
    saveFile(
      `ban-nhap-${draft.answers.organization ?? draft.id}.json`,
      `${JSON.stringify(draft, null, 2)}\n`,
    );
  }

  #goTo(key: FieldKey): void {
    const target =
      this.renderRoot.querySelector<HTMLElement>(`#${inputId(key)}`) ??
      this.renderRoot.querySelector<HTMLElement>(`#add-${idPart(key)}`);
    target?.focus();
    target?.scrollIntoView({ block: 'center' });
  }

  #goToSection(event: Event, code: string): void {
    event.preventDefault();
    const section = this.renderRoot.querySelector<HTMLElement>(`#part-${idPart(code)}`);
    section?.scrollIntoView({ block: 'start' });
    section?.focus({ preventScroll: true });
  }

  #focus(id: 'summary' | 'outcome'): void {
    void this.updateComplete.then(() => {
      const target = this.renderRoot.querySelector<HTMLElement>(`#${id}`);
      target?.focus();
      target?.scrollIntoView({ block: 'start' });
    });
  }

  #dispatch<Detail>(name: string, detail: Detail): boolean {
    return this.dispatchEvent(
      new CustomEvent<Detail>(name, { detail, bubbles: true, composed: true, cancelable: true }),
    );
  }
}

function timeOf(instant: Instant): string {
  const date = new Date(instant);
  return `${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`;
}

/** A random identifier (UUID 4), also on pages without a secure origin. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
