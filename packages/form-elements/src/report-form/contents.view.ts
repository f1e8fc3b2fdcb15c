import type { FormItem, FormPage } from '@chiendich/form';
import type { TemplateResult } from 'lit/html.js';
import { html, nothing } from 'lit/html.js';
import { progressOf } from './progress.ts';
import { isAsked } from './shown-pages.ts';
import type { ViewContext } from './view-context.ts';

/** Links to every section, with what each still asks. */
export function renderContents(context: ViewContext, goTo: (code: string) => void): TemplateResult {
  const { form, word, locale } = context;
  const sections = form.definition.pages.flatMap((page) =>
    page.sections.filter((section) => isAsked(section, form)),
  );
  return html`<nav aria-labelledby="contents" part="contents">
    <h3 id="contents">${word('contents')}</h3>
    <ol>
      ${sections.map(({ code, label, items }) =>
        renderLink({ text: label[locale], items, isCurrent: false, follow: () => goTo(code) }, context),
      )}
    </ol>
  </nav>`;
}

/** The pages of a form that is filled in one after the other, and the review after them; open on the first. */
export function renderSteps(
  context: ViewContext,
  current: number,
  goTo: (step: number) => void,
): TemplateResult {
  const { form, word, locale } = context;
  const { pages } = form.definition;
  const steps = pages.flatMap((page, index) => (isAsked(page, form) ? [{ page, index }] : []));
  const link = (index: number, text: string, items: readonly FormItem[]) =>
    renderLink({ text, items, isCurrent: index === current, follow: () => goTo(index) }, context);
  return html`<nav aria-label=${word('contents')} part="contents">
    <details ?open=${current === 0}>
      <summary>${word('contents')}</summary>
      <ol>
        ${steps.map(({ page, index }, at) => link(index, `${at + 1}. ${page.label[locale]}`, itemsOf(page)))}
        ${link(pages.length, `${steps.length + 1}. ${word('reviewTitle')}`, [])}
      </ol>
    </details>
  </nav>`;
}

/** All items of a page. */
export function itemsOf({ sections }: FormPage): readonly FormItem[] {
  return sections.flatMap(({ items }) => items);
}

/** A line of the contents. */
interface ContentsLink {
  readonly text: string;
  /** What it leads to, to be counted. */
  readonly items: readonly FormItem[];
  readonly isCurrent: boolean;
  readonly follow: () => void;
}

function renderLink(
  { text, items, isCurrent, follow }: ContentsLink,
  { form, word, isReadonly }: ViewContext,
): TemplateResult {
  const { left, isNeeded } = progressOf(items, form);
  const rest = isNeeded ? 'complete' : 'optional';
  const state = left > 0 ? word('left', { count: left }) : word(rest);
  const click = (event: Event) => {
    event.preventDefault();
    follow();
  };
  return html`<li>
    <a href="#" aria-current=${isCurrent ? 'step' : nothing} @click=${click}><bdi>${text}</bdi></a>
    ${isReadonly || items.length === 0 ? nothing : html`<span class="progress ${left > 0 ? '' : rest}">${state}</span>`}
  </li>`;
}
