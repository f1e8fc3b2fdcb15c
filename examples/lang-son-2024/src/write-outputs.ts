import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What the main job makes: the content of every file by its name. */
export type Outputs = Readonly<Record<string, string | Uint8Array>>;

/** Puts all the files in place at once: the folder holds the old result or the new one, never half of it. */
export function writeOutputs(folder: string, outputs: Outputs): void {
  const draft = `${folder}.writing`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  for (const [name, content] of Object.entries(outputs)) {
    mkdirSync(dirname(join(draft, name)), { recursive: true });
    writeFileSync(join(draft, name), content);
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(draft, folder);
}
