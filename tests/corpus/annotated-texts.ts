import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Gold } from './score.ts';

/** Half of the texts to which an annotation belongs: by its text's SHA-256, whose first digit is below 8 in the open half. */
export type Half = 'open' | 'set-aside';

/** An annotated text, with its bytes where they are at hand. */
export interface AnnotatedText {
  readonly name: string;
  readonly source: {
    readonly kind: 'shared' | 'composed' | 'found';
    readonly address: string;
    readonly sha256: string;
    readonly half: Half;
    readonly campaign: string;
    readonly issuer: string;
    readonly form: string;
  };
  readonly gold: Gold;
  /** Null where the text is not on this machine. */
  readonly text: string | null;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = join(root, 'tests/corpus/plans');

/**
 * The annotated texts of one half. Texts written for the tests stand beside their annotation, texts of agencies beside
 * the repository; those that were found elsewhere are read from `found`, a folder of `<name>.txt`.
 */
export function annotatedTexts(half: Half, found: string | null = null): readonly AnnotatedText[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const { source, ...gold } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      const name = file.replace(/\.json$/, '');
      return { name, source, gold, text: textOf(name, source, found) } as AnnotatedText;
    })
    .filter(({ source }) => source.half === half);
}

function textOf(name: string, source: AnnotatedText['source'], found: string | null): string | null {
  const path = {
    shared: join(root, '../shared', source.address),
    composed: join(folder, `${name}.txt`),
    found: found === null ? '' : join(found, `${name}.txt`),
  }[source.kind];
  if (path === '' || !existsSync(path)) return null;
  const bytes = readFileSync(path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== source.sha256)
    throw new Error(`${name}: SHA-256 of ${path} is ${sha256}, not the annotated one`);
  return bytes.toString('utf8');
}
