import type { Locale } from '@chiendich/core';
import type { DraftStore, FormAnswers, FormOptions, Outbox } from '@chiendich/form';
import type { ReportTemplate } from '@chiendich/report';
import { LitElement } from 'lit';
import type { DeviceStore } from '../draft/indexed-db-store.ts';
import type { Uploader } from './uploader.ts';

/** What a page sets on `<chiendich-report-form>`; those with a plain value are attributes too. */
export class ReportFormProperties extends LitElement {
  static override readonly properties = {
    template: { attribute: false, hasChanged: isOther },
    answers: { attribute: false, hasChanged: isOther },
    options: { attribute: false, hasChanged: isOther },
    draftStore: { attribute: false },
    outbox: { attribute: false },
    uploader: { attribute: false },
    locale: { type: String, reflect: true },
    readonly: { type: Boolean, reflect: true },
    notice: { type: String },
    drafts: { type: String },
    layout: { type: String, reflect: true },
    action: { type: String },
  };

  /** Opens the browser's own store for `drafts="device"`; the standalone script sets it. */
  static deviceStore: (() => DeviceStore) | null = null;

  /** The report template (mẫu báo cáo); a page without a script of its own writes its JSON in a `<template>` inside. */
  declare template: ReportTemplate | null;
  /** Answers to start with, where no draft is kept. */
  declare answers: FormAnswers | null;
  declare options: FormOptions | null;
  declare draftStore: DraftStore | null;
  declare outbox: Outbox | null;
  declare uploader: Uploader | null;
  declare locale: Locale;
  /** Shows the report and lets nobody change it. */
  declare readonly: boolean;
  /** A line above the form; also as slot `notice`. */
  declare notice: string;
  /** `device`: keeps drafts and unsent reports in this browser, where no store is given. */
  declare drafts: 'device' | '';
  /** `steps`: one page after the other with a review before sending; `whole`: all pages below one another. */
  declare layout: 'whole' | 'steps';
  /** Where reports are posted to, where the page does not send them. */
  declare action: string;

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
    this.layout = 'whole';
    this.action = '';
  }
}

/** A page that draws itself anew gives equal objects again and again, which is no reason to open another form. */
function isOther(value: unknown, before: unknown): boolean {
  return value !== before && JSON.stringify(value) !== JSON.stringify(before);
}
