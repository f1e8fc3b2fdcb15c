import type { Finding } from '@chiendich/core';
import { describeFinding } from '@chiendich/core';
import { describe, expect, it } from 'vitest';
import { distinctLabel, listsOf } from '../questions/lists.ts';
import { checkTemplate } from '../template/check-template.ts';
import { fixedRowsOf, tablesOf } from '../template/items.ts';
import { placeInReport } from '../template/place-in-report.ts';
import type { ReportTemplate } from '../template/template.ts';
import { round } from '../testing/arbitrary-report.ts';
import { smallReport } from '../testing/small-report.ts';
import { smallTemplate } from '../testing/small-template.ts';
import { createValidator } from '../validate/create-validator.ts';
import { receiveInput } from './receive-input.ts';

const small: ReportTemplate = smallTemplate;
const label = (vi: string) => ({ vi, en: vi });

const said = (findings: readonly Finding[], locale: 'vi' | 'en' = 'vi') =>
  findings.map((found) => `${found.path.join('.')}: ${describeFinding(found, locale)}`);

/** The findings on a sound report with some answers changed. */
const withAnswers = (answers: object, change: object = {}) =>
  receiveInput(small, { ...smallReport, ...change, answers: { ...smallReport.answers, ...answers } });

const withRound = (days: object) => receiveInput(small, { ...smallReport, round: { ...round, ...days } });

const organizations = [
  { code: 'cao-loc', label: label('UBND xã Cao Lộc') },
  { code: 'cao-bang', label: label('Cao Bằng') },
  { code: 'lang-son', label: label('Lạng Sơn') },
  { code: 'tt1', label: label('UBND xã Tân Thành'), parent: 'lang-son' },
  { code: 'tt2', label: label('UBND xã Tân Thành'), parent: 'cao-bang' },
];

describe('the days of a round', () => {
  it.each([
    ['1/3/25', '2025-03-01'],
    ['010325', '2025-03-01'],
    ['01/03/2025', '2025-03-01'],
    ['ngày 01 tháng 3 năm 2025', '2025-03-01'],
  ])('are read as answers are: %s', (from, day) => {
    const { report, verdict } = withRound({ from, to: '31/3/2025' });
    expect(report?.round.from).toBe(day);
    expect(verdict.accepted).toBe(true);
  });

  it('of a year far off are doubted, in a typed and in a stored report', () => {
    const sentence = 'round.from: Mục “Ngày đầu kỳ báo cáo”: cần xem lại năm của ngày 01/3/0025.';
    expect(said(withRound({ from: '01/03/0025', to: '31/3/2025' }).findings)).toContain(sentence);
    const stored = { ...smallReport, round: { ...round, from: '0025-03-01', to: '2204-03-31' } };
    expect(said(createValidator(small).validate(stored).findings)).toEqual([
      sentence,
      'round.to: Mục “Ngày cuối kỳ báo cáo”: cần xem lại năm của ngày 31/3/2204.',
    ]);
  });

  it('that cannot be read are said once, with what was typed', () => {
    const { findings } = withRound({ from: '31/6/2024' });
    expect(said(findings)).toEqual([
      'round.from: Mục “Ngày đầu kỳ báo cáo”: không đọc được ngày từ “31/6/2024”; ví dụ 05/6/2024.',
    ]);
    expect(said(withRound({ from: ' ' }).findings)[0]).toContain('phải có ngày đầu và ngày cuối');
  });
});

describe('a year of two digits', () => {
  it.each(['5/6/24', '050624'])('is said to be one: %s', (ngay_lap) => {
    expect(said(withAnswers({ ngay_lap }).findings)).toEqual([
      `answers.ngay_lap: Mục “Ngày lập”: “${ngay_lap}” ghi năm bằng hai chữ số, được hiểu là ngày 05/6/2024.`,
    ]);
  });

  it('is doubted where it lies far ahead', () => {
    const { findings, report } = withAnswers({ ngay_lap: '5/3/99' });
    expect(report?.answers.ngay_lap).toBe('2099-03-05');
    expect(findings.map(({ code }) => code)).toEqual(['report/input-short-year', 'report/doubtful-year']);
  });
});

describe('the organization', () => {
  const read = (organization: string) =>
    receiveInput(small, { ...smallReport, organization }, { organizations });

  it.each([
    ['cao-loc', 'cao-loc'],
    ['UBND xã Cao Lộc', 'cao-loc'],
    ['ubnd xã cao lộc ', 'cao-loc'],
    ['UBND xã Tân Thành (Cao Bằng)', 'tt2'],
  ])('is read by id or by its distinct name: %s', (typed, id) => {
    const { report, findings } = read(typed);
    expect(report?.organization).toBe(id);
    expect(findings).toEqual([]);
  });

  it('of a name that two have is asked for its id, once', () => {
    expect(said(read('UBND xã Tân Thành').findings)).toEqual([
      'organization: Mục “Cơ quan, đơn vị báo cáo”: danh mục có nhiều mục cùng tên “UBND xã Tân Thành”; hãy ghi mã để phân biệt: tt1; tt2.',
    ]);
  });

  it('that is not there is refused with names that differ', () => {
    expect(said(read('UBND xã Khác').findings)).toEqual([
      'organization: Cơ quan, đơn vị báo cáo phải là một trong: UBND xã Cao Lộc; Cao Bằng; Lạng Sơn; UBND xã Tân Thành (Lạng Sơn); UBND xã Tân Thành (Cao Bằng); báo cáo ghi: “UBND xã Khác”.',
    ]);
  });
});

describe('choices', () => {
  it('that are not there are said to be so, not to be repeated', () => {
    const codes = (hinh_thuc: readonly string[]) =>
      withAnswers({ hinh_thuc }).findings.map(({ code }) => code);
    expect(codes(['mit_tinh', 'c', 'd'])).toEqual(['report/not-a-choice']);
    const stored = (hinh_thuc: readonly string[]) =>
      createValidator(small)
        .validate({ ...smallReport, answers: { ...smallReport.answers, hinh_thuc } })
        .findings.map(({ code }) => code);
    expect(stored(['mit_tinh', 'ra_quan', 'x', 'y'])).toContain('report/not-a-choice');
    expect(stored(['mit_tinh', 'ra_quan', 'mit_tinh', 'ra_quan'])).toContain('report/choice-repeated');
  });

  it('of a list that nobody supplied are not repeated either, however many', () => {
    const many = {
      code: 'nhieu',
      label: label('Nhiều nơi'),
      kind: 'choice',
      from: 'territories',
      many: true,
    } as const;
    const template = {
      ...small,
      rules: [],
      pages: [{ code: 'p', label: label('P'), sections: [{ code: 's', label: label('S'), items: [many] }] }],
    };
    const nhieu = Array.from({ length: 1200 }, (_, at) => `x${at}`);
    const { findings } = createValidator(template).validate({ ...smallReport, answers: { nhieu } });
    expect(said(findings)).toEqual([
      'answers.nhieu: Mục “Nhiều nơi” có 1.200 lựa chọn, nhiều nhất 1.000 lựa chọn.',
    ]);
  });

  it('that cascade list what the answer above leaves; of one name they are set apart', () => {
    const sentence = (answers: object) => said(withAnswers({ xa: 'Không có', ...answers }).findings)[0];
    expect(sentence({ tinh: '20' })).toContain('phải là một trong: Tân Thanh (Lạng Sơn); Đồng Đăng; báo cáo');
    expect(sentence({ tinh: undefined })).toContain('Tân Thanh (Cao Bằng); báo cáo');
    const { report, findings } = withAnswers({ tinh: '04', xa: 'Tân Thanh (Cao Bằng)' });
    expect(report?.answers.xa).toBe('04a');
    expect(findings).toEqual([]);
  });
});

describe('a choice outside of the one above', () => {
  it('is named so that it differs from the one within', () => {
    expect(said(withAnswers({ tinh: '20', xa: '04a' }).findings)[0]).toContain(
      '“Tân Thanh (Cao Bằng)” không thuộc nội dung đã chọn',
    );
  });
});

describe('rows of one name', () => {
  const lists = (small.lists ?? []).map((list) =>
    list.code === 'xa'
      ? { ...list, items: [...list.items, { code: '20c', label: label('Tân Thanh'), parent: '20' }] }
      : list,
  );
  const template: ReportTemplate = {
    ...small,
    lists,
    rules: [],
    pages: [
      {
        code: 'p',
        label: label('P'),
        sections: [
          {
            code: 's',
            label: label('S'),
            items: [
              {
                code: 'theo_xa',
                label: label('Theo xã'),
                kind: 'table',
                rowsFrom: 'xa',
                columns: [{ code: 'so', label: label('Số'), kind: 'text' }],
              },
            ],
          },
        ],
      },
    ],
  };

  it('are set apart as choices are, by code where their parent is one', () => {
    const [table] = tablesOf(template);
    const rows = table && fixedRowsOf(table, template);
    const names = ['Tân Thanh (20a)', 'Đồng Đăng', 'Tân Thanh (Cao Bằng)', 'Tân Thanh (20c)'];
    expect(rows?.map((row) => row.label.vi)).toEqual(names);
    const known = listsOf(template);
    const [tinh, xa] = [known.get('tinh'), known.get('xa')];
    expect(xa?.items.map((item) => xa && distinctLabel(xa, tinh)(item).vi)).toEqual(names);
    expect(placeInReport(template, ['answers', 'theo_xa', '04a', 'so'])?.vi).toBe(
      'bảng “Theo xã”, dòng “Tân Thanh (Cao Bằng)”, cột “Số”',
    );
  });
});

describe('sentences', () => {
  const faults = (template: unknown, locale: 'vi' | 'en' = 'vi') =>
    checkTemplate(template).findings.map((found) => describeFinding(found, locale));
  const change = (code: string, changed: object) => ({
    ...small,
    rules: [],
    pages: small.pages.map((page) => ({
      ...page,
      sections: page.sections.map((section) => ({
        ...section,
        items: section.items.map((item) => (item.code === code ? { ...item, ...changed } : item)),
      })),
    })),
  });

  it('of a template name the list that is not there, and the one that is near', () => {
    expect(faults(change('theo_tinh', { rowsFrom: 'tinhh' }))).toContain(
      'Bảng “Theo tỉnh” lấy dòng từ danh mục “tinhh” không có trong mẫu báo cáo; có thể là “tinh”.',
    );
    expect(faults(change('theo_tinh', { rowsFrom: 'khongnear' }))).toContain(
      'Bảng “Theo tỉnh” lấy dòng từ danh mục “khongnear” không có trong mẫu báo cáo.',
    );
    expect(faults(change('xa', { from: 'xaa' }))).toContain(
      'Mục “xa” chọn từ danh mục “xaa” không có trong mẫu báo cáo; có thể là “xa”.',
    );
  });

  it('of a weighted mean without a weight are whole', () => {
    expect(faults(change('ti_le', { weight: undefined }))).toEqual([
      'Chỉ tiêu ti_le: bình quân gia quyền cần một chỉ tiêu khác làm trọng số, và chỉ bình quân gia quyền mới có trọng số; mẫu ghi trọng số: trống.',
    ]);
  });

  it('on too many rows speak of rows, as the validator does', () => {
    expect(faults(change('hoat_dong', { maximumRows: 5000 }))).toEqual([
      'Bảng “Hoạt động” cho ghi nhiều nhất 5.000 dòng; một bảng chỉ nhận được nhiều nhất 1.000 dòng.',
    ]);
    const rows = Array.from({ length: 1500 }, () => ({ ngay: '05/6/2024', ghi_chu: 'x' }));
    const { findings, verdict } = withAnswers({ hoat_dong: rows });
    expect(verdict.accepted).toBe(false);
    expect(said(findings)).toContain('answers.hoat_dong: Bảng “Hoạt động” có 1.500 dòng, nhiều nhất 4 dòng.');
  });

  it('in English have a verb that fits and quote a reason', () => {
    expect(said(withAnswers({ hoat_dong: 5 }).findings, 'en')[0]).toBe(
      'answers.hoat_dong: The input cannot be read: expected the rows of table “Hoạt động”; given: 5.',
    );
    expect(said(withAnswers({ ho: 'chưa có số liệu' }).findings, 'en')).toEqual([
      'answers.ho: Item “Hộ” is missing; the reason: chưa có số liệu.',
    ]);
  });
});

describe('one cause is one finding', () => {
  it.each([
    ['-', 'Mục “Hộ”: “-” được ghi là chưa có số liệu; nếu không phát sinh, hãy ghi 0.'],
    ['chưa có số liệu', 'Mục “Hộ” chưa có số liệu; lý do: chưa có số liệu.'],
  ])('for “%s”', (ho, sentence) => {
    expect(said(withAnswers({ ho }).findings)).toEqual([`answers.ho: ${sentence}`]);
  });

  it('for what is computed, in words and in numbers of its language', () => {
    const typed = (tong_nguoi: unknown, nguoi: unknown = '12000') =>
      withAnswers({ nguoi, tong_nguoi }).findings.filter(({ code }) => code === 'report/computed-differs');
    const [number] = typed(5);
    const total = Number(number?.params.expected);
    expect(number && describeFinding(number, 'vi')).toBe(
      `Mục “Tổng số người” được tính từ các mục khác và phải là ${total.toLocaleString('vi-VN')}; báo cáo ghi: 5.`,
    );
    const [state] = typed({ state: 'notApplicable' });
    expect(state && describeFinding(state, 'vi')).toContain('báo cáo ghi: “không áp dụng”.');
    const [missing] = typed('5', 'chưa có số liệu');
    expect(missing && describeFinding(missing, 'vi')).toContain('phải là “chưa có số liệu”; báo cáo ghi: 5.');
    expect(missing && describeFinding(missing, 'en')).toContain('must be “missing”; given: 5.');
  });

  it('for a character that a conversion lost', () => {
    expect(said(withAnswers({ nguoi_lap: 'Nguy\uFFFDn' }).findings)).toEqual([
      'answers.nguoi_lap: Mục “Người lập” có ký tự “�” ở vị trí 5, thay cho chữ bị mất khi chuyển mã; cần nhập lại chỗ đó.',
    ]);
  });
});
