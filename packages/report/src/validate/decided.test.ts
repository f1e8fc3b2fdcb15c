import { describeFinding } from '@chiendich/core';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vaccinationDrive } from '../../../../tests/templates/vaccination-drive.ts';
import { readTemplateRules } from '../derive/read-template-rules.ts';
import type { ReportTemplate } from '../template/template.ts';
import { arbitraryReport, settled } from '../testing/arbitrary-report.ts';
import { smallReport } from '../testing/small-report.ts';
import { smallTemplate } from '../testing/small-template.ts';
import { compileChecks } from './compiled-checks.ts';
import { createValidator, reportFindings } from './create-validator.ts';

const { validate } = createValidator(smallTemplate);
/** Answers without a ceremony, so that those who attended it, and the third row, are not asked. */
const { du_le: _, ...others } = smallReport.answers;
const { khac: __, ...rows } = others.dan_so;
const answers = { ...others, co_le: false, tong_nguoi: 120, dan_so: rows };
const held = { co_le: true, du_le: 5, tong_nguoi: 125, dan_so: { ...rows, khac: { lon: 0, tong: 0 } } };
const but = (change: object) => ({ ...smallReport, answers: { ...answers, ...change } });
const missing = { state: 'missing', reason: 'đang đếm' } as const;
const notApplicable = { state: 'notApplicable' } as const;

/** Errors and notes with their places. */
const foundIn = (report: unknown) =>
  validate(report)
    .findings.filter(({ severity }) => severity !== 'warning')
    .map(({ code, path }) => `${code.replace('report/', '')} ${path.slice(1).join('.')}`);

describe('what is asked', () => {
  it('is what its condition says, and an answer to anything else is refused', () => {
    expect(foundIn(but({ du_le: 5 }))).toContain('answer-not-asked du_le');
    expect(foundIn(but(held))).toEqual([]);
  });

  it('is not what depends on an answer that is missing', () => {
    expect(foundIn(but({ co_le: missing }))).toEqual(['left-out-of-sum tong_nguoi']);
    expect(foundIn(but({ co_le: missing, du_le: 5 }))).toContain('answer-not-asked du_le');
  });

  it('of rows and cells goes by their own conditions', () => {
    const [row] = answers.hoat_dong;
    expect(foundIn(but({ dan_so: { ...answers.dan_so, khac: { lon: 1, tong: 1 } } }))).toContain(
      'row-not-asked dan_so.khac',
    );
    expect(foundIn(but({ hoat_dong: [{ ...row, noi_khac: 'x' }] }))).toContain(
      'answer-not-asked hoat_dong.0.noi_khac',
    );
    expect(foundIn(but({ hoat_dong: [{ ...row, loai: 'khac', noi_khac: 'x' }] }))).toEqual([
      'left-out-of-sum tong_nguoi',
    ]);
  });

  it('reads choices of many by what they hold', () => {
    expect(foundIn(but({ hinh_thuc: ['mit_tinh'], hinh_thuc_khac: 'x' }))).toContain(
      'answer-not-asked hinh_thuc_khac',
    );
    expect(foundIn(but({ hinh_thuc: ['mit_tinh', 'khac'], hinh_thuc_khac: 'x' }))).toEqual([
      'left-out-of-sum tong_nguoi',
    ]);
  });
});

describe('what is required', () => {
  it('by a rule is refused without an answer only while the rule holds', () => {
    const asked = { hinh_thuc: ['khac'] };
    expect(foundIn(but(asked))).toEqual(['left-out-of-sum tong_nguoi']);
    expect(foundIn(but({ ...asked, ...held }))).toEqual(['answer-required hinh_thuc_khac']);
  });
});

describe('a computed answer', () => {
  it('is what its rule gives, rounded to its decimals', () => {
    expect(foundIn(smallReport)).toEqual([]);
    expect(foundIn(but({ tong_nguoi: 121 }))).toContain('computed-differs tong_nguoi');
    expect(foundIn(but({ rac_moi_nguoi: 0.0125 }))).toContain('computed-differs rac_moi_nguoi');
    const [fault] = validate(but({ ...held, tong_nguoi: 121 })).findings;
    expect(fault && describeFinding(fault, 'vi')).toBe(
      'Mục “Tổng số người” được tính từ các mục khác và phải là 125; báo cáo ghi: 121.',
    );
  });

  it('leaves out of a sum what is not asked, and says so', () => {
    const [note] = validate(but({})).findings;
    expect(note && describeFinding(note, 'vi')).toBe(
      'Mục “Tổng số người” được tính mà không có Người dự lễ, vì không phải trả lời trong trường hợp này.',
    );
  });

  it('takes the state of its inputs: a required one can be sent while an input is missing', () => {
    const stated = { nguoi: missing, tong_nguoi: missing, rac_moi_nguoi: missing };
    expect(foundIn(but(stated))).toEqual([]);
    expect(foundIn(but({ ...stated, tong_nguoi: 5 }))).toEqual(['computed-differs tong_nguoi']);
    expect(foundIn(but({ ...stated, tong_nguoi: undefined }))).toEqual(['computed-left-out tong_nguoi']);
    const none = { nguoi: notApplicable, tong_nguoi: notApplicable, rac_moi_nguoi: notApplicable };
    expect(foundIn(but(none))).toEqual([]);
  });

  it('that nobody has to give may stay away where its inputs do', () => {
    expect(foundIn(but({ nguoi: missing, tong_nguoi: missing, rac_moi_nguoi: undefined }))).toEqual([]);
  });

  it('in a row reads the cells of its row', () => {
    const dan_so = { nam: { lon: 50, nho: 1, tong: 50 }, nu: { lon: 60, tong: 60 } };
    expect(foundIn(but({ dan_so }))).toContain('computed-differs dan_so.nam.tong');
  });
});

describe.each([
  ['of tests', smallTemplate as ReportTemplate],
  ['of a vaccination drive', vaccinationDrive as ReportTemplate],
])('a report on the template %s', (_, template) => {
  const checks = compileChecks(template, readTemplateRules(template));

  it('that follows its rules is refused for nothing that rules decide', () => {
    let settledOnes = 0;
    fc.assert(
      fc.property(arbitraryReport(template), (report) => {
        const errors = reportFindings(checks, settled(report, checks)).filter(
          ({ severity }) => severity === 'error',
        );
        // Computed numbers may leave their bounds, parts their wholes.
        const others = new Set([
          'report/rule-broken',
          'report/part-exceeds-whole',
          'report/choice-outside-parent',
          'report/figure-too-small',
          'report/figure-too-large',
        ]);
        if (errors.length === 0) settledOnes += 1;
        expect(errors.filter(({ code }) => !others.has(code))).toEqual([]);
      }),
      { numRuns: 500 },
    );
    expect(settledOnes).toBeGreaterThan(0);
  });

  it('says the same of its answers whatever the order of its keys', () => {
    fc.assert(
      fc.property(arbitraryReport(template), (report) => {
        const answers = Object.fromEntries(Object.entries(report.answers).reverse());
        expect(reportFindings(checks, { ...report, answers })).toEqual(reportFindings(checks, report));
      }),
      { numRuns: 200 },
    );
  });
});
