import { describeFinding, type Finding } from '@chiendich/core';
import { describe, expect, it } from 'vitest';
import type { QuestionAnswer } from '../report.ts';
import {
  carried,
  choice,
  missing,
  notApplicable,
  number,
  table,
  text,
  versionOf,
} from '../testing/two-versions.ts';

const sentences = (findings: readonly Finding[]) =>
  findings
    .filter(({ code }) => code.startsWith('report/migration'))
    .map((found) => describeFinding(found, 'vi'));

describe('figures that become one', () => {
  const men = number('nam', 'Nam');
  const women = number('nu', 'Nữ');
  const versions = [versionOf('1', [men, women]), versionOf('2', [number('nguoi', 'Người')])] as const;
  const joined = { nguoi: { from: ['nam', 'nu'] } };
  const sum = (answers: Readonly<Record<string, QuestionAnswer>>) => {
    const migrated = carried(answers, versions, { joined });
    return migrated.ok ? migrated.value.answers.nguoi : migrated.findings.map(({ code }) => code);
  };

  it.each<[string, Readonly<Record<string, QuestionAnswer>>, unknown]>([
    ['3 + 4', { nam: 3, nu: 4 }, 7],
    ['3 + missing', { nam: 3, nu: missing('mất hồ sơ') }, missing('mất hồ sơ')],
    ['3 + not answered', { nam: 3 }, undefined],
    ['missing + missing', { nam: missing('A'), nu: missing('B') }, missing('A; B')],
    ['missing twice for one reason', { nam: missing('A'), nu: missing('A') }, missing('A')],
    ['missing + not answered', { nu: missing('A') }, missing('A')],
    ['not applicable + missing', { nam: notApplicable, nu: missing('A') }, missing('A')],
    ['not applicable + 3', { nam: notApplicable, nu: 3 }, 3],
    ['not applicable twice', { nam: notApplicable, nu: notApplicable }, notApplicable],
    ['not applicable + not answered', { nam: notApplicable }, undefined],
    ['nothing', {}, undefined],
  ])('%s', (_, answers, whole) => {
    expect(sum(answers)).toEqual(whole);
  });

  it('name what is lacking, and the value that was not carried', () => {
    const lost = carried({ nam: 1234, nu: missing('mất hồ sơ') }, versions, { joined });
    expect(sentences(lost.findings)).toEqual([
      'Chưa có tổng ở mục “Người” vì thiếu mục “Nữ”: chưa có số liệu (mất hồ sơ). Nội dung chưa chuyển được: mục “Nam”: 1.234.',
    ]);
    expect(lost.findings[0]).toMatchObject({
      severity: 'warning',
      params: { content: JSON.stringify({ nam: 1234, nu: missing('mất hồ sơ') }) },
    });
    const unanswered = carried({ nam: 3 }, versions, { joined });
    expect(sentences(unanswered.findings)).toEqual([
      'Chưa có tổng ở mục “Người” vì thiếu mục “Nữ”: chưa được trả lời. Nội dung chưa chuyển được: mục “Nam”: 3.',
    ]);
    expect(
      sentences(carried({ nam: missing('A'), nu: missing('B') }, versions, { joined }).findings),
    ).toEqual([
      'Nội dung mục “Người” được đổi từ “chưa có số liệu (A) + chưa có số liệu (B)” thành “chưa có số liệu (A; B)”.',
    ]);
  });

  it('leave out one that the old version did not ask for, as a sum does', () => {
    const asked = [
      versionOf('1', [
        men,
        { code: 'co_nu', label: { vi: 'Có nữ', en: 'W' }, kind: 'yesNo' },
        { ...women, askedWhen: 'co_nu' },
      ]),
      versionOf('2', [number('nguoi', 'Người')]),
    ] as const;
    const mapping = { joined, dropped: ['co_nu'] };
    const without = carried({ nam: 3, co_nu: false }, asked, mapping);
    expect(without.ok && without.value.answers.nguoi).toBe(3);
    const unanswered = carried({ nam: 3, co_nu: true }, asked, mapping);
    expect(unanswered.ok && unanswered.value.answers).toEqual({});
  });

  it('are added exactly where they are large, and never cut to the first', () => {
    const dong = (code: string) => number(code, code, { unit: 'dong' });
    const money = [versionOf('1', [dong('a'), dong('b')]), versionOf('2', [dong('c')])] as const;
    const mapping = { joined: { c: { from: ['a', 'b'] } } };
    const large = carried({ a: 20_000_000_000, b: 30_000_000_001 }, money, mapping);
    expect(large.ok && large.value.answers.c).toBe(50_000_000_001);
    const beyond = carried({ a: 9_007_199_254_740_991, b: 9_007_199_254_740_991 }, money, mapping);
    expect(beyond.findings.map(({ code }) => code)).toContain('report/migration-not-joined');
  });

  it('cell by cell in the rows of a table', () => {
    const rows = [
      versionOf('1', [table('lop', 'Lớp', [men, women])]),
      versionOf('2', [table('lop', 'Lớp', [number('nguoi', 'Người')])]),
    ] as const;
    const answers = {
      lop: [
        { nam: 1, nu: 2 },
        { nam: 3, nu: missing('A') },
      ],
    };
    const migrated = carried(answers, rows, { joined: { 'lop.nguoi': { from: ['lop.nam', 'lop.nu'] } } });
    expect(migrated.ok && migrated.value.answers.lop).toEqual([{ nguoi: 3 }, { nguoi: missing('A') }]);
    expect(migrated.findings.map(({ code, path }) => `${code} ${path.join('.')}`)).toContain(
      'report/migration-join-incomplete answers.lop.1',
    );
  });
});

describe('other answers that become one', () => {
  it('texts stay, and what one of them lacks is listed in words', () => {
    const texts = [
      versionOf('1', [text('a', 'A'), text('b', 'B')]),
      versionOf('2', [text('c', 'C')]),
    ] as const;
    const mapping = { joined: { c: { from: ['a', 'b'], separator: '; ' } } };
    const migrated = carried({ a: 'Tốt', b: missing('mất hồ sơ') }, texts, mapping);
    expect(migrated.ok && migrated.value.answers.c).toBe('Tốt');
    expect(sentences(migrated.findings)).toEqual([
      'Nội dung mục “C” được đổi từ “Tốt + chưa có số liệu (mất hồ sơ)” thành “Tốt”.',
    ]);
    const both = carried({ a: missing('A'), b: missing('B') }, texts, mapping);
    expect(both.ok && both.value.answers.c).toEqual(missing('A; B'));
  });

  it('different days, or yes and no, are refused instead of the first of them', () => {
    const yesNo = (code: string) => ({ code, label: { vi: code, en: code }, kind: 'yesNo' });
    const versions = [versionOf('1', [yesNo('a'), yesNo('b')]), versionOf('2', [yesNo('c')])] as const;
    const mapping = { joined: { c: { from: ['a', 'b'] } } };
    expect(sentences(carried({ a: true, b: false }, versions, mapping).findings)).toEqual([
      'Không gộp được mục “c” thành một nội dung từ: có + không.',
    ]);
    const same = carried({ a: true, b: true }, versions, mapping);
    expect(same.ok && same.value.answers.c).toBe(true);
  });

  it('choices stand in the order of the new list, each once', () => {
    const versions = [
      versionOf('1', [choice('x', 'X'), choice('y', 'Y')], { codes: ['a', 'b', 'c', 'd'] }),
      versionOf('2', [choice('z', 'Z')], { codes: ['d', 'c', 'b', 'a'] }),
    ] as const;
    const mapping = { joined: { z: { from: ['x', 'y'] } } };
    const migrated = carried({ x: ['a', 'c'], y: ['b', 'c'] }, versions, mapping);
    expect(migrated.ok && migrated.value.answers.z).toEqual(['c', 'b', 'a']);
    expect(sentences(migrated.findings)).toEqual([
      'Nội dung mục “Z” được đổi từ “Nguồn a; Nguồn c + Nguồn b; Nguồn c” thành “Nguồn c; Nguồn b; Nguồn a”.',
    ]);
  });
});
