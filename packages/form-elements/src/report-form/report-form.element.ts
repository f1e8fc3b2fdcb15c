// Over 250 lines: the one place where properties, events, the open form and what is drawn meet.
import type { Finding } from '@chiendich/core';
import type { FieldKey, FieldState, Form, FormChange, OutboxEntry } from '@chiendich/form';
import type { Submission } from '@chiendich/report';
import type { TemplateResult } from 'lit/html.js';
import { html } from 'lit/html.js';
import { fetchWords } from '../messages/words.ts';
import { faultWords } from '../sending/outcome.view.ts';
import { sendReport } from '../sending/send-report.ts';
import { Sending } from '../sending/sending.view.ts';
import { attachFiles } from './attach-files.view.ts';
import { itemsOf } from './contents.view.ts';
import { focusFirst, goToField, goToPart, pageOf } from './find-place.view.ts';
import { inputStyles } from './input-styles.ts';
import { Opening } from './opening.view.ts';
import { pageStyles } from './page-styles.ts';
import type { ReportActions, ReportView } from './report.view.ts';
import { renderReport } from './report.view.ts';
import type { ReportFormEventMap } from './report-form-events.ts';
import { ReportFormProperties } from './report-form-properties.view.ts';
import { reviewStyles } from './review-styles.ts';
import { stepBeside } from './shown-pages.ts';
import { styles } from './styles.ts';
import { tableStyles } from './table-styles.ts';
import { templateWithin } from './template-within.view.ts';
import type { ViewContext } from './view-context.ts';
import { idPart, wordsOf } from './view-context.ts';

/**
 * `<chiendich-report-form>`: the form of a report template (biểu mẫu báo cáo) on any page.
 *
 * Give it a `template` and it draws the form, in one shadow root, with styles that need no permission of the page.
 * Events: `ReportFormEventMap`. A page that listens to `chiendich-submit` and calls `respondWith(promise)` or
 * `preventDefault()` sends the report itself; else it is posted to `action`; without that the person is offered it as a
 * file. With an `outbox` a report that could not be sent waits there.
 */
export class ChiendichReportForm extends ReportFormProperties {
  /** Index of the page that is shown, of all pages when they stand below one another; one more is the review. */
  #step = 0;
  #summary: readonly Finding[] = [];
  #isSummaryOld = false;
  #announced: ViewContext['announced'] = null;
  #isPrinting = false;
  readonly #opening: Opening;
  readonly #sending: Sending;
  readonly #actions: ReportActions = {
    submitted: (event) => this.#submitted(event),
    fieldLeft: ({ relatedTarget }) => this.#renewSummary(relatedTarget),
    turnTo: (step) => this.#turnTo(step),
    goTo: (key) => this.#goTo(key),
    goToSection: (code) => goToPart(this.renderRoot, `part-${idPart(code)}`),
    goOn: () => {
      this.#sending.forget();
      this.#turnTo(0);
    },
    retry: ({ submission }) => this.#sending.send(submission),
    discard: (entry) => void this.#discard(entry),
    openFile: (file) => void this.#opening.choose(file),
    takeFile: () => void this.#opening.takeFile(),
    dropFile: () => {
      this.#opening.dropFile();
      this.#focus('open-draft');
    },
  };

  constructor() {
    super([styles, pageStyles, inputStyles, tableStyles, reviewStyles]);
    const changed = () => this.requestUpdate();
    const report = (findings: readonly Finding[]) => void this.#dispatch('chiendich-error', { findings });
    this.#opening = new Opening({
      settings: () => this,
      changed,
      report,
      formChanged: (form, change) => this.#formChanged(form, change),
      opened: () => this.#start(),
      show: (id) => this.#show(id),
    });
    this.#sending = new Sending({
      outbox: () => this.outbox,
      templateId: () => this.template?.id ?? null,
      handOver: (submission) => this.#handOver(submission),
      reasonOf: (fault) => faultWords(fault, wordsOf(this.locale)),
      changed,
      show: () => this.#show('outcome'),
      report: (findings) => {
        this.#summary = findings;
        report(findings);
      },
    });
  }

  /** The form behind the element, null until there is a template and its draft is read. */
  get form(): Form | null {
    return this.#opening.opened?.form ?? null;
  }

  /** Checks the report and sends it, as the button does. */
  submit(): void {
    const { form } = this;
    if (form === null || this.readonly || this.#opening.opened?.isElsewhere === true) return;
    const result = form.submission();
    this.#summary = result.findings.filter(isError);
    this.#isSummaryOld = false;
    this.requestUpdate();
    if (result.ok) this.#sending.send(result.value);
    else {
      this.#sending.forget();
      this.#dispatch('chiendich-error', { findings: result.findings });
      this.#show('summary');
    }
  }

  /** Moved to another place of the page: takes the lock again and goes on with what was entered. */
  override connectedCallback(): void {
    super.connectedCallback();
    for (const name of windowEvents) window.addEventListener(name, this.#onWindow);
    const { opened } = this.#opening;
    if (opened !== null && this.draftStore !== null) void this.#opening.open(opened.form.draft());
    void this.#readTemplate();
  }

  disconnectedCallback(): void {
    for (const name of windowEvents) window.removeEventListener(name, this.#onWindow);
    void this.#opening.opened?.release();
  }

  protected override prepare(): Promise<void> {
    return fetchWords(this.locale);
  }

  protected override willUpdate(changed: ReadonlySet<string>): void {
    if (changed.has('drafts') && this.drafts === 'device') {
      const store = ChiendichReportForm.deviceStore?.();
      this.draftStore ??= store?.drafts ?? null;
      this.outbox ??= store?.outbox ?? null;
    }
    if (opensAnew.some((name) => changed.has(name))) void this.#opening.open(null);
    if (changed.has('locale')) this.form?.setLocale(this.locale);
    if (waitsAnew.some((name) => changed.has(name))) void this.#sending.list();
  }

  /** A broken template may show itself only when it is drawn. */
  protected override draw(): void {
    try {
      super.draw();
    } catch (error) {
      void this.#opening.close();
      this.#opening.fail(error);
      super.draw();
    }
  }

  protected override render(): TemplateResult {
    const { opened, fault, file } = this.#opening;
    const word = wordsOf(this.locale);
    if (fault !== null) {
      return html`<div class="summary has-error" role="alert">
        <h2>${word('faulty')}</h2>
        <p><bdi>${word('faultyText', { reason: fault })}</bdi></p>
      </div>`;
    }
    if (opened === null) return html`<p class="hint" role="status">${word('opening')}</p>`;
    const context: ViewContext = {
      form: opened.form,
      locale: this.locale,
      isReadonly: this.readonly || opened.isElsewhere,
      word,
      announce: (text, at) => {
        this.#announced = { text, at };
        this.requestUpdate();
      },
      announced: this.#announced,
      addFiles: this.uploader === null ? null : (state, files) => void this.#attach(state, files),
      focus: (...ids) => this.#focus(...ids),
    };
    const view: ReportView = {
      opened,
      context,
      notice: this.notice,
      due: this.due,
      isSteps: this.layout === 'steps',
      step: this.#step,
      summary: this.#summary,
      isOffline: !navigator.onLine,
      isPrinting: this.#isPrinting,
      outcome: this.#sending.outcome,
      waiting: this.#sending.waiting,
      isWaiting: this.#sending.isWaiting,
      file,
      place: this.draftStore?.place ?? null,
      isKept: this.#opening.isKept,
    };
    return renderReport(view, this.#actions);
  }

  /** The page's own sender, else the address, else nobody. */
  #handOver(submission: Submission): Promise<unknown> | 'taken' | 'left' {
    this.#announced = null;
    let sent: Promise<unknown> | null = null;
    const respondWith = (promise: Promise<unknown>): void => {
      sent = promise;
    };
    const isLeft = this.#dispatch('chiendich-submit', { submission, respondWith });
    if (sent !== null) return sent;
    if (!isLeft) return 'taken';
    // A page opened from disk has no server: the report is offered as a file.
    const address = this.action === '' ? null : new URL(this.action, document.baseURI);
    return address === null || address.protocol === 'file:' ? 'left' : sendReport(address, submission);
  }

  #start(): void {
    this.#sending.forget();
    this.#summary = [];
    this.#step = 0;
  }

  #formChanged(form: Form, { cause, keys }: FormChange): void {
    this.requestUpdate();
    if (cause === 'answer' || cause === 'rows') {
      this.#isSummaryOld = true;
      this.#dispatch('chiendich-change', { keys, form });
    }
    if (cause !== 'draft') return;
    const status = form.draftStatus();
    if (status.state === 'saved') {
      if (status.number === 1) void this.#opening.askToKeep();
      this.#dispatch('chiendich-draft-saved', status);
    }
    if (status.state === 'failed') this.#dispatch('chiendich-error', { findings: status.findings });
  }

  /** What is corrected leaves the summary once the person goes on, not while they type. */
  #renewSummary(next: EventTarget | null): void {
    if (this.#summary.length === 0 || !this.#isSummaryOld) return;
    // Its links keep their place for anyone who is about to press one.
    if (next instanceof Element && next.closest('#summary') !== null) return;
    this.#isSummaryOld = false;
    this.#summary = this.form?.findings().filter(isError) ?? [];
    this.requestUpdate();
  }

  async #readTemplate(): Promise<void> {
    if (this.template !== null) return;
    try {
      const template = await templateWithin(this);
      this.template ??= template;
    } catch (error) {
      this.#opening.fail(error);
    }
  }

  async #attach(state: FieldState, files: readonly File[]): Promise<void> {
    const { uploader, form } = this;
    if (uploader === null || form === null || state.definition.kind !== 'files') return;
    const word = wordsOf(this.locale);
    const announce = (text: string, at: FieldKey) => {
      this.#announced = { text, at };
      this.requestUpdate();
    };
    await attachFiles({ key: state.key, definition: state.definition }, files, {
      form,
      word,
      announce,
      uploader,
    });
  }

  #submitted(event: Event): void {
    event.preventDefault();
    const { form } = this;
    const isUnderway = this.layout === 'steps' && this.#step < (form?.definition.pages.length ?? 0);
    if (form !== null && isUnderway) this.#turnTo(stepBeside(this.#step, 1, form));
    else this.submit();
  }

  readonly #onWindow = ({ type }: Event): void => {
    if (type === 'beforeprint' || type === 'afterprint') {
      this.#isPrinting = type === 'beforeprint';
      this.requestUpdate();
      this.performUpdate();
      return;
    }
    this.requestUpdate();
    if (type === 'online') void this.#sending.sendWaiting();
  };

  /** Leaves a page, whose findings may show from now on, and begins another at its heading. */
  #turnTo(step: number): void {
    const { form } = this;
    if (form === null) return;
    const { pages } = form.definition;
    const page = this.layout === 'steps' ? pages[this.#step] : undefined;
    for (const item of page === undefined ? [] : itemsOf(page)) {
      if (item.kind === 'note') continue;
      if (item.kind !== 'table') form.leave(item.key);
      else for (const { cells } of form.table(item.key).rows) for (const { key } of cells) form.leave(key);
    }
    this.#step = step;
    this.#announced = null;
    this.#summary = [];
    this.#show(this.#titleId());
  }

  /** Leads to a field from any place of the form. */
  #goTo(key: FieldKey): void {
    const page = this.form === null ? -1 : pageOf(key, this.form.definition);
    if (page < 0) return;
    this.#step = this.layout === 'steps' ? page : 0;
    this.requestUpdate();
    void this.updateComplete.then(() => goToField(this.renderRoot, key));
  }

  /** What was thrown away takes its button with it: goes on at what is left. */
  async #discard(entry: OutboxEntry): Promise<void> {
    await this.#sending.discard(entry);
    this.#focus('outbox-title', 'outcome', this.#titleId());
  }

  /** The id of the heading of what is shown. */
  #titleId(): string {
    return `title-${this.form?.definition.pages[this.#step]?.code ?? 'review'}`;
  }

  #focus(...ids: readonly string[]): void {
    void this.updateComplete.then(() => focusFirst(this.renderRoot, ids));
  }

  #show(id: string): void {
    this.requestUpdate();
    void this.updateComplete.then(() => goToPart(this.renderRoot, id));
  }

  #dispatch<Name extends keyof ReportFormEventMap>(
    name: Name,
    detail: ReportFormEventMap[Name]['detail'],
  ): boolean {
    return this.dispatchEvent(
      new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: true }),
    );
  }
}

const windowEvents = ['online', 'offline', 'beforeprint', 'afterprint'] as const;
const opensAnew = ['template', 'round', 'answers', 'options', 'draftStore', 'drafts'] as const;
const waitsAnew = ['outbox', 'drafts', 'template'] as const;

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}
