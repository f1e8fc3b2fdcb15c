import type { Explanation } from '@chiendich/core';

/** Why an answer as somebody typed it is questioned, and what to do. */
export const inputs = {
  'report/input-not-read': {
    why: {
      vi: 'Bản nhập không có dạng của một báo cáo nên không lấy được nội dung nào.',
      en: 'What came in is not laid out as a report, so nothing could be taken from it.',
    },
    remedy: {
      vi: 'Nhập lại trên biểu mẫu; nếu gửi từ phần mềm khác thì báo người phụ trách phần mềm đó.',
      en: 'Enter it again in the form; if another program sent it, inform those who look after it.',
    },
  },
  'report/input-none': {
    why: {
      vi: 'Lời ghi này có nghĩa là đã thống kê và không phát sinh, tức là số 0.',
      en: 'These words say that it was counted and there was none, which is 0.',
    },
    remedy: {
      vi: 'Không cần làm gì nếu đúng là không phát sinh; nếu chưa thống kê thì ghi “chưa có số liệu” kèm lý do.',
      en: 'Nothing, if there was none; if it was not counted, write “chưa có số liệu” with the reason.',
    },
  },
  'report/input-missing': {
    why: {
      vi: 'Lời ghi này có nghĩa là chưa thống kê được, khác với không phát sinh.',
      en: 'These words say that it was not counted yet, which differs from none.',
    },
    remedy: {
      vi: 'Ghi lý do và bổ sung khi có số liệu; nếu không phát sinh thì ghi 0.',
      en: 'Give the reason and send the figure later; if there was none, write 0.',
    },
  },
  'report/input-dash': {
    why: {
      vi: 'Dấu gạch có thể hiểu là không phát sinh hoặc chưa có số liệu; phần mềm không đoán là 0.',
      en: 'A dash may say none or not counted; it is never taken for 0.',
    },
    remedy: {
      vi: 'Ghi 0 nếu không phát sinh, hoặc “chưa có số liệu” kèm lý do.',
      en: 'Write 0 if there was none, or “chưa có số liệu” with the reason.',
    },
  },
  'report/input-unclear': {
    why: {
      vi: 'Lời ghi không cho biết một số cụ thể nên không tổng hợp được.',
      en: 'The words give no particular number, so nothing can be added up.',
    },
    remedy: {
      vi: 'Ghi một số; lời giải thích đưa vào phần lời văn.',
      en: 'Write one number and keep explanations in the narrative.',
    },
  },
  'report/input-not-applicable': {
    why: {
      vi: 'Lời ghi này có nghĩa là chỉ tiêu không đặt ra với đơn vị.',
      en: 'These words say that the figure is not asked of this body.',
    },
    remedy: {
      vi: 'Không cần làm gì nếu đúng như vậy; nếu có thực hiện nhưng chưa thống kê thì ghi “chưa có số liệu”.',
      en: 'Nothing, if that is so; if it was done but not counted, write “chưa có số liệu”.',
    },
  },
  'report/input-other-unit': {
    why: {
      vi: 'Số liệu khác đơn vị tính không cộng được với số liệu của đơn vị khác.',
      en: 'Figures in another measure unit do not add up with those of others.',
    },
    remedy: {
      vi: 'Đổi số liệu sang {unit} rồi ghi lại.',
      en: 'Convert the figure to {unit} and write it again.',
    },
  },
  'report/input-converted': {
    why: {
      vi: 'Số liệu được ghi theo đơn vị tính khác nên phần mềm đã đổi sang đơn vị của mẫu.',
      en: 'The figure was written in another measure unit and was converted to that of the template.',
    },
    remedy: {
      vi: 'Kiểm tra giá trị đã đổi; nếu không đúng thì ghi lại bằng {unit}.',
      en: 'Check the converted value; if it is wrong, write it again in {unit}.',
    },
  },
  'report/input-rounded': {
    why: {
      vi: 'Mẫu chỉ nhận một số chữ số thập phân nhất định.',
      en: 'The template takes only so many decimals.',
    },
    remedy: {
      vi: 'Kiểm tra số đã làm tròn; nếu không chấp nhận được thì hỏi cơ quan lập mẫu.',
      en: 'Check the rounded number; if it will not do, ask those who made the template.',
    },
  },
  'report/input-not-a-date': {
    why: {
      vi: 'Lời ghi không chỉ ra một ngày có trong lịch.',
      en: 'The words name no day of the calendar.',
    },
    remedy: {
      vi: 'Ghi đủ ngày, tháng, năm, ví dụ 05/6/2024.',
      en: 'Write day, month and year, such as 05/6/2024.',
    },
  },
  'report/input-year-assumed': {
    why: {
      vi: 'Ngày không ghi năm thì được hiểu trong kỳ báo cáo.',
      en: 'A day without a year is taken within the reporting period.',
    },
    remedy: {
      vi: 'Kiểm tra năm; nếu khác thì ghi đủ ngày, tháng, năm.',
      en: 'Check the year; if it is another, write day, month and year.',
    },
  },
  'report/input-short-year': {
    why: {
      vi: 'Năm ghi bằng hai chữ số được hiểu là năm 20…; có thể người ghi muốn nói năm 19….',
      en: 'A year of two digits is taken as 20…; the writer may mean 19….',
    },
    remedy: {
      vi: 'Kiểm tra năm; nếu khác thì ghi đủ bốn chữ số của năm.',
      en: 'Check the year; if it is another, write all four digits.',
    },
  },
  'report/input-not-yes-or-no': {
    why: {
      vi: 'Câu hỏi này chỉ có hai câu trả lời.',
      en: 'The question has two answers.',
    },
    remedy: {
      vi: 'Ghi “có” hoặc “không”.',
      en: 'Enter “có” (yes) or “không” (no).',
    },
  },
  'report/input-two-choices': {
    why: {
      vi: 'Tên giống nhau thì không biết chọn mục nào.',
      en: 'By the name alone it is not known which is meant.',
    },
    remedy: {
      vi: 'Ghi mã của mục, hoặc chọn mục cấp trên trước.',
      en: 'Enter the code, or choose the entry above first.',
    },
  },
  'report/input-two-readings': {
    why: {
      vi: 'Dấu phẩy vừa tách phần thập phân, vừa có thể là cách viết hàng nghìn kiểu Anh.',
      en: 'A comma begins decimals, and in English it parts thousands.',
    },
    remedy: {
      vi: 'Kiểm tra lại con số đã hiểu.',
      en: 'Check the number that was read.',
    },
  },
  'report/input-comma-groups': {
    why: {
      vi: 'Ở Việt Nam dấu phẩy tách phần thập phân; mục này không nhận số như vậy.',
      en: 'In Vietnam a comma begins decimals, and this item takes none such.',
    },
    remedy: {
      vi: 'Ghi “{suggestion}” nếu đúng là con số đó.',
      en: 'Enter “{suggestion}” if that is meant.',
    },
  },
  'report/input-number-broken': {
    why: {
      vi: 'Hai con số ở hai ô hoặc hai dòng không được ghép thành một.',
      en: 'Numbers of two cells or lines are not put together to one.',
    },
    remedy: {
      vi: 'Ghi một số trong một ô.',
      en: 'Enter one number.',
    },
  },
} satisfies Readonly<Record<string, Explanation>>;
