import { clockWords } from './clock.ts';
import { calendarUnits, dateWords, weekdayNames } from './dates.ts';
import type { DeadlineOpening } from './deadline-opening.ts';
import { anyWords, partOfDay } from './deadline-opening.ts';
import { anyOf } from './word-row.ts';

const day = calendarUnits.day.pattern;

/** Words before the day or hour at which something takes place. */
export const dayOpenings: readonly DeadlineOpening[] = [
  {
    begins: 'vào trong',
    pattern: `(?:trong|vào) (?:kỳ|đợt|buổi|phiên|giờ|tiết)${anyWords(4)}`,
    followedBy: ` (?=(?:${day}|${calendarUnits.month.pattern}) \\d)`,
    meaning: 'during',
    yes: ['vào tiết chào cờ ngày 01/6', 'trong đợt cao điểm tháng 6', 'Vào phiên họp'],
    no: ['vào ngày', 'trong tháng', 'vào hội'],
  },
  {
    begins: 'trong vào',
    pattern: `(?:trong|vào) ${partOfDay}`,
    meaning: 'on',
    takesBareDay: true,
    yes: ['vào buổi sáng 05/6', 'trong tối thứ Bảy', 'Vào đêm 20/7'],
    no: ['vào buổi họp', 'trong sạch', 'vào tới'],
  },
  {
    begins: 'lúc hồi từ',
    pattern: 'lúc|hồi|từ',
    followedBy: ` (?=\\d{1,2} ?(?:${clockWords.hour.pattern}|:))`,
    meaning: 'on',
    yes: ['lúc 7h30', 'Hồi 14 giờ', 'từ 8 giờ'],
    no: ['lục địa', 'hội trường', 'tư vấn'],
  },
  {
    begins: 'từ',
    pattern:
      'từ (?:nay|ngày (?:ký|ban hành|phát động)|khi (?:ban hành|có kế hoạch|phát động))(?: cho)? (?:đến|tới)(?! hết)',
    meaning: 'by',
    takesBareDay: true,
    yes: ['từ nay đến 30/6', 'Từ ngày ban hành cho tới 15/7', 'từ khi phát động đến'],
    no: ['từ nay trở đi', 'từ ngày 01/6 đến', 'từ nay đến hết năm'],
  },
  {
    begins: `buổi sáng trưa chiều tối đêm ${weekdayNames.map(({ begins }) => begins).join(' ')}`,
    pattern: `(?:${partOfDay} ?,? ?)?(?:${anyOf(weekdayNames)})`,
    followedBy: ` ?,? ?\\(?(?=${day} \\d|\\d{1,2} ?/ ?\\d{1,2} ?/ ?\\d{4})`,
    meaning: 'on',
    takesBareDay: true,
    yes: ['sáng thứ Sáu, ngày 05/6', 'Chủ nhật, ngày 07/6/2026', 'buổi tối, thứ Bảy'],
    no: ['sáng kiến', 'thứ tự', 'chủ trì'],
  },
  {
    begins: 'buổi sáng trưa chiều tối đêm',
    pattern: `${partOfDay}(?: (?:${anyOf(weekdayNames)}))?`,
    followedBy: ` ?,? ?\\(?(?=(?:${day} )?\\d{1,2} ?/ ?\\d)`,
    meaning: 'on',
    takesBareDay: true,
    notPast: true,
    notAfter: `(?<!\\p{L})(?:${dateWords.until.pattern}|${dateWords.from.pattern}) $`,
    yes: ['sáng ngày 05/6', 'Tối 20/7/2026', 'chiều thứ Sáu 29/8'],
    no: ['sang năm', 'tới ngày 05/6', 'đến 20/7'],
  },
];
