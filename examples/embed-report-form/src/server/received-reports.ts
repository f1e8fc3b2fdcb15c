import { link, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Submission } from '@chiendich/report';

/** What keeping a report came to: new, there already with the same content, or its number given to another content. */
type Kept = 'new' | 'known' | 'conflict';

/** Where received reports are kept (báo cáo đã nhận). */
export interface ReceivedReports {
  keep(submission: Submission): Promise<Kept>;
  list(): Promise<readonly Submission[]>;
}

/**
 * One file for each id and revision. The file is written whole beside its place and then linked into it, which succeeds
 * for one of any number of requests that bring the same report at once, and never leaves half a report.
 */
export function fileReports(folder: string): ReceivedReports {
  const placeOf = ({ id, revision }: Submission): string => join(folder, `${id}-${revision}.json`);
  const read = async (file: string): Promise<Submission> => JSON.parse(await readFile(file, 'utf8'));
  return {
    keep: async (submission) => {
      await mkdir(folder, { recursive: true });
      const place = placeOf(submission);
      const beside = `${place}.${crypto.randomUUID()}.part`;
      await writeFile(beside, `${JSON.stringify(submission, null, 2)}\n`);
      try {
        await link(beside, place);
        return 'new';
      } catch (error) {
        if (!isThere(error)) throw error;
        return (await read(place)).hash === submission.hash ? 'known' : 'conflict';
      } finally {
        await rm(beside, { force: true });
      }
    },
    list: async () => {
      const names = await readdir(folder).catch(() => []);
      const files = names.filter((name) => name.endsWith('.json')).sort();
      return Promise.all(files.map((name) => read(join(folder, name))));
    },
  };
}

function isThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}
