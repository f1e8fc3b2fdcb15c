import type { CivilDate } from '../../dates/civil-date.ts';
import type { HolidayKind, HolidayRow, HolidayYear } from './holiday.ts';

function rowsOf(kind: HolidayKind) {
  return (date: CivilDate, vi: string, en: string, source: string): HolidayRow => ({
    date,
    working: kind === 'swapWork',
    kind,
    name: { vi, en },
    source,
  });
}

const statutory = rowsOf('statutory');
const tet = rowsOf('tet');
const nationalDay2 = rowsOf('nationalDay2');
const makeup = rowsOf('makeup');
const swapOff = rowsOf('swapOff');
const swapWork = rowsOf('swapWork');

/**
 * The days on which state agencies of Vietnam do not follow the week, 2024 to 2027 (lịch nghỉ lễ, Tết).
 *
 * Collected in November 2026. Each year says how well it is known, each row where it comes from.
 *
 * @source BLLĐ 2019, Điều 111, 112; NQ 28/2026/QH16, Điều 2
 */
export const vietnamHolidays: readonly HolidayYear[] = [
  {
    year: 2024,
    status: 'memory',
    basis:
      'Notices 5015/TB-LĐTBXH and 1570/TB-LĐTBXH are named by a source; the days were not compared with them.',
    rows: [
      statutory('2024-01-01', 'Tết Dương lịch', 'New Year', 'BLLĐ 2019, Điều 112'),
      tet('2024-02-08', 'Tết Nguyên đán', 'Lunar New Year (Tết)', 'chưa đối chiếu thông báo'),
      tet('2024-02-09', 'Tết Nguyên đán', 'Lunar New Year (Tết)', 'chưa đối chiếu thông báo'),
      tet('2024-02-12', 'Tết Nguyên đán', 'Lunar New Year (Tết)', 'chưa đối chiếu thông báo'),
      tet('2024-02-13', 'Tết Nguyên đán', 'Lunar New Year (Tết)', 'chưa đối chiếu thông báo'),
      tet('2024-02-14', 'Tết Nguyên đán', 'Lunar New Year (Tết)', 'chưa đối chiếu thông báo'),
      statutory('2024-04-18', 'Giỗ Tổ Hùng Vương', 'Hùng Kings Commemoration', '10/3 âm lịch, tính'),
      swapOff('2024-04-29', 'Nghỉ hoán đổi', 'Day off swapped', 'chưa đối chiếu thông báo'),
      statutory('2024-04-30', 'Ngày Chiến thắng', 'Victory Day', 'BLLĐ 2019, Điều 112'),
      statutory('2024-05-01', 'Ngày Quốc tế Lao động', 'Labour Day', 'BLLĐ 2019, Điều 112'),
      swapWork(
        '2024-05-04',
        'Làm bù ngày nghỉ hoán đổi',
        'Worked in exchange for a day off',
        'chưa đối chiếu thông báo',
      ),
      statutory('2024-09-02', 'Quốc khánh', 'National Day', 'BLLĐ 2019, Điều 112'),
      nationalDay2(
        '2024-09-03',
        'Quốc khánh (ngày 2)',
        'National Day (second day)',
        'chưa đối chiếu thông báo',
      ),
    ],
  },
  {
    year: 2025,
    status: 'confirmed',
    basis: 'Notice 6150/TB-BLĐTBXH, through a write-up that cites it.',
    rows: [
      statutory('2025-01-01', 'Tết Dương lịch', 'New Year', 'BLLĐ 2019, Điều 112'),
      tet('2025-01-27', 'Tết Nguyên đán', 'Lunar New Year (Tết)', '6150/TB-BLĐTBXH'),
      tet('2025-01-28', 'Tết Nguyên đán', 'Lunar New Year (Tết)', '6150/TB-BLĐTBXH'),
      tet('2025-01-29', 'Tết Nguyên đán', 'Lunar New Year (Tết)', '6150/TB-BLĐTBXH'),
      tet('2025-01-30', 'Tết Nguyên đán', 'Lunar New Year (Tết)', '6150/TB-BLĐTBXH'),
      tet('2025-01-31', 'Tết Nguyên đán', 'Lunar New Year (Tết)', '6150/TB-BLĐTBXH'),
      statutory('2025-04-07', 'Giỗ Tổ Hùng Vương', 'Hùng Kings Commemoration', '10/3 âm lịch, tính'),
      swapWork(
        '2025-04-26',
        'Làm bù ngày nghỉ hoán đổi',
        'Worked in exchange for a day off',
        '6150/TB-BLĐTBXH',
      ),
      statutory('2025-04-30', 'Ngày Chiến thắng', 'Victory Day', 'BLLĐ 2019, Điều 112'),
      statutory('2025-05-01', 'Ngày Quốc tế Lao động', 'Labour Day', 'BLLĐ 2019, Điều 112'),
      swapOff('2025-05-02', 'Nghỉ hoán đổi', 'Day off swapped', '6150/TB-BLĐTBXH'),
      nationalDay2('2025-09-01', 'Quốc khánh (ngày 2)', 'National Day (second day)', '6150/TB-BLĐTBXH'),
      statutory('2025-09-02', 'Quốc khánh', 'National Day', 'BLLĐ 2019, Điều 112'),
    ],
  },
  {
    year: 2026,
    status: 'confirmed',
    basis:
      'Notice 9441/TB-BNV; the days off up to 4 September equal the weekdays without stock trading; 24 November after NQ 28/2026/QH16 through a secondary source; worked Saturdays from one source each.',
    rows: [
      statutory('2026-01-01', 'Tết Dương lịch', 'New Year', 'BLLĐ 2019, Điều 112'),
      swapOff('2026-01-02', 'Nghỉ hoán đổi', 'Day off swapped', '24h.com.vn 2025-12-26'),
      swapWork(
        '2026-01-10',
        'Làm bù ngày nghỉ hoán đổi',
        'Worked in exchange for a day off',
        '24h.com.vn 2025-12-26',
      ),
      tet('2026-02-16', 'Tết Nguyên đán', 'Lunar New Year (Tết)', '9441/TB-BNV; congan.com.vn'),
      tet('2026-02-17', 'Tết Nguyên đán', 'Lunar New Year (Tết)', '9441/TB-BNV; congan.com.vn'),
      tet('2026-02-18', 'Tết Nguyên đán', 'Lunar New Year (Tết)', '9441/TB-BNV; congan.com.vn'),
      tet('2026-02-19', 'Tết Nguyên đán', 'Lunar New Year (Tết)', '9441/TB-BNV; congan.com.vn'),
      tet('2026-02-20', 'Tết Nguyên đán', 'Lunar New Year (Tết)', '9441/TB-BNV; congan.com.vn'),
      makeup(
        '2026-04-27',
        'Nghỉ bù Giỗ Tổ Hùng Vương',
        'Day off in lieu of Hùng Kings Commemoration',
        'BLLĐ 2019, Điều 111.3',
      ),
      statutory('2026-04-30', 'Ngày Chiến thắng', 'Victory Day', 'BLLĐ 2019, Điều 112'),
      statutory('2026-05-01', 'Ngày Quốc tế Lao động', 'Labour Day', 'BLLĐ 2019, Điều 112'),
      swapWork('2026-08-22', 'Làm bù ngày nghỉ hoán đổi', 'Worked in exchange for a day off', 'một nguồn'),
      swapOff(
        '2026-08-31',
        'Nghỉ hoán đổi',
        'Day off swapped',
        'một nguồn; ngày không giao dịch chứng khoán',
      ),
      nationalDay2(
        '2026-09-01',
        'Quốc khánh (ngày 2)',
        'National Day (second day)',
        'ngày không giao dịch chứng khoán',
      ),
      statutory('2026-09-02', 'Quốc khánh', 'National Day', 'BLLĐ 2019, Điều 112'),
      statutory(
        '2026-11-24',
        'Ngày Văn hóa Việt Nam',
        'Vietnam Culture Day',
        'NQ 28/2026/QH16, Điều 2, qua nguồn thứ cấp',
      ),
    ],
  },
  {
    year: 2027,
    status: 'provisional',
    basis:
      'No notice yet: the five days of Tết, the second National Day and swaps are open. Lunar dates are computed.',
    rows: [
      statutory('2027-01-01', 'Tết Dương lịch', 'New Year', 'BLLĐ 2019, Điều 112'),
      tet('2027-02-06', 'Mùng 1 Tết Nguyên đán', 'First day of the Lunar New Year', 'tính theo âm lịch'),
      statutory('2027-04-16', 'Giỗ Tổ Hùng Vương', 'Hùng Kings Commemoration', '10/3 âm lịch, tính'),
      statutory('2027-04-30', 'Ngày Chiến thắng', 'Victory Day', 'BLLĐ 2019, Điều 112'),
      makeup(
        '2027-05-03',
        'Nghỉ bù ngày Quốc tế Lao động',
        'Day off in lieu of Labour Day',
        'BLLĐ 2019, Điều 111.3',
      ),
      statutory('2027-09-02', 'Quốc khánh', 'National Day', 'BLLĐ 2019, Điều 112'),
      statutory('2027-11-24', 'Ngày Văn hóa Việt Nam', 'Vietnam Culture Day', 'NQ 28/2026/QH16'),
    ],
  },
];
