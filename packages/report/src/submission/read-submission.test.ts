import { canonicalJson, describeFinding, sha256 } from '@chiendich/core';
import { describe, expect, it } from 'vitest';
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

  it('without what its template computes is completed, and keeps the hash of what was sent', () => {
    const { tong_nguoi: _, rac_moi_nguoi: __, ...answers } = smallReport.answers;
    const { nam, ...others } = answers.dan_so;
    const report = { ...smallReport, answers: { ...answers, dan_so: { nam: { lon: nam.lon }, ...others } } };
    const hash = hashOf(report);
    const read = readSubmission({ ...sound, report, hash }, options);
    expect(read).toEqual({ ok: true, value: { ...sound, hash }, findings: [] });
    const { validate } = createValidator(smallTemplate);
    const said = validate(report).findings.map((found) => `${found.code} ${found.path.join('.')}`);
    expect(said).toEqual([
      'report/computed-left-out answers.tong_nguoi',
      'report/computed-left-out answers.rac_moi_nguoi',
      'report/computed-left-out answers.dan_so.nam.tong',
    ]);
  });

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
