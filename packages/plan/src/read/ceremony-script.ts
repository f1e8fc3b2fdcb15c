import { foldTone } from '@chiendich/core';
import type { FoldedPattern } from '@chiendich/core/scan';
import { foldedPattern, foldInPlace } from '@chiendich/core/scan';
import type { Annex, BlockNode, TableNode } from '@chiendich/official-text';
import { planWords } from '@chiendich/official-text/lexicon';
import type { Ceremony } from '../campaign.ts';
import { beginningWith } from '../written-words.ts';
import type { Clause } from './clauses.ts';
import { clausesOfBlocks } from './clauses.ts';
import { foldedLeaf } from './folded-leaf.ts';

/** What the script of a ceremony says in its tables and lines (kịch bản); `clauses` are its lines outside tables. */
export interface CeremonyScript extends Pick<Ceremony, 'programme' | 'guests' | 'forces' | 'hosts'> {
  readonly clauses: readonly Clause[];
}

const { clock, dates, script: words, tables } = planWords;
const scriptTitle = foldedPattern(words.title.pattern);

/** Reads the annex whose title says that it is the script; empty where none is attached. */
export function scriptIn(annexes: readonly Annex[]): CeremonyScript {
  const annex = annexes.find(({ title }) => title !== null && scriptTitle.test(foldTone(title)));
  if (annex === undefined) return { clauses: [], hosts: [], programme: [], guests: [], forces: [] };
  const clauses = clausesOfBlocks(annex.body, 'annex').filter(({ row }) => row === null);
  const tables = tablesIn(annex.body).map(columnsOf);
  return {
    clauses,
    hosts: hostsIn(clauses),
    programme: tables.flatMap(programmeIn),
    guests: tables.flatMap(guestsIn),
    forces: tables.flatMap(forcesIn),
  };
}

function tablesIn(blocks: readonly BlockNode[]): readonly TableNode[] {
  return blocks.flatMap((block) =>
    block.kind === 'table' ? [block] : block.kind === 'section' ? tablesIn(block.children) : [],
  );
}

/** The rows of a table below its heading row, with a way to a row's cell by the words of its heading. */
interface ReadTable {
  readonly rows: readonly (readonly string[])[];
  readonly column: (words: FoldedPattern) => number;
}

function columnsOf(table: TableNode): ReadTable {
  const [heading = [], ...rows] = table.rows.map((row) =>
    row.map((cell) => cell.leaves.map((leaf) => leaf.text).join(' ')),
  );
  return { rows, column: (words) => heading.findIndex((title) => words.test(foldTone(title))) };
}

const [fromWords, toWords, timeWords] = [
  beginningWith(words.from.pattern),
  beginningWith(words.until.pattern),
  beginningWith(words.time.pattern),
];
const activityWords = beginningWith(words.activity.pattern);
const roleWords = foldedPattern(words.role.pattern);
const between = new RegExp(`\\s*[-–—]\\s*|\\s+(?:${dates.until.pattern})\\s+`, 'u');

function programmeIn({ rows, column }: ReadTable): Ceremony['programme'] {
  const activity = column(activityWords);
  const [from, to, time, role] = [fromWords, toWords, timeWords, roleWords].map(column);
  if (activity === -1 || (from === -1 && time === -1)) return [];
  return rows
    .filter((row) => fact(row, activity) !== null)
    .map((row) => {
      const both = from === -1 ? fact(row, time)?.split(between) : undefined;
      return {
        from: momentOf(both === undefined ? fact(row, from) : (both[0] ?? null)),
        to: momentOf(both === undefined ? fact(row, to) : (both[1] ?? null)),
        activity: fact(row, activity) ?? '',
        role: fact(row, role),
      };
    });
}

const clockTime = foldedPattern(
  `^(?:${dates.from.pattern} )?(\\d{1,2})\\s?(?:${clock.hour.pattern}|:)\\s?([0-5]\\d)?(?:\\s?${clock.minute.pattern})?$`,
);

/** "7h30", "07 giờ 30" as `07:30`; minutes from the opening stay as they are written. */
function momentOf(text: string | null): string | null {
  const clock = clockTime.exec(foldInPlace(text ?? ''));
  return clock === null ? text : `${(clock[1] ?? '').padStart(2, '0')}:${clock[2] ?? '00'}`;
}

const guestWords = beginningWith(words.guest.pattern);
const invitedByWords = foldedPattern(words.invitedBy.pattern);

function guestsIn({ rows, column }: ReadTable): Ceremony['guests'] {
  const name = column(guestWords);
  const invitedBy = column(invitedByWords);
  if (name === -1) return [];
  return rows.flatMap((row) => {
    const guest = fact(row, name);
    return guest === null
      ? []
      : [{ name: guest, invitedBy: invitedBy === name ? null : fact(row, invitedBy) }];
  });
}

const organizationWords = beginningWith(words.force.pattern);
const countWords = beginningWith(words.count.pattern);
const people = foldedPattern(`^(\\d{1,3}(?:\\.\\d{3})*|\\d{1,6})(?: ${words.people.pattern})?$`);
const total = foldedPattern(`^(?:${tables.total.pattern})$`);

function forcesIn({ rows, column }: ReadTable): Ceremony['forces'] {
  const name = column(organizationWords);
  const count = column(countWords);
  if (name === -1 || count === -1) return [];
  return rows.flatMap((row) => {
    const organization = fact(row, name);
    const written = people.exec(foldInPlace(fact(row, count) ?? ''))?.[1];
    return organization === null || total.test(foldInPlace(organization))
      ? []
      : [{ organization, count: written === undefined ? null : Number(written.replaceAll('.', '')) }];
  });
}

const hostLabel = foldedPattern(`^(?:${words.hostNoun.pattern})?\\s?(?:${words.host.pattern})$`);

function hostsIn(clauses: readonly Clause[]): readonly string[] {
  return clauses.flatMap(({ leaf, ancestors }) => {
    const title = ancestors.at(-1)?.title;
    if (title == null || leaf === title || !hostLabel.test(foldedLeaf(title))) return [];
    return leaf.text
      .split(/;\s*/u)
      .map((name) => name.replace(/[.;,\s]+$/u, ''))
      .filter((name) => !/^[\s.…_]*$/u.test(name));
  });
}

/** What a cell says; null for a blank one and for a column that the table lacks. */
function fact(row: readonly string[], column: number | undefined): string | null {
  const text = column === undefined || column === -1 ? '' : (row[column] ?? '').trim();
  return /^[\s.…_]*$/u.test(text) ? null : text;
}
