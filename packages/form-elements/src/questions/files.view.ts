import { formatNumber } from '@chiendich/core';
import type { Answer } from '@chiendich/form';
import type { FileReference } from '@chiendich/report';
import type { TemplateResult } from 'lit/html.js';
import { html, nothing } from 'lit/html.js';
import { inputId } from '../report-form/view-context.ts';
import type { QuestionView } from './question.view.ts';

/** The files of an answer; none where it is another one. */
export function filesOf(answer: Answer): readonly FileReference[] {
  return Array.isArray(answer) ? (answer as readonly FileReference[]) : [];
}

/** A list of files with what adds to it. */
export const filesView: QuestionView<'files'> = {
  renderInput: ({ id, definition, state, context, describedBy }) => {
    const { key } = state;
    const { word, locale, form, announce, focus, addFiles } = context;
    const { mediaTypes, maximumFiles } = definition.question;
    const files = filesOf(state.answer);
    const choose = (event: Event) => {
      const input = event.target as HTMLInputElement;
      addFiles?.(state, [...(input.files ?? [])]);
      input.value = '';
    };
    const remove = (name: string, index: number) => {
      const left = files.filter((_, at) => at !== index);
      form.set(key, left.length === 0 ? null : left);
      announce(word('fileRemoved', { name }), key);
      focus(inputId(key));
    };
    const images = mediaTypes.filter((type) => type.startsWith('image/')).join(',');
    const camera = html`<label class="button secondary file-button camera" part="button">${word('takePhoto')}<span class="unseen">: ${definition.label[locale]}</span><input
      type="file" class="unseen" accept=${images} capture="environment" @change=${choose} /></label>`;
    const isOff = addFiles === null || files.length >= maximumFiles;
    return html`<ul class="files">
        ${files.map(
          (file, index) => html`<li>
            ${renderFile(file)}
            <button type="button" class="link" part="button" @click=${() => remove(nameOf(file), index)}>${word('removeFile')}<span class="unseen"> ${nameOf(file)}</span></button>
          </li>`,
        )}
      </ul>
      ${
        isOff
          ? nothing
          : html`<div class="buttons">
              <label class="button secondary file-button" part="button">${word('addFiles')}<input type="file" class="unseen"
                id=${id} data-key=${key} multiple accept=${mediaTypes.join(',')}
                aria-describedby=${describedBy} @change=${choose} /></label>
              ${images === '' ? nothing : camera}
            </div>`
      }`;
  },
  renderHint: ({ question: { maximumFiles, mediaTypes } }, { word, addFiles }) =>
    html`${word('filesHint', { maximum: maximumFiles, types: fileTypes(mediaTypes) })} ${addFiles === null ? word('noUploader') : nothing}`,
  words: (_definition, { answer }) => html`<ul class="files">
    ${filesOf(answer).map((file) => html`<li>${renderFile(file)}</li>`)}
  </ul>`,
};

/** A file by name and size. */
function renderFile(file: FileReference): TemplateResult {
  const bytes = Number(file?.bytes);
  return html`<bdi>${nameOf(file)}</bdi>${
    Number.isSafeInteger(bytes)
      ? html` <span class="hint">${formatNumber(Math.ceil(bytes / 1024))} KB</span>`
      : nothing
  }`;
}

/** The name of a file; a draft from elsewhere may hold anything in its place, which is then shown as it is. */
function nameOf(file: FileReference): string {
  return typeof file?.name === 'string' ? file.name : JSON.stringify(file);
}

/** Media types as people call them. @example fileTypes(['image/jpeg', 'application/pdf']) // => 'JPEG, PDF' */
export function fileTypes(mediaTypes: readonly string[]): string {
  return mediaTypes.map((type) => type.slice(type.lastIndexOf('/') + 1).toUpperCase()).join(', ');
}
