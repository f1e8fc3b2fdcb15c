import type { Explanation } from '@chiendich/core';
import { laws } from '@chiendich/core';
import { contentsChecked, onParts } from './sources.ts';

/** Why deadlines, dates and reporting duties are found, and what to do. */
export const deadlines = {
  'plan/deadline-before-issue': {
    why: {
      vi: 'Không ai thực hiện được việc có thời hạn trước ngày kế hoạch được ban hành; thường là sót lại năm hoặc tháng của kế hoạch cũ.',
      en: 'Nobody can do what was due before the plan was issued; mostly a year or month of an older plan was left standing.',
    },
    source: [{ law: laws.clericalWork, article: '12', clause: '1' }, onParts('II', '4', 'b')],
    remedy: {
      vi: 'Đối chiếu với văn bản giao việc, hỏi người có trách nhiệm rồi sửa lại ngày, tháng, năm trước khi trình ký; nếu kế hoạch đã phát hành thì ban hành văn bản sửa đổi có hình thức tương đương.',
      en: 'Compare with the paper that set the task, ask whoever is responsible and correct the day before signing; once the plan is issued, amend it by a document of equal form.',
    },
  },
  'plan/consolidation-due-too-early': {
    why: {
      vi: 'Cơ quan tổng hợp chỉ lập được báo cáo sau khi đã hết hạn nhận báo cáo của cấp dưới.',
      en: 'The consolidating body can write its report only after the reports below it are due.',
    },
    source: [{ law: laws.reporting }],
    remedy: {
      vi: 'Lùi thời hạn của báo cáo tổng hợp hoặc đẩy sớm thời hạn của cấp dưới, để còn ít nhất vài ngày làm việc cho việc tổng hợp.',
      en: 'Move the consolidated report later or the reports below it earlier, and leave some working days between them.',
    },
  },
  'plan/deadline-on-day-off': {
    why: {
      vi: 'Vào ngày nghỉ, cơ quan gửi và cơ quan nhận không làm việc, nên trên thực tế phải hoàn thành sớm hơn.',
      en: 'On a day off neither sender nor recipient works, so the real deadline is earlier.',
    },
    source: [
      { law: laws.labour, article: '111' },
      { law: laws.labour, article: '112' },
    ],
    remedy: {
      vi: 'Cân nhắc ghi thời hạn vào ngày làm việc {workingDay:date}, hoặc giữ nguyên và lưu ý các đơn vị hoàn thành trước ngày nghỉ.',
      en: 'Consider the working day {workingDay:date} as the deadline, or keep it and remind everyone to finish before the day off.',
    },
  },
  'plan/deadline-passed': {
    why: {
      vi: 'Thời hạn đã hết thì không còn gì để nhắc trước; chỉ còn việc đôn đốc hoặc gia hạn.',
      en: 'Of a deadline that has passed nobody can be reminded in time; what is left is to press or to extend.',
    },
    source: 'practice',
    remedy: {
      vi: 'Kiểm tra việc này đã hoàn thành chưa; nếu chưa, đôn đốc đơn vị thực hiện hoặc trình người có thẩm quyền gia hạn.',
      en: 'See whether it was done; if it was not, press the unit or ask the competent person for an extension.',
    },
  },
  'plan/report-without-template': {
    why: {
      vi: 'Mỗi đơn vị tự chọn chỉ tiêu và cách tính thì số liệu không cộng được với nhau.',
      en: 'Where every unit chooses its own figures, they do not add up.',
    },
    source: [{ law: laws.reporting }],
    remedy: {
      vi: 'Kèm theo kế hoạch một đề cương hoặc mẫu biểu số liệu và chỉ dẫn đến phụ lục đó ở chỗ giao báo cáo.',
      en: 'Attach an outline or a form of figures, and refer to that annex where the report is asked for.',
    },
  },
  'plan/report-without-deadline': {
    why: {
      vi: 'Không có thời hạn thì không xác định được báo cáo gửi đúng hạn hay chậm, và không nhắc việc được.',
      en: 'Without a day nobody can say whether a report is late, and nobody can be reminded.',
    },
    source: [{ law: laws.reporting }],
    remedy: {
      vi: 'Ghi rõ ngày, tháng, năm phải gửi báo cáo, sớm hơn thời hạn của báo cáo tổng hợp.',
      en: 'State the day, month and year by which the report is due, before the consolidated report is due.',
    },
  },
  'plan/date-impossible': {
    why: {
      vi: 'Ngày không có trong lịch thì không ai biết thời điểm nào được nói đến.',
      en: 'Nobody knows which moment is meant by a day that the calendar lacks.',
    },
    source: contentsChecked,
    remedy: {
      vi: 'Hỏi người soạn thảo ngày đúng rồi sửa lại; không tự suy ra ngày gần nhất.',
      en: 'Ask the writer for the right day and correct it; do not take the nearest one.',
    },
  },
  'plan/weekday-contradicted': {
    why: {
      vi: 'Thứ và ngày không khớp thì người nhận có thể đến sai ngày.',
      en: 'Where weekday and date differ, people may come on the wrong day.',
    },
    source: contentsChecked,
    remedy: {
      vi: 'Đối chiếu với lịch và giấy mời, sửa lại thứ hoặc ngày cho khớp.',
      en: 'Compare with the calendar and the invitation, and correct the weekday or the date.',
    },
  },
  'plan/period-reversed': {
    why: {
      vi: 'Khoảng thời gian kết thúc trước khi bắt đầu thì không thực hiện được; thường là ghi ngược hoặc sai năm.',
      en: 'Nothing can be done in a period that ends before it begins; mostly its ends were swapped or the year is wrong.',
    },
    source: contentsChecked,
    remedy: {
      vi: 'Kiểm tra ngày đầu, ngày cuối và năm của khoảng thời gian rồi ghi lại cho đúng thứ tự.',
      en: 'Check the first day, the last day and the year, and write them in order.',
    },
  },
  'plan/ceremony-dated-two-ways': {
    why: {
      vi: 'Một buổi lễ ghi hai ngày thì nơi nhận không biết theo ngày nào.',
      en: 'With two days for one ceremony nobody knows which holds.',
    },
    source: contentsChecked,
    remedy: {
      vi: 'Xác định ngày đúng và sửa chỗ còn lại.',
      en: 'Find out the right day and correct the other place.',
    },
  },
  'plan/ceremony-incomplete': {
    why: {
      vi: 'Đơn vị được mời cần biết ngày, giờ, địa điểm để bố trí lực lượng.',
      en: 'Those who are to take part need day, hour and place.',
    },
    source: 'practice',
    remedy: {
      vi: 'Bổ sung {parts:list}, hoặc ghi “có thông báo sau”.',
      en: 'Add {parts:list}, or say that a notice will follow.',
    },
  },
} satisfies Readonly<Record<string, Explanation>>;
