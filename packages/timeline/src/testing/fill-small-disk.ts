/** Appends steps to the folder of the first argument until the system refuses one; prints its code and what was kept. */
import { dispatch } from '../campaign/dispatch.ts';
import { startCampaign } from '../campaign/start-campaign.ts';
import { replay } from '../evolve/evolve.ts';
import { openFileStorage } from '../node/file-storage.ts';
import { storageStep } from '../storage/storage.ts';
import { exampleStart, noon, record } from './example-campaign.ts';

const storage = openFileStorage(process.argv[2] ?? '');
const first = startCampaign(exampleStart(300));
let state = replay([first]);
let kept = 0;
try {
  await storage.append(storageStep(null, state, [first]));
  kept = 1;
  for (let round = 1; round <= 1000; round += 1) {
    const next = dispatch(
      state,
      record(`org-${round % 300}`, 'submit', noon('2024-05-22'))(state),
      noon('2024-05-23'),
    );
    await storage.append(storageStep(state, next.state, next.events));
    state = next.state;
    kept += next.events.length;
  }
} catch (fault) {
  console.info((fault as NodeJS.ErrnoException).code, kept);
}
