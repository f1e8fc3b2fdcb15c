import { canonicalJson, sha256 } from '@chiendich/core';
import { expect, it } from 'vitest';
import { vaccinationDrive, vaccinationRound } from '../../../tests/templates/vaccination-drive.ts';
import {
  compileTemplate,
  consolidate,
  explain,
  figuresOf,
  readSubmission,
  receiveInput,
  standingOf,
  submit,
  verdict,
  verifyLedger,
} from './index.ts';
import { schemaOf } from './schema/index.ts';

const typed = {
  organization: 'xa-tan-lap',
  round: { ...vaccinationRound, from: '01/9/2025', to: '30/9/2025' },
  answers: {
    ...{ nguoi_lap: ' Nguyễn Văn A ', dien_thoai: '0205 3820 000', huyen: 'Huyện Hai', tram: 'Trạm Tân Lập' },
    ...{ ngay_tiem: '12/9', co_tiem: 'có', doi_tuong: '1.300', da_tiem: '1.250 người', nhiet_do: '7,5' },
    ...{ co_phan_ung: 'có', so_phan_ung: '2', xu_tri: 'Theo dõi tại trạm.' },
    gioi: { nam: { da_tiem: '700' }, nu: { da_tiem: '550', hoan: '10' } },
    lieu: { soi: { nhan: '1.400', dung: '1.260' } },
    buoi: [
      {
        ngay: '12/9/2025',
        huyen: 'h2',
        tram: 'Trạm Tân Lập',
        tre: '1.250',
        luu_dong: 'x',
        dia_diem: 'Trường học',
      },
      { ngay: '', tre: ' ' },
    ],
    kenh: 'Loa truyền thanh; Kênh khác',
    kenh_khac: 'Xe lưu động',
  },
};

const hierarchy = {
  nodes: [
    { id: 'so-y-te', name: 'Sở Y tế', superior: null },
    { id: 'xa-tan-lap', name: 'Xã Tân Lập', superior: 'so-y-te' },
    { id: 'xa-hoa-binh', name: 'Xã Hòa Bình', superior: 'so-y-te' },
  ],
};

it('a report goes from typed text through the ledger to an explained total', () => {
  const received = receiveInput(vaccinationDrive, typed);
  expect(received.findings.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
    'report/input-year-assumed answers.ngay_tiem',
  ]);
  const { report } = received;
  if (report === null) throw new Error('the input is an object');
  expect(received.verdict).toEqual({ accepted: true, errors: 0, warnings: 1, infos: 0 });
  expect(report.answers).toMatchObject({
    ...{ nguoi_lap: 'Nguyễn Văn A', tram: 't21', ngay_tiem: '2025-09-12', chua_tiem: 50, ti_le: 96.15 },
    gioi: { nam: { cong: 700 }, nu: { cong: 560 } },
    kenh: ['loa', 'khac'],
  });

  const compiled = compileTemplate(vaccinationDrive);
  expect(compiled.validate(report)).toEqual({ ok: true, value: report, findings: [] });
  expect(schemaOf(vaccinationDrive).safeParse(report).success).toBe(true);

  const body = {
    ...{ id: 'bao-cao-1', revision: 1, submittedAt: '2025-10-01T01:00:00Z' },
    ...{ report, hash: sha256(canonicalJson(report)) },
  };
  const submission = readSubmission(JSON.parse(JSON.stringify(body)), { templates: [vaccinationDrive] });
  if (!submission.ok) throw new Error('the submission is whole');
  expect(verdict(submission.findings).accepted).toBe(true);

  const { organization } = typed;
  const { round } = submission.value.report;
  const act = { round, organization, at: '2025-10-01T01:00:00Z', by: 'văn thư', key: 'bao-cao-1/1' } as const;
  const salt = 'd2f1c3a4b5968778';
  const given = { report: submission.value.report, verdict: verdict(submission.findings) };
  const submitted = submit([], { ...act, salt, ...given });
  if (!submitted.ok) throw new Error('the first report can be handed in');
  expect(standingOf(submitted.value, { round, organization }).status).toBe('submitted');
  expect(verifyLedger(submitted.value).ok).toBe(true);

  const consolidation = consolidate({
    ...{ templates: [vaccinationDrive], hierarchy, entries: submitted.value, round },
    expectations: hierarchy.nodes.slice(1).map(({ id }) => ({
      ...{ organization: id, due: '2025-10-05T17:00:00Z', owed: 'owed', successors: [] },
    })),
    asOf: '2025-10-20T00:00:00Z',
  });
  expect(consolidation.completeness).toEqual({ expected: 2, received: 1, counted: 1, onTime: 1, late: 0 });
  expect(consolidation.findings.map(({ code }) => code)).toEqual(['report/report-overdue']);
  const province = figuresOf(consolidation, 'so-y-te');
  const totalOf = (code: string) => province.find(({ figure }) => figure === code)?.value;
  expect(['da_tiem', 'ti_le', 'gioi.nu.hoan', 'co_phan_ung', 'kenh.loa', 'buoi.tre'].map(totalOf)).toEqual([
    1250, 96.15, 10, 1, 1, 1250,
  ]);
  expect(explain(consolidation, 'so-y-te', 'da_tiem').map(({ value }) => value)).toEqual([1250]);
});
