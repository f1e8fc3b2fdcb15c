import { after } from './generated/after.ts';
import { before } from './generated/before.ts';
import { readSnapshot, type Snapshot, threeLevelsTo, twoLevelsFrom } from './snapshot.ts';

interface Country {
  readonly before: Snapshot;
  readonly after: Snapshot;
}

let loaded: Country | null = null;

/** Both snapshots of the country; read from their text at the first question, because a page may never ask. */
export function country(): Country {
  if (loaded === null) {
    loaded = {
      before: readSnapshot(before, null, threeLevelsTo),
      after: readSnapshot(after, twoLevelsFrom, null),
    };
  }
  return loaded;
}
