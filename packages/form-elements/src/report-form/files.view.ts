import { formatNumber } from '@chiendich/core';
import type { FilesState } from '@chiendich/form';
import type { AttachmentReference } from '@chiendich/report';
import type { TemplateResult } from 'lit/html.js';
import { html, nothing } from 'lit/html.js';
import { renderFindings, renderMark, renderTold, shownFindings } from '../questions/field.view.ts';
import type { ViewContext } from './view-context.ts';
import { idPart, inputId } from './view-context.ts';

/** A list of files with what adds to it. `add` is null where the page takes no files. */
export function renderFiles(
  state: FilesState,
  context: ViewContext,
  add: ((state: FilesState, files: readonly File[]) => void) | null,
): TemplateResult {
  const { key, definition, files } = state;
  const { word, locale, form, announce, focus } = context;
  const choose = (event: Event) => {
    const input = event.target as HTMLInputElement;
    add?.(state, [...(input.files ?? [])]);
    input.value = '';
  };
  const remove = (name: string, index: number) => {
    form.setFiles(
      key,
      files.filter((_, at) => at !== index),
    );
    announce(word('fileRemoved', { name }), key);
    focus(inputId(key));
  };
  const isOff = add === null || files.length >= definition.maximumFiles;
  const accept = definition.mediaTypes.join(',');
  const images = definition.mediaTypes.filter((type) => type.startsWith('image/')).join(',');
  return html`<div class="field" part="field">
    <div class="question">
      <label for=${inputId(key)} part="label"><bdi>${definition.label[locale]}</bdi>${definition.required ? renderMark(context) : nothing}</label>
      <div class="hint" id="hint-${idPart(key)}">
        ${word('filesHint', { maximum: definition.maximumFiles, types: fileTypes(definition.mediaTypes) })}
        ${add === null ? word('noUploader') : nothing}
      </div>
      ${renderFindings(state, shownFindings(state), context)} ${renderTold(key, context)}
    </div>
    <div class="answer">
      <ul class="files">
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
                id=${inputId(key)} data-key=${key} multiple accept=${accept}
                aria-describedby="hint-${idPart(key)} findings-${idPart(key)}" @change=${choose} /></label>
              ${
                images === ''
                  ? nothing
                  : html`<label class="button secondary file-button camera" part="button">${word('takePhoto')}<span class="unseen">: ${definition.label[locale]}</span><input
                      type="file" class="unseen" accept=${images} capture="environment" @change=${choose} /></label>`
              }
            </div>`
      }
    </div>
  </div>`;
}

/** A file by name and size. */
export function renderFile(file: AttachmentReference): TemplateResult {
  const bytes = Number(file?.bytes);
  return html`<bdi>${nameOf(file)}</bdi>${
    Number.isSafeInteger(bytes)
      ? html` <span class="hint">${formatNumber(Math.ceil(bytes / 1024))} KB</span>`
      : nothing
  }`;
}

/** The name of a file; a draft from elsewhere may hold anything in its place, which is then shown as it is. */
function nameOf(file: AttachmentReference): string {
  return typeof file?.name === 'string' ? file.name : JSON.stringify(file);
}

/** Media types as people call them. @example fileTypes(['image/jpeg', 'application/pdf']) // => 'JPEG, PDF' */
export function fileTypes(mediaTypes: readonly string[]): string {
  return mediaTypes.map((type) => type.slice(type.lastIndexOf('/') + 1).toUpperCase()).join(', ');
}
