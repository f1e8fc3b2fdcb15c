import { describe, expect, it } from 'vitest';
import { carried, choice, versionOf } from '../testing/two-versions.ts';

const version = (number: string, codes: readonly string[]) =>
  versionOf(number, [choice('nguon', 'Nguồn')], { codes });

describe('a choice of many', () => {
  it('whose entries were merged names the new entry once', () => {
    const versions = [version('1', ['a', 'b', 'c', 'd']), version('2', ['cd', 'a', 'b'])] as const;
    const migrated = carried({ nguon: ['a', 'c', 'd'] }, versions, {
      values: { nguon: { c: 'cd', d: 'cd' } },
    });
    expect(migrated.ok && migrated.value.answers.nguon).toEqual(['cd', 'a']);
    expect(migrated.findings.map(({ code, params }) => [code, params.content])).toEqual([
      ['report/migration-changed', '["a","c","d"]'],
    ]);
  });

  it('whose list was reordered follows it, as the same answer', () => {
    const versions = [version('1', ['a', 'b', 'c']), version('2', ['c', 'b', 'a'])] as const;
    const migrated = carried({ nguon: ['a', 'c'] }, versions);
    expect(migrated).toMatchObject({ ok: true, value: { answers: { nguon: ['c', 'a'] } }, findings: [] });
  });

  it('given by a person follows the list too', () => {
    const versions = [version('1', ['a', 'b']), version('2', ['a', 'b'])] as const;
    const migrated = carried({}, versions, { given: { nguon: ['b', 'a'] } });
    expect(migrated.ok && migrated.value.answers.nguon).toEqual(['a', 'b']);
  });

  it('with an entry that the new list lacks is refused, not cut', () => {
    const versions = [version('1', ['a', 'b']), version('2', ['b', 'c'])] as const;
    expect(carried({ nguon: ['a', 'b'] }, versions).findings.map(({ code }) => code)).toContain(
      'report/not-a-choice',
    );
  });
});
