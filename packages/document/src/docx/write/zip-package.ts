import { strToU8, zipSync } from 'fflate';
import type { PackageParts } from '../docx-library.ts';

/** The earliest day that a ZIP entry can have, in local time as its fields are. */
const fixedTime = '1980-01-01T00:00:00';

/** Zips the parts of a package: content types first, the others by path, the same time in every entry. */
export function zipPackage(parts: PackageParts): Uint8Array<ArrayBuffer> {
  const first = '[Content_Types].xml';
  const paths = [...parts.keys()].filter((path) => path !== first).sort();
  const entries = [first, ...paths].map((path) => {
    const content = parts.get(path) ?? '';
    return [path, typeof content === 'string' ? strToU8(content) : content] as const;
  });
  return zipSync(Object.fromEntries(entries), { mtime: fixedTime, level: 6, os: 0 });
}
