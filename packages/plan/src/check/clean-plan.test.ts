import { describeFinding, workCalendar } from '@chiendich/core';
import { register as registerOf } from '@chiendich/organizations';
import { describe, expect, it } from 'vitest';
import { definePlan } from '../define-plan.ts';
import { checkPlan } from './check-plan.ts';

const before = (date: string, quote: string) => ({ date, boundary: 'before', quote }) as const;
const register = registerOf(
  (
    [
      { id: 'ubnd', name: 'Ủy ban nhân dân tỉnh Lạng Sơn', kind: 'provincialCommittee', superior: null },
      { id: 'so-tnmt', name: 'Sở Tài nguyên và Môi trường', kind: 'department', superior: 'ubnd' },
      { id: 'so-y-te', name: 'Sở Y tế', kind: 'department', superior: 'ubnd' },
      { id: 'phong', name: 'Phòng Quản lý Môi trường', kind: 'division', superior: 'so-tnmt' },
      { id: 'cao-loc', name: 'Ủy ban nhân dân huyện Cao Lộc', kind: 'districtCommittee', superior: 'ubnd' },
    ] as const
  ).map((given) => ({ territory: '20', validFrom: null, validTo: null, successors: [], ...given })),
);

/** A plan as the decree wants it: every part in its form, every date in its order. */
const clean = definePlan({
  document: {
    ...{ type: 'KH', number: '57', symbol: 'KH-STNMT', place: 'Lạng Sơn', date: '2024-05-20' },
    ...{ issuer: 'Sở Tài nguyên và Môi trường', superior: 'Ủy ban nhân dân tỉnh Lạng Sơn' },
  },
  subject: 'Hưởng ứng Tháng hành động vì môi trường năm 2024',
  citations: [
    {
      ...{ reference: '2964/BTNMT-TTTT', type: 'Công văn', date: '2024-05-09' },
      ...{ issuer: 'Bộ Tài nguyên và Môi trường', subject: 'về việc hưởng ứng Ngày Môi trường thế giới' },
    },
  ],
  contents: [
    { label: '1', text: 'Tổ chức ra quân vệ sinh môi trường tại các xã, phường trên địa bàn tỉnh Lạng Sơn.' },
  ],
  sections: [
    {
      label: 'I',
      title: 'MỤC ĐÍCH, YÊU CẦU',
      text: '',
      children: [
        { label: '1', text: 'Mục đích' },
        { label: '2', text: 'Yêu cầu' },
      ],
    },
    { label: 'II', title: 'NỘI DUNG', text: '' },
  ],
  assignments: [
    {
      ...{ organization: 'Phòng Quản lý Môi trường', mode: 'giao', role: 'lead' },
      tasks: [{ text: 'Tổng hợp báo cáo', deadline: before('2024-07-31', 'trước ngày 31/7/2024') }],
    },
    {
      ...{ organization: 'các Sở, ban, ngành; Ủy ban nhân dân các huyện', mode: 'đề nghị', role: 'lead' },
      tasks: [{ text: 'Triển khai các hoạt động hưởng ứng' }],
    },
  ],
  reportingDuties: [
    {
      ...{
        from: ['Ủy ban nhân dân các huyện'],
        to: ['Sở Tài nguyên và Môi trường'],
        stage: 1,
        template: 'Phụ lục II',
      },
      due: before('2024-07-10', 'trước ngày 10/7/2024'),
    },
    {
      ...{ from: ['Sở Tài nguyên và Môi trường'], to: ['Ủy ban nhân dân tỉnh'], stage: 2 },
      due: before('2024-07-31', 'trước ngày 31/7/2024'),
    },
  ],
  annexes: [
    { label: 'I', kind: 'slogans', text: 'Giữ đất, giữ nước.', mentions: ['Phụ lục I'] },
    { label: 'II', kind: 'reportOutline', text: 'Đề cương báo cáo', mentions: ['Phụ lục II'] },
  ],
  recipients: [
    { name: 'Ủy ban nhân dân tỉnh', purpose: 'để b/c' },
    { name: 'Các Sở, ban, ngành' },
    { name: 'Ủy ban nhân dân các huyện' },
    { name: 'Lưu: VT, MT' },
  ],
  signature: { authority: ['KT. GIÁM ĐỐC'], position: 'PHÓ GIÁM ĐỐC', name: 'Hoàng Thế Mẫu' },
});

describe('a plan in the decree’s form', () => {
  it('has no finding at all', () => {
    const found = checkPlan(clean, { register, calendar: workCalendar() });
    expect(found.map((finding) => describeFinding(finding, 'vi'))).toEqual([]);
  });

  it('has one, once a single thing is wrong', () => {
    const wrongYear = { ...clean, deadlines: clean.deadlines.map((due) => ({ ...due, date: '2023-08-01' })) };
    expect(checkPlan(wrongYear, { register }).map(({ code }) => code)).toEqual(
      clean.deadlines.map(() => 'plan/deadline-before-issue'),
    );
    const unsigned = { ...clean, document: { ...clean.document, number: null } };
    expect(checkPlan(unsigned, { register }).map(({ code }) => code)).toEqual(['plan/number-missing']);
  });
});
