import { MisuseError } from '@chiendich/core';
import { printRule } from '@chiendich/report/rules';
import { createValidator } from '@chiendich/report/validate';
import { describe, expect, it } from 'vitest';
import { vaccinationDrive, vaccinationRound } from '../../../../tests/templates/vaccination-drive.ts';
import type { Form, FormEnvironment } from '../form.ts';
import { formFromTemplate } from '../form-from-template.ts';
import { figure, openForm, round, templateOf } from '../testing/template.ts';
import { createForm } from './create-form.ts';

const definition = formFromTemplate(vaccinationDrive);
const environment: FormEnvironment = {
  round: vaccinationRound,
  locale: 'vi',
  clock: () => '2025-09-20T02:00:00Z',
  ids: () => 'draft-1',
};
const open = (answers = {}, over = definition) => createForm(over, { ...environment, answers });

/** Answers everything that is required with something sound. */
function fillIn(form: Form): void {
  const typed = {
    ...{ 'report.organization': 'xa-tan-lap', nguoi_lap: 'Nguyễn Văn A', huyen: 'h2', tram: 'Trạm Tân Lập' },
    ...{ ngay_tiem: '12/9/2025', co_tiem: 'có', doi_tuong: '1.300', da_tiem: '1.250', co_phan_ung: 'không' },
    ...{ 'gioi[nam].da_tiem': '700', 'gioi[nu].da_tiem': '550', kenh: 'loa;khac', kenh_khac: 'Xe lưu động' },
  };
  for (const [key, text] of Object.entries(typed)) form.type(key, text);
}

describe('a form of a vaccination drive', () => {
  it('has the pages, sections and items of its template, in its order, behind the organization', () => {
    expect(definition.pages.map(({ code }) => code)).toEqual(['chung', 'ket_qua', 'bang', 'khac']);
    expect(definition.pages[0]?.sections.map(({ code }) => code)).toEqual(['report', 'noi_tiem']);
    const kinds = definition.pages.flatMap(({ sections }) =>
      sections.flatMap(({ items }) => items.map(({ kind }) => kind)),
    );
    expect(new Set(kinds)).toEqual(
      new Set(['text', 'choice', 'date', 'yesNo', 'note', 'number', 'table', 'files']),
    );
    expect(definition.findings).toEqual([]);
  });

  it('reads a typed number the Vietnamese way and keeps the text until the person leaves', () => {
    const form = open();
    form.type('doi_tuong', '1300');
    expect(form.get('doi_tuong')).toBe(1300);
    expect(form.field('doi_tuong').text).toBe('1300');
    form.leave('doi_tuong');
    expect(form.field('doi_tuong').text).toBe('1.300');
  });

  it('keeps what cannot be read as a number and says so', () => {
    const form = open({ answers: { co_tiem: true } });
    form.type('doi_tuong', 'hơn 600');
    expect(form.get('doi_tuong')).toBeNull();
    expect(form.field('doi_tuong').text).toBe('hơn 600');
    expect(form.field('doi_tuong').findings.map(({ severity }) => severity)).toEqual(['error']);
  });

  it.each([
    ['-', 'report/input-dash'],
    ['chưa có số liệu', 'report/answer-missing'],
  ])('says one thing of one cause: of %j in a figure %s', (text, code) => {
    const form = open({ answers: { co_tiem: true } });
    form.type('doi_tuong', text);
    expect(form.get('doi_tuong')).toEqual({ state: 'missing', reason: text });
    expect(form.field('doi_tuong').findings.map((found) => found.code)).toEqual([code]);
  });

  it('takes nothing ticked, and a blank text, for no answer', () => {
    const form = open({ answers: { kenh: [''], bien_ban: [], nguoi_lap: ' ' } });
    for (const key of ['kenh', 'bien_ban', 'nguoi_lap']) expect(form.get(key)).toBeNull();
    for (const blank of [[], [''], ' ']) {
      form.set('kenh', ['loa']);
      form.set('kenh', blank);
      expect(form.get('kenh')).toBeNull();
      expect(form.field('kenh').findings.map((found) => found.code)).toEqual(['form/answer-required']);
    }
  });

  it('gives a part that exceeds its whole a finding, and takes it away again', () => {
    const form = open({ answers: { co_tiem: true, doi_tuong: 1, da_tiem: 2 } });
    expect(form.findings().map(({ code }) => code)).toContain('report/part-exceeds-whole');
    form.set('da_tiem', 1);
    expect(form.findings().map(({ code }) => code)).not.toContain('report/part-exceeds-whole');
  });

  it('makes a report that the validator accepts, with one revision for one content', () => {
    const form = open();
    fillIn(form);
    const first = form.submission();
    expect(first.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    if (!first.ok) return;
    expect(createValidator(vaccinationDrive).validate(first.value.report).ok).toBe(true);
    expect(first.value.report.answers).toMatchObject({
      chua_tiem: 50,
      ti_le: 96.15,
      tram: 't21',
      kenh: ['loa', 'khac'],
    });
    const again = form.submission();
    expect(again.ok && again.value).toEqual(first.value);
    form.set('nguoi_lap', 'Trần Thị B');
    const changed = form.submission();
    expect(changed.ok && changed.value.revision).toBe(2);
  });

  it('asks what its conditions say, of pages, questions, rows and cells', () => {
    const form = open({ answers: { co_tiem: false } });
    expect([form.isShown('doi_tuong'), form.isShown('gioi'), form.isShown('ghi_chu')]).toEqual([
      false,
      false,
      false,
    ]);
    form.type('co_tiem', 'có');
    form.set('da_tiem', 10);
    expect([form.isShown('doi_tuong'), form.isShown('gioi'), form.isShown('ghi_chu')]).toEqual([
      true,
      true,
      true,
    ]);
    const rows = () =>
      form
        .table('gioi')
        .rows.filter(({ visible }) => visible)
        .map(({ id }) => id);
    expect(rows()).toEqual(['nam', 'nu']);
    form.set('gioi[nam].da_tiem', 4);
    form.set('gioi[nu].da_tiem', 5);
    expect(rows()).toEqual(['nam', 'nu', 'chua_ro']);
    const row = form.addRow('buoi');
    expect(form.field(`buoi[${row}].dia_diem`).visible).toBe(false);
    form.set(`buoi[${row}].luu_dong`, true);
    expect(form.field(`buoi[${row}].dia_diem`).visible).toBe(true);
    const shown = form.explain(`buoi[${row}].dia_diem`).visible;
    expect(shown === null ? null : printRule(shown.rule)).toBe('buoi.luu_dong');
    expect(form.field('gioi[nam].cong')).toMatchObject({ answer: 4, computed: true });
  });

  it('offers the choices that belong to the one above, and doubts one that no longer does', () => {
    const form = open();
    const codes = () => form.field('tram').choices?.map(({ code }) => code);
    expect(codes()).toEqual(['t11', 't12', 't21']);
    form.set('huyen', 'h1');
    expect(codes()).toEqual(['t11', 't12']);
    form.set('tram', 't12');
    form.set('huyen', 'h2');
    expect(codes()).toEqual(['t12', 't21']);
    expect(form.field('tram').findings.map(({ code }) => code)).toEqual(['report/choice-outside-parent']);
    expect(form.field('tram').choices?.map(({ label }) => label.vi)).toEqual([
      'Trạm Hòa Bình',
      'Trạm Tân Lập (Huyện Hai)',
    ]);
  });
});

describe('rows that the reporter adds', () => {
  it('offer the choices that belong to the one above in the same row, and doubt one that no longer does', () => {
    const form = open();
    const [first, second] = [form.addRow('buoi'), form.addRow('buoi')];
    const codes = (row: string) => form.field(`buoi[${row}].tram`).choices?.map(({ code }) => code);
    expect(codes(first)).toEqual(['t11', 't12', 't21']);
    form.set(`buoi[${first}].huyen`, 'h2');
    expect(codes(first)).toEqual(['t21']);
    expect(codes(second)).toEqual(['t11', 't12', 't21']);
    const doubtsOf = (key: string) => form.field(key).findings.map(({ code }) => code);
    form.set(`buoi[${second}].huyen`, 'h1');
    form.set(`buoi[${second}].tram`, 't12');
    const [before, shown] = [form.table('buoi'), doubtsOf(`buoi[${second}].tram`)];
    form.set(`buoi[${second}].huyen`, 'h2');
    expect(shown).toEqual([]);
    expect(doubtsOf(`buoi[${second}].tram`)).toEqual(['report/choice-outside-parent']);
    expect(doubtsOf('tram')).toEqual([]);
    expect(form.table('buoi')).not.toBe(before);
    form.set(`buoi[${second}].huyen`, 'h1');
    expect(doubtsOf(`buoi[${second}].tram`)).toEqual([]);
  });

  it('have named cells that say when a part is more than its whole', () => {
    const form = open();
    form.set('lieu[soi].nhan', 10);
    form.set('lieu[soi].dung', 11);
    const doubts = () => form.field('lieu[soi].dung').findings.map(({ code }) => code);
    expect(doubts()).toEqual(['report/part-exceeds-whole']);
    form.set('lieu[soi].nhan', 11);
    expect(doubts()).toEqual([]);
  });
});

describe('answers of three states', () => {
  const states = {
    A1: 0,
    A2: { state: 'missing', reason: 'chưa thống kê' },
    A3: { state: 'notApplicable' },
  } as const;

  it.each(['vi', 'en'] as const)('stay apart, in the form, its draft and its report, in %s', (locale) => {
    const form = openForm([figure('A1'), figure('A2'), figure('A3'), figure('A4')], {}, { locale });
    for (const [key, answer] of Object.entries(states)) form.set(key, answer);
    expect(form.draft().answers.answers).toEqual(states);
    const sent = form.submission();
    expect(sent.ok && sent.value.report.answers).toEqual(states);
    expect(['A1', 'A2', 'A3', 'A4'].map((key) => form.field(key).text)).toEqual(['0', '', '', '']);
  });

  it('are typed in words too; a missing figure without a reason is a finding', () => {
    const form = openForm([figure('A1'), figure('A2')]);
    form.type('A1', '0');
    form.type('A2', 'không phát sinh');
    expect([form.get('A1'), form.get('A2')]).toEqual([
      0,
      expect.objectContaining({ state: 'notApplicable' }),
    ]);
    form.set('A2', { state: 'missing', reason: ' ' });
    expect(form.field('A2').findings.map(({ code }) => code)).toEqual(['form/reason-required']);
    expect(form.submission().ok).toBe(false);
  });
});

describe('files', () => {
  const photo = (name: string) => ({ name, mediaType: 'image/jpeg', bytes: 10, hash: '0'.repeat(64) });
  const files = { vi: 'Ảnh', en: 'Photos' };
  const question = {
    code: 'anh',
    label: files,
    kind: 'files',
    required: true,
    mediaTypes: ['image/jpeg'],
    maximumFiles: 2,
  } as const;
  const withFiles = formFromTemplate(templateOf([question]));
  const codesOf = (form: Form) => form.field('anh').findings.map(({ code }) => code);

  it('stand in the draft and the report by reference, and are asked for, counted and named', () => {
    const form = open({ organization: 'ubnd-xa-a' }, withFiles);
    expect(codesOf(form)).toEqual(['form/answer-required']);
    expect(form.submission().findings.map((found) => form.placeOf(found))).toEqual(['anh']);
    form.set('anh', [photo('a'), photo('b'), photo('c')]);
    expect(codesOf(form)).toEqual(['report/too-many-files']);
    form.set('anh', [photo('a')]);
    const sent = form.submission();
    expect(sent.ok && sent.value.report.answers).toEqual({ anh: [photo('a')] });
    const reopened = createForm(withFiles, { ...environment, draft: form.draft() });
    expect(reopened.get('anh')).toEqual([photo('a')]);
    expect(() => form.set('khac', [])).toThrow(MisuseError);
  });
});

describe('a definition', () => {
  it('is plain data: a form over the definition that came as JSON is the same form', () => {
    const [here, there] = [definition, JSON.parse(JSON.stringify(definition)) as typeof definition].map(
      (each) => {
        const form = open({}, each);
        fillIn(form);
        form.type('so_phan_ung', '5 tấn');
        return form;
      },
    );
    expect(there?.findings()).toEqual(here?.findings());
    expect(there?.explain('chua_tiem')).toEqual(here?.explain('chua_tiem'));
    expect(there?.submission()).toEqual(here?.submission());
  });

  it('over the lists of the host chooses the organization from them', () => {
    const organizations = [{ code: 'xa-a', label: { vi: 'Xã A', en: 'Commune A' } }];
    const chosen = formFromTemplate(templateOf([]), { organizations });
    const form = createForm(chosen, { ...environment, round });
    form.type('report.organization', 'xã a');
    expect(form.get('report.organization')).toBe('xa-a');
    form.set('report.organization', 'xa-b');
    expect(form.field('report.organization').findings.map(({ code }) => code)).toEqual([
      'report/not-an-organization',
    ]);
  });
});
