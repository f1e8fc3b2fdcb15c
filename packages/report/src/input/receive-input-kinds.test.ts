import { describeFinding } from '@chiendich/core';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listsOf } from '../questions/lists.ts';
import type { Question } from '../questions/question.ts';
import { defineTemplate } from '../template/check-template.ts';
import { itemsOf } from '../template/items.ts';
import type { ReportTemplate } from '../template/template.ts';
import { round } from '../testing/arbitrary-report.ts';
import { figuresTemplate } from '../testing/figures-template.ts';
import { smallReport } from '../testing/small-report.ts';
import { smallTemplate } from '../testing/small-template.ts';
import { questionOf, readAnswer } from '../testing/typed-answers.ts';
import { readTyped } from './read-typed.ts';
import type { RawReport } from './receive-input.ts';
import { receiveInput } from './receive-input.ts';

const _template: ReportTemplate = figuresTemplate;
const small: ReportTemplate = smallTemplate;

describe('yes, no and choices as they were typed', () => {
  it.each<[string, unknown]>([
    ['có', true],
    ['Có', true],
    ['x', true],
    ['1', true],
    ['không', false],
    ['KHÔNG CÓ', false],
    ['0', false],
    ['có thể', 'không đọc được'],
    ['2', 'không đọc được'],
  ])('%s', (raw, value) => {
    const result = readAnswer(questionOf(small, 'co_le'), raw);
    expect(result.ok ? result.value : 'không đọc được').toBe(value);
    expect(readAnswer(questionOf(small, 'co_le'), raw === '1' ? 1 : true).ok).toBe(true);
  });

  it('two entries of one name are set apart by what is chosen above, or refused', () => {
    const xa = questionOf(small, 'xa');
    expect(readAnswer(xa, 'Tân Thanh').findings.map(({ code }) => code)).toEqual([
      'report/input-two-choices',
    ]);
    const within = { unit: null, lists: listsOf(small), parent: '04' };
    expect(readTyped(xa, 'Tân Thanh', within)).toMatchObject({ ok: true, value: '04a' });
    expect(readTyped(xa, 'tân thanh', { ...within, parent: '20' })).toMatchObject({ ok: true, value: '20a' });
  });

  it('NaN in a cell is refused for a text', () => {
    const words = questionOf(small, 'nguoi_lap');
    expect(readAnswer(words, 12.5)).toMatchObject({ ok: true, value: '12.5' });
    expect(readAnswer(words, Number.NaN).findings).toMatchObject([{ code: 'report/input-not-read' }]);
    expect(readAnswer(words, Number.POSITIVE_INFINITY).ok).toBe(false);
  });

  it('several choices come in the order of their list, each once', () => {
    const read = readAnswer(questionOf(small, 'hinh_thuc'), 'Khác; ra quân;khac');
    expect(read).toMatchObject({ ok: true, value: ['ra_quan', 'khac'] });
  });
});

describe('a whole report as it was typed', () => {
  it('is a report with one verdict: what cannot be read is an error once', () => {
    const raw: RawReport = {
      organization: ' bac-son ',
      round: { ...round, from: '01/6/2024', to: '30/6/2024' },
      answers: {
        ...{
          nguoi_lap: 'A',
          ngay_lap: '31/6/2024',
          rac: 'hơn 600',
          nguoi: '1.200',
          giay: '1',
          co_le: 'không',
        },
        hoat_dong: [
          { ngay: '05/6', ghi_chu: 'x', rac: '' },
          { ngay: '', ghi_chu: ' ' },
        ],
        dan_so: { nam: { lon: '1' }, nu: { lon: 'chưa rõ bao nhiêu' } },
        ...{ ton_tai: 'Không', kien_nghi: '' },
      },
    };
    const { report, findings, verdict } = receiveInput(small, raw);
    expect(report).toEqual({
      template: { id: 'small', version: '1' },
      organization: 'bac-son',
      round,
      answers: {
        ...{ nguoi_lap: 'A', nguoi: 1200, co_le: false, tong_nguoi: 1200, ton_tai: 'Không' },
        hoat_dong: [{ ngay: '2024-06-05', ghi_chu: 'x' }],
        dan_so: {
          nam: { lon: 1, tong: 1 },
          nu: {
            lon: { state: 'missing', reason: 'chưa rõ bao nhiêu' },
            tong: { state: 'missing', reason: 'chưa có “Người lớn” (chưa rõ bao nhiêu)' },
          },
        },
      },
    });
    const said = findings.map(({ severity, code, path }) => `${severity} ${code} ${path.join('.')}`);
    expect(said.filter((each) => !each.startsWith('warning'))).toEqual([
      'error report/input-not-a-date answers.ngay_lap',
      'error core/number-approximate answers.rac',
      'error report/unknown-field answers.giay',
      'info report/left-out-of-sum answers.tong_nguoi',
    ]);
    expect(verdict).toEqual({ accepted: false, errors: 3, warnings: 3, infos: 1 });
  });

  it('that holds answers already is taken as it is', () => {
    const received = receiveInput(small, smallReport);
    expect(received.report).toEqual(smallReport);
    expect(received.verdict).toEqual({ accepted: true, errors: 0, warnings: 0, infos: 0 });
  });

  it('what was typed for a computed answer is compared, not replaced', () => {
    const { report, findings } = receiveInput(small, {
      ...smallReport,
      answers: { ...smallReport.answers, tong_nguoi: '5' },
    });
    expect(report?.answers.tong_nguoi).toBe(5);
    expect(findings.map(({ code }) => code)).toEqual(['report/computed-differs']);
  });

  it.each<[string, object, string, string]>([
    [
      'an organization',
      { organization: 5 },
      'organization',
      'Không đọc được bản nhập: cần mã hoặc tên cơ quan, đơn vị báo cáo; nội dung ghi: 5.',
    ],
    [
      'a round',
      { round: 'tháng 6' },
      'round',
      'Không đọc được bản nhập: cần kỳ báo cáo; nội dung ghi: “tháng 6”.',
    ],
    [
      'a template',
      { template: null },
      'template',
      'Không đọc được bản nhập: cần mã và phiên bản của mẫu báo cáo; nội dung ghi: trống.',
    ],
    [
      'answers',
      { answers: 'x' },
      'answers',
      'Không đọc được bản nhập: cần nội dung trả lời các mục; nội dung ghi: “x”.',
    ],
    [
      'a day that is only guessed',
      { round: { ...round, from: 'khoảng 01/6/2024' } },
      'round.from',
      'Mục “Ngày đầu kỳ báo cáo”: không đọc được ngày từ “khoảng 01/6/2024”; ví dụ 05/6/2024.',
    ],
    [
      'files that are a text',
      { answers: { ...smallReport.answers, ban_ky: 'x.pdf' } },
      'answers.ban_ky',
      'Không đọc được bản nhập: cần các tệp đính kèm; nội dung ghi: “x.pdf”.',
    ],
  ])('never replaces %s that cannot be read without a finding', (_, change, path, sentence) => {
    const { findings, verdict } = receiveInput(small, { ...smallReport, ...change });
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors.map((found) => `${found.path.join('.')}: ${describeFinding(found, 'vi')}`)).toEqual([
      `${path}: ${sentence}`,
    ]);
    expect(verdict.accepted).toBe(false);
  });

  it('of nothing at all is refused', () => {
    for (const raw of [null, undefined, 5, 'báo cáo', [smallReport]]) {
      const { report, verdict } = receiveInput(small, raw);
      expect([report, verdict.accepted]).toEqual([null, false]);
    }
  });

  it('of any data at all is read without an exception, and every finding has a sentence', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('1.234,5 tấn', 'hơn 5', '-', '5/6', 'có', '20', 'Tân Thanh', '1,250'),
      fc.anything(),
    );
    const codes = itemsOf(small).map(({ code }) => code);
    const answers = fc.dictionary(fc.constantFrom(...codes, '__proto__'), cell);
    const row = fc.dictionary(fc.constantFrom('ngay', 'loai', 'rac', 'lon', 'nho', 'tong', 'du'), cell);
    const tables = fc.record({
      hoat_dong: fc.array(row),
      dan_so: fc.dictionary(fc.constantFrom('nam', 'nu'), row),
    });
    const raw = fc.record(
      {
        organization: fc.oneof(fc.string(), fc.anything()),
        round: fc.oneof(fc.constant(round), fc.anything()),
        answers: fc.oneof(
          fc.tuple(answers, tables).map(([a, b]) => ({ ...a, ...b })),
          fc.anything(),
        ),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(raw, fc.anything()), (data) => {
        const { findings, report, verdict } = receiveInput(small, data);
        for (const found of findings) expect(describeFinding(found, 'vi')).not.toBe('');
        if (report === null) expect(verdict.accepted).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a sum over a table', () => {
  const label = (vi: string) => ({ vi, en: vi });
  const number = { kind: 'number', unit: 'person', aggregation: 'sum' } as const;
  const columns = [{ ...number, code: 'a', label: label('Số người') }];
  const template = (required: boolean) =>
    defineTemplate({
      ...{ id: 'bang', version: '1', status: 'proposal', title: label('Bảng'), source: label('Kiểm thử') },
      pages: [
        {
          code: 'p',
          label: label('Trang'),
          sections: [
            {
              code: 's',
              label: label('Phần'),
              items: [
                { code: 'co', label: label('Có'), kind: 'yesNo' },
                { code: 'f', label: label('Tự do'), kind: 'table', columns },
                {
                  code: 'g',
                  label: label('Cố định'),
                  kind: 'table',
                  columns,
                  rows: [{ code: 'r', label: label('R') }],
                },
                { code: 'h', label: label('Có điều kiện'), kind: 'table', columns, askedWhen: 'co' },
                { ...number, code: 'sf', label: label('Tổng tự do'), computed: 'tổng(f.a)', required },
                { ...number, code: 'sg', label: label('Tổng cố định'), computed: 'tổng(g.a)' },
                { ...number, code: 'sh', label: label('Tổng hai bảng'), computed: 'tổng(f.a) + tổng(h.a)' },
              ],
            },
          ],
        },
      ],
      rules: [
        { code: 'du', severity: 'error', expression: 'tổng(h.a) = 100', message: label('Phải bằng 100') },
        { code: 'tram', severity: 'error', expression: 'tổng(g.a) = 100', message: label('Phải bằng 100') },
      ],
    });
  const of = (answers: object, required = false) => {
    const round = { duty: 'd', occurrence: 'once', from: '2026-03-01', to: '2026-03-31' };
    return receiveInput(template(required), { organization: 'a', round, answers });
  };

  it('that nobody answered is open, one without rows is 0', () => {
    expect(of({}).report?.answers).toEqual({});
    expect(of({}).findings).toEqual([]);
    expect(of({ f: [] }).report?.answers).toEqual({ f: [], sf: 0, sh: 0 });
    expect(of({ g: { r: {} } }).report?.answers).not.toHaveProperty('sg');
    expect(of({ f: [{ a: 3 }], g: { r: { a: 100 } } }).report?.answers).toMatchObject({
      sf: 3,
      sg: 100,
      sh: 3,
    });
  });

  it('that is required and was not answered is missing, with what is missing', () => {
    expect(of({}, true).report?.answers).toEqual({ sf: { state: 'missing', reason: 'chưa có “Số người”' } });
  });

  it('that is not asked is left out, and that is reported', () => {
    const { findings } = of({ f: [{ a: 3 }], co: false });
    expect(findings.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'report/left-out-of-sum answers.sh',
    ]);
  });
});

describe('what is typed for other answers than figures', () => {
  const day = { code: 'd', label: { vi: 'Ngày', en: 'Day' }, kind: 'date' } as const;
  const yesNo = { ...day, kind: 'yesNo' } as const;
  const one = { ...day, kind: 'choice', from: 'l' } as const;
  const many = { ...one, many: true } as const;
  const decimal = { ...day, kind: 'number', unit: 'tonne', scale: 2, aggregation: 'sum' } as const;
  const label = (vi: string) => ({ vi, en: vi });
  const items = [
    { code: 'a', label: label('Loa; đài') },
    { code: 'b', label: label('Chưa có số liệu cũ') },
    { code: 'c', label: label('Zalo') },
  ];
  const read = (question: Question, raw: unknown) => {
    const { ok, findings, ...rest } = readTyped(question, raw, {
      unit: null,
      lists: listsOf({ lists: [{ code: 'l', items }] }),
    });
    return [ok && 'value' in rest ? rest.value : null, ...findings.map(({ code }) => code.slice(7))];
  };
  const missing = (reason: string) => [{ state: 'missing', reason }, 'input-missing'];
  const notApplicable = [{ state: 'notApplicable', reason: 'không áp dụng' }, 'input-not-applicable'];

  it('has its states by the same words, but for a text', () => {
    for (const question of [day, yesNo, one, many]) {
      expect(read(question, 'không áp dụng')).toEqual(notApplicable);
      expect(read(question, 'chưa có số liệu')).toEqual(missing('chưa có số liệu'));
    }
    expect(read({ ...day, kind: 'text' }, 'không áp dụng')).toEqual(['không áp dụng']);
    expect(read(one, 'chưa có số liệu cũ')).toEqual(['b']);
    expect(read(yesNo, 'chưa làm')).toEqual([null, 'input-not-yes-or-no']);
  });

  it('is doubted where it holds what nobody sees', () => {
    expect(read(day, '05/6/2024\u200b')[1] ?? 'refused').toMatch(/invisible-character|not-a-date/);
    expect(read(yesNo, 'c\u200bó')).toEqual([true, 'invisible-character']);
    expect(read(one, 'Za\u200blo')).toEqual(['c', 'invisible-character']);
    expect(read(decimal, '1\u200b2')).toEqual([12, 'invisible-character']);
  });

  it('of several choices may be a list, and a label may hold the sign between them', () => {
    expect(read(many, ['c', 'a'])).toEqual([['a', 'c']]);
    expect(read(many, ['Zalo', 'Loa; đài', 'c'])).toEqual([['a', 'c']]);
    expect(read(many, 'Zalo; Loa; đài')).toEqual([['a', 'c']]);
    expect(read(many, 'c;a')).toEqual([['a', 'c']]);
    expect(read(many, ['Zalo', 'Báo'])).toEqual([null, 'not-a-choice']);
    expect(read(many, 'Loa; Zalo')).toEqual([null, 'not-a-choice']);
  });

  it('of several choices is blank where nothing is ticked, as a page sends it', () => {
    for (const blank of [[], [''], ['', ' ']]) expect([blank, read(many, blank)]).toEqual([blank, [null]]);
    expect(read(many, ['', 'c', ' '])).toEqual([['c']]);
    for (const other of [one, yesNo, day]) expect(read(other, [''])).toEqual([null, 'input-not-read']);
  });

  it('is a day also in eight digits, and with its year first', () => {
    expect(read(day, '15032026')).toEqual(['2026-03-15']);
    expect(read(day, '20260315')).toEqual(['2026-03-15']);
    expect(read(day, '2024/06/05')).toEqual(['2024-06-05']);
    expect(read(day, '2024.6.5')).toEqual(['2024-06-05']);
    expect(read(day, '31022026')).toEqual([null, 'input-not-a-date']);
  });

  it('is a figure with decimals behind a point where they fit, with both readings', () => {
    expect(read(decimal, '1.50')).toEqual([1.5, 'input-two-readings']);
    expect(read(decimal, '12.34')).toEqual([12.34, 'input-two-readings']);
    expect(read({ ...decimal, scale: 3 }, '0.125')).toEqual([0.125, 'input-two-readings']);
    expect(read({ ...decimal, scale: 1 }, '12.34')[0]).toBeNull();
    expect(read({ ...decimal, scale: 0 }, '12.34')[0]).toBeNull();
  });
});

it('what cannot be read is asked for in the words of an official', () => {
  const said = (answers: object) =>
    receiveInput(small, { ...smallReport, answers })
      .findings.filter(({ code }) => code === 'report/input-not-read')
      .map((found) => describeFinding(found, 'vi'));
  expect(said({ dan_so: 5, hoat_dong: [7], theo_tinh: { 20: 1 }, co_le: [] })).toEqual([
    'Không đọc được bản nhập: cần “có” hoặc “không”; nội dung ghi: một danh sách.',
    'Không đọc được bản nhập: cần một dòng của bảng “Hoạt động”; nội dung ghi: 7.',
    'Không đọc được bản nhập: cần các dòng của bảng “Theo giới”; nội dung ghi: 5.',
    'Không đọc được bản nhập: cần một dòng của bảng “Theo tỉnh”; nội dung ghi: 1.',
  ]);
});
