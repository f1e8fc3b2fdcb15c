import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { packages, root } from './repository.ts';

/** From here on subjects are held to this form; older ones stay as they are. A date works in a shallow clone too. */
const since = '2026-11-30T07:00:00Z';
const longest = 60;
const areas = [...packages, 'docs', 'tests', 'build', 'examples'];
/** Verbs that only look like "-ed", "-ing" or "-s". */
const verbs = new Set(['bring', 'embed', 'focus', 'shed']);

const subjects = subjectsSince(since);

describe('the subject of a commit', () => {
  it.skipIf(subjects === null)(
    `is "package: verb + object"${subjects === null ? ' (skipped: no git history here)' : ''}`,
    () => {
      const faulty = (subjects ?? []).filter((subject) => subjectFault(subject) !== null);
      expect(faulty.map((subject) => `${subject} — ${subjectFault(subject)}`)).toEqual([]);
    },
  );

  it.each([
    'form: keep unsent reports across reload',
    'tests: refuse any in the code of a page',
    'form-elements: embed the font of the page',
    'docs: process every block',
    `core: ${'read '.repeat(10)}it`,
  ])('may be "%s"', (subject) => {
    expect(subjectFault(subject)).toBeNull();
  });

  it.each([
    ['Let no store of a page hide a report', 'names no package'],
    ['forms: keep unsent reports', 'names no package'],
    ['form keep unsent reports', 'names no package'],
    ['form: Keep unsent reports', 'a capital'],
    ['form: kept unsent reports across the reload of a page that was shut', 'longer than'],
    ['form: keep unsent reports.', 'full stop'],
    ['form: keeping unsent reports', 'imperative'],
    ['form: stored unsent reports', 'imperative'],
    ['form: keeps unsent reports', 'imperative'],
    ['form: reload', 'verb and object'],
    ['form: let no store hide a report', 'say what it does'],
  ])('may not be "%s"', (subject, fault) => {
    expect(subjectFault(subject)).toContain(fault);
  });
});

function subjectFault(subject: string): string | null {
  const [, area, rest = ''] = /^([a-z-]+): (.*)$/.exec(subject) ?? [];
  if (area === undefined || !areas.includes(area))
    return `names no package, nor ${areas.slice(-4).join(', ')}`;
  if (subject.length > longest) return `longer than ${longest} characters`;
  if (/^\p{Lu}\p{Ll}/u.test(rest)) return 'begins with a capital';
  if (/\.$/.test(rest)) return 'ends in a full stop';
  const [verb = '', object] = rest.split(' ');
  if (object === undefined) return 'not a verb and object';
  if (/^let no /.test(rest)) return 'say what it does, not what it lets';
  const inflected = /(?:[^e]ed|ing|[^s]s)$/.test(verb) && !verbs.has(verb);
  return inflected ? 'the verb is not in the imperative' : null;
}

/** Subjects of the commits since then, merges left out; null where this folder has no git history of its own. */
function subjectsSince(date: string): readonly string[] | null {
  try {
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', root, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    if (git('rev-parse', '--show-prefix').trim() !== '') return null;
    return git('log', '--no-merges', `--since-as-filter=${date}`, '--format=%s')
      .split('\n')
      .filter((subject) => subject !== '');
  } catch {
    return null;
  }
}
