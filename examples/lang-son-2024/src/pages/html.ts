/** Markup that is ready to stand in a page. */
export interface Html {
  readonly markup: string;
}

type Piece = Html | string | number | null | readonly Html[];

/** A template tag: every value is escaped unless it is markup already. */
export function html(strings: TemplateStringsArray, ...values: readonly Piece[]): Html {
  return {
    markup: strings
      .map((text, index) => text + (index < values.length ? markupOf(values[index] ?? null) : ''))
      .join(''),
  };
}

/** Markup from our own files, e.g. a built script. */
export function trusted(markup: string): Html {
  return { markup };
}

/** Data for a `<script type="application/json">`: no tag can end it. */
export function jsonForPage(value: unknown): Html {
  return { markup: JSON.stringify(value).replace(/</g, '\\u003c') };
}

function markupOf(value: Piece): string {
  if (value === null) return '';
  if (typeof value === 'object')
    return 'markup' in value ? value.markup : value.map((item) => item.markup).join('');
  return String(value).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
