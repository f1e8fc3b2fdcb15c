import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BlockNode } from '@chiendich/official-text';
import type { PlanSection } from '@chiendich/plan';
import { readPlan } from '@chiendich/plan';
import { expect, test } from 'vitest';

const folders = ['../shared/plans/', '../shared/seed/'].map((path) =>
  fileURLToPath(new URL(`../../${path}`, import.meta.url)),
);
const texts = folders
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /^[^A-Z].*\.(?:txt|md)$/.test(name))
      .map((name) => ({ name, text: readFileSync(folder + name, 'utf8') })),
  );

function textsOf(block: BlockNode): readonly string[] {
  if (block.kind === 'paragraph') return block.role === 'note' ? [] : [block.leaf.text];
  if (block.kind === 'table')
    return block.rows.flat().flatMap((cell) => cell.leaves.map((leaf) => leaf.text));
  const own = [block.title?.text ?? '', block.lead?.text ?? ''];
  return [...own, ...block.children.flatMap(textsOf)];
}

function wordsOf(section: PlanSection): string {
  return [section.title ?? '', section.text, ...section.children.map(wordsOf)].join('\n');
}

/** What stands between the subject and the signature and in no part of the plan. */
function lostIn(text: string): readonly string[] {
  const result = readPlan(text);
  if (!result.ok) return [];
  const { plan, document } = result.value;
  const main = document.enclosed ?? document;
  const said = [
    plan.preamble,
    plan.closing,
    ...plan.sections.map(wordsOf),
    ...plan.unplaced.map((leaf) => leaf.text),
  ].join('\n');
  return main.body.flatMap(textsOf).filter((leaf) => !said.includes(leaf));
}

test.each(texts)('every sentence of $name has its place in the plan', ({ text }) => {
  expect(lostIn(text)).toEqual([]);
});

test.skipIf(texts.length > 0)(
  'the texts of the plans are not beside this repository: nothing to follow',
  () => {
    expect(texts).toEqual([]);
  },
);
