import { expect, it } from 'vitest';
import { headingsOf, readPage } from './documentation/code-blocks.ts';

const english = readPage('README.md');
const vietnamese = readPage('README.vi.md');

it('the Vietnamese README has the headings of the English one, level by level', () => {
  const levels = headingsOf(english).map(({ level }) => level);
  expect(levels.length).toBeGreaterThan(4);
  expect(headingsOf(vietnamese).map(({ level }) => level)).toEqual(levels);
});

it('the Vietnamese README has a heading of its own where the English one is not a name', () => {
  const same = headingsOf(vietnamese).filter(({ text }) =>
    headingsOf(english).some((other) => other.text === text),
  );
  expect(same.map(({ text }) => text)).toEqual(['Chiendich']);
});

it('the Vietnamese README has the code blocks of the English one; a drawing has its lines, in words of its own', () => {
  const lines = (text: string) => text.split('\n').map((line) => line.replace(/[^│└►]/g, ''));
  const shown = ({ blocks }: typeof english) =>
    blocks.map(({ language, mark, text }) => ({
      language,
      mark,
      text: mark === 'drawing' ? lines(text) : text,
    }));
  expect(english.blocks.length).toBeGreaterThan(4);
  expect(shown(vietnamese)).toEqual(shown(english));
});

it('both READMEs link to the same places', () => {
  const links = (text: string) => [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, target]) => target).sort();
  const others = (page: typeof english) => links(page.text).filter((target) => !/^README/.test(target ?? ''));
  expect(others(vietnamese)).toEqual(others(english));
});
