import { describeFinding, workCalendar } from '@chiendich/core';
import { register as registerOf } from '@chiendich/organizations';
import { describe, expect, it } from 'vitest';
import { readPlan } from '../read/read-plan.ts';
import { checkPlan } from './check-plan.ts';

/** A short plan with the faults that plans have; every line was written for this test. */
const source = `SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG

Số /KH-STNMT

Lạng Sơn, ngày tháng 5 năm 2024

## KẾ HOẠCH

### Tổ chức Tháng hành động về môi trường năm 2024

Thực hiện Công văn số 2964/BTNMT-TTTT ngày 09 tháng 6 năm 2024 của Bộ Tài nguyên và Môi trường về việc hưởng ứng Tháng hành động về môi trường, Sở lập kế hoạch như sau:

## I. NỘI DUNG

1. Ra quân hưởng ứng Tháng hành động về môi trường tại các xã, phường (khẩu hiệu tại Phụ lục số 01).

3. Đưa tin về Tháng hành động vì môi trường trên các phương tiện thông tin.

## II. TỔ CHỨC THỰC HIỆN

1. Sở Tài nguyên và Môi trường

a) Giao phòng Quản lý Môi trường:

- Tham mưu tổng hợp, dự thảo báo cáo kết quả để Sở báo cáo Ủy ban nhân dân tỉnh trước ngày 31/7/2023.

b) Giao Văn phòng Sở:

+ Chuẩn bị lực lượng lực lượng tham gia.

2. Đề nghị Sở Y tế:

- Cử người tham gia và báo cáo kết quả (mẫu tại Phụ lục II) về Sở Tài nguyên và Môi trường trước ngày 08/7/2024.

Các đơn vị nghiêm túc thực hiện.

**Nơi nhận:**

- UBND tỉnh (để b/c);
- Lưu: VT, MT.

**PHÓ GIÁM ĐỐC**

**TS. Hoàng Thế Mẫu**
`;

const register = registerOf(
  (
    [
      {
        id: 'ubnd',
        name: 'Ủy ban nhân dân tỉnh Lạng Sơn',
        kind: 'provincialCommittee',
        aliases: ['UBND tỉnh'],
      },
      { id: 'so-tnmt', name: 'Sở Tài nguyên và Môi trường', kind: 'department', superior: 'ubnd' },
      { id: 'so-y-te', name: 'Sở Y tế', kind: 'department', superior: 'ubnd' },
      { id: 'phong', name: 'Phòng Quản lý Môi trường', kind: 'division', superior: 'so-tnmt' },
      { id: 'van-phong', name: 'Văn phòng Sở', kind: 'division', superior: 'so-tnmt' },
    ] as const
  ).map((given) => ({
    territory: '20',
    superior: null,
    validFrom: null,
    validTo: null,
    successors: [],
    ...given,
  })),
);

describe('a plan as an office sent it', () => {
  const read = readPlan(source);
  if (!read.ok) throw new Error(JSON.stringify(read.findings));
  const { plan, document } = read.value;
  const found = checkPlan(plan, { document, register, calendar: workCalendar() });
  const quoted = (code: string) => {
    const span = found.find((finding) => finding.code === code)?.span;
    return span === undefined ? null : source.slice(span.start, span.end);
  };

  it('has each of its faults found once', () => {
    expect(found.map(({ code, severity }) => `${severity} ${code.slice('plan/'.length)}`)).toEqual([
      'info draft-unnumbered',
      'warning number-colon-missing',
      'warning deadline-before-issue',
      'info deadline-on-day-off',
      'warning citation-after-plan',
      'warning assigned-not-addressed',
      'warning deputy-without-kt',
      'warning title-before-name',
      'warning annexes-numbered-two-ways',
      'info annexes-not-in-text',
      'warning name-written-two-ways',
      'warning phrase-repeated',
      'warning number-out-of-order',
      'info bullets-of-two-kinds',
      'info end-mark-missing',
    ]);
  });

  it('shows the place of a fault in the text that was read', () => {
    expect(quoted('plan/name-written-two-ways')).toBe('Tháng hành động vì môi trường');
    expect(quoted('plan/phrase-repeated')).toBe('lực lượng lực lượng');
    expect(quoted('plan/draft-unnumbered')?.trim()).toBe('Số /KH-STNMT');
    expect(quoted('plan/annexes-numbered-two-ways')).toBe('Phụ lục số 01');
    expect(quoted('plan/annexes-not-in-text')).toBe('Phụ lục số 01');
    expect(quoted('plan/deadline-before-issue')).toContain('trước ngày 31/7/2023');
  });

  it('has a whole sentence for each fault in both languages', () => {
    for (const finding of found) {
      for (const locale of ['vi', 'en'] as const) {
        expect(describeFinding(finding, locale)).not.toMatch(/\{\w+|undefined|null|“”/);
      }
    }
  });
});
