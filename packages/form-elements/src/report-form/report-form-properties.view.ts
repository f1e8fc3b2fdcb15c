import type { CivilDate, Locale } from '@chiendich/core';
import type { DraftStore, FormAnswers, FormOptions, Outbox } from '@chiendich/form';
import type { Report, ReportTemplate } from '@chiendich/report';
import type { DeviceStore } from '../draft/indexed-db-store.ts';
import type { Property } from './updating.view.ts';
import { makeProperties, UpdatingElement } from './updating.view.ts';
import type { Uploader } from './uploader.ts';

const properties: Readonly<Record<string, Property>> = {
  template: { initial: null, isData: true },
  round: { initial: null, isData: true, attribute: 'json' },
  due: { initial: null, isData: true, attribute: 'json' },
  answers: { initial: null, isData: true },
  options: { initial: null, isData: true },
  draftStore: { initial: null },
  outbox: { initial: null },
  uploader: { initial: null },
  locale: { initial: 'vi', attribute: 'word', isReflected: true },
  readonly: { initial: false, attribute: 'flag', isReflected: true },
  notice: { initial: '', attribute: 'word' },
  drafts: { initial: '', attribute: 'word' },
  layout: { initial: 'whole', attribute: 'word', isReflected: true },
  action: { initial: '', attribute: 'word' },
};

/** What a page sets on `<chiendich-report-form>`; those with a plain value are attributes too. */
export abstract class ReportFormProperties extends UpdatingElement {
  /** The properties that are attributes too. */
  static readonly observedAttributes = Object.keys(properties).filter((name) => properties[name]?.attribute);

  /** Opens the browser's own store for `drafts="device"`; the standalone script sets it. */
  static deviceStore: (() => DeviceStore) | null = null;

  /** The report template (mẫu báo cáo); a page without a script of its own writes its JSON in a `<template>` inside. */
  declare template: ReportTemplate | null;
  /** The round that the report answers; as an attribute in JSON. */
  declare round: Report['round'] | null;
  /** When the report is due; as an attribute in JSON. */
  declare due: {
    /** The day itself. */
    readonly due: CivilDate;
    /** Whether a report on that day is late (`before`) or in time (`by`). */
    readonly boundary: 'before' | 'by';
  } | null;
  /** Answers to start with, where no draft is kept. */
  declare answers: FormAnswers | null;
  /** How a form is made of the template; null for the defaults. */
  declare options: FormOptions | null;
  /** Where drafts are kept; null keeps none. */
  declare draftStore: DraftStore | null;
  /** Where reports wait for the network; with null they do not wait. */
  declare outbox: Outbox | null;
  /** Takes attachments; with null the page takes no files. */
  declare uploader: Uploader | null;
  /** The language of the form. */
  declare locale: Locale;
  /** Shows the report without a way to change it. */
  declare readonly: boolean;
  /** A line above the form; also as slot `notice`. */
  declare notice: string;
  /** `device`: keeps drafts and unsent reports in this browser, where no store is given. */
  declare drafts: 'device' | '';
  /** `steps`: one page after the other with a review before sending; `whole`: all pages below one another. */
  declare layout: 'whole' | 'steps';
  /** Where reports are posted to, where the page does not send them. */
  declare action: string;

  constructor(styles: readonly string[]) {
    super(properties, styles);
  }
}

makeProperties(ReportFormProperties.prototype, Object.keys(properties));
