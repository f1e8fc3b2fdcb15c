import type { Plan } from '@chiendich/plan';

interface GoldDeadline {
  readonly date: string;
  readonly relation: string;
  readonly end?: string;
}

/** Words for a day of the week, Monday first: annotations write what recurs as the text does. */
const weekdays = ['thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy', 'chủ nhật'];

/** A deadline of an annotation, to be compared with one that was read. */
export function goldDeadline({ date, relation, end }: GoldDeadline): string {
  if (relation !== 'recurring') return key(date, relation, end);
  return key(recurring(date), relation, end === undefined ? end : recurring(end));
}

/** Places in a month, as annotations write them: "Chủ nhật tuần thứ nhất", "ngày làm việc cuối cùng". */
const places = /^(.+?)(?: tuần)? (?:(đầu tiên|thứ nhất)|(thứ hai)|(thứ ba)|(thứ tư)|(cuối cùng|cuối))$/u;

/** The model counts weekdays and writes months as numbers. */
function recurring(date: string): string {
  const words = date.toLocaleLowerCase('vi');
  const weekday = weekdays.indexOf(words) + 1;
  if (weekday > 0) return String(weekday);
  const placed = places.exec(words);
  const day = weekdays.indexOf(placed?.[1] ?? '') + 1;
  const place = placed?.slice(2).findIndex((word) => word !== undefined) ?? -1;
  const at = place === 4 ? 'last' : String(place + 1);
  if (placed !== null && (day > 0 || placed[1] === 'ngày làm việc')) return `${day > 0 ? day : 'work'}#${at}`;
  return date.replace(/^tháng (\d{1,2})$/u, (_, month) => month.padStart(2, '0'));
}

/** The deadlines of a plan, as `goldDeadline` writes them. An hour of every day names no date: annotations do not list it. */
export function readDeadlines(plan: Plan): readonly string[] {
  return plan.deadlines
    .filter(({ recurrence }) => recurrence !== 'daily')
    .map(({ date, boundary, recurrence, end }) =>
      recurrence === undefined
        ? key(date, boundary, end)
        : key(recurrence === 'quarterly' ? date.slice(-2) : date, 'recurring', end),
    );
}

/** Something in a month is `on` it or `during` it: without an end the two say the same. */
function key(date: string, relation: string, end: string | undefined): string {
  const inside = relation === 'on' && end === undefined && !/^\d{4}-\d\d-\d\d$/.test(date);
  return `${date} ${inside ? 'during' : relation} ${end ?? ''}`;
}
