import type { ReportTemplate } from '@chiendich/report';

/** A template that the page's markup names: what it is, or why it is not to be had. */
export type TemplateSource = { readonly template: ReportTemplate } | { readonly fault: unknown } | null;

/**
 * Reads the template that the markup gives: from the address in `src`, else from a data block within the element,
 * `<script type="application/json">`, which a page opened from disk needs. Null where the markup gives none.
 */
export async function templateOf(element: HTMLElement, src: string): Promise<TemplateSource> {
  try {
    if (src !== '') {
      const response = await fetch(src);
      if (!response.ok) return { fault: new Error(`${src}: ${response.status}`) };
      return { template: (await response.json()) as ReportTemplate };
    }
    await parsed(element.ownerDocument);
    const block = element.querySelector(':scope > script[type="application/json"]');
    return block === null ? null : { template: JSON.parse(block.textContent ?? '') as ReportTemplate };
  } catch (fault) {
    return { fault };
  }
}

/** A script at the head of a page meets the element before its content. */
function parsed(page: Document): Promise<unknown> {
  if (page.readyState !== 'loading') return Promise.resolve();
  return new Promise((done) => page.addEventListener('DOMContentLoaded', done, { once: true }));
}
