import type { CivilDate } from '@chiendich/core';
import { addDays, describeFinding, romanNumeral, workCalendar } from '@chiendich/core';
import type { Organization } from '@chiendich/organizations';
import { register as registerOf } from '@chiendich/organizations';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { definePlan } from '../define-plan.ts';
import type { PlanDraft } from '../plan-draft.ts';
import { checkPlan } from './check-plan.ts';

const calendar = workCalendar();
const body = (id: string, name: string, kind: Organization['kind'], superior: string | null = 'ubnd') =>
  ({ id, name, kind, superior, territory: '20', validFrom: null, validTo: null, successors: [] }) as const;
const departments = ['Sở Y tế', 'Sở Tài chính', 'Sở Nội vụ', 'Sở Công Thương', 'Sở Xây dựng', 'Sở Tư pháp'];
const unions = ['Hội Nông dân tỉnh', 'Hội Cựu chiến binh tỉnh', 'Liên đoàn Lao động tỉnh'];
const districts = ['Cao Lộc', 'Bắc Sơn', 'Chi Lăng', 'Lộc Bình'].map(
  (name) => `Ủy ban nhân dân huyện ${name}`,
);
const units = ['Phòng Quản lý Môi trường', 'Văn phòng Sở', 'Thanh tra Sở'];
const register = registerOf([
  body('ubnd', 'Ủy ban nhân dân tỉnh Lạng Sơn', 'provincialCommittee', null),
  body('so', 'Sở Tài nguyên và Môi trường', 'department'),
  ...departments.map((name, index) => body(`d${index}`, name, 'department')),
  ...unions.map((name, index) => body(`u${index}`, name, 'politicalSocialOrganization', null)),
  ...districts.map((name, index) => body(`h${index}`, name, 'districtCommittee')),
  ...units.map((name, index) => body(`p${index}`, name, 'division', 'so')),
]);

const deeds = [
  ...['Tổ chức ra quân vệ sinh môi trường', 'Trồng cây xanh ven đường', 'Thu gom chất thải nhựa'],
  ...['Vận động Nhân dân phân loại rác tại nguồn', 'Khơi thông dòng chảy trên địa bàn tỉnh Lạng Sơn'],
  ...['Đăng tin, bài về các mô hình hay', 'Kiểm tra theo khoản 2 Điều 5 của quy chế'],
] as const;
const letters = [...'abcdđeghiklmn'];

/** Days on which an office works, from the start of 2023 to the end of 2024: where the calendar is certain. */
const dayOfIssue = fc
  .integer({ min: 0, max: 500 })
  .map((days) => addDays('2023-01-03', days))
  .filter((day) => calendar.isWorkingDay(day));

/** The first working day after a day and a number of others. */
function workingDayAfter(day: CivilDate, days: number): CivilDate {
  return calendar.addWorkingDays(day, days);
}
const dotted = (date: CivilDate) => date.split('-').reverse().map(Number).join('/');

const draft: fc.Arbitrary<PlanDraft> = fc
  .record({
    issued: dayOfIssue,
    number: fc.integer({ min: 1, max: 400 }),
    wait: fc.integer({ min: 1, max: 60 }),
    between: fc.integer({ min: 1, max: 30 }),
    citedBefore: fc.array(fc.integer({ min: 0, max: 900 }), { maxLength: 4 }),
    deeds: fc.array(fc.constantFrom(...deeds), { minLength: 1, maxLength: 6 }),
    parts: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 6 }),
    asked: fc.subarray([...departments, ...unions, ...districts], { minLength: 1 }),
    ordered: fc.subarray(units, { minLength: 1 }),
    inGroups: fc.boolean(),
    annexes: fc.integer({ min: 1, max: 5 }),
    signer: fc.constantFrom<NonNullable<PlanDraft['signature']>>(
      { authority: [], position: 'GIÁM ĐỐC' },
      { authority: ['KT. GIÁM ĐỐC'], position: 'PHÓ GIÁM ĐỐC' },
      { authority: ['TUQ. GIÁM ĐỐC'], position: 'TRƯỞNG PHÒNG' },
    ),
  })
  .map((given) => {
    const firstDue = workingDayAfter(given.issued, given.wait);
    const secondDue = workingDayAfter(firstDue, given.between);
    const by = (date: CivilDate) =>
      ({ date, boundary: 'by', quote: `chậm nhất ngày ${dotted(date)}` }) as const;
    const annexes = Array.from({ length: given.annexes }, (_, index) => romanNumeral(index + 1));
    const mention = (label: string) => (annexes.length === 1 ? 'Phụ lục' : `Phụ lục ${label}`);
    const groups = ['Các Sở, ban, ngành', 'Các tổ chức chính trị - xã hội', 'Ủy ban nhân dân các huyện'];
    return {
      document: {
        ...{
          type: 'KH',
          number: String(given.number).padStart(2, '0'),
          symbol: 'KH-STNMT',
          place: 'Lạng Sơn',
        },
        ...{
          date: given.issued,
          issuer: 'Sở Tài nguyên và Môi trường',
          superior: 'Ủy ban nhân dân tỉnh Lạng Sơn',
        },
      },
      subject: 'Hưởng ứng Tháng hành động vì môi trường',
      citations: given.citedBefore.map((days, index) => ({
        ...{ reference: `${100 + index}/QĐ-TTg`, type: 'Quyết định', issuer: 'Thủ tướng Chính phủ' },
        ...{ date: addDays(given.issued, -days), subject: 'về bảo vệ môi trường' },
      })),
      contents: given.deeds.map((text, index) => ({ label: String(index + 1), text: `${text}.` })),
      sections: given.parts.map((children, index) => ({
        ...{ label: romanNumeral(index + 1), title: 'NỘI DUNG', text: '' },
        children: letters.slice(0, children).map((label) => ({ label, text: 'Nội dung cụ thể' })),
      })),
      assignments: [
        ...given.ordered.map((organization) => ({
          ...{ organization, mode: 'giao' as const, role: 'lead' as const },
          tasks: [{ text: 'Tổng hợp kết quả', deadline: by(secondDue) }],
        })),
        ...given.asked.map((organization) => ({
          ...{ organization, mode: 'đề nghị' as const, role: 'lead' as const },
          tasks: [{ text: 'Triển khai các hoạt động hưởng ứng' }],
        })),
      ],
      reportingDuties: [
        {
          ...{ from: given.asked, to: ['Sở Tài nguyên và Môi trường'], stage: 1 },
          ...{ template: mention('I'), due: by(firstDue) },
        },
        {
          ...{ from: ['Sở Tài nguyên và Môi trường'], to: ['Ủy ban nhân dân tỉnh'], stage: 2 },
          due: by(secondDue),
        },
      ],
      annexes: annexes.map((label) => ({
        ...{ label: annexes.length === 1 ? '' : label, kind: 'other' as const },
        ...{ text: 'Nội dung phụ lục', mentions: [mention(label)] },
      })),
      recipients: ['Ủy ban nhân dân tỉnh', ...(given.inGroups ? groups : given.asked), 'Lưu: VT, MT'].map(
        (name) => ({ name }),
      ),
      signature: { ...given.signer, name: 'Hoàng Thế Mẫu' },
    };
  });

describe('plans in the decree’s form, of any size', { timeout: 60_000 }, () => {
  it('give no finding', () => {
    fc.assert(
      fc.property(draft, (given) => {
        const found = checkPlan(definePlan(given), {
          register,
          calendar,
          today: given.document?.date as CivilDate,
        });
        expect(found.map((finding) => describeFinding(finding, 'vi'))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('give one as soon as the consolidation is due first', () => {
    fc.assert(
      fc.property(draft, (given) => {
        const [first, second] = given.reportingDuties ?? [];
        if (first === undefined || second === undefined) return;
        const turned = {
          ...given,
          reportingDuties: [
            { ...first, stage: 2 },
            { ...second, stage: 1 },
          ],
        };
        expect(checkPlan(definePlan(turned)).map(({ code }) => code)).toContain(
          'plan/consolidation-due-too-early',
        );
      }),
      { numRuns: 50 },
    );
  });
});
