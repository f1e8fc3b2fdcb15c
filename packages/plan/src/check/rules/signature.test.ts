import { describe, expect, it } from 'vitest';
import { definePlan } from '../../define-plan.ts';
import { planCheck } from '../plan-check.ts';
import { authorityLines, titleBeforeName } from './signature.ts';

const codes = (authority: readonly string[], position: string | null) =>
  authorityLines
    .check(planCheck(definePlan({ signature: { authority, position } })))
    .map(({ code }) => code.slice('plan/'.length));

describe('authority lines', () => {
  it.each([
    [['KT. GIÁM ĐỐC'], 'PHÓ GIÁM ĐỐC'],
    [['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'], 'PHÓ CHỦ TỊCH'],
    [['TM. UỶ BAN NHÂN DÂN'], 'CHỦ TỊCH'],
    [['TL. CHỦ TỊCH', 'KT. CHÁNH VĂN PHÒNG'], 'PHÓ CHÁNH VĂN PHÒNG'],
    [['KT. BỘ TRƯỞNG'], 'THỨ TRƯỞNG'],
    [['TUQ. GIÁM ĐỐC'], 'TRƯỞNG PHÒNG'],
    [['TM. BAN CHỈ ĐẠO'], 'TRƯỞNG BAN'],
    [['TM. BAN THƯỜNG VỤ TỈNH ĐOÀN'], 'PHÓ BÍ THƯ'],
    [['T/M BAN THƯỜNG VỤ'], 'PHÓ BÍ THƯ'],
    [['TRƯỞNG BAN'], 'PHÓ CHỦ TỊCH UBND TỈNH'],
    [['TM. BAN CHỈ ĐẠO', 'TRƯỞNG BAN'], 'PHÓ CHỦ TỊCH UBND TỈNH'],
    [[], 'GIÁM ĐỐC'],
    [['KT. CHỦ TỊCH'], null],
  ])('%j over %s are right', (authority, position) => {
    expect(codes(authority, position)).toEqual([]);
  });

  it.each([
    [[], 'PHÓ GIÁM ĐỐC', 'deputy-without-kt'],
    [['TM. ỦY BAN NHÂN DÂN'], 'PHÓ CHỦ TỊCH', 'deputy-without-kt'],
    [['TRƯỞNG BAN'], 'PHÓ TRƯỞNG BAN', 'deputy-without-kt'],
    [['GIÁM ĐỐC'], 'PHÓ GIÁM ĐỐC', 'deputy-without-kt'],
    [['KT. GIÁM ĐỐC'], 'TRƯỞNG PHÒNG', 'kt-without-deputy'],
    [['TM. GIÁM ĐỐC', 'KT. GIÁM ĐỐC'], 'PHÓ GIÁM ĐỐC', 'tm-without-collective'],
  ])('%j over %s are not', (authority, position, code) => {
    expect(codes(authority, position)).toEqual([code]);
  });
});

describe('the signer’s name', () => {
  const titles = (name: string, issuer: string | null = null) =>
    titleBeforeName
      .check(planCheck(definePlan({ document: { issuer }, signature: { name } })))
      .map(({ params }) => params.title);

  it.each([
    ['TS. Hoàng Thế Mẫu', 'TS.'],
    ['PGS.TS. Hoàng Thế Mẫu', 'PGS.'],
    ['Thạc sĩ Hoàng Thế Mẫu', 'Thạc sĩ'],
    ['BS. Hoàng Thế Mẫu', 'BS.'],
    ['NGƯT. Hoàng Thế Mẫu', 'NGƯT.'],
  ])('%s has a title', (name, title) => {
    expect(titles(name)).toEqual([title]);
  });

  it('has none, or may have one in a hospital', () => {
    expect(titles('Hoàng Thế Mẫu')).toEqual([]);
    expect(titles('Tiến Sinh Mẫu')).toEqual([]);
    expect(titles('BS. Hoàng Thế Mẫu', 'Bệnh viện Đa khoa tỉnh')).toEqual([]);
    expect(titles('BS. Hoàng Thế Mẫu', 'Trung tâm Y tế huyện Cao Lộc')).toEqual([]);
    expect(titles('TS. Hoàng Thế Mẫu', 'Viện Khoa học môi trường')).toEqual([]);
    expect(titles('TS. Hoàng Thế Mẫu', 'Trường Cao đẳng Lạng Sơn')).toEqual([]);
  });

  it('has no right to one in a department of the environment', () => {
    expect(titles('TS. Hoàng Thế Mẫu', 'Sở Tài nguyên và Môi trường')).toEqual(['TS.']);
    expect(titles('TS. Hoàng Thế Mẫu', 'Sở Tài nguyên và Môi trường tỉnh Lạng Sơn')).toEqual(['TS.']);
    expect(titles('TS. Hoàng Thế Mẫu', 'Chi cục Quản lý thị trường tỉnh')).toEqual(['TS.']);
  });
});
