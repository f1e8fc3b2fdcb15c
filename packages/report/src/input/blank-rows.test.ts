import { describe, expect, it } from 'vitest';
import type { ReportTemplate } from '../template/template.ts';
import { round } from '../testing/arbitrary-report.ts';
import { smallTemplate } from '../testing/small-template.ts';
import { receiveInput } from './receive-input.ts';

const small: ReportTemplate = smallTemplate;

describe('a table of which some rows are blank or cannot be read', () => {
  const typed = (rows: readonly unknown[]) =>
    receiveInput(small, { organization: 'bac-son', round, answers: { hoat_dong: rows } })
      .findings.map(({ code, path }) => `${code} ${path.slice(1).join('.')}`)
      .filter((line) => line.includes(' hoat_dong.'));

  it('has its findings at the row where they were typed', () => {
    expect(typed([{ ngay: '' }, { ghi_chu: 'a' }, {}, { ngay: 'hôm qua', ghi_chu: 'b' }])).toEqual([
      'report/input-not-a-date hoat_dong.3.ngay',
      'report/answer-required hoat_dong.1.ngay',
    ]);
  });

  it('is not answered where nothing but blank rows was typed, and has no row where the list is empty', () => {
    const answered = (rows: readonly unknown[]) =>
      receiveInput(small, { organization: 'bac-son', round, answers: { hoat_dong: rows } }).report?.answers
        .hoat_dong;
    expect(answered([{ ngay: '' }, { ghi_chu: null }, {}, { ngay: undefined }])).toBeUndefined();
    expect(answered([])).toEqual([]);
    expect(answered([{}, { ghi_chu: 'a' }])).toEqual([{ ghi_chu: 'a' }]);
  });

  it('is not blank where what was typed could not be read: that is said once', () => {
    const item = { code: 't', kind: 'table', label: { vi: 'T', en: 'T' } } as const;
    const column = { code: 'c', kind: 'yesNo', label: { vi: 'C', en: 'C' } } as const;
    const { pages, ...rest } = smallTemplate;
    const section = { code: 'muc', label: item.label, items: [{ ...item, columns: [column] }] };
    const template = { ...rest, rules: [], pages: [{ ...pages[0], sections: [section] }] };
    const found = receiveInput(template, {
      ...{ organization: 'bac-son', round },
      answers: { t: [{ c: 'Nguyễn' }] },
    }).findings;
    expect(found.map(({ code }) => code)).toEqual(['report/input-not-yes-or-no']);
  });

  it('is not answered where a page gives nothing for it, as of any question', () => {
    const nothing = {
      hoat_dong: undefined,
      dan_so: { nam: undefined },
      theo_tinh: undefined,
      rac: undefined,
    };
    const { findings } = receiveInput(small, {
      ...{ organization: 'bac-son', round },
      answers: nothing as never,
    });
    expect(findings.map(({ code }) => code)).not.toContain('report/input-not-read');
  });

  it('has its rows counted without the blank ones, also against the most that a report may have', () => {
    const blanks = Array.from({ length: 1500 }, () => ({ ngay: '', ghi_chu: ' ' }));
    const day = { ngay: '05/6/2024', ghi_chu: 'a' };
    const { findings } = receiveInput(small, {
      ...{ organization: 'bac-son', round },
      answers: { hoat_dong: [...blanks, day, ...blanks] },
    });
    expect(findings.map(({ code }) => code)).not.toContain('report/too-many-rows');
  });

  it('hides no finding of a row behind one that could not be read', () => {
    expect(typed([true, { ghi_chu: 'a' }, 5])).toEqual([
      'report/input-not-read hoat_dong.0',
      'report/input-not-read hoat_dong.2',
      'report/answer-required hoat_dong.1.ngay',
    ]);
  });
});
