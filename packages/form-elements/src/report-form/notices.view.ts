import type { Finding, Instant } from '@chiendich/core';
import type { TemplateResult } from 'lit/html.js';
import { html, nothing } from 'lit/html.js';
import type { DraftFile } from '../draft/draft-file.ts';
import type { OpenedForm } from '../draft/open-form.view.ts';
import { dayOf, timeOf } from './foot.view.ts';
import type { ViewContext } from './view-context.ts';
import { sentenceOf } from './view-context.ts';

/** Most findings about a draft that are listed one by one. */
const longestList = 20;

/** What the person should know before going on: where the form comes from, and whether there is a network. */
export function renderNotices(
  { findings, resumedFrom }: OpenedForm,
  isOffline: boolean,
  context: ViewContext,
): TemplateResult {
  const { word } = context;
  return html`${findings.slice(0, longestList).map((finding) => renderNotice(sentenceOf(finding, context)))}
    ${findings.length > longestList ? renderNotice(word('moreFindings', { count: findings.length - longestList })) : nothing}
    ${resumedFrom === null ? nothing : renderResumed(resumedFrom, context)}
    <div role="status">${isOffline ? renderNotice(word('offline')) : nothing}</div>`;
}

function renderNotice(text: string): TemplateResult {
  return html`<p class="notice"><bdi>${text}</bdi></p>`;
}

function renderResumed(savedAt: Instant, { word }: ViewContext): TemplateResult {
  const params = { time: timeOf(savedAt), date: dayOf(savedAt) };
  return html`<p class="hint resumed" id="resumed" tabindex="-1">${word('draftResumed', params)}</p>`;
}

/** What can be done with a chosen draft file. */
export interface DraftFileActions {
  readonly saveDraft: () => void;
  readonly take: () => void;
  readonly drop: () => void;
}

/** Asks before a draft file takes the place of what is entered, or says why it cannot. Takes the focus. */
export function renderDraftFile(
  file: DraftFile,
  { saveDraft, take, drop }: DraftFileActions,
  context: ViewContext,
): TemplateResult {
  const { word } = context;
  const isDraft = file.kind === 'draft';
  return html`<div class="summary ${isDraft ? 'has-warning' : 'has-error'}" part="summary" id="draft-file" tabindex="-1" role="group" aria-labelledby="draft-file-title">
    <h3 id="draft-file-title">${word(isDraft ? 'draftReplaces' : 'draftNotTaken')}</h3>
    ${sentencesOf(file, context).map((text) => html`<p><bdi>${text}</bdi></p>`)}
    <div class="buttons">
      ${
        isDraft
          ? html`<button type="button" part="button" data-act="take-draft" @click=${take}>${word('draftTake')}</button>
            <button type="button" class="secondary" part="button" @click=${saveDraft}>${word('draftFile')}</button>`
          : nothing
      }
      <button type="button" class="secondary" part="button" data-act="drop-draft" @click=${drop}>${word('draftDrop')}</button>
    </div>
  </div>`;
}

function sentencesOf(file: DraftFile, context: ViewContext): readonly string[] {
  const { word, form } = context;
  const { name } = file;
  if (file.kind === 'unreadable') {
    return file.findings.map((finding: Finding) => sentenceOf(finding, context));
  }
  if (file.kind === 'otherTemplate') {
    const { id, version } = file.draft.template;
    return [
      word('draftOtherTemplate', { name, found: `${id} ${version}`, expected: form.definition.template.id }),
    ];
  }
  const { savedAt } = file.draft;
  return [
    word('draftReplacesText', {
      name,
      time: timeOf(savedAt),
      date: dayOf(savedAt),
    }),
  ];
}
