import type { PropertyPart } from 'lit/directive.js';
import { Directive, directive } from 'lit/directive.js';
import { noChange } from 'lit/html.js';

/**
 * Keeps an input at a text without touching what a person is typing: a text that reads the same, accents written in
 * another way (tổ hợp, dựng sẵn) included, stays as the input method wrote it, and the caret where it is.
 */
class TypedText extends Directive {
  override render(_text: string): typeof noChange {
    return noChange;
  }

  override update(part: PropertyPart, [text]: [string]): typeof noChange {
    const input = part.element as HTMLInputElement;
    if (input.value !== text && input.value.normalize('NFC') !== text) input.value = text;
    return noChange;
  }
}

/** The directive for `.value` of inputs. */
export const typedText = directive(TypedText);
