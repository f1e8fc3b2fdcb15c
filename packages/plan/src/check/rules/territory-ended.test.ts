import { register as registerOf } from '@chiendich/organizations';
import * as territories from '@chiendich/organizations/administrative-units';
import { describe, expect, it } from 'vitest';
import { definePlan } from '../../define-plan.ts';
import { readPlan } from '../../read/read-plan.ts';
import { planCheck } from '../plan-check.ts';
import { territoryEnded } from './territory-ended.ts';

const named = (text: string, date = '2026-06-01', withRegister = false) =>
  territoryEnded
    .check(
      planCheck(
        definePlan({
          document: { date, issuer: 'Ủy ban nhân dân tỉnh Lạng Sơn' },
          contents: [{ text }],
        }),
        { territories, ...(withRegister && { register: registerOf([]) }) },
      ),
    )
    .map(({ params }) => params.name);

describe('a unit that has ended', () => {
  it.each([
    ['Ra quân tại huyện Cao Lộc, thị trấn Đồng Mỏ.', ['huyện Cao Lộc', 'thị trấn Đồng Mỏ']],
    ['Ra quân tại thành phố Lạng Sơn và Thành phố Lạng Sơn.', ['thành phố Lạng Sơn']],
    ['Các xã, phường thuộc Quận 1.', ['Quận 1']],
    ['Ra quân tại xã Hợp Thành.', ['xã Hợp Thành']],
    ['Đề nghị các huyện, thành phố báo cáo.', ['các huyện, thành phố']],
    ['UBND huyện Cao Lộc chủ trì.', ['huyện Cao Lộc']],
  ])('is found in "%s"', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it.each([
    'Ra quân tại phường Kỳ Lừa, xã Cao Lộc, xã Đoàn Kết.',
    'Địa bàn huyện Cao Lộc cũ; huyện Bắc Sơn (trước đây).',
    'Sau khi sắp xếp huyện Cao Lộc, các xã mới đã ổn định.',
    'Các tỉnh, thành phố; thành phố Hà Nội, thành phố Huế.',
    'Kết thúc hoạt động của cấp huyện, thành phố.',
    'Ra quân tại xã Yên Thường, huyện rộng người đông.',
  ])('is not seen in "%s"', (text) => {
    expect(named(text)).toEqual([]);
  });

  it('is left to the register where it is part of a committee', () => {
    expect(named('UBND huyện Cao Lộc chủ trì.', '2026-06-01', true)).toEqual([]);
    expect(named('Ra quân tại huyện Cao Lộc.', '2026-06-01', true)).toEqual(['huyện Cao Lộc']);
  });

  it('is not seen in the title of a cited document', () => {
    const source = [
      'ỦY BAN NHÂN DÂN\nTỈNH LẠNG SƠN\nSố: 12/KH-UBND\nLạng Sơn, ngày 01 tháng 6 năm 2026\n\nKẾ HOẠCH\nTrồng cây',
      'I. NỘI DUNG',
      '1. Tiếp tục thực hiện Kế hoạch số 45/KH-UBND ngày 01 tháng 3 năm 2024 của Ủy ban nhân dân tỉnh về phát triển huyện Cao Lộc.',
      '2. Trồng cây tại huyện Bắc Sơn.',
    ].join('\n\n');
    const read = readPlan(source);
    if (!read.ok) throw new Error('not read');
    const { plan, document } = read.value;
    const found = territoryEnded.check(planCheck(plan, { document, territories }));
    expect(found.map(({ params }) => params.name)).toEqual(['huyện Bắc Sơn']);
  });

  it('had not ended on its last day', () => {
    expect(named('Ra quân tại huyện Cao Lộc; các huyện, thành phố.', '2025-06-30')).toEqual([]);
  });

  it('is not sought in a plan without a date, nor without the territories', () => {
    const contents = [{ text: 'Ra quân tại huyện Cao Lộc.' }];
    expect(territoryEnded.check(planCheck(definePlan({ contents }), { territories }))).toEqual([]);
    const dated = definePlan({ document: { date: '2026-06-01' }, contents });
    expect(territoryEnded.check(planCheck(dated))).toEqual([]);
  });
});
