import type { InferReport } from '../infer-report.ts';
import { round } from './arbitrary-report.ts';
import type { smallTemplate } from './small-template.ts';

/** A sound report on the small template. */
export const smallReport = {
  template: { id: 'small', version: '1' },
  organization: 'bac-son',
  round,
  answers: {
    nguoi_lap: 'Nguyễn Văn A',
    ngay_lap: '2024-07-01',
    dien_thoai: '0205 3820 000',
    rac: 1.5,
    nhua: 0.5,
    nguoi: 120,
    co_le: true,
    du_le: 20,
    tong_nguoi: 140,
    rac_moi_nguoi: 0.013,
    hoat_dong: [{ ngay: '2024-06-05', loai: 'ra_quan', rac: 1.5, ghi_chu: 'Tốt' }],
    dan_so: { nam: { lon: 50, tong: 50 }, nu: { lon: 60, nho: 5, tong: 65 }, khac: { lon: 0, tong: 0 } },
    ton_tai: 'Thiếu dụng cụ',
  },
} as const satisfies InferReport<typeof smallTemplate>;
