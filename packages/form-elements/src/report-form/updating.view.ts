import type { TemplateResult } from 'lit/html.js';
import { render } from 'lit/html.js';

/** How one property of an element behaves. */
export interface Property {
  /** What it is while the page gives nothing. */
  readonly initial: unknown;
  /** Whether it is JSON, compared by what it holds. */
  readonly isData?: boolean;
  /** Whether it is an attribute too: a word, JSON, or there or not there. */
  readonly attribute?: 'word' | 'flag' | 'json';
  /** Whether the attribute follows the property. */
  readonly isReflected?: boolean;
}

type Properties = Readonly<Record<string, Property>>;

/** Where there is no page, as on a server, the package can still be imported. */
const PageElement = (globalThis.HTMLElement ?? Object) as typeof HTMLElement;

/**
 * An element whose properties, when they change, have it drawn again into its shadow root: once for all changes of a
 * task. Lit's own base class does more than this form needs and weighs four times as much.
 */
export abstract class UpdatingElement extends PageElement {
  /** Where the element is drawn. */
  readonly renderRoot: ShadowRoot = this.attachShadow({ mode: 'open' });
  /** Over once what has changed is drawn. */
  updateComplete: Promise<void> = Promise.resolve();
  readonly #properties: Properties;
  readonly #values = new Map<string, unknown>();
  #changed = new Set<string>();
  #isPending = false;
  #wasConnected = false;

  constructor(properties: Properties, styles: readonly string[]) {
    super();
    this.#properties = properties;
    this.renderRoot.adoptedStyleSheets = styles.map(sheetOf);
    for (const name of Object.keys(properties)) {
      // Set before the element was defined, a value stands on the element itself and hides the property.
      const own = Object.getOwnPropertyDescriptor(this, name)?.value;
      Reflect.deleteProperty(this, name);
      this.write(name, own);
    }
  }

  connectedCallback(): void {
    this.#wasConnected = true;
    this.requestUpdate();
  }

  attributeChangedCallback(name: string, _before: string | null, text: string | null): void {
    const { attribute } = this.#properties[name] ?? {};
    if (attribute === 'json') this.write(name, dataOf(text));
    else this.write(name, attribute === 'flag' ? text !== null : text);
  }

  /** Draws again at the end of the task; not before the element stands in a page. */
  requestUpdate(name?: string): void {
    if (name !== undefined) this.#changed.add(name);
    if (this.#isPending || !this.#wasConnected) return;
    this.#isPending = true;
    this.updateComplete = this.prepare().then(() => this.performUpdate());
  }

  /** The value of a property. */
  read(name: string): unknown {
    return this.#values.get(name);
  }

  /** Sets a property; nothing given is its initial value. */
  write(name: string, given: unknown): void {
    const property = this.#properties[name];
    const value = given ?? property?.initial;
    const before = this.#values.get(name);
    this.#values.set(name, value);
    // A page that draws itself again gives equal data each time, which does not open another form.
    const isSame = property?.isData === true && JSON.stringify(value) === JSON.stringify(before);
    if (value !== before && !isSame) this.requestUpdate(name);
  }

  /** Draws what has changed now. */
  protected performUpdate(): void {
    if (!this.#isPending) return;
    this.willUpdate(this.#changed);
    for (const name of this.#changed) this.#reflect(name);
    this.#changed = new Set();
    this.#isPending = false;
    this.draw();
  }

  /** Fetches what drawing needs. */
  protected abstract prepare(): Promise<void>;

  /** What follows from changed properties, before they are drawn. */
  protected abstract willUpdate(changed: ReadonlySet<string>): void;

  protected abstract render(): TemplateResult;

  protected draw(): void {
    render(this.render(), this.renderRoot);
  }

  #reflect(name: string): void {
    if (this.#properties[name]?.isReflected !== true) return;
    const value = this.#values.get(name);
    if (typeof value === 'boolean') this.toggleAttribute(name, value);
    else this.setAttribute(name, String(value));
  }
}

/** Gives a class its properties; once, before it is defined as an element. */
export function makeProperties(prototype: UpdatingElement, names: readonly string[]): void {
  for (const name of names) {
    Object.defineProperty(prototype, name, {
      get(this: UpdatingElement) {
        return this.read(name);
      },
      set(this: UpdatingElement, value: unknown) {
        this.write(name, value);
      },
    });
  }
}

/** The JSON of an attribute; nothing where it is not JSON. */
function dataOf(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

/** A style sheet made without a style element, which a strict page would refuse. */
function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}
