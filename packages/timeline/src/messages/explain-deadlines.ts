import type { Explanation } from '@chiendich/core';
import { laws } from '@chiendich/core';

/** Why deadlines and changes of them are questioned, and what to do. */
export const deadlines = {
  'timeline/unknown-deadline': {
    why: {
      vi: 'Chỉ sửa hoặc thử được thời hạn có trong kế hoạch của chiến dịch.',
      en: 'Only a deadline of the campaign’s plan can be changed or tried.',
    },
    remedy: {
      vi: 'Chọn lại thời hạn trong danh sách của kế hoạch; nếu kế hoạch thiếu thời hạn này thì phải sửa đổi kế hoạch trước.',
      en: 'Choose a deadline from the plan’s list; if the plan lacks it, amend the plan first.',
    },
  },
  'timeline/unclear-date': {
    why: {
      vi: 'Thời hạn và ngày ban hành chỉ tính được từ một ngày có trong lịch.',
      en: 'A deadline or a day of issue can only be counted from a day of the calendar.',
    },
    remedy: {
      vi: 'Ghi lại đủ ngày, tháng, năm, ví dụ 05/6/2024.',
      en: 'Give day, month and year again, such as 5 June 2024.',
    },
  },
  'timeline/same-reading': {
    why: {
      vi: 'Ngày mới trùng với ngày đang có hiệu lực nên không có gì để đính chính.',
      en: 'The new day is the one in force, so there is nothing to correct.',
    },
    remedy: {
      vi: 'Không cần làm gì; nếu muốn đổi thì chọn ngày khác.',
      en: 'Nothing; to change the deadline, choose another day.',
    },
  },
  'timeline/deadline-in-doubt': {
    why: {
      vi: 'Không thể giao việc phải xong trước ngày kế hoạch; thường là sót lại năm hoặc tháng của kế hoạch cũ.',
      en: 'Nothing can be due before the plan itself; mostly a year or month of an older plan was left standing.',
    },
    source: [{ law: laws.clericalWork, article: '12', clause: '1' }],
    remedy: {
      vi: 'Hỏi người có trách nhiệm, rồi đính chính thời hạn hoặc xác nhận ngày đang ghi; trong khi chờ, thời hạn này không được nhắc.',
      en: 'Ask whoever is responsible, then correct the deadline or confirm the day; until then nobody is reminded of it.',
    },
  },
  'timeline/deadline-without-day': {
    why: {
      vi: 'Lời văn chỉ nêu khoảng thời gian hoặc một sự kiện nên không có ngày để đếm ngược.',
      en: 'The words name a span or an event, so there is no day to count down to.',
    },
    source: 'practice',
    remedy: {
      vi: 'Nếu cần nhắc việc thì thống nhất một ngày cụ thể và đính chính thời hạn; nếu không thì theo dõi riêng.',
      en: 'If reminders are wanted, agree on a day and correct the deadline; otherwise follow it apart.',
    },
  },
  'timeline/recurring-deadline-by-a-day': {
    why: {
      vi: 'Một ngày duy nhất thay cho thời hạn định kỳ thì các kỳ sau không còn hạn, không mở và không ai được nhắc.',
      en: 'With a single day in the place of a recurring deadline the rounds to come have none: they do not open, and nobody is reminded.',
    },
    remedy: {
      vi: 'Ghi thời hạn mới cùng cách lặp lại, chẳng hạn trước ngày 15/12 hằng năm; chỉ lùi một kỳ thì gia hạn cho từng cơ quan.',
      en: 'Write the new deadline with its recurrence, such as { date: "12-15", boundary: "by", recurrence: "yearly" }; for one round alone, extend the duties.',
    },
  },
  'timeline/calendar-year-unknown': {
    why: {
      vi: 'Ngày nghỉ của năm đó chưa được công bố khi mở chiến dịch, nên không biết ngày cuối có phải ngày làm việc không.',
      en: 'The days off of that year were not published when the campaign began, so nobody knows whether the last day is worked.',
    },
    remedy: {
      vi: 'Khi có lịch nghỉ của năm, xem lại thời hạn và đính chính nếu cần.',
      en: 'When the days off of the year are published, look at the deadline again and correct it where needed.',
    },
  },
  'timeline/deadline-on-day-off': {
    why: {
      vi: 'Ngày nghỉ thì cơ quan gửi và cơ quan nhận đều không làm việc, nên thực tế phải hoàn thành sớm hơn.',
      en: 'On a day off neither sender nor recipient works, so the work is really due earlier.',
    },
    source: [
      { law: laws.labour, article: '111' },
      { law: laws.labour, article: '112' },
    ],
    remedy: {
      vi: 'Lưu ý các đơn vị hoàn thành trước ngày nghỉ, hoặc dời thời hạn sang ngày làm việc.',
      en: 'Remind everyone to finish before the day off, or move the deadline to a working day.',
    },
  },
  'timeline/document-needed': {
    why: {
      vi: 'Văn bản đã phát hành thì chỉ được sửa bằng một văn bản khác.',
      en: 'What was issued is changed only by another document.',
    },
    source: [{ law: laws.clericalWork, article: '18', clause: '3' }],
    remedy: {
      vi: 'Ban hành văn bản sửa đổi hoặc công văn đính chính, rồi ghi nhận lại kèm số, ký hiệu của văn bản đó.',
      en: 'Issue the amending document or the official letter, then record the change with its number and symbol.',
    },
  },
  'timeline/document-of-equal-form': {
    why: {
      vi: 'Sai sót về nội dung của văn bản đã phát hành phải được sửa đổi, thay thế bằng văn bản có hình thức tương đương.',
      en: 'A fault of content in what was issued is amended or replaced by a document of equal form.',
    },
    source: [{ law: laws.clericalWork, article: '18', clause: '3' }],
    remedy: {
      vi: 'Ban hành văn bản cùng hình thức với kế hoạch để sửa đổi; nếu chỉ sai về thể thức thì ghi nhận là đính chính bằng công văn.',
      en: 'Amend by a document of the same form as the plan; if only the form was faulty, record it as corrected by an official letter.',
    },
  },
  'timeline/official-letter-needed': {
    why: {
      vi: 'Sai sót về thể thức, kỹ thuật trình bày, thủ tục ban hành phải được đính chính bằng công văn của cơ quan ban hành.',
      en: 'A fault of form, layout or procedure is corrected by an official letter of the issuer.',
    },
    source: [{ law: laws.clericalWork, article: '18', clause: '3' }],
    remedy: {
      vi: 'Ban hành công văn đính chính rồi ghi nhận số, ký hiệu của công văn; nếu sai về nội dung thì chọn lại loại sai sót.',
      en: 'Issue an official letter and record its number and symbol; if the content was faulty, choose that kind of fault.',
    },
  },
  'timeline/amend-a-draft': {
    why: {
      vi: 'Dự thảo chưa phát hành thì sửa trực tiếp, chưa có văn bản nào để sửa đổi.',
      en: 'A draft is changed as it is; there is no issued document to amend yet.',
    },
    remedy: { vi: 'Đính chính thời hạn trong dự thảo.', en: 'Correct the deadline in the draft.' },
  },
  'timeline/issued-before-start': {
    why: {
      vi: 'Nhật ký thường được mở khi soạn thảo, trước ngày ban hành; ngày ban hành sớm hơn có thể là ghi nhầm.',
      en: 'A log is mostly begun while the plan is drafted, before it is issued; an earlier day of issue may be a slip.',
    },
    source: [{ law: laws.clericalWork, article: '15', clause: '1' }],
    remedy: {
      vi: 'Đối chiếu với ngày ghi trên văn bản đã ký; nếu đúng thì giữ nguyên.',
      en: 'Compare it with the day on the signed document; keep it if that is right.',
    },
  },
  'timeline/extension-not-later': {
    why: {
      vi: 'Gia hạn phải cho thêm thời gian so với hạn đang có và so với lúc ghi nhận.',
      en: 'An extension gives more time than the deadline in force, and ends after the moment it is recorded.',
    },
    remedy: {
      vi: 'Chọn ngày sau hạn {due:date}; nếu muốn rút ngắn thì đính chính hoặc sửa đổi thời hạn của kế hoạch.',
      en: 'Choose a day after {due:date}; to shorten the time, correct or amend the deadline of the plan.',
    },
  },
  'timeline/deadline-in-past': {
    why: {
      vi: 'Đặt thời hạn vào ngày đã qua thì không ai kịp thực hiện và mọi báo cáo đều thành trễ.',
      en: 'Nobody can meet a deadline that has passed, and every report would be late.',
    },
    remedy: {
      vi: 'Chọn ngày sau ngày {today:date}, hoặc giữ nguyên thời hạn đang có.',
      en: 'Choose a day after {today:date}, or keep the deadline as it is.',
    },
  },
  'timeline/launch-outside-peak': {
    why: {
      vi: 'Lễ phát động thường mở đầu đợt cao điểm; ngoài đợt thì các hoạt động hưởng ứng chưa bắt đầu hoặc đã kết thúc.',
      en: 'A launch mostly opens the peak period; outside it the activities have not begun or are over.',
    },
    source: 'practice',
    remedy: {
      vi: 'Dời lễ phát động vào khoảng từ {start:date} đến {end:date}, hoặc dời đợt cao điểm theo.',
      en: 'Move the launch between {start:date} and {end:date}, or move the peak with it.',
    },
  },
  'timeline/stages-out-of-order': {
    why: {
      vi: 'Cơ quan tổng hợp chỉ lập được báo cáo sau khi đã hết hạn nhận báo cáo của cấp dưới.',
      en: 'The consolidating body can write its report only after the reports below it are due.',
    },
    source: [{ law: laws.reporting }],
    remedy: {
      vi: 'Lùi hạn {upper} hoặc đẩy sớm hạn {lower}, để còn ít nhất vài ngày làm việc cho việc tổng hợp.',
      en: 'Move the {upper} later or the {lower} earlier, and leave some working days between them.',
    },
  },
  'timeline/unknown-change': {
    why: {
      vi: 'Phần mềm chỉ thử được những thay đổi mà nó biết cách tính.',
      en: 'Only changes of a known kind can be tried.',
    },
    remedy: {
      vi: 'Báo người phụ trách phần mềm kèm nguyên văn thông báo này; chưa có gì bị ghi lại.',
      en: 'Report it with this sentence to those who look after the program; nothing was recorded.',
    },
  },
  'timeline/change-field-unknown': {
    why: {
      vi: 'Mục viết sai tên sẽ bị bỏ qua mà không ai biết, nên thay đổi chưa được tính thử.',
      en: 'A misspelt field would be passed over in silence, so the change was not tried.',
    },
    remedy: {
      vi: 'Báo người phụ trách phần mềm kèm nguyên văn thông báo này; chưa có gì bị ghi lại.',
      en: 'Report it with this sentence to those who look after the program; nothing was recorded.',
    },
  },
  'timeline/change-field': {
    why: {
      vi: 'Thay đổi đưa vào thiếu một thông tin hoặc thông tin không đúng dạng nên không tính thử được.',
      en: 'The change lacks a field, or a field has another form, so it cannot be tried.',
    },
    remedy: {
      vi: 'Báo người phụ trách phần mềm kèm nguyên văn thông báo này; chưa có gì bị ghi lại.',
      en: 'Report it with this sentence to those who look after the program; nothing was recorded.',
    },
  },
} satisfies Readonly<Record<string, Explanation>>;
