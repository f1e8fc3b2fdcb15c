import { readOutline } from '@chiendich/official-text';
import { describe, expect, it } from 'vitest';
import { definePlan } from '../../define-plan.ts';
import { planCheck } from '../plan-check.ts';
import { capitals } from './capitals.ts';
import { archiveLine, endMark } from './end-and-archive.ts';
import { blanksOfHeader, colonOfNumber } from './number-and-day.ts';

const wrong = (text: string) =>
  capitals.check(planCheck(definePlan({ contents: [{ text }] }))).map(({ params }) => params.expected);

describe('capitals', () => {
  it.each([
    ['trên địa bàn Tỉnh Lạng Sơn và Huyện Cao Lộc', ['tỉnh', 'huyện']],
    ['theo quy định tại Khoản 2 Điều 5', ['khoản 2']],
    ['theo Điểm a khoản 2 Điều 5', ['điểm a']],
    ['theo khoản 2 điều 5 của Luật', ['Điều 5']],
    ['vận động nhân dân tham gia', ['Nhân dân']],
  ])('are wrong in "%s"', (text, expected) => {
    expect(wrong(text)).toEqual(expected);
  });

  it.each([
    'trên địa bàn tỉnh Lạng Sơn, Thành phố Hồ Chí Minh, Tỉnh ủy Lạng Sơn',
    'theo điểm a khoản 2 Điều 5. Khoản 3 được giữ nguyên',
    'Ủy ban nhân dân tỉnh vận động Nhân dân',
    'do Tỉnh Đoàn Lạng Sơn và Huyện Hội Cao Lộc tổ chức',
    'UBND TỈNH LẠNG SƠN',
  ])('are right in "%s"', (text) => {
    expect(wrong(text)).toEqual([]);
  });
});

describe('the last line of the recipients', () => {
  const codes = (...names: readonly string[]) =>
    archiveLine.check(planCheck(definePlan({ recipients: names.map((name) => ({ name })) }))).length;

  it('is the archive', () => {
    expect([codes('UBND tỉnh', 'Lưu: VT, MT'), codes('Lưu : VT'), codes()]).toEqual([0, 0, 0]);
  });

  it('is another line, or lacks the colon', () => {
    expect([codes('Lưu: VT', 'UBND tỉnh'), codes('Lưu VT, MT')]).toEqual([1, 1]);
  });

  it('names the office of a Party body', () => {
    const party = (name: string) =>
      archiveLine.check(
        planCheck(definePlan({ document: { number: '5', symbol: 'KH/ĐU' }, recipients: [{ name }] })),
      ).length;
    expect([party('Lưu VPĐU'), party('Lưu Văn phòng Đảng ủy'), party('Các chi bộ')]).toEqual([0, 0, 1]);
  });
});

describe('the form of a text', () => {
  const text = (number: string, end: string) =>
    `${number}\nLạng Sơn, ngày 20 tháng 5 năm 2024\n\nKẾ HOẠCH\nTrồng cây\n\nI. NỘI DUNG\n\n1. Trồng cây xanh\n\nCác đơn vị tổ chức thực hiện${end}\n\nNơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nHoàng Thế Mẫu`;
  const read = (source: string) => {
    const result = readOutline(source);
    if (!result.ok) throw new Error('the text was not read');
    return planCheck(definePlan({ document: { number: '12', symbol: 'KH-STNMT' } }), {
      document: result.value,
    });
  };

  it('is whole', () => {
    const check = read(text('Số: 12/KH-STNMT', './.'));
    expect(
      [...endMark.check(check), ...blanksOfHeader.check(check)].filter(
        ({ code }) => code !== 'plan/day-missing',
      ),
    ).toEqual([]);
  });

  it('is a part only, whose end is not there to be judged', () => {
    const part = 'KẾ HOẠCH\nTrồng cây\n\nI. NỘI DUNG\n\n1. Trồng cây xanh tại các xã, phường.';
    expect(endMark.check(read(part))).toEqual([]);
  });

  it('lacks the end mark and the colon, each at its place', () => {
    const source = text('Số 12/KH-STNMT', '.');
    const check = read(source);
    const [colon] = colonOfNumber.check(check);
    const [end] = endMark.check(check);
    expect([colon?.code, colon?.params.quote]).toEqual(['plan/number-colon-missing', 'Số 12/KH-STNMT']);
    expect(end?.span && source.slice(end.span.start, end.span.end)).toContain('tổ chức thực hiện.');
  });
});

describe('number and date of issue', () => {
  const codes = (header: string) => {
    const outline = readOutline(`${header}KẾ HOẠCH\nTrồng cây\n\nI. NỘI DUNG\nTrồng 50 cây.`);
    if (!outline.ok) throw new Error('the text was not read');
    const check = planCheck(definePlan({}), { document: outline.value });
    return blanksOfHeader.check(check).map(({ code }) => code);
  };

  it('are missed in a header, not in a text that lost it', () => {
    expect(codes('SỞ Y TẾ\nSố:      /KH-SYT\n\n')).toEqual(['plan/draft-unnumbered']);
    expect(codes('')).toEqual([]);
  });
});
