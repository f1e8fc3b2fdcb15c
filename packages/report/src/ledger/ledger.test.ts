import type { Result } from '@chiendich/core';
import { canonicalJson, describeFinding, hashChain, sha256 } from '@chiendich/core';
import { describe, expect, it } from 'vitest';
import type { Report } from '../report.ts';
import { round } from '../testing/arbitrary-report.ts';
import { salt } from '../testing/consolidated.ts';
import { diffReports } from './diff-reports.ts';
import { standingOf } from './fold-ledger.ts';
import { accept, correct, returnForCorrection, submit, withdraw } from './ledger.ts';
import type { Ledger } from './ledger-entry.ts';
import { countedVersion } from './report-standing.ts';
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
    ...{ round, organization: 'bac-son', by: 'văn thư', key, salt },
    at: `2024-07-08T01:00:${String(clock % 60).padStart(2, '0')}Z`,
  } as const;
}

function grown(result: Result<Ledger>): Ledger {
  if (!result.ok) throw new Error(result.findings.map((fault) => describeFinding(fault, 'en')).join());
  return result.value;
}

const verdict = { accepted: true, errors: 0, warnings: 1, infos: 0 };
const first = grown(submit([], { ...act('nop'), report, verdict }));
const returned = grown(returnForCorrection(first, { ...act('tra'), version: 1, reason: 'Thiếu C4' }));
const corrected = grown(correct(returned, { ...act('sua'), version: 1, report: more, reason: 'Bổ sung' }));
const accepted = grown(accept(corrected, { ...act('duyet'), version: 2 }));
const standing = (ledger: Ledger) => standingOf(ledger, report);
const statusOf = (ledger: Ledger) => standing(ledger).status;

describe('the ledger', () => {
  it('keeps every version and says where the report stands', () => {
    const states = [[], first, returned, corrected, accepted].map(statusOf);
    expect(states).toEqual(['awaited', 'submitted', 'returned', 'submitted', 'accepted']);
    expect(accepted.map(({ kind, version }) => `${kind} ${version}`)).toEqual([
      'submit 1',
      'return 1',
      'correct 2',
      'accept 2',
    ]);
    expect(verifyLedger(accepted)).toEqual({ ok: true, value: accepted, findings: [] });
    expect(first[0]).toMatchObject({ verdict, template: report.template, round: { duty: round.duty } });
  });

  it('never changes what is written', () => {
    expect(first).toHaveLength(1);
    expect(accepted.slice(0, 1)).toEqual(first);
    expect(statusOf(first)).toBe('submitted');
  });

  it.each<[string, Result<Ledger>, string]>([
    ['a report that is in cannot be handed in again', submit(first, { ...act('nop-2'), report }), 'submit'],
    [
      'a report that nobody handed in cannot be accepted',
      accept([], { ...act('duyet-2'), version: 1 }),
      'accept',
    ],
    ['nor sent back', returnForCorrection([], { ...act('tra-2'), version: 1, reason: 'x' }), 'return'],
    ['nor corrected', correct([], { ...act('sua-2'), version: 1, report, reason: 'x' }), 'correct'],
    ['nor withdrawn', withdraw([], { ...act('rut-2'), version: 1, reason: 'x' }), 'withdraw'],
    [
      'a report that was sent back cannot be accepted',
      accept(returned, { ...act('duyet-3'), version: 1 }),
      'accept',
    ],
    [
      'an accepted report cannot be accepted again',
      accept(accepted, { ...act('duyet-4'), version: 2 }),
      'accept',
    ],
  ])('%s', (_, result, kind) => {
    expect(result.findings.map(({ code }) => code)).toEqual([`report/cannot-${kind}`]);
  });

  it('takes a new report after a withdrawal', () => {
    const withdrawn = grown(withdraw(accepted, { ...act('rut'), version: 2, reason: 'Nhầm kỳ' }));
    expect(statusOf(withdrawn)).toBe('withdrawn');
    const again = grown(submit(withdrawn, { ...act('nop-lai'), report }));
    expect(again.at(-1)?.version).toBe(3);
  });

  it('accepts no version that came in after the one that was looked at', () => {
    const second = grown(correct(first, { ...act('sua-som'), version: 1, report: more, reason: 'Sai số' }));
    const late = accept(second, { ...act('duyet-cu'), version: 1 });
    expect(late.findings.map((found) => describeFinding(found, 'vi'))).toEqual([
      'Không ghi được vì nội dung đã xem là bản số 1, nhưng trong sổ báo cáo này đang ở bản số 2.',
    ]);
    expect(statusOf(grown(accept(second, { ...act('duyet-moi'), version: 2 })))).toBe('accepted');
  });

  it('takes one of two corrections of a version', () => {
    const second = grown(correct(first, { ...act('sua-a'), version: 1, report: more, reason: 'a' }));
    const other = correct(second, { ...act('sua-b'), version: 1, report, reason: 'b' });
    expect(other.findings.map(({ code }) => code)).toEqual(['report/not-the-version']);
  });

  it('counts an accepted version while its correction waits, is sent back or is taken back', () => {
    const correction = { ...act('sua-3'), version: 2, report, reason: 'Sai số' };
    const waits = grown(correct(accepted, correction));
    const back = grown(returnForCorrection(waits, { ...act('tra-3'), version: 3, reason: 'x' }));
    const taken = grown(withdraw(waits, { ...act('rut-3'), version: 3, reason: 'x' }));
    expect([waits, back, taken].map((ledger) => countedVersion(standing(ledger), false))).toEqual([2, 2, 2]);
    expect([waits, back, taken].map(statusOf)).toEqual(['submitted', 'returned', 'accepted']);
    const again = grown(correct(taken, { ...act('sua-4'), version: 2, report, reason: 'x' }));
    expect(standing(grown(accept(again, { ...act('duyet-5'), version: 4 })))).toMatchObject({
      ...{ status: 'accepted', accepted: 4, versions: 4 },
    });
    const gone = grown(returnForCorrection(accepted, { ...act('tra-4'), version: 2, reason: 'x' }));
    expect(countedVersion(standing(gone), false)).toBe(0);
  });

  it('sends back with reasons by question and a day', () => {
    const questions = [{ path: ['answers', 'hoat_dong', 0, 'ngay'], reason: 'Ngoài kỳ báo cáo' }];
    const given = { reason: 'Cần sửa', questions, resubmitBy: '2024-07-15' } as const;
    const back = grown(returnForCorrection(first, { ...act('tra-5'), version: 1, ...given }));
    expect(back.at(-1)).toMatchObject({ resubmitBy: '2024-07-15', body: { reason: 'Cần sửa', questions } });
    expect(standing(back)).toMatchObject({ status: 'returned', resubmitBy: '2024-07-15' });
    expect(verifyLedger(JSON.parse(JSON.stringify(back))).ok).toBe(true);
    const wrong = { ...given, questions: [{ path: [], reason: ' ' }], resubmitBy: '2024-02-30' } as never;
    const refused = returnForCorrection(first, {
      ...act('tra-6'),
      version: 1,
      ...(wrong as object),
    } as never);
    expect(refused.findings.map(({ path }) => path.join())).toEqual(['resubmitBy', 'questions']);
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

  it('goes on after a clock that ran a year ahead, and finds it out', () => {
    const ahead = grown(submit([], { ...act('nhanh'), at: '2025-07-08T01:00:00Z', report }));
    expect(standing(ahead).receivedAt).toBe('2025-07-08T01:00:00Z');
    const honest = accept(ahead, { ...act('dung'), at: '2024-07-09T01:00:00Z', version: 1 });
    expect(honest.findings.map((fault) => describeFinding(fault, 'vi'))).toEqual([
      'Thời điểm ghi (08:00:00 ngày 09/7/2024) sớm hơn lượt ghi trước của báo cáo này (08:00:00 ngày 08/7/2025); có thể một đồng hồ chạy sai.',
    ]);
    expect(standing(grown(honest))).toMatchObject({
      status: 'accepted',
      receivedAt: '2025-07-08T01:00:00Z',
    });
  });

  it('reads the entries of its own chain alone', () => {
    const other = { ...report, round: { ...round, occurrence: 'stage-1' } };
    const both = grown(submit(accepted, { ...act('nop'), round: other.round, report: other }));
    expect(both.at(-1)).toMatchObject({ sequence: 1, version: 1 });
    expect(standing(both)).toEqual(standing(accepted));
    const wrongRound = submit([], { ...act('sai-ky'), report: other });
    expect(wrongRound.findings.map(({ code }) => code)).toEqual(['report/round-mismatch']);
  });

  it.each<[string, Parameters<typeof submit>[1], string]>([
    ['no key', { ...act(' '), report }, 'report/act-incomplete'],
    ['an impossible time', { ...act('a'), at: '2024-07-08T25:00:00Z', report }, 'report/act-incomplete'],
    [
      'a report that JSON cannot hold',
      { ...act('b'), report: { ...report, answers: { rac: Number.NaN } } },
      'report/act-incomplete',
    ],
    ['a salt that can be tried out', { ...act('f'), salt: 'muối', report }, 'report/act-incomplete'],
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
  const own = { ...report, organization: 'a' };
  const forged = (content: Readonly<Record<string, unknown>>) => {
    const { body = { salt, by: 'x', report: own }, ...more } = content;
    const head = {
      ...{ sequence: 1, round: { duty: round.duty, occurrence: 'once' }, organization: 'a' },
      ...{ at: '2024-07-08T01:00:00Z', key: '1', version: 1, kind: 'submit' },
      ...{ template: report.template, verdict: null, digest: sha256(canonicalJson(body)), ...more },
    };
    return [{ ...hashChain.link(hashChain.genesis, head), body }];
  };

  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['a report of nobody', { body: { salt, by: 'x', report: { answers: {} } } }, '0.body'],
    ["another's report", { body: { salt, by: 'x', report } }, '0.report'],
    ['no report', { body: { salt, by: 'x' } }, '0.body'],
    ['another body', { digest: '0'.repeat(64) }, '0.body'],
    ['no key', { key: ' ' }, '0.key'],
    ['a field of its own', { la: 1 }, '0.la'],
  ])('with %s is refused although its hashes are right', (_, content, place) => {
    const verified = verifyLedger(forged(content));
    expect(verified.findings.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      `report/chain-broken ${place}`,
    ]);
    expect(verified.findings.map((fault) => describeFinding(fault, 'vi')).join()).not.toMatch(/[a-z]+[A-Z]/);
  });

  it('is sound when its entry says all, and when its body was erased', () => {
    expect(verifyLedger(forged({})).ok).toBe(true);
    expect(verifyLedger(forged({}).map((entry) => ({ ...entry, body: null }))).ok).toBe(true);
  });

  it('that forks is reported alike whichever part comes first, and stands where both agree', () => {
    const here = grown(correct(first, { ...act('o-day'), version: 1, report: more, reason: 'a' }));
    const there = grown(accept(first, { ...act('o-kia'), version: 1 }));
    const joined = [...here, ...there.slice(1)];
    for (const ledger of [joined, joined.toReversed(), [...there, ...here]]) {
      const { findings } = verifyLedger(ledger);
      expect(findings.map(({ code, params }) => `${code} ${params.sequence}`)).toEqual([
        'report/ledger-forked 2',
      ]);
      expect(standing(ledger)).toEqual(standing(first));
      expect(accept(ledger, { ...act('tiep'), version: 1 }).findings.map(({ code }) => code)).toEqual([
        'report/ledger-forked',
      ]);
    }
    const twice = verifyLedger([...first, ...first]);
    expect(twice.ok && twice.value).toEqual(first);
    expect(twice.findings.map(({ code }) => code)).toEqual(['report/entries-repeated']);
  });
});

it('an entry of a kind that nobody knows breaks its chain', () => {
  const strange = first.map((entry) => ({ ...entry, kind: 'toString' as never }));
  expect(standing(strange).status).toBe('awaited');
  expect(accept(strange, { ...act('la'), version: 1 }).findings.map(({ code }) => code)).toEqual([
    'report/ledger-gap',
  ]);
});

it('an act that is sent again is known although its body was erased', () => {
  const erased = first.map((entry) => ({ ...entry, body: null }));
  const again = submit(erased, { ...act('nop'), report });
  expect(again.findings.map(({ code }) => code)).toEqual(['report/act-repeated']);
  expect(JSON.stringify(erased)).not.toContain('văn thư');
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
  expect(ledger[0]).toMatchObject({ body: { report } });
});

it('an act that is nothing is a mistake of the program', () => {
  for (const nothing of [undefined, null, 'nộp']) {
    expect(() => submit([], nothing as never)).toThrow('report/no-act');
  }
});
