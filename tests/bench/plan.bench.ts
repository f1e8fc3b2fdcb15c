import { readPlan } from '@chiendich/plan';
import type { Bench } from './bench.ts';

const header = `ỦY BAN NHÂN DÂN TỈNH CÀ MAU | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc
Số: 21/KH-UBND | Cà Mau, ngày 09 tháng 3 năm 2026

KẾ HOẠCH
Phát triển kinh tế biển xanh năm 2026

Căn cứ Luật Bảo vệ môi trường ngày 17 tháng 11 năm 2020;
Thực hiện Nghị quyết số 36-NQ/TW ngày 22/10/2018 của Ban Chấp hành Trung ương về phát triển bền vững kinh tế biển, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích: Nâng cao nhận thức của người dân về bảo vệ môi trường biển.
2. Yêu cầu: Thiết thực, tiết kiệm, đúng tiến độ.
`;
const task = (number: number) => `
${number}. Sở Nông nghiệp và Môi trường
- Chủ trì, phối hợp với các sở, ban, ngành rà soát nguồn thải ven biển theo Quyết định số ${number}/QĐ-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh về quan trắc môi trường; hoàn thành trước ngày 30/6/2026.
- Tuyên truyền về thu gom rác thải nhựa, tái sử dụng vật liệu cho học sinh, đoàn viên thanh niên và ngư dân; báo cáo kết quả về Ủy ban nhân dân tỉnh trước ngày 15 tháng 12 hằng năm.
+ Treo băng rôn, pano tại cảng cá, khu neo đậu và trụ sở các xã ven biển; ra quân vệ sinh bãi biển vào sáng thứ Bảy.
`;
const footer = `
Nơi nhận:
- Bộ Nông nghiệp và Môi trường (để b/c);
- Lưu: VT, KT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Lê Thị Ánh
`;

/** A plan of about so many bytes in UTF-8. */
function planOf(bytes: number): string {
  const size = (text: string) => new TextEncoder().encode(text).length;
  const count = Math.round((bytes - size(header) - size(footer)) / size(task(10)));
  const tasks = Array.from({ length: count }, (_, index) => {
    const heading = index % 20 === 0 ? `\n${'I'.repeat(index / 20 === 0 ? 2 : 3)}. TỔ CHỨC THỰC HIỆN\n` : '';
    return heading + task((index % 20) + 1);
  });
  return header + tasks.join('') + footer;
}

const plan = planOf(50_000);
const twice = planOf(100_000);

export const benches: readonly Bench[] = [
  {
    name: 'plan/read-doubled',
    what: 'one plan of 100 KB; peer: one of 50 KB',
    unit: 'ms',
    ours: () => readPlan(twice),
    peers: { half: () => readPlan(plan) },
    goal: { atMostRatio: 2.3 },
  },
  // Behind the row before, so that the reader is warm: a service reads its hundredth plan more often than its first.
  {
    name: 'plan/read',
    what: 'one plan of 50 KB read whole',
    unit: 'ms',
    ours: () => readPlan(plan),
    goal: { atMostMilliseconds: 15 },
  },
  ...['1', '(', 'trước ngày '].map((unit): Bench => {
    const once = `KẾ HOẠCH\nx\n${unit.repeat(Math.floor(500_000 / unit.length))}`;
    const doubled = `KẾ HOẠCH\nx\n${unit.repeat(Math.floor(1_000_000 / unit.length))}`;
    return {
      name: `plan/read-hostile ${JSON.stringify(unit)}`,
      what: `1 MB of ${JSON.stringify(unit)} read as a plan; peer: 0.5 MB of it`,
      unit: 'ms',
      ours: () => readPlan(doubled),
      peers: { half: () => readPlan(once) },
      goal: { atMostRatio: 2.3 },
    };
  }),
];
