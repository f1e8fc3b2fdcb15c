export function clean(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u200b]+/g, ' ')
    .trim();
}

export function fullName(name: string): string {
  return clean(name).startsWith('Thành phố ') ? clean(name) : `Tỉnh ${clean(name)}`;
}

/** A name without what spelling alone decides: capitals and the vowel that bears the tone. */
export function respelt(name: string): string {
  const letters = clean(name).toLowerCase().normalize('NFD').replace(/\bnt /, '');
  const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
  return `${letters.replace(tones, '')} ${(letters.match(tones) ?? []).join('')}`;
}

export function byCode(a: { readonly code: string }, b: { readonly code: string }): number {
  return a.code < b.code ? -1 : a.code > b.code ? 1 : 0;
}
