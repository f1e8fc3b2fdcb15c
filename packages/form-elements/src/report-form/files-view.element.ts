import { formatNumber } from '@chiendich/core';
import type { FilesState } from '@chiendich/form';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { renderFindings, shownFindings } from './field-view.element.ts';
import type { ViewContext } from './view-context.ts';
import { idPart, inputId } from './view-context.ts';

/** A list of files with what adds to it. `add` is null where the page takes no files. */
export function renderFiles(
  state: FilesState,
  context: ViewContext,
  add: ((state: FilesState, files: readonly File[]) => void) | null,
): TemplateResult {
  const { key, definition, files } = state;
  const { word, locale, isReadonly, form, announce } = context;
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
    announce(word('fileRemoved', { name }));
  };
  return html`<div class="field" part="field">
    <div class="question">
      <label for=${inputId(key)} part="label"><bdi>${definition.label[locale]}</bdi>${
        definition.required
          ? html`<span class="mark" aria-hidden="true"> *</span><span class="unseen"> (${word('required')})</span>`
          : nothing
      }</label>
      <div class="hint" id="hint-${idPart(key)}">
        ${word('filesHint', { maximum: definition.maximumFiles, types: fileTypes(definition.mediaTypes) })}
        ${add === null ? word('noUploader') : nothing}
      </div>
      ${renderFindings(state, shownFindings(state), context)}
    </div>
    <div class="answer">
      <ul class="files">
        ${files.map(
          ({ name, bytes }, index) => html`<li>
            <bdi>${name}</bdi> <span class="hint">${formatNumber(Math.ceil(bytes / 1024))} KB</span>
            ${
              isReadonly
                ? nothing
                : html`<button type="button" class="icon" part="button" aria-label=${word('removeFile', { name })} @click=${() => remove(name, index)}>✕</button>`
            }
          </li>`,
        )}
      </ul>
      <input type="file" id=${inputId(key)} part="input" data-key=${key} multiple accept=${definition.mediaTypes.join(',')}
        aria-describedby="hint-${idPart(key)} findings-${idPart(key)}"
        ?disabled=${isReadonly || add === null || files.length >= definition.maximumFiles} @change=${choose} />
    </div>
  </div>`;
}

/** Media types as people call them. @example fileTypes(['image/jpeg', 'application/pdf']) // => 'JPEG, PDF' */
export function fileTypes(mediaTypes: readonly string[]): string {
  return mediaTypes.map((type) => type.slice(type.lastIndexOf('/') + 1).toUpperCase()).join(', ');
}
