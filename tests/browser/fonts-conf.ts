import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The text of a fontconfig file that names one folder of fonts, and a cache beside it. The one in the npm package
 * names `/tmp/fonts`, `/opt/fonts` and `/var/task`: unpacked anywhere else, Chromium finds no font there, and
 * without any font its renderer crashes at the first `<select>`.
 */
export function fontsConf(fonts: string, cache: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${escapeText(fonts)}</dir>
  <cachedir>${escapeText(cache)}</cachedir>
</fontconfig>
`;
}

/** Writes that file into the folder that Chromium was unpacked to, and returns its path. */
export async function writeFontsConf(folder: string): Promise<string> {
  const cache = join(folder, 'font-cache');
  await mkdir(cache, { recursive: true });
  const path = join(folder, 'fonts.conf');
  await writeFile(path, fontsConf(join(folder, 'fonts'), cache));
  return path;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
