import { describe, expect, it } from 'vitest';
import { definePlan } from '../../define-plan.ts';
import { checkPlan } from '../check-plan.ts';

const wrongWeekdays = (text: string) =>
  checkPlan(definePlan({ document: { date: '2025-09-01' }, contents: [{ text }] }))
    .filter(({ code }) => code === 'plan/weekday-contradicted')
    .map(({ params }) => params.date);

describe('a weekday beside the date of another, the Wednesday 10/9/2025', () => {
  it.each([
    'Họp thứ Hai, ngày 10/9/2025.',
    'Họp Thứ hai ngày 10/9/2025.',
    'Họp Thứ 2 ngày 10/9/2025.',
    'Gửi báo cáo trước thứ Hai, ngày 10/9/2025.',
    'Gửi báo cáo trước thứ hai, ngày 10/9/2025.',
    'Chậm nhất thứ Hai (10/9/2025) phải xong.',
    'Ra quân chủ nhật ngày 10/9/2025.',
    'Các xã đồng loạt ra quân Thứ Bảy, ngày 10/9/2025.',
    'Giao ban thứ Sáu, 10/9/2025.',
  ])('is found in "%s"', (text) => {
    expect(wrongWeekdays(text)).toHaveLength(1);
  });

  it.each([
    'Họp thứ Tư, ngày 10/9/2025.',
    'Trước thứ Tư, ngày 10/9/2025.',
    'Họp thứ hai ngày 10/9/2025.',
    'Tổ chức họp lần thứ hai, ngày 10/9/2025.',
    'Kỳ họp thứ Ba, ngày 10/9/2025.',
    'Đợt kiểm tra thứ Hai, ngày 10/9/2025.',
    'Mũi tiêm thứ hai, ngày 10/9/2025.',
    'Hội nghị thứ Ba, ngày 10/9/2025.',
  ])('is not seen in "%s"', (text) => {
    expect(wrongWeekdays(text)).toEqual([]);
  });
});
