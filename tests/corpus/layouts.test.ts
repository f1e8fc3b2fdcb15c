import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readPlan } from '@chiendich/plan';
import { describe, expect, test } from 'vitest';
import type { Gold, Score } from './score.ts';
import { addScores, f1, scoreIdentity, scorePlan } from './score.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folders = [`${root}../shared/plans/`, `${root}../shared/seed/`];
const isThere = folders.every((folder) => existsSync(folder));

interface Annotated {
  readonly name: string;
  readonly text: string;
  readonly gold: Gold;
}

const annotated: readonly Annotated[] = !isThere
  ? []
  : ['gold', 'held-out'].flatMap((folder) =>
      readdirSync(`${root}tests/corpus/${folder}/`).map((file) => {
        const name = file.replace(/\.json$/, '');
        const paths = folders.flatMap((path) => [`${path}${name}.txt`, `${path}${name}.md`]);
        return {
          name,
          text: readFileSync(paths.find((path) => existsSync(path)) ?? '', 'utf8'),
          gold: JSON.parse(readFileSync(`${root}tests/corpus/${folder}/${file}`, 'utf8')) as Gold,
        };
      }),
    );

/** Breaks every line that is longer than a width, as a mail program or `fold -s` does. */
const wrap = (width: number) => (text: string) =>
  text
    .split('\n')
    .map((line) =>
      line.startsWith('|')
        ? line
        : line.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'gu'), '$1\n').trimEnd(),
    )
    .join('\n');

/** Cuts every third long paragraph in two, some with a page's number between. */
function breakPages(text: string): string {
  let long = 0;
  return text
    .split('\n')
    .map((line) => {
      if (line.startsWith('|') || line.length < 300 || long++ % 3 > 0) return line;
      const at = line.indexOf(' ', 150);
      return `${line.slice(0, at)}\n\n${long % 2 === 0 ? `${long}\n\n` : ''}${line.slice(at + 1)}`;
    })
    .join('\n');
}

const label = /^(\d{1,2}|[IVX]+)\. (?=\S)/gm;

/** What a text goes through on its way into a program; none of it changes what the text says. */
const layouts: Readonly<Record<string, (text: string) => string>> = {
  'line ends of another system': (text) => text.replace(/\n/g, '\r\n'),
  'decomposed letters': (text) => text.normalize('NFD'),
  'tone marks on the other vowel': (text) =>
    text
      .replace(/òa/g, 'oà')
      .replace(/óa/g, 'oá')
      .replace(/ủy/g, 'uỷ')
      .replace(/Ủy/g, 'Uỷ')
      .replace(/ỦY/g, 'UỶ'),
  'no blank lines': (text) => text.replace(/\n\s*\n+/g, '\n'),
  'a blank line after each line': (text) => text.replace(/\n/g, '\n\n'),
  'lines of 65': wrap(65),
  'lines of 80': wrap(80),
  'lines of 100': wrap(100),
  'pages that cut paragraphs': breakPages,
  'form feeds': (text) => text.replace(/\n\n/g, '\n\f\n'),
  'Markdown without its marks': (text) => text.replace(/^#+\s*/gm, '').replace(/\*\*/g, ''),
  'a quotation in Markdown': (text) => text.replace(/^/gm, '> '),
  'indented lines': (text) => text.replace(/^/gm, '    '),
  'spaces at line ends': (text) => text.replace(/$/gm, '  '),
  'no-break spaces in dates': (text) => text.replace(/(ngày|tháng) /g, '$1\u00A0'),
  'dates in words': (text) => text.replace(/ngày (\d{1,2})\/(\d{1,2})\/(\d{4})/g, 'ngày $1 tháng $2 năm $3'),
  'dates with hyphens': (text) => text.replace(/ngày (\d{1,2})\/(\d{1,2})\/(\d{4})/g, 'ngày $1-$2-$3'),
  'long dashes': (text) => text.replace(/^- /gm, '– '),
  'round bullets': (text) => text.replace(/^- /gm, '• '),
  'stars as bullets': (text) => text.replace(/^- /gm, '* '),
  'tabs behind labels': (text) => text.replace(/^(\d{1,2}\.|[IVX]+\.|[a-zđ]\)|-) /gm, '$1\t'),
  'nothing behind labels': (text) => text.replace(/^(\d{1,2}\.|[IVX]+\.|[a-zđ]\)) (?=\S)/gm, '$1'),
  'labels with slashes': (text) => text.replace(label, '$1/ ').replace(/^([a-zđ])\) /gm, '$1/ '),
  'numbers with brackets': (text) => text.replace(/^(\d{1,2})\. (?=\S)/gm, '$1) '),
  'Roman numbers with dashes': (text) => text.replace(/^([IVX]+)\. /gm, '$1- '),
  'type and subject on one line': (text) => text.replace(/^(KẾ HOẠCH|QUYẾT ĐỊNH)\n+(?=\S)/m, '$1 '),
  'bases in italics': (text) => text.replace(/^(Căn cứ .*)$/gm, '*$1*'),
  'soft hyphens': (text) => text.replace(/thực hiện/g, 'thực\u00AD hiện'),
  'a byte order mark and an attachment': (text) => `\uFEFF${text.trimEnd()}\n\n[daky.pdf](daky.pdf)\n`,
};

function scoresOf({ text, gold }: Annotated): Readonly<Record<string, Score>> {
  const result = readPlan(text);
  const document = result.ok ? result.value.document : result.document;
  if (document === null) return {};
  const subject = document.subject.map((leaf) => leaf.text).join(' ') || null;
  const identity = scoreIdentity(gold, document, subject, document.signature);
  return result.ok ? { identity, ...scorePlan(gold, result.value.plan) } : { identity };
}

describe.skipIf(!isThere)(
  'the annotated plans in another layout (needs the texts beside the repository)',
  () => {
    test.each(Object.entries(layouts))('%s', (_, change) => {
      const scores = annotated.map((plan) => scoresOf({ ...plan, text: change(plan.text) }));
      for (const kind of Object.keys(scores[0] ?? {})) {
        const total = addScores(scores.flatMap((score) => score[kind] ?? []));
        expect(f1(total), `${kind}: ${total.faults.join('; ')}`).toBeGreaterThanOrEqual(0.97);
      }
    });
  },
);

test.skipIf(isThere)('the texts of the plans are not beside this repository: no layout to change', () => {
  expect(annotated).toEqual([]);
});
