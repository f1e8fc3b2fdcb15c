// Over 250 lines: the element's whole life, from opening to sending, stands in one class.
import type { Finding, Instant, Locale } from '@chiendich/core';
import { civilDateAt, describeFinding, formatDate, hasErrors, MisuseError } from '@chiendich/core';
import type {
  Draft,
  DraftStore,
  FieldKey,
  Form,
  FormAnswers,
  FormChange,
  FormOptions,
  Outbox,
  OutboxEntry,
  Submission,
} from '@chiendich/form';
import { formFromTemplate, readDraft, reasonOf } from '@chiendich/form';
import type { ReportTemplate } from '@chiendich/report';
import type { PropertyValues, TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';
import type { DeviceStore } from '../draft/indexed-db-store.ts';
import type { OpenedForm } from '../draft/open-form.element.ts';
import { openForm, openNow } from '../draft/open-form.element.ts';
import { attachFiles } from './attach-files.element.ts';
import { renderErrorSummary } from './error-summary.element.ts';
import type { AddFiles } from './form-view.element.ts';
import { renderContents, renderFoot, renderHead, renderPage, timeOf } from './form-view.element.ts';
import { inputStyles } from './input-styles.ts';
import type { Outcome } from './outcome-view.element.ts';
import { renderOutbox, renderOutcome } from './outcome-view.element.ts';
import { saveDraft, saveReport } from './save-file.element.ts';
import { styles } from './styles.ts';
import { tableStyles } from './table-styles.ts';
import type { Uploader } from './uploader.ts';
import type { ViewContext } from './view-context.ts';
import { idPart, inputId, wordsOf } from './view-context.ts';

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

/** Detail of `chiendich-error`. */
export interface ErrorDetail {
  readonly findings: readonly Finding[];
}

/**
 * `<chiendich-report-form>`: the form of a report template (biểu mẫu báo cáo) on any page.
 *
 * Give it a `template` and it draws the form, in one shadow root, with styles that need no permission of the page.
 * Events: `chiendich-change`, `chiendich-draft-saved`, `chiendich-submit`, `chiendich-error`. A page that listens to
 * `chiendich-submit` and calls `respondWith(promise)` or `preventDefault()` sends the report itself; without that the
 * person is offered it as a file. With an `outbox` a report that could not be sent waits there.
 */
export class ChiendichReportForm extends LitElement {
  static override readonly styles = [styles, inputStyles, tableStyles];

  static override readonly properties = {
    template: { attribute: false },
    answers: { attribute: false },
    options: { attribute: false },
    draftStore: { attribute: false },
    outbox: { attribute: false },
    uploader: { attribute: false },
    locale: { type: String, reflect: true },
    readonly: { type: Boolean, reflect: true },
    notice: { type: String },
    drafts: { type: String },
  };

  /** Opens the browser's own store for `drafts="device"`; the standalone script sets it. */
  static deviceStore: (() => DeviceStore) | null = null;

  declare template: ReportTemplate | null;
  declare answers: FormAnswers | null;
  declare options: FormOptions | null;
  declare draftStore: DraftStore | null;
  declare outbox: Outbox | null;
  declare uploader: Uploader | null;
  declare locale: Locale;
  declare readonly: boolean;
  declare notice: string;
  /** `device`: keeps drafts and unsent reports in this browser, where no store is given. */
  declare drafts: 'device' | '';

  #opened: OpenedForm | null = null;
  #forget: () => void = () => {};
  #outcome: Outcome | null = null;
  #summary: readonly Finding[] = [];
  #message = '';
  #fault: string | null = null;
  #isKept = false;
  #waiting: readonly OutboxEntry[] = [];
  #opening = 0;

  constructor() {
    super();
    this.template = null;
    this.answers = null;
    this.options = null;
    this.draftStore = null;
    this.outbox = null;
    this.uploader = null;
    this.locale = 'vi';
    this.readonly = false;
    this.notice = '';
    this.drafts = '';
  }

  /** The form behind the element, null until there is a template and its draft is read. */
  get form(): Form | null {
    return this.#opened?.form ?? null;
  }

  /** Checks the report and sends it, as the button does. */
  submit(): void {
    const { form } = this;
    if (form === null || this.readonly || this.#opened?.isElsewhere === true) return;
    const result = form.submission();
    this.#summary = result.findings.filter(({ severity }) => severity === 'error');
    this.#outcome = null;
    this.requestUpdate();
    if (result.ok) this.#send(result.value);
    else {
      this.#dispatch<ErrorDetail>('chiendich-error', { findings: result.findings });
      this.#focus('summary');
    }
  }

  /** Moved to another place of the page: takes the lock again and goes on with what was entered. */
  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#opened !== null && this.draftStore !== null) void this.#open(this.#opened.form.draft());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#opened?.release();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('drafts') && this.drafts === 'device') this.#keepOnDevice();
    const isOther = (['template', 'answers', 'options', 'draftStore', 'drafts'] as const).some((name) =>
      changed.has(name),
    );
    if (isOther) void this.#open(null);
    if (changed.has('locale')) this.form?.setLocale(this.locale);
    if (changed.has('outbox') || changed.has('drafts')) void this.#listWaiting();
  }

  protected override render(): TemplateResult {
    const opened = this.#opened;
    const word = wordsOf(this.locale);
    if (this.#fault !== null) {
      return html`<div class="summary has-error" role="alert">
        <h3>${word('faulty')}</h3>
        <p>${word('faultyText', { reason: this.#fault })}</p>
      </div>`;
    }
    if (opened === null) return html`<p class="hint" role="status">${word('opening')}</p>`;
    const { form, isElsewhere, findings } = opened;
    const context: ViewContext = {
      form,
      locale: this.locale,
      isReadonly: this.readonly || isElsewhere,
      word,
      announce: (text) => this.#announce(text),
    };
    const save = (submission: Submission) => saveReport(submission);
    return html`<form novalidate part="form" lang=${this.locale} @submit=${this.#onSubmit}>
      ${renderHead(context, this.notice)}
      ${findings.map((finding) => html`<p class="notice" role="alert">${describeFinding(finding, this.locale)}</p>`)}
      ${this.#outcome === null ? nothing : renderOutcome(this.#outcome, context, save)}
      ${renderOutbox(this.#waiting, context, { retry: ({ submission }) => this.#send(submission), save, discard: (entry) => void this.#discard(entry) })}
      ${renderErrorSummary(this.#summary, context, (key) => this.#goTo(key))}
      ${renderContents(context, (code) => this.#goToSection(code))}
      ${form.definition.pages.map((page) => renderPage(page, context, this.#addFiles(context)))}
      ${
        context.isReadonly
          ? nothing
          : renderFoot(context, {
              place: this.draftStore?.place ?? null,
              isKept: this.#isKept,
              saveDraft: () => saveDraft(form.draft()),
              openDraft: (file) => void this.#openDraftFile(file),
            })
      }
      <div role="status" class="unseen">${this.#message}</div>
    </form>`;
  }

  /** Opens the form, with a draft from a file or with what is stored. The last call wins. */
  async #open(draft: Draft | null): Promise<void> {
    this.#close();
    if (this.template === null) return;
    this.#opening += 1;
    const turn = this.#opening;
    try {
      const definition = formFromTemplate(this.template, this.options ?? {});
      const { answers, draftStore, locale } = this;
      const options = { answers, draftStore, draft, locale };
      const opened =
        draftStore === null
          ? { ...openNow(definition, options), release: () => {} }
          : await openForm(definition, options);
      if (turn !== this.#opening) opened.release();
      else this.#show(opened);
      const findings = [...definition.findings, ...opened.findings];
      if (findings.length > 0) this.#dispatch<ErrorDetail>('chiendich-error', { findings });
    } catch (error) {
      if (!(error instanceof MisuseError) && !(error instanceof TypeError)) throw error;
      this.#fault = reasonOf(error);
      this.#dispatch<ErrorDetail>('chiendich-error', { findings: [] });
      this.requestUpdate();
    }
  }

  #keepOnDevice(): void {
    const store = ChiendichReportForm.deviceStore?.();
    this.draftStore ??= store?.drafts ?? null;
    this.outbox ??= store?.outbox ?? null;
  }

  #close(): void {
    this.#forget();
    this.#opened?.release();
    this.#opened = null;
    this.#outcome = null;
    this.#summary = [];
    this.#fault = null;
  }

  #show(opened: OpenedForm): void {
    const { form } = opened;
    this.#opened = opened;
    this.#forget = form.subscribe((change) => this.#changed(form, change));
    const { number, savedAt } = form.draft();
    if (number > 0) {
      const date = formatDate(civilDateAt(savedAt), 'short');
      this.#announce(wordsOf(this.locale)('draftResumed', { time: timeOf(savedAt), date }));
    }
    this.requestUpdate();
  }

  #changed(form: Form, change: FormChange): void {
    this.requestUpdate();
    if (change.cause === 'answer' || change.cause === 'rows') {
      this.#dispatch<ChangeDetail>('chiendich-change', { keys: change.keys, form });
      if (this.#summary.length > 0)
        this.#summary = form.findings().filter(({ severity }) => severity === 'error');
    }
    if (change.cause !== 'draft') return;
    const status = form.draftStatus();
    if (status.state === 'saved') {
      if (status.number === 1) void this.#askToKeep();
      this.#dispatch('chiendich-draft-saved', status);
    }
    if (status.state === 'failed')
      this.#dispatch<ErrorDetail>('chiendich-error', { findings: status.findings });
  }

  /** Asks the browser not to clear what the page keeps. */
  async #askToKeep(): Promise<void> {
    if (this.draftStore?.place !== 'device') return;
    this.#isKept = (await navigator.storage?.persist?.().catch(() => false)) === true;
    this.requestUpdate();
  }

  async #openDraftFile(file: File): Promise<void> {
    const read = readDraft(await file.text());
    if (!read.ok) {
      this.#summary = read.findings;
      this.requestUpdate();
      this.#focus('summary');
      return;
    }
    await this.#open(read.value);
  }

  #send(submission: Submission): void {
    let sent: Promise<unknown> | null = null;
    const respondWith = (promise: Promise<unknown>): void => {
      sent = promise;
    };
    const isLeft = this.#dispatch<SubmitDetail>('chiendich-submit', { submission, respondWith });
    if (sent !== null) void this.#follow(sent, submission);
    else this.#outcome = { state: isLeft ? 'ready' : 'sent', submission };
    this.requestUpdate();
    this.#focus('outcome');
  }

  async #follow(sent: Promise<unknown>, submission: Submission): Promise<void> {
    this.#outcome = { state: 'sending', submission };
    try {
      await sent;
      this.#outcome = { state: 'sent', submission };
      await this.outbox?.remove(submission);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#outcome = { state: 'failed', submission, reason };
      await this.#keepWaiting(submission, reason);
    }
    await this.#listWaiting();
    this.requestUpdate();
    this.#focus('outcome');
  }

  async #keepWaiting(submission: Submission, reason: string): Promise<void> {
    const { id, revision } = submission;
    const before = this.#waiting.find(
      (entry) => entry.submission.id === id && entry.submission.revision === revision,
    );
    const lastAttemptAt = new Date().toISOString() as Instant;
    const kept = await this.outbox?.put({
      submission,
      attempts: (before?.attempts ?? 0) + 1,
      lastAttemptAt,
      reason,
    });
    if (kept !== undefined && hasErrors(kept.findings)) this.#summary = kept.findings;
  }

  async #discard({ submission }: OutboxEntry): Promise<void> {
    await this.outbox?.remove(submission);
    await this.#listWaiting();
  }

  async #listWaiting(): Promise<void> {
    const listed = await this.outbox?.list();
    this.#waiting = listed?.ok === true ? listed.value : [];
    this.requestUpdate();
  }

  #addFiles(context: ViewContext): AddFiles {
    const { uploader } = this;
    return uploader === null ? null : (state, files) => void attachFiles(state, files, uploader, context);
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    this.submit();
  };

  #announce(text: string): void {
    this.#message = text;
    this.requestUpdate();
  }

  #goTo(key: FieldKey): void {
    const root = this.renderRoot;
    const target = root.querySelector<HTMLElement>(
      `#${inputId(key)}:not(:disabled), #reason-${idPart(key)}, #add-${idPart(key)}`,
    );
    target?.focus();
    target?.scrollIntoView({ block: 'center' });
  }

  #goToSection(code: string): void {
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
