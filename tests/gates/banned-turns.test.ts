import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './repository.ts';

/** Turns of the first version of this repository that no other repository has, each with what to write instead. */
const banned: readonly (readonly [turn: RegExp, instead: string])[] = [
  [/(?<!\bthere )\b(?:is|are|was|were) no (?!longer\b|more\b)\w+/i, '“is not a …”, “has no …”'],
  [/(?<!\bthere )\b(?:is|are|that) none\b/i, '“is not one”, or what it is'],
  [/\btold\b/i, '“reported”, “said”, “distinguished”'],
  [/\btells\b/i, '“says”, “reports”, “shows”'],
  [/\banew\b/i, '“again”'],
  [/\b(?:for|of|to) who\b/i, '“for anyone who”'],
  [/\bwherever\b/i, '“where”, “in any place”'],
  [/\blets? no(?:body)?\b/i, 'what it does'],
  [/\bhearers?\b/i, '“listener”'],
  [/\bstrangers?(?:\b|[A-Z])/, '“unknown key”, “unknown body”'],
  [/\bwound(?:s|ed)?\b/i, '“corruption”, “mutation”'],
  [/\bmoulds?\b/i, '“library adapter”'],
  [/\bputs? (?:\w+ ){0,4}right\b/i, '“correct”'],
  [/\bwithout a word\b/i, '“without a finding”'],
];

/** Places that quote such turns: this list and the gate that refuses them in subjects of commits. */
const quoting = ['tests/gates/banned-turns.test.ts', 'tests/gates/commit-subjects.test.ts'];

/** Comments that move to the lexicon with their rows; they lose the turn there. */
const moving = [
  'The words introduce the date and are no part of the quote',
  'may say that it tells of the past',
  'null where the line is no title',
  'What a section on the situation dates is no task of the plan',
  'what the body is for the plan is no part of its name',
  '"các khoa, phòng căn cứ …" is none',
  'The identity of a text that is no plan',
  'A text that is no plan fails with',
  'date yet, so it is no deadline of the plan',
];

const files = execFileSync('git', ['ls-files', '*.ts', '*.tsx', '*.md'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '' && !quoting.includes(file));

describe('code, comments, messages and pages', () => {
  it('are written in the English of the field', () => {
    expect(files.length).toBeGreaterThan(800);
    const found = files.flatMap((file) =>
      linesOf(readFileSync(join(root, file), 'utf8')).flatMap((line, index) => {
        if (moving.some((part) => line.includes(part))) return [];
        return banned.flatMap(([turn, instead]) => {
          const words = turn.exec(line)?.[0];
          return words === undefined ? [] : [`${file}:${index + 1}: “${words}”; write ${instead}`];
        });
      }),
    );
    expect(found).toEqual([]);
  });
});

/** The lines of a file, each with the first word of the next: a turn may stand across them. */
function linesOf(text: string): readonly string[] {
  const lines = text.split('\n');
  return lines.map((line, index) => {
    const next = (lines[index + 1] ?? '').replace(/^\s*(?:\*|\/\/)?\s*/, '');
    return `${line} ${next.split(' ').slice(0, 2).join(' ')}`;
  });
}
