import { describe, expect, it } from 'vitest';
import { vaccinationDrive, vaccinationRound } from '../../../../tests/templates/vaccination-drive.ts';
import type { Report } from '../report.ts';
import type { AnsweredItem } from './answered-pages.ts';
import { answeredPages } from './answered-pages.ts';

const answers: Report['answers'] = {
  nguoi_lap: 'Nông Thị Hoa',
  co_tiem: true,
  doi_tuong: 400,
  da_tiem: 300,
  co_phan_ung: false,
  so_phan_ung: 5,
  gioi: { nam: { da_tiem: 100 }, nu: { da_tiem: 200 }, chua_ro: { da_tiem: 1 } },
  buoi: [
    { tre: 300, luu_dong: true },
    { luu_dong: false, dia_diem: 'Chợ' },
  ],
};

function pagesOf(changed: Report['answers'] = {}) {
  const { id, version } = vaccinationDrive;
  return answeredPages(vaccinationDrive, {
    template: { id, version },
    organization: 'xa-tan-lap',
    round: vaccinationRound,
    answers: { ...answers, ...changed },
  });
}

const itemsOf = (changed: Report['answers'] = {}) =>
  pagesOf(changed).flatMap(({ sections }) => sections.flatMap(({ items }) => items));
const questionOf = (code: string, changed: Report['answers'] = {}) =>
  itemsOf(changed).find((item) => item.kind === 'question' && item.question.code === code);
function rowsOf(code: string): readonly (readonly unknown[])[] {
  const table = itemsOf().find(
    (item): item is AnsweredItem & { kind: 'table' } => item.kind === 'table' && item.table.code === code,
  );
  return (table?.rows ?? []).map(({ row, cells }) => [
    row?.code ?? null,
    ...cells.map((cell) => (cell === null ? 'not asked' : cell.answer)),
  ]);
}

describe('the pages of a report', () => {
  it('stand in the author’s order, with their sections and notes', () => {
    expect(pagesOf().map(({ page }) => page.code)).toEqual(['chung', 'ket_qua', 'bang', 'khac']);
    expect(pagesOf()[1]?.sections.map(({ section }) => section.code)).toEqual(['tre', 'phan_ung']);
    expect(itemsOf().some((item) => item.kind === 'note' && item.note.code === 'ghi_chu')).toBe(true);
  });

  it('have no page, section or question that is not asked, whatever the report says to it', () => {
    expect(pagesOf({ co_tiem: false }).map(({ page }) => page.code)).toEqual(['chung', 'bang', 'khac']);
    expect(questionOf('so_phan_ung')).toBeUndefined();
    expect(questionOf('so_phan_ung', { co_phan_ung: true })).toMatchObject({ answer: 5, required: true });
  });

  it('have null where nothing was answered, and say whether it must be', () => {
    expect(questionOf('ngay_tiem')).toMatchObject({ answer: null, required: true });
    expect(questionOf('thu')).toMatchObject({ answer: null, required: false });
  });

  it('have what the template computes', () => {
    expect(questionOf('ti_le')).toMatchObject({ answer: 75 });
    expect(questionOf('chua_tiem')).toMatchObject({ answer: 100 });
  });

  it('have the named rows that are asked, and computed cells', () => {
    expect(rowsOf('gioi')).toEqual([
      ['nam', 100, null, 100],
      ['nu', 200, null, 200],
    ]);
  });

  it('have the reporter’s own rows, and no answer to a cell that is not asked', () => {
    expect(rowsOf('buoi')).toEqual([
      [null, null, null, null, 300, true, null],
      [null, null, null, null, null, false, 'not asked'],
    ]);
  });

  it('are made of a report that is not sound too', () => {
    const broken = { gioi: 'không', buoi: 3, da_tiem: 'ba' } as unknown as Report['answers'];
    expect(questionOf('da_tiem', broken)).toMatchObject({ answer: 'ba' });
    expect(itemsOf(broken).filter((item) => item.kind === 'table')).toHaveLength(3);
  });
});
