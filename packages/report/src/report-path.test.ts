import { expect, it } from 'vitest';
import type { RawReport } from './index.ts';
import {
  compileTemplate,
  consolidate,
  environmentMonth2024,
  explain,
  figuresOf,
  readInput,
  statusOf,
  submit,
  verifyLedger,
} from './index.ts';

const typed: RawReport = {
  organization: 'ubnd-huyen-chi-lang',
  header: { nguoi_lap: 'Nguyễn Văn A', dien_thoai: '0205 3820 000', ngay_lap: '05/7/2024' },
  indicators: {
    A1: '2',
    A2: '1',
    B1: 'không có',
    B2: '0',
    C1: '3',
    C2: '1.300',
    C3: '1,5 tấn',
    C4: '500 kg',
    D1: '5.800',
    E1: '12',
    E4: 'chưa thống kê',
  },
  narratives: { chi_dao: 'Đã ban hành kế hoạch.', ton_tai: 'Thiếu dụng cụ.' },
};

const hierarchy = {
  nodes: [
    { id: 'so-tnmt', name: 'Sở Tài nguyên và Môi trường', superior: null },
    { id: 'ubnd-huyen-chi-lang', name: 'UBND huyện Chi Lăng', superior: 'so-tnmt' },
    { id: 'ubnd-huyen-bac-son', name: 'UBND huyện Bắc Sơn', superior: 'so-tnmt' },
  ],
};

it('a report goes from typed text through the ledger to an explained total', () => {
  const read = readInput(environmentMonth2024, typed);
  if (!read.ok) throw new Error('the input is an object');
  expect(read.findings.map(({ code }) => code)).toEqual([
    'report/input-none',
    'report/input-converted',
    'report/input-missing',
  ]);

  const compiled = compileTemplate(environmentMonth2024);
  const checked = compiled.validate(read.value);
  expect(compiled.verdict(checked.findings)).toEqual({ accepted: true, errors: 0, warnings: 1, infos: 0 });
  expect(compiled.schema.safeParse(read.value).success).toBe(true);

  const { organization } = typed;
  const act = { organization, at: '2024-07-08T01:00:00Z', by: 'văn thư', key: 'chi-lang-1' } as const;
  const submitted = submit([], { ...act, report: read.value });
  if (!submitted.ok) throw new Error('the first report can be handed in');
  expect(statusOf(submitted.value, organization)).toBe('submitted');
  expect(verifyLedger(submitted.value).ok).toBe(true);

  const consolidation = consolidate(environmentMonth2024, hierarchy, submitted.value, {
    asOf: '2024-07-20T00:00:00Z',
  });
  expect(consolidation.completeness).toEqual({ expected: 2, received: 1, counted: 1, onTime: 1, late: 0 });
  expect(consolidation.findings.map(({ code }) => code)).toEqual(['report/report-overdue']);
  expect(figuresOf(consolidation, 'so-tnmt').find(({ indicator }) => indicator === 'C3')).toEqual({
    indicator: 'C3',
    value: 1.5,
    complete: false,
    given: 1,
    missing: 0,
    notApplicable: 0,
  });
  expect(explain(consolidation, 'so-tnmt', 'C3').map(({ value }) => value)).toEqual([1.5]);
});
