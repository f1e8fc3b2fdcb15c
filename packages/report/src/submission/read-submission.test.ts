import { canonicalJson, describeFinding, sha256 } from '@chiendich/core';
import { describe, expect, it } from 'vitest';
import { receiveInput } from '../input/receive-input.ts';
import { smallReport } from '../testing/small-report.ts';
import { smallTemplate } from '../testing/small-template.ts';
import { createValidator } from '../validate/create-validator.ts';
import { readSubmission } from './read-submission.ts';

const hashOf = (report: unknown) => sha256(canonicalJson(report));
const sound = {
  ...{ id: 'bao-cao-1', revision: 1, submittedAt: '2024-07-01T01:00:00Z' },
  ...{ report: smallReport, hash: hashOf(smallReport) },
};
const options = { templates: [smallTemplate] };
const place = (code: string) => ({ code, label: { vi: code, en: code } });

describe('what was sent', () => {
  it('as a whole submission is given back', () => {
    expect(readSubmission(sound, options)).toEqual({ ok: true, value: sound, findings: [] });
  });

  it.each<[string, unknown, string, string]>([
    ['nothing', null, 'report/not-a-submission', ''],
    ['a text', JSON.stringify(sound), 'report/not-a-submission', ''],
    ['a way out of a folder as id', { ...sound, id: '../../x' }, 'report/not-a-submission', 'id'],
    ['revision 0', { ...sound, revision: 0 }, 'report/not-a-submission', 'revision'],
    ['no instant', { ...sound, submittedAt: '2024-07-01' }, 'report/not-a-submission', 'submittedAt'],
    ['a field more', { ...sound, la: 1 }, 'report/not-a-submission', 'la'],
    [
      'half a character',
      { ...sound, report: { ...smallReport, organization: '\uD800' } },
      'report/not-a-submission',
      'report',
    ],
    [
      'a report changed on its way',
      { ...sound, report: { ...smallReport, organization: 'la' } },
      'report/submission-altered',
      'hash',
    ],
    [
      'a report on another version',
      (() => {
        const report = { ...smallReport, template: { id: 'small', version: '2' } };
        return { ...sound, report, hash: hashOf(report) };
      })(),
      'report/submission-other-template',
      'report.template',
    ],
    [
      'a report that the validator refuses',
      (() => {
        const report = { ...smallReport, answers: { ...smallReport.answers, rac: -1 } };
        return { ...sound, report, hash: hashOf(report) };
      })(),
      'report/figure-too-small',
      'report.answers.rac',
    ],
  ])('with %s is refused', (_, body, code, path) => {
    const read = readSubmission(body, options);
    expect(read.ok).toBe(false);
    expect(read.findings.map((found) => `${found.code} ${found.path.join('.')}`)).toContain(
      `${code} ${path}`,
    );
    for (const found of read.findings) expect(describeFinding(found, 'vi')).not.toMatch(/\{\w/);
  });

  it('without what its template computes is given back as it was sent, with its hash, and completed beside it', () => {
    const { tong_nguoi: _, rac_moi_nguoi: __, ...answers } = smallReport.answers;
    const { nam, ...others } = answers.dan_so;
    const report = { ...smallReport, answers: { ...answers, dan_so: { nam: { lon: nam.lon }, ...others } } };
    const hash = hashOf(report);
    const read = readSubmission({ ...sound, report, hash }, options);
    expect(read).toEqual({
      ok: true,
      value: { ...sound, report, hash, completed: smallReport },
      findings: [],
    });
    if (read.ok) expect(hashOf(read.value.report)).toBe(read.value.hash);
    const { validate } = createValidator(smallTemplate);
    const said = validate(report).findings.map((found) => `${found.code} ${found.path.join('.')}`);
    expect(said).toEqual([
      'report/computed-left-out answers.tong_nguoi',
      'report/computed-left-out answers.rac_moi_nguoi',
      'report/computed-left-out answers.dan_so.nam.tong',
    ]);
  });

  it.each<[string, boolean]>([
    ...[
      'once',
      'stage-1',
      'đợt 2',
      '2026',
      '2026-1',
      '2026-Q2',
      '2026-06',
      '2026-12',
      '2024-02-29',
      '2026-W01',
    ].map((occurrence): [string, boolean] => [occurrence, true]),
    ...['2025-W52', '2025-W53', '2026-W53', '2020-W53', '2025-13-đợt 1', '2025-w60'].map(
      (occurrence): [string, boolean] => [occurrence, true],
    ),
    ...[
      '2025-13',
      '2025-00',
      '2025-Q5',
      '2025-Q0',
      '2025-W00',
      '2025-W54',
      '2025-02-29',
      '2025-06-31',
      '2025-13-01',
    ].map((occurrence): [string, boolean] => [occurrence, false]),
  ])(
    'of occurrence %s: %s, a period that the calendar has or a name of the campaign',
    (occurrence, taken) => {
      const report = { ...smallReport, round: { ...smallReport.round, occurrence } };
      const read = readSubmission({ ...sound, report, hash: hashOf(report) }, options);
      expect(read.findings.map((found) => `${found.code} ${found.path.join('.')}`)).toEqual(
        taken ? [] : ['report/no-round report.round.occurrence'],
      );
      expect(receiveInput(smallTemplate, report).verdict.accepted).toBe(taken);
    },
  );

  it('is held against the lists of the host, also when the same template is read with others', () => {
    const known = { ...options, organizations: [place('bac-son')] };
    expect(readSubmission(sound, known).ok).toBe(true);
    expect(
      readSubmission(sound, { ...options, organizations: [place('chi-lang')] }).findings.map(
        ({ code }) => code,
      ),
    ).toEqual(['report/not-an-organization']);
    expect(readSubmission(sound, options).ok).toBe(true);
  });
});
