import { describe, expect, it } from 'vitest';
import { readOutline } from '../outline/read-outline.ts';
import { formOf } from './form-of.ts';

const plan = (header: string) => {
  const read = readOutline(
    `${header}\n\nKẾ HOẠCH\nTrồng cây năm 2026\n\nI. NỘI DUNG\n\n1. Trồng cây xanh./.`,
  );
  if (!read.ok) throw new Error('the text was not read');
  return formOf(read.value);
};
const state = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc';

describe('whose form a paper has', () => {
  it.each([
    ['state', `ỦY BAN NHÂN DÂN\nTỈNH SƠN LA\n${state}\nSố: 18/KH-UBND\nSơn La, ngày 14 tháng 4 năm 2026`],
    ['state', `SỞ Y TẾ\nBỆNH VIỆN ĐA KHOA\n${state}\nSố: 18/KH-BVĐK`],
    ['state', 'Số /KH-STNMT\n\nLạng Sơn, ngày tháng 5 năm 2024'],
    ['state', `UBND XÃ A\nCÔNG AN XÃ\n${state}\nSố: 3/KH-CAX`],
    [
      'party',
      'ĐẢNG BỘ TỈNH SƠN LA\nĐẢNG ỦY XÃ MƯỜNG LA\n*\nSố 18-KH/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\nMường La, ngày 14 tháng 4 năm 2026',
    ],
    ['party', 'TỈNH ỦY SƠN LA\n*\nSố 18-KH/TU'],
    [
      'front-and-unions',
      'ĐOÀN TNCS HỒ CHÍ MINH\nBCH TỈNH SƠN LA\n***\nSố: 18-KH/TĐTN-PT\nSơn La, ngày 14 tháng 4 năm 2026',
    ],
    ['front-and-unions', `LIÊN ĐOÀN LAO ĐỘNG\nTỈNH SƠN LA\n${state}\nSố: 18/KH-LĐLĐ`],
    [
      'front-and-unions',
      `ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM\nTỈNH SƠN LA\nBAN THƯỜNG TRỰC\n${state}\nSố: 18/KH-MTTQ-BTT`,
    ],
    ['front-and-unions', `HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM\nTỈNH SƠN LA\n${state}\nSố: 18/KH-BTV`],
    ['unknown', 'Sơn La, ngày 14 tháng 4 năm 2026'],
    ['unknown', ''],
  ])('is %s', (form, header) => {
    expect(plan(header)).toBe(form);
  });

  it('is read from what identifies a document where no header was kept', () => {
    const identity = {
      type: 'KH',
      number: null,
      symbol: null,
      place: null,
      date: null,
      issuer: null,
      superior: null,
    };
    expect(formOf({ header: [], identity })).toBe('unknown');
    expect(formOf({ header: [], identity: { ...identity, issuer: 'Huyện ủy Mộc Châu' } })).toBe('party');
    expect(formOf({ header: [], identity: { ...identity, symbol: 'KH-UBND' } })).toBe('state');
    expect(formOf({ header: [], identity: { ...identity, symbol: 'KH/ĐTN' } })).toBe('front-and-unions');
  });
});
