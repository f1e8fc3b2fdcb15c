import { workCalendar } from '@chiendich/core';
import * as territories from '@chiendich/organizations/administrative-units';
import { expect, it } from 'vitest';
import { definePlan } from '../define-plan.ts';
import { checkPlan } from './check-plan.ts';

const calendar = workCalendar();

it.each([
  'Tháng hành động về môi trường, các Sở, ban, ngành Khoản 2 ',
  'từ ngày 30/6/2024 đến ngày 01/6/2024 thứ Ba, ngày 05/6/2024 ',
  '450/QĐ-TTg ngày 13/4/2022 ',
  'chủ đề “Giữ đất, giữ nước” chủ đề :::: ',
  '1.000 (bằng chữ: một nghìn ',
  'huyện Cao Lộc, xã Đoàn Kết, thành phố ',
])(
  'takes seconds for half a million characters of "%s", where a square of them would take hours',
  (piece) => {
    const text = piece.repeat(Math.ceil(500_000 / piece.length));
    const plan = definePlan({
      document: { date: '2026-01-05', issuer: 'Ủy ban nhân dân tỉnh Lạng Sơn' },
      contents: [{ text }],
    });
    const start = Date.now();
    checkPlan(plan, { calendar, territories });
    expect(Date.now() - start).toBeLessThan(10_000);
  },
);
