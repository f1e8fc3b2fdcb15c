import type { Finding, Locale } from '@chiendich/core';
import type { Draft, DraftStore, Form, FormAnswers, FormChange, FormOptions } from '@chiendich/form';
import { formFromTemplate, reasonOf } from '@chiendich/form';
import type { Report, ReportTemplate } from '@chiendich/report';
import type { DraftFile } from '../draft/draft-file.ts';
import { readDraftFile } from '../draft/draft-file.ts';
import type { OpenedForm } from '../draft/open-form.view.ts';
import { openForm, openNow } from '../draft/open-form.view.ts';

/** What the element says should be open. */
interface OpeningSettings {
  readonly template: ReportTemplate | null;
  readonly round: Report['round'] | null;
  readonly answers: FormAnswers | null;
  readonly options: FormOptions | null;
  readonly draftStore: DraftStore | null;
  readonly locale: Locale;
}

/** What opening needs of the element. */
export interface OpeningHost {
  readonly settings: () => OpeningSettings;
  readonly changed: () => void;
  readonly formChanged: (form: Form, change: FormChange) => void;
  readonly opened: (opened: OpenedForm) => void;
  readonly report: (findings: readonly Finding[]) => void;
  /** Brings the person to a part of the form. */
  readonly show: (id: string) => void;
}

/** Holds the form that is open (mở biểu mẫu): opens it over what is stored or over a draft file, one at a time. */
export class Opening {
  opened: OpenedForm | null = null;
  /** Why no form can be opened; null while one can. */
  fault: string | null = null;
  /** A chosen draft file that has not been opened: it would replace answers, or it cannot be taken. */
  file: DraftFile | null = null;
  /** The browser has promised to keep what the page stores. */
  isKept = false;
  readonly #host: OpeningHost;
  #forget: () => void = () => {};
  #released: Promise<void> = Promise.resolve();
  #turn = 0;

  constructor(host: OpeningHost) {
    this.#host = host;
  }

  /** Opens the form, with a draft or with what is stored. The last call wins. */
  async open(draft: Draft | null): Promise<void> {
    const closed = this.close();
    const { template, round, options, answers, draftStore, locale } = this.#host.settings();
    if (template === null || round === null) return;
    this.#turn += 1;
    const turn = this.#turn;
    try {
      const definition = formFromTemplate(template, options ?? {});
      // Without a store the form is there at once; with one, not before the last one has given its lock back.
      if (draftStore !== null) await closed;
      const opening = { round, answers, draftStore, locale, draft, onFree: () => void this.open(null) };
      const opened = draftStore === null ? openNow(definition, opening) : await openForm(definition, opening);
      if (turn !== this.#turn) {
        await opened.release();
        return;
      }
      this.#show(opened);
      const findings = [...definition.findings, ...opened.findings];
      if (findings.length > 0) this.#host.report(findings);
    } catch (error) {
      this.fail(error);
    }
  }

  /** Nothing can be entered: the template is not one. */
  fail(error: unknown): void {
    this.fault = reasonOf(error);
    console.error(error);
    this.#host.report([]);
    this.#host.changed();
  }

  /** Closes what is open; over once its lock is given back. */
  close(): Promise<void> {
    this.#forget();
    const released = this.opened?.release() ?? this.#released;
    this.#released = released;
    this.opened = null;
    this.fault = null;
    this.file = null;
    return released;
  }

  /** Takes a draft file: opens it over an empty form, else asks first. */
  async choose(file: File): Promise<void> {
    const { opened } = this;
    if (opened === null) return;
    const read = await readDraftFile(file, opened.form.definition);
    if (read.kind === 'draft' && isEmpty(opened.form)) {
      await this.#take(read.draft);
      return;
    }
    this.file = read;
    this.#host.show('draft-file');
  }

  /** Opens the chosen file in place of what is entered. */
  async takeFile(): Promise<void> {
    if (this.file?.kind === 'draft') await this.#take(this.file.draft);
  }

  dropFile(): void {
    this.file = null;
    this.#host.changed();
  }

  /** Asks the browser not to clear what the page keeps. */
  async askToKeep(): Promise<void> {
    if (this.#host.settings().draftStore?.place !== 'device') return;
    this.isKept = (await navigator.storage?.persist?.().catch(() => false)) === true;
    this.#host.changed();
  }

  async #take(draft: Draft): Promise<void> {
    await this.open(draft);
    this.#host.show('resumed');
  }

  #show(opened: OpenedForm): void {
    const { form } = opened;
    this.opened = opened;
    this.#forget = form.subscribe((change) => this.#host.formChanged(form, change));
    this.#host.opened(opened);
    this.#host.changed();
  }
}

/** Whether nothing has been entered that a draft could replace. */
function isEmpty(form: Form): boolean {
  const { organization, answers = {} } = form.answers();
  const { texts } = form.draft();
  return organization === undefined && [answers, texts].every((part) => Object.keys(part).length === 0);
}
