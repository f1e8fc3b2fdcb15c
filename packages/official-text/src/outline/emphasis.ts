import type { TextLeaf, TextMark } from './official-document.ts';
import { cleanText, clusterAt } from './source-piece.ts';

const bold = /\*\*(?=[^\s*])((?:[^*]|\*(?!\*)){1,2000}?)\*\*/g;
const italic =
  /(?<!\*)\*(?=[^\s*])([^*]{1,2000})(?<!\s)\*(?!\*)|(?<=\*\*)\*(?=[^\s*])([^*]{1,2000})\*(?=\*\*)/g;

/** A leaf with the bold and italic stretches that Markdown marks in its source (`**…**`, `*…*`). */
export function withEmphasis(source: string, leaf: TextLeaf): TextLeaf {
  if (leaf.span === null) return leaf;
  const raw = source.slice(leaf.span.start, leaf.span.end);
  if (!raw.includes('*')) return leaf;
  const clean = cleanText(raw);
  const from = clean.lastIndexOf(leaf.text);
  if (from === -1) return leaf;
  const offsets = cleanOffsets(raw, clean);
  const marks = [...stretches(raw, bold, 'bold'), ...stretches(raw, italic, 'italic')]
    .map(({ start, end, style }) => ({
      start: Math.max(0, (offsets[start] ?? 0) - from),
      end: Math.min(leaf.text.length, (offsets[end] ?? clean.length) - from),
      style,
    }))
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start);
  return marks.length === 0 ? leaf : { ...leaf, marks };
}

function stretches(raw: string, pattern: RegExp, style: TextMark['style']): readonly TextMark[] {
  return [...raw.matchAll(pattern)].map((match) => {
    const inner = match[1] ?? match[2] ?? '';
    const start = match.index + match[0].indexOf(inner);
    return { start, end: start + inner.length, style };
  });
}

/** For each place of the raw text its offset in the clean text: what the clean text lacks has no width. */
function cleanOffsets(raw: string, clean: string): readonly number[] {
  const offsets: number[] = [];
  let read = 0;
  for (let at = 0; at < raw.length; ) {
    const cluster = clusterAt(raw, at, raw.length);
    for (let unit = 0; unit < cluster.length; unit += 1) offsets.push(read);
    const composed = cluster.normalize('NFC');
    if (/^\s/.test(cluster)) read += clean.charAt(read) === ' ' ? 1 : 0;
    else if (clean.startsWith(composed, read)) read += composed.length;
    at += cluster.length;
  }
  offsets.push(clean.length);
  return offsets;
}
