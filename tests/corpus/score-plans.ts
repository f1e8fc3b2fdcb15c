import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import type { Half } from './annotated-texts.ts';
import { annotatedTexts } from './annotated-texts.ts';
import { scoresOf } from './read-scores.ts';
import type { Score } from './score.ts';
import { addScores, f1 } from './score.ts';

/**
 * `pnpm score` reads the open half of the annotated texts, `pnpm score:held` the half that is set aside: counts, shares
 * with 95 % intervals (Wilson), and the commit that was read. `--faults` lists what differs, in the open half alone;
 * `--found` names the folder of the texts that are neither here nor beside the repository; where it has some, their
 * figures follow apart.
 */
const { values } = parseArgs({
  options: {
    half: { type: 'string', default: 'open' },
    found: { type: 'string' },
    faults: { type: 'boolean' },
  },
});
const half = values.half as Half;
const texts = annotatedTexts(half, values.found ?? null);
const totals: Record<string, Score> = {};
const ofFound: Record<string, Score> = {};
for (const { name, gold, source, text } of texts) {
  if (text === null) continue;
  const scores = scoresOf(text, gold);
  for (const [kind, score] of Object.entries(scores)) {
    for (const sum of source.kind === 'found' ? [totals, ofFound] : [totals]) {
      sum[kind] = addScores([...(sum[kind] === undefined ? [] : [sum[kind]]), score]);
    }
    if (values.faults === true && half === 'open') {
      for (const fault of score.faults) console.info(`${name}: ${kind}: ${fault}`);
    }
  }
}

const there = texts.filter(({ text }) => text !== null);
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
const changed = execFileSync('git', ['status', '--porcelain', 'packages'], { encoding: 'utf8' }) !== '';
console.info(
  `${half} half at ${commit}${changed ? ' with changes' : ''}: ${there.length} of ${texts.length} texts`,
);
printTable(totals);
const found = there.filter(({ source }) => source.kind === 'found');
if (found.length > 0) {
  console.info(`of them ${found.length} found elsewhere`);
  printTable(ofFound);
}
const missing = texts.filter(({ text }) => text === null);
if (missing.length > 0) console.info(`not found: ${missing.map(({ name }) => name).join(', ')}`);

function printTable(scores: Readonly<Record<string, Score>>): void {
  console.info('kind            f1     right/expected (recall, 95 %)          right/read (precision, 95 %)');
  for (const [kind, score] of Object.entries(scores)) {
    const { right, expected, read } = score;
    console.info(
      `${kind.padEnd(15)} ${f1(score).toFixed(3)}  ${share(right, expected).padEnd(38)} ${share(right, read)}`,
    );
  }
}

/** `40/42 0.952 (0.842–0.987)`. */
function share(right: number, all: number): string {
  if (all === 0) return '0/0';
  const [z, p] = [1.96, right / all];
  const centre = (p + z ** 2 / (2 * all)) / (1 + z ** 2 / all);
  const half = (z * Math.sqrt((p * (1 - p)) / all + z ** 2 / (4 * all ** 2))) / (1 + z ** 2 / all);
  return `${right}/${all} ${p.toFixed(3)} (${(centre - half).toFixed(3)}–${(centre + half).toFixed(3)})`;
}
