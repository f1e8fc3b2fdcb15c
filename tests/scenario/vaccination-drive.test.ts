import { compose } from '@chiendich/document';
import { definePlan } from '@chiendich/plan';
import type { Report } from '@chiendich/report';
import {
  answeredPages,
  compileTemplate,
  consolidate,
  explain,
  figuresOf,
  type Ledger,
  type RawReport,
  receiveInput,
  submit,
} from '@chiendich/report';
import { describe, expect, it } from 'vitest';
import { vaccinationRound as round, vaccinationDrive as template } from '../templates/vaccination-drive.ts';

const plan = definePlan({
  document: { issuer: 'Sở Y tế', symbol: 'KH-SYT', number: '31', date: '2025-08-20', place: 'Hà Nam' },
  subject: 'về việc tổ chức chiến dịch tiêm chủng mở rộng',
});

const common = {
  nguoi_lap: 'Nguyễn Văn A',
  huyen: 'Huyện Hai',
  ngay_tiem: '12/9/2025',
  kenh: 'Loa truyền thanh',
};

/** What the stations of three communes typed; one held no session. */
const typed: Readonly<Record<string, RawReport['answers']>> = {
  'xa-tan-lap': {
    ...common,
    tram: 'Trạm Tân Lập',
    co_tiem: 'có',
    doi_tuong: '1.320',
    da_tiem: '1.254',
    co_phan_ung: 'có',
    so_phan_ung: '2',
    xu_tri: 'Theo dõi tại trạm.',
    gioi: { nam: { da_tiem: '700' }, nu: { da_tiem: '554' } },
    buoi: [{ ngay: '12/9/2025', tre: '1.254', luu_dong: 'không' }],
  },
  'xa-hoa-binh': {
    ...common,
    huyen: 'Huyện Một',
    tram: 'Trạm Hòa Bình',
    co_tiem: 'có',
    doi_tuong: '680',
    da_tiem: '646',
    hoan: 'chưa thống kê',
    co_phan_ung: 'không',
    gioi: { nam: { da_tiem: '300' }, nu: { da_tiem: '346' } },
    kenh: 'Loa truyền thanh; Kênh khác',
    kenh_khac: 'Xe lưu động',
  },
  'xa-dong-tam': { ...common, co_tiem: 'không' },
};

const names = new Map([
  ['xa-tan-lap', 'UBND xã Tân Lập'],
  ['xa-hoa-binh', 'UBND xã Hòa Bình'],
  ['xa-dong-tam', 'UBND xã Đồng Tâm'],
]);

const received = Object.entries(typed).map(([organization, answers]) =>
  receiveInput(template, { organization, round, answers }),
);
const reports = received.flatMap(({ report }) => (report === null ? [] : [report]));

function ledgerOf(all: readonly Report[]): Ledger {
  return all.reduce<Ledger>((ledger, report, index) => {
    const at = `2025-10-0${index + 1}T02:00:00Z` as const;
    const { organization } = report;
    const act = { round, organization, at, by: 'văn thư', key: `k${index}`, salt: 'muoi-cua-phep-thu' };
    const entered = submit(ledger, { ...act, report });
    if (!entered.ok) throw new Error(entered.findings.map(({ code }) => code).join());
    return entered.value;
  }, []);
}

const hierarchy = {
  nodes: [
    { id: 'so-y-te', name: 'Sở Y tế', superior: null },
    ...[...names].map(([id, name]) => ({ id, name, superior: 'so-y-te' })),
  ],
};
const total = consolidate({
  ...{ templates: [template], hierarchy, entries: ledgerOf(reports), round },
  expectations: [...names.keys()].map((organization) => ({
    ...{ organization, due: '2025-10-05T17:00:00Z', owed: 'owed', successors: [] },
  })),
  asOf: '2025-10-10T00:00:00Z',
});
const totalOf = (code: string) => figuresOf(total, 'so-y-te').find(({ figure }) => figure === code);

describe('a vaccination drive from typed answers to its consolidated report', () => {
  it('accepts what its communes typed, and the validator says the same of the reports', () => {
    const { validate } = compileTemplate(template);
    for (const { verdict, report } of received) {
      expect(verdict.accepted).toBe(true);
      expect(validate(report).ok).toBe(true);
    }
  });

  it('computes what nobody types, with the state of what it reads', () => {
    expect(reports[0]?.answers).toMatchObject({ chua_tiem: 66, ti_le: 95 });
    expect(reports[1]?.answers).toMatchObject({ hoan: { state: 'missing' }, chua_tiem: 34 });
  });

  it('asks a commune without a session for nothing of a session', () => {
    const report = reports[2];
    if (report === undefined) throw new Error('the third report was not read');
    expect(answeredPages(template, report).map(({ page }) => page.code)).toEqual(['chung', 'bang', 'khac']);
  });

  it('adds up sums, rates of sums, cells, choices and those who say yes; what is not asked is not missing', () => {
    expect(totalOf('da_tiem')).toMatchObject({
      value: 1900,
      given: 2,
      missing: 0,
      notApplicable: 1,
      complete: true,
    });
    expect(totalOf('ti_le')?.value).toBe(95);
    expect(totalOf('gioi.nu.da_tiem')?.value).toBe(900);
    expect(totalOf('kenh.loa')?.value).toBe(3);
    expect(totalOf('co_tiem')).toMatchObject({ value: 2, given: 3 });
    const parts = explain(total, 'so-y-te', 'da_tiem').map(({ value }) => value);
    expect(parts.reduce((sum, value) => sum + value, 0)).toBe(1900);
  });

  it('prints the same figures in the consolidated report, and the same answers in a commune’s', () => {
    const consolidated = compose('consolidatedReport', { plan, template, consolidation: total, round });
    const text = JSON.stringify(consolidated.ok && consolidated.value);
    for (const line of [
      'Trạm Tân Lập (Huyện Một): 0 đơn vị',
      'Trẻ đã tiêm: 1.900 người',
      'Tỷ lệ tiêm: 95 %',
      'Có tổ chức tiêm: 2 đơn vị',
    ])
      expect(text).toContain(line);
    const [report] = reports;
    if (report === undefined) throw new Error('no report was read');
    const frame = { issuer: names.get(report.organization) ?? null };
    const paper = compose('organizationReport', { plan, template, report, frame });
    const printed = JSON.stringify(paper.ok && paper.value);
    for (const words of ['Trạm Tân Lập (Huyện Hai)', '1.254', 'Theo dõi tại trạm.', 'Loa truyền thanh'])
      expect(printed).toContain(words);
    expect(printed).not.toContain('Kênh khác là gì');
  });
});
