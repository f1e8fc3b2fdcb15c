import type { Finding } from '@chiendich/core';
import type { FieldKey } from '@chiendich/form';
import type { TemplateResult } from 'lit/html.js';
import { html, nothing } from 'lit/html.js';
import type { ViewContext } from './view-context.ts';
import { sentenceOf } from './view-context.ts';

/** Most findings that the summary lists; the rest shows once these are corrected. */
const longestList = 100;

/** What has to be looked at, with a link to each place. Takes the focus when the person tries to send. */
export function renderErrorSummary(
  findings: readonly Finding[],
  context: ViewContext,
  goTo: (key: FieldKey) => void,
): TemplateResult | typeof nothing {
  const serious = findings.filter(({ severity }) => severity !== 'info');
  if (serious.length === 0) return nothing;
  const { word, form } = context;
  const errors = serious.filter(({ severity }) => severity === 'error').length;
  const listed = [...serious].sort((a, b) => weight(a) - weight(b)).slice(0, longestList);
  return html`<div class="summary ${errors > 0 ? 'has-error' : 'has-warning'}" part="summary" id="summary" tabindex="-1" role="group" aria-labelledby="summary-title">
    <h3 id="summary-title">${word('summaryTitle')}</h3>
    ${errors > 0 ? html`<p>${word('summaryCount', { errors })}</p>` : nothing}
    <ul>
      ${listed.map((finding) => {
        const key = form.placeOf(finding);
        const text = html`<bdi>${sentenceInPlace(finding, key, context)}</bdi>`;
        if (key === null) return html`<li class=${finding.severity}>${text}</li>`;
        const follow = (event: Event) => {
          event.preventDefault();
          goTo(key);
        };
        return html`<li class=${finding.severity}><a href="#" @click=${follow}>${text}</a></li>`;
      })}
    </ul>
  </div>`;
}

/** A sentence that does not name its field says it first; one about a cell also its table and row. */
function sentenceInPlace(finding: Finding, key: FieldKey | null, context: ViewContext): string {
  const { form, locale } = context;
  const sentence = sentenceOf(finding, context);
  if (key === null || finding.code.startsWith('report/rule')) return sentence;
  const isNamed = 'label' in finding.params || 'partLabel' in finding.params;
  const name = isNamed ? [] : [form.labelOf(key)[locale]];
  return [...rowOf(finding, key, context), ...name, sentence].join(': ');
}

/** The row that a finding in a table is about, by its name or its number. */
function rowOf({ path }: Finding, key: FieldKey, { form, locale, word }: ViewContext): readonly string[] {
  const [owner] = key.split('[');
  const row = path[2];
  if (owner === undefined || owner === key || row === undefined) return [];
  const named = form.table(owner).rows.find(({ id }) => id === row)?.label;
  const name = named?.[locale] ?? (typeof row === 'number' ? word('row', { number: row + 1 }) : String(row));
  return [`${name} (${form.labelOf(owner)[locale]})`];
}

function weight({ severity }: Finding): number {
  return severity === 'error' ? 0 : 1;
}
