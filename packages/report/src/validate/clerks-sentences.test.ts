import { describeFinding } from '@chiendich/core';
import { describe, expect, it } from 'vitest';
import { receiveInput } from '../input/receive-input.ts';
import { schemaOf } from '../schema/schema-of.ts';
import { defineTemplate } from '../template/check-template.ts';
import { round } from '../testing/arbitrary-report.ts';
import { compileTemplate } from './compile-template.ts';

const both = (vi: string) => ({ vi, en: vi });
const count = { kind: 'number', unit: 'animal', aggregation: 'sum', minimum: 0 } as const;
const template = defineTemplate({
  ...{ id: 'cho', version: '1', status: 'proposal', title: both('Đàn chó'), source: both('Thử') },
  lists: [
    {
      code: 'noi',
      label: both('Nơi tiêm'),
      items: [
        { code: 'tai_cho', label: both('Tại chỗ') },
        { code: 'tram', label: both('Trạm thú y') },
        { code: 'TRAM', label: both('TRẠM THÚ Y') },
      ],
    },
  ],
  pages: [
    {
      code: 'p',
      label: both('P'),
      sections: [
        {
          code: 's',
          label: both('S'),
          items: [
            { code: 'co', label: both('Có tiêm'), kind: 'yesNo' },
            { code: 'noi', label: both('Nơi tiêm'), kind: 'choice', from: 'noi' },
            { ...count, code: 'dan', label: both('Tổng đàn chó'), required: true },
            { ...count, code: 'con', label: both('Chưa tiêm'), computed: 'dan - tổng(diem.so)' },
            {
              ...{ code: 'diem', label: both('Các điểm'), kind: 'table' },
              columns: [
                { code: 'loai', label: both('Loại'), kind: 'text' },
                { ...count, code: 'so', label: both('Số chó'), required: true },
              ],
            },
            {
              ...{ code: 'loai', label: both('Theo loại'), kind: 'table' },
              rows: [
                { code: 'nha', label: both('Chó nhà') },
                { code: 'hoang', label: both('Chó hoang') },
              ],
              columns: [{ ...count, code: 'so', label: both('Số chó') }],
            },
          ],
        },
      ],
    },
  ],
  rules: [
    {
      ...{ code: 'nhieu', severity: 'error', message: both('Chó nhà phải nhiều hơn.') },
      expression: 'loai.nha.so > loai.hoang.so và loai.nha.so < dan',
    },
  ],
});
const organizations = [{ code: 'an-binh', label: both('UBND xã An Bình') }];
const { validate } = compileTemplate(template, { organizations });
const reportOf = (answers: object, organization = 'an-binh') => ({
  ...{ template: { id: 'cho', version: '1' }, organization, round },
  answers: { dan: 5, con: 5, diem: [], ...answers },
});
const said = (answers: object, organization?: string) =>
  validate(reportOf(answers, organization)).findings.map((found) => describeFinding(found, 'vi'));
const ofZod = (answers: object) =>
  schemaOf(template, { organizations })
    .safeParse(reportOf(answers))
    .error?.issues.map(({ message }) => message);
const received = (answers: object) =>
  receiveInput(template, reportOf(answers), { organizations }).findings.map(
    ({ code, path }) => `${code} ${path.join('.')}`,
  );

describe('sentences of the validator', () => {
  it('give the code of a choice in other capitals or blanks, where one has that name', () => {
    const sentence = 'Mục “Nơi tiêm” ghi bằng chữ “tại  chỗ”; dữ liệu phải ghi mã “tai_cho”.';
    expect(said({ noi: 'tại  chỗ' })).toEqual([sentence]);
    expect(said({}, 'ubnd xã an bình')).toEqual([
      'Mục “Cơ quan, đơn vị báo cáo” ghi bằng chữ “ubnd xã an bình”; dữ liệu phải ghi mã “an-binh”.',
    ]);
    expect(said({ noi: 'trạm thú y' })[0]).toContain('phải là một trong');
  });

  it('list no more organizations than a reader takes in', () => {
    const many = Array.from({ length: 60 }, (_, at) => ({
      ...{ code: `x${at}`, label: both(`Ủy ban nhân dân xã Trung Thành Thượng ${at}`) },
    }));
    const [finding] = compileTemplate(template, { organizations: many }).validate(reportOf({})).findings;
    const sentence = finding === undefined ? '' : describeFinding(finding, 'vi');
    expect(sentence.length).toBeLessThan(320);
    expect(sentence).toContain('; …;');
  });

  it('say that yes and a figure are not written in words', () => {
    expect(said({ co: 'có' })[0]).toContain('phải là dữ liệu kiểu có hoặc không, không ghi bằng chữ');
    expect(said({ dan: '0' })).toHaveLength(1);
    expect(said({ dan: '0' })[0]).toContain('số dạng văn bản');
  });

  it('name table and row, of an answer, a row and a column', () => {
    expect(said({ diem: [{ so: 2 }, { loai: 'x' }], con: 3 })).toEqual([
      'Chưa điền mục “Số chó (Các điểm, dòng 2)”; đây là mục bắt buộc.',
    ]);
    expect(ofZod({ diem: [{ so: 2 }, { loai: 'x' }] })).toEqual([
      'Chưa điền mục “Số chó (Các điểm, dòng 2)”; đây là mục bắt buộc.',
    ]);
    const strange = { loai: { gia: {}, nha: { gia: 1 } } };
    expect(said(strange).sort()).toEqual([
      'Mẫu báo cáo không có “gia” trong các cột của bảng “Theo loại”.',
      'Mẫu báo cáo không có “gia” trong các dòng của bảng “Theo loại”.',
    ]);
    expect(ofZod(strange)?.sort()).toEqual(said(strange).sort());
  });

  it('name each cell that a rule reads once', () => {
    expect(said({ loai: { nha: { so: 1 }, hoang: { so: 2 } } })).toEqual([
      'Chó nhà phải nhiều hơn. (liên quan: Số chó (Theo loại, Chó nhà); Số chó (Theo loại, Chó hoang); Tổng đàn chó)',
    ]);
  });

  it('quote no reason within a reason, and say of none that somebody wrote it', () => {
    const missing = { state: 'missing', reason: 'chưa có “Tổng đàn chó” (Chưa thống kê)' };
    expect(said({ dan: { state: 'missing', reason: 'Chưa thống kê' }, con: missing })).toEqual([
      'Mục “Tổng đàn chó” chưa có số liệu; lý do: Chưa thống kê.',
      'Mục “Chưa tiêm” chưa có số liệu; lý do: chưa có “Tổng đàn chó” (Chưa thống kê).',
    ]);
  });

  it('say of what is computed as nothing that it must be left blank, and write figures one way', () => {
    const open = reportOf({ con: 4 });
    const { diem: _, ...answers } = open.answers;
    expect(validate({ ...open, answers }).findings.map((found) => describeFinding(found, 'vi'))).toEqual([
      'Mục “Chưa tiêm” được tính từ các mục khác và trong trường hợp này phải để trống; báo cáo ghi: 4.',
    ]);
    expect(said({ con: 4 })).toEqual([
      'Mục “Chưa tiêm” được tính từ các mục khác và phải là 5; báo cáo ghi: 4.',
    ]);
  });

  it('ask for the reason that lacks, and call data by what they are', () => {
    for (const reason of [' ', undefined])
      expect(said({ noi: { state: 'missing', reason } })).toEqual([
        'Mục “Nơi tiêm” ghi chưa có số liệu nhưng thiếu lý do; hãy nêu lý do.',
      ]);
    expect(said({ noi: { a: 1 } })[0]).toContain('báo cáo ghi: một nhóm dữ liệu.');
    expect(said({ noi: [1] })[0]).toContain('báo cáo ghi: một danh sách.');
  });
});

describe('the rows of a table, by every way in', () => {
  const sentences = {
    blank: ['Bảng “Các điểm” có dòng trống (dòng 1).'],
    state:
      'Bảng “Các điểm” được trả lời bằng danh sách các dòng; nếu không có dòng nào thì ghi danh sách rỗng. Báo cáo ghi: một nhóm dữ liệu.',
  };

  it.each([[{}], [{ loai: '', so: '' }], [{ loai: null }]])(
    '%j is a blank row, left out where a person typed',
    (row) => {
      expect(said({ diem: [row] })).toEqual(sentences.blank);
      expect(ofZod({ diem: [row] })).toEqual(sentences.blank);
      expect(received({ diem: [row], con: undefined })).toEqual([]);
    },
  );

  it.each([
    ['', 1],
    [null, 1],
    [[null], 1],
  ])('%j counts as not answered where a person typed, and refused on the wire', (diem, times) => {
    expect(received({ diem, con: undefined })).toEqual([]);
    expect(said({ diem })).toHaveLength(times);
    expect(ofZod({ diem })).toEqual(said({ diem }));
  });

  it('a state is refused with how a table is answered', () => {
    const diem = { state: 'missing', reason: 'x' };
    expect(said({ diem })).toEqual([sentences.state]);
    expect(ofZod({ diem })).toEqual([sentences.state]);
    expect(received({ diem })).toEqual(['report/input-not-read answers.diem']);
    const [named] = said({ loai: diem });
    expect(named).toContain('được trả lời bằng các ô của từng dòng có tên');
    expect(ofZod({ loai: diem })).toEqual([named]);
  });
});
