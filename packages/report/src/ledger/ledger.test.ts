import type { Result } from '@chiendich/core';
import { describeFinding, hashChain } from '@chiendich/core';
import { describe, expect, it } from 'vitest';
import type { Report } from '../report.ts';
import { round } from '../testing/arbitrary-report.ts';
import { diffReports } from './diff-reports.ts';
import { accept, correct, returnForCorrection, submit, withdraw } from './ledger.ts';
import type { Ledger } from './ledger-entry.ts';
import { statusOf } from './ledger-index.ts';
import { verifyLedger } from './verify-ledger.ts';

const report: Report = {
  template: { id: 'small', version: '1' },
  organization: 'bac-son',
  round,
  answers: {
    ...{ nguoi_lap: 'A', ngay_lap: '2024-07-01', rac: 1.5, nguoi: 3, ton_tai: 'Không' },
    hoat_dong: [{ ngay: '2024-06-05', ghi_chu: 'x' }],
    dan_so: { nam: { lon: 1 } },
  },
};
const more: Report = { ...report, answers: { ...report.answers, rac: 2 } };

let clock = 0;
function act(key: string) {
  clock += 1;
  return {
    organization: 'bac-son',
    at: `2024-07-08T01:00:${String(clock % 60).padStart(2, '0')}Z`,
    by: 'văn thư',
    key,
  } as const;
}

function grown(result: Result<Ledger>): Ledger {
  if (!result.ok) throw new Error(result.findings.map((fault) => describeFinding(fault, 'en')).join());
  return result.value;
}

const first = grown(submit([], { ...act('nop'), report }));
const returned = grown(returnForCorrection(first, { ...act('tra'), reason: 'Thiếu C4' }));
const corrected = grown(correct(returned, { ...act('sua'), report: more, reason: 'Đã bổ sung' }));
const accepted = grown(accept(corrected, act('duyet')));

describe('the ledger', () => {
  it('keeps every version and says where the report stands', () => {
    const states = [[], first, returned, corrected, accepted].map((ledger) => statusOf(ledger, 'bac-son'));
    expect(states).toEqual(['awaited', 'submitted', 'returned', 'submitted', 'accepted']);
    expect(accepted.map(({ kind, version }) => `${kind} ${version}`)).toEqual([
      'submit 1',
      'return 1',
      'correct 2',
      'accept 2',
    ]);
    expect(verifyLedger(accepted)).toEqual({ ok: true, value: accepted, findings: [] });
  });

  it('never changes what is written', () => {
    expect(first).toHaveLength(1);
    expect(accepted.slice(0, 1)).toEqual(first);
    expect(statusOf(first, 'bac-son')).toBe('submitted');
  });

  it.each<[string, Result<Ledger>, string]>([
    ['a report that is in cannot be handed in again', submit(first, { ...act('nop-2'), report }), 'submit'],
    ['a report that nobody handed in cannot be accepted', accept([], act('duyet-2')), 'accept'],
    ['nor sent back', returnForCorrection([], { ...act('tra-2'), reason: 'x' }), 'return'],
    ['nor corrected', correct([], { ...act('sua-2'), report, reason: 'x' }), 'correct'],
    ['nor withdrawn', withdraw([], { ...act('rut-2'), reason: 'x' }), 'withdraw'],
    ['a report that was sent back cannot be accepted', accept(returned, act('duyet-3')), 'accept'],
    ['an accepted report cannot be accepted again', accept(accepted, act('duyet-4')), 'accept'],
  ])('%s', (_, result, kind) => {
    expect(result.findings.map(({ code }) => code)).toEqual([`report/cannot-${kind}`]);
  });

  it('takes a new report after a withdrawal', () => {
    const withdrawn = grown(withdraw(accepted, { ...act('rut'), reason: 'Nhầm kỳ' }));
    expect(statusOf(withdrawn, 'bac-son')).toBe('withdrawn');
    const again = grown(submit(withdrawn, { ...act('nop-lai'), report }));
    expect(again.at(-1)?.version).toBe(3);
  });

  it('takes a correction after acceptance, and the report must be accepted again', () => {
    expect(statusOf(grown(correct(accepted, { ...act('sua-3'), report, reason: 'Sai số' })), 'bac-son')).toBe(
      'submitted',
    );
  });

  it('writes an act that is sent twice once', () => {
    const again = submit(accepted, { ...act('nop'), report });
    expect(again.ok && again.value).toBe(accepted);
    expect(again.findings.map(({ code }) => code)).toEqual(['report/act-repeated']);
  });

  it('refuses one key for two contents', () => {
    expect(submit(accepted, { ...act('nop'), report: more }).findings.map(({ code }) => code)).toEqual([
      'report/key-reused',
    ]);
  });

  it('refuses an act before the last one', () => {
    const early = submit(first, {
      organization: 'chi-lang',
      at: '2024-07-07T00:00:00Z',
      by: 'x',
      key: 'cl',
      report: { ...report, organization: 'chi-lang' },
    });
    expect(early.findings.map(({ code }) => code)).toEqual(['report/act-before-last']);
    expect(early.findings.map((fault) => describeFinding(fault, 'vi')).join()).toMatch(
      /^Thời điểm ghi \(07:00:00 ngày 07\/7\/2024\) sớm hơn lượt ghi cuối trong sổ \(08:00:\d\d ngày 08\/7\/2024\)\.$/,
    );
  });

  it.each<[string, Parameters<typeof submit>[1], string]>([
    ['no key', { ...act(' '), report }, 'report/act-incomplete'],
    ['an impossible time', { ...act('a'), at: '2024-07-08T25:00:00Z', report }, 'report/act-incomplete'],
    [
      'a report that JSON cannot hold',
      { ...act('b'), report: { ...report, answers: { rac: Number.NaN } } },
      'report/act-incomplete',
    ],
    ['a name with half a letter', { ...act('c'), by: '\uD800', report }, 'report/act-incomplete'],
    [
      'a report that names no template version',
      { ...act('e'), report: { ...report, template: { id: 'small' } as never } },
      'report/act-incomplete',
    ],
    [
      "another's report",
      { ...act('d'), report: { ...report, organization: 'chi-lang' } },
      'report/organization-mismatch',
    ],
  ])('refuses an act with %s', (_, given, code) => {
    expect(submit([], given).findings.map((fault) => fault.code)).toEqual([code]);
  });
});

describe('a ledger from elsewhere', () => {
  const entry = {
    organization: 'a',
    at: '2024-07-08T01:00:00Z',
    by: 'x',
    key: '1',
    sequence: 1,
    version: 1,
  } as const;
  const forged = (content: object) => [
    hashChain.link(hashChain.genesis, { ...entry, kind: 'submit', ...content }),
  ];
  const own = { ...report, organization: 'a' };

  it.each<[string, object, string]>([
    ['a report of nobody', { report: { answers: {} } }, 'report'],
    ['a report without its template version', { report: { ...own, template: { id: 'small' } } }, 'report'],
    ["another's report", { report }, 'report'],
    ['no report', {}, 'report'],
    ['no key', { report: own, key: ' ' }, 'key'],
    ['a return before any report', { kind: 'return', reason: 'x' }, 'kind'],
  ])('with %s is refused although its hashes are right', (_, content, field) => {
    const verified = verifyLedger(forged(content));
    expect(verified.findings.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      `report/chain-broken 0.${field}`,
    ]);
    expect(verified.findings.map((fault) => describeFinding(fault, 'vi')).join()).not.toMatch(/[a-z]+[A-Z]/);
  });

  it('is sound when its entry says all', () => {
    expect(verifyLedger(forged({ report: own })).ok).toBe(true);
  });
});

it('the difference of two versions names each answer', () => {
  const after: Report = {
    ...more,
    answers: {
      ...more.answers,
      nguoi: { state: 'missing', reason: 'x' },
      hoat_dong: [
        { ngay: '2024-06-06', ghi_chu: 'x' },
        { ngay: '2024-06-07', ghi_chu: 'y' },
      ],
      dan_so: { nam: { lon: 2 }, nu: { lon: 1 } },
    },
  };
  expect(diffReports(report, report)).toEqual([]);
  expect(diffReports(report, after)).toEqual([
    { path: ['answers', 'rac'], before: 1.5, after: 2 },
    { path: ['answers', 'nguoi'], before: 3, after: { state: 'missing', reason: 'x' } },
    { path: ['answers', 'hoat_dong', 0, 'ngay'], before: '2024-06-05', after: '2024-06-06' },
    { path: ['answers', 'hoat_dong', 1], before: null, after: { ngay: '2024-06-07', ghi_chu: 'y' } },
    { path: ['answers', 'dan_so', 'nam', 'lon'], before: 1, after: 2 },
    { path: ['answers', 'dan_so', 'nu'], before: null, after: { lon: 1 } },
  ]);
});

it('the difference of anything that a ledger keeps is shown, also where it is not a report', () => {
  for (const part of ['round', 'answers']) {
    for (const strange of [null, 5, 'x', [1], { hoat_dong: 5, rac: [] }, { hoat_dong: [null, 'x'] }]) {
      const other = { ...report, [part]: strange } as unknown as Report;
      expect(diffReports(other, other)).toEqual([]);
      const forth = diffReports(report, other);
      expect(forth.length).toBeGreaterThan(0);
      expect(forth.every(({ path }) => path[0] === part)).toBe(true);
      expect(diffReports(other, report)).toEqual(
        expect.arrayContaining(
          forth.map(({ path, before, after }) => ({ path, before: after, after: before })),
        ),
      );
    }
  }
});

it('an entry stays as it was written, whatever the sender does with its report', () => {
  const own = JSON.parse(JSON.stringify(report));
  const ledger = grown(submit([], { ...act('giu'), report: own }));
  own.answers.rac = 99;
  own.answers.hoat_dong.length = 0;
  expect(verifyLedger(ledger).ok).toBe(true);
  expect(ledger[0]).toMatchObject({ report });
});

it('an act that is nothing is a mistake of the program', () => {
  for (const nothing of [undefined, null, 'nộp']) {
    expect(() => submit([], nothing as never)).toThrow('report/no-act');
  }
});
